// Generated from specs/entry/events.yaml by `pnpm generate`: do not edit.

import type { SpecTable } from '../core/spec.ts'

export type EventsOperation =
  | 'addImage'
  | 'addLabel'
  | 'addVideo'
  | 'copy'
  | 'create'
  | 'delete'
  | 'deleteBirthdateRange'
  | 'deleteDescription'
  | 'deleteOnlineUrl'
  | 'deleteTheme'
  | 'deleteTypicalAgeRange'
  | 'get'
  | 'getCalendarSummary'
  | 'getContributors'
  | 'getHistory'
  | 'getPermissions'
  | 'import'
  | 'importReplace'
  | 'removeImage'
  | 'removeLabel'
  | 'removeOrganizer'
  | 'removeVideo'
  | 'replace'
  | 'replaceLabels'
  | 'setLocation'
  | 'setMainImage'
  | 'setOrganizer'
  | 'updateAttendanceMode'
  | 'updateAudience'
  | 'updateAvailableFrom'
  | 'updateBirthdateRange'
  | 'updateBookingAvailability'
  | 'updateBookingInfo'
  | 'updateCalendar'
  | 'updateChildrenOnly'
  | 'updateContactPoint'
  | 'updateContributors'
  | 'updateDeparturePlaces'
  | 'updateDescription'
  | 'updateFacilities'
  | 'updateFaqs'
  | 'updateImage'
  | 'updateMajorInfo'
  | 'updateName'
  | 'updateOnlineUrl'
  | 'updatePriceInfo'
  | 'updateStatus'
  | 'updateSubEvents'
  | 'updateTheme'
  | 'updateType'
  | 'updateTypicalAgeRange'
  | 'updateVideos'
  | 'updateWorkflowStatus'

export const events: SpecTable = {
  "security": [
    [
      "jwtProviderToken",
      "apiKey"
    ],
    [
      "userAccessToken"
    ],
    [
      "clientAccessToken"
    ]
  ],
  "operations": {
    "addImage": {
      "method": "POST",
      "path": "/events/{eventId}/images",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/ImageReference"
          }
        }
      },
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "addLabel": {
      "method": "PUT",
      "path": "/events/{eventId}/labels/{labelName}",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "labelName",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "pattern": "^(?=.{2,255}$)(?=.*\\S.*\\S.*)[^;]*$"
          }
        }
      ],
      "responses": {
        "204": {},
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/ForbiddenProblem"
              },
              {
                "$ref": "#/components/schemas/LabelNotAllowedProblem"
              }
            ],
            "discriminator": {
              "propertyName": "type",
              "mapping": {
                "https://api.publiq.be/probs/auth/forbidden": "#/components/schemas/ForbiddenProblem",
                "https://api.publiq.be/probs/uitdatabank/label-not-allowed": "#/components/schemas/LabelNotAllowedProblem"
              }
            }
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden",
          "https://api.publiq.be/probs/uitdatabank/label-not-allowed"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "addVideo": {
      "method": "POST",
      "path": "/events/{eventId}/videos",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/NewVideo"
          }
        }
      },
      "responses": {
        "200": {
          "application/ld+json": {
            "$ref": "#/components/schemas/VideoReference"
          },
          "application/json": {
            "$ref": "#/components/schemas/VideoReference"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "copy": {
      "method": "POST",
      "path": "/events/{eventId}/copies",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/EventCalendarUpdate"
          }
        }
      },
      "responses": {
        "201": {
          "application/json": {
            "$ref": "#/components/schemas/CopiedEvent"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "create": {
      "method": "POST",
      "path": "/events",
      "parameters": [],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/NewEvent"
          }
        }
      },
      "responses": {
        "201": {
          "application/json": {
            "$ref": "#/components/schemas/SavedEvent"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data",
          "https://api.publiq.be/probs/uitdatabank/cannot-combine-typical-age-and-birthdate-range",
          "https://api.publiq.be/probs/uitdatabank/incompatible-audience-type"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ]
      }
    },
    "delete": {
      "method": "DELETE",
      "path": "/events/{eventId}",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "responses": {
        "204": {},
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "deleteBirthdateRange": {
      "method": "DELETE",
      "path": "/events/{eventId}/birthdate-range",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "responses": {
        "204": {},
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "deleteDescription": {
      "method": "DELETE",
      "path": "/events/{eventId}/description/{language}",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "language",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "#/components/schemas/Language"
          }
        }
      ],
      "responses": {
        "204": {},
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "deleteOnlineUrl": {
      "method": "DELETE",
      "path": "/events/{eventId}/online-url",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "responses": {
        "204": {},
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "deleteTheme": {
      "method": "DELETE",
      "path": "/events/{eventId}/theme",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "responses": {
        "204": {},
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "deleteTypicalAgeRange": {
      "method": "DELETE",
      "path": "/events/{eventId}/typical-age-range",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "responses": {
        "204": {},
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "get": {
      "method": "GET",
      "path": "/events/{eventId}",
      "security": [
        [],
        [
          "jwtProviderToken",
          "apiKey"
        ],
        [
          "userAccessToken"
        ],
        [
          "clientAccessToken"
        ]
      ],
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "includeMetadata",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "embedUitpasPrices",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "embedContributors",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        }
      ],
      "responses": {
        "200": {
          "application/ld+json": {
            "$ref": "#/components/schemas/Event"
          },
          "application/json": {
            "$ref": "#/components/schemas/Event"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "getCalendarSummary": {
      "method": "GET",
      "path": "/events/{eventId}/calendar-summary",
      "security": [],
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "language",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Language"
          }
        },
        {
          "name": "size",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/CalendarSummarySize"
          }
        },
        {
          "name": "hidePast",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "timezone",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "style",
          "in": "query",
          "schema": {
            "type": "string",
            "enum": [
              "text",
              "html"
            ]
          }
        },
        {
          "name": "langCode",
          "in": "query",
          "schema": {
            "type": "string",
            "enum": [
              "nl_BE",
              "fr_BE",
              "en_BE",
              "de_BE"
            ]
          }
        },
        {
          "name": "format",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/CalendarSummarySize"
          }
        }
      ],
      "responses": {
        "200": {
          "text/plain": {
            "type": "string"
          },
          "text/html": {
            "type": "string"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "getContributors": {
      "method": "GET",
      "path": "/events/{eventId}/contributors",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/Contributors"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "getHistory": {
      "method": "GET",
      "path": "/events/{eventId}/history",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/History"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "getPermissions": {
      "method": "GET",
      "path": "/events/{eventId}/permissions",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/Permissions"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "import": {
      "method": "POST",
      "path": "/imports/events",
      "parameters": [],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/NewEvent"
          }
        }
      },
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/SavedEvent"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data",
          "https://api.publiq.be/probs/uitdatabank/cannot-combine-typical-age-and-birthdate-range",
          "https://api.publiq.be/probs/uitdatabank/incompatible-audience-type"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ]
      }
    },
    "importReplace": {
      "method": "PUT",
      "path": "/imports/events/{eventId}",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/EventInput"
          }
        }
      },
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/SavedEvent"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data",
          "https://api.publiq.be/probs/uitdatabank/cannot-combine-typical-age-and-birthdate-range",
          "https://api.publiq.be/probs/uitdatabank/incompatible-audience-type",
          "https://api.publiq.be/probs/uitdatabank/resource-id-already-in-use",
          "https://api.publiq.be/probs/uitdatabank/event-has-uitpas-ticket-sales"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ]
      }
    },
    "removeImage": {
      "method": "DELETE",
      "path": "/events/{eventId}/images/{imageId}",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "imageId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "responses": {
        "204": {},
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "removeLabel": {
      "method": "DELETE",
      "path": "/events/{eventId}/labels/{labelName}",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "labelName",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "pattern": "^(?=.{2,255}$)(?=.*\\S.*\\S.*)[^;]*$"
          }
        }
      ],
      "responses": {
        "204": {},
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/ForbiddenProblem"
              },
              {
                "$ref": "#/components/schemas/LabelNotAllowedProblem"
              }
            ],
            "discriminator": {
              "propertyName": "type",
              "mapping": {
                "https://api.publiq.be/probs/auth/forbidden": "#/components/schemas/ForbiddenProblem",
                "https://api.publiq.be/probs/uitdatabank/label-not-allowed": "#/components/schemas/LabelNotAllowedProblem"
              }
            }
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden",
          "https://api.publiq.be/probs/uitdatabank/label-not-allowed"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "removeOrganizer": {
      "method": "DELETE",
      "path": "/events/{eventId}/organizer/{organizerId}",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "organizerId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/uitdatabank/event-has-uitpas-ticket-sales"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "removeVideo": {
      "method": "DELETE",
      "path": "/events/{eventId}/videos/{videoId}",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "videoId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "responses": {
        "204": {},
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "replace": {
      "method": "PUT",
      "path": "/events/{eventId}",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/EventInput"
          }
        }
      },
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/SavedEvent"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data",
          "https://api.publiq.be/probs/uitdatabank/cannot-combine-typical-age-and-birthdate-range",
          "https://api.publiq.be/probs/uitdatabank/incompatible-audience-type",
          "https://api.publiq.be/probs/uitdatabank/resource-id-already-in-use",
          "https://api.publiq.be/probs/uitdatabank/event-has-uitpas-ticket-sales"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ]
      }
    },
    "replaceLabels": {
      "method": "PUT",
      "path": "/events/{eventId}/labels",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/LabelsInput"
          }
        }
      },
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "setLocation": {
      "method": "PUT",
      "path": "/events/{eventId}/location/{placeId}",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "placeId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/uitdatabank/attendance-mode-not-supported"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "setMainImage": {
      "method": "PUT",
      "path": "/events/{eventId}/images/main",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/ImageReference"
          }
        }
      },
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data",
          "https://api.publiq.be/probs/body/image-must-be-linked-to-resource"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "setOrganizer": {
      "method": "PUT",
      "path": "/events/{eventId}/organizer/{organizerId}",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "organizerId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/uitdatabank/event-has-uitpas-ticket-sales"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "updateAttendanceMode": {
      "method": "PUT",
      "path": "/events/{eventId}/attendance-mode",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/AttendanceModeInput"
          }
        }
      },
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "updateAudience": {
      "method": "PUT",
      "path": "/events/{eventId}/audience",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/Audience"
          }
        }
      },
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data",
          "https://api.publiq.be/probs/uitdatabank/incompatible-audience-type"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "updateAvailableFrom": {
      "method": "PUT",
      "path": "/events/{eventId}/available-from",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/AvailableFromInput"
          }
        }
      },
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "updateBirthdateRange": {
      "method": "PUT",
      "path": "/events/{eventId}/birthdate-range",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/BirthdateRange"
          }
        }
      },
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "updateBookingAvailability": {
      "method": "PUT",
      "path": "/events/{eventId}/booking-availability",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/BookingAvailability"
          }
        }
      },
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data",
          "https://api.publiq.be/probs/uitdatabank/calendar-type-not-supported"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "updateBookingInfo": {
      "method": "PUT",
      "path": "/events/{eventId}/booking-info",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/BookingInfo"
          }
        }
      },
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "updateCalendar": {
      "method": "PUT",
      "path": "/events/{eventId}/calendar",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/EventCalendarUpdate"
          }
        }
      },
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "updateChildrenOnly": {
      "method": "PUT",
      "path": "/events/{eventId}/children-only",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/ChildrenOnlyInput"
          }
        }
      },
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "updateContactPoint": {
      "method": "PUT",
      "path": "/events/{eventId}/contact-point",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/ContactPointUpdate"
          }
        }
      },
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "updateContributors": {
      "method": "PUT",
      "path": "/events/{eventId}/contributors",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/Contributors"
          }
        }
      },
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "updateDeparturePlaces": {
      "method": "PUT",
      "path": "/events/{eventId}/departure-places",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/DeparturePlaceList"
          }
        }
      },
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data",
          "https://api.publiq.be/probs/uitdatabank/incompatible-audience-type"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "updateDescription": {
      "method": "PUT",
      "path": "/events/{eventId}/description/{language}",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "language",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "#/components/schemas/Language"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/DescriptionInput"
          }
        }
      },
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "updateFacilities": {
      "method": "PUT",
      "path": "/events/{eventId}/facilities",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/TermIds"
          }
        }
      },
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "updateFaqs": {
      "method": "PUT",
      "path": "/events/{eventId}/faqs",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/FaqList"
          }
        }
      },
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "updateImage": {
      "method": "PUT",
      "path": "/events/{eventId}/images/{imageId}",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "imageId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/ImageUpdate"
          }
        }
      },
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "updateMajorInfo": {
      "method": "PUT",
      "path": "/events/{eventId}/major-info",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/MajorInfoInput"
          }
        }
      },
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "updateName": {
      "method": "PUT",
      "path": "/events/{eventId}/name/{language}",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "language",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "#/components/schemas/Language"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/NameInput"
          }
        }
      },
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "updateOnlineUrl": {
      "method": "PUT",
      "path": "/events/{eventId}/online-url",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/OnlineUrlInput"
          }
        }
      },
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data",
          "https://api.publiq.be/probs/uitdatabank/attendance-mode-not-supported"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "updatePriceInfo": {
      "method": "PUT",
      "path": "/events/{eventId}/price-info",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/PriceInfoInput"
          }
        }
      },
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "updateStatus": {
      "method": "PUT",
      "path": "/events/{eventId}/status",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/Status"
          }
        }
      },
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "updateSubEvents": {
      "method": "PATCH",
      "path": "/events/{eventId}/sub-events",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/SubEventUpdates"
          }
        }
      },
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data",
          "https://api.publiq.be/probs/uitdatabank/calendar-type-not-supported"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "updateTheme": {
      "method": "PUT",
      "path": "/events/{eventId}/theme/{termId}",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "termId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "responses": {
        "204": {},
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "updateType": {
      "method": "PUT",
      "path": "/events/{eventId}/type/{termId}",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "termId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "responses": {
        "204": {},
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "updateTypicalAgeRange": {
      "method": "PUT",
      "path": "/events/{eventId}/typical-age-range",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/TypicalAgeRangeInput"
          }
        }
      },
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "updateVideos": {
      "method": "PATCH",
      "path": "/events/{eventId}/videos",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/VideoUpdates"
          }
        }
      },
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "updateWorkflowStatus": {
      "method": "PUT",
      "path": "/events/{eventId}/workflow-status",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/WorkflowStatusInput"
          }
        }
      },
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "500": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data",
          "https://api.publiq.be/probs/uitdatabank/invalid-workflow-status-transition"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    }
  },
  "schemas": {
    "Address": {
      "type": "object",
      "required": [
        "addressCountry",
        "addressLocality",
        "postalCode",
        "streetAddress"
      ],
      "properties": {
        "addressCountry": {
          "type": "string",
          "minLength": 1,
          "maxLength": 2,
          "pattern": "^[A-Z][A-Z]$"
        },
        "addressLocality": {
          "type": "string",
          "minLength": 1,
          "pattern": "\\S"
        },
        "postalCode": {
          "type": "string",
          "minLength": 1,
          "pattern": "\\S"
        },
        "streetAddress": {
          "type": "string",
          "minLength": 1,
          "pattern": "\\S"
        }
      }
    },
    "AdjustedDays": {
      "type": "object",
      "required": [
        "startDate",
        "endDate",
        "openingHours"
      ],
      "properties": {
        "startDate": {
          "type": "string",
          "format": "date"
        },
        "endDate": {
          "type": "string",
          "format": "date"
        },
        "description": {
          "$ref": "#/components/schemas/OpeningHoursDescription"
        },
        "openingHours": {
          "type": "array",
          "minItems": 1,
          "items": {
            "$ref": "#/components/schemas/OpeningHours"
          }
        }
      }
    },
    "AdjustedDaysList": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/AdjustedDays"
      }
    },
    "AgeRange": {
      "type": "string",
      "pattern": "^[\\d]*-[\\d]*$"
    },
    "AttendanceMode": {
      "type": "string",
      "enum": [
        "online",
        "offline",
        "mixed"
      ]
    },
    "AttendanceModeInput": {
      "oneOf": [
        {
          "$ref": "#/components/schemas/OnlineInput"
        },
        {
          "$ref": "#/components/schemas/OnSiteInput"
        }
      ],
      "discriminator": {
        "propertyName": "attendanceMode",
        "mapping": {
          "online": "#/components/schemas/OnlineInput",
          "offline": "#/components/schemas/OnSiteInput",
          "mixed": "#/components/schemas/OnSiteInput"
        }
      }
    },
    "Audience": {
      "type": "object",
      "required": [
        "audienceType"
      ],
      "properties": {
        "audienceType": {
          "$ref": "#/components/schemas/AudienceType"
        }
      }
    },
    "AudienceType": {
      "type": "string",
      "enum": [
        "everyone",
        "members",
        "education"
      ]
    },
    "AvailableFromInput": {
      "type": "object",
      "required": [
        "availableFrom"
      ],
      "properties": {
        "availableFrom": {
          "$ref": "#/components/schemas/Timestamp"
        }
      }
    },
    "BasePriceInput": {
      "type": "object",
      "required": [
        "category",
        "price"
      ],
      "properties": {
        "category": {
          "type": "string",
          "const": "base"
        },
        "price": {
          "$ref": "#/components/schemas/Euros"
        },
        "priceCurrency": {
          "$ref": "#/components/schemas/PriceCurrency"
        },
        "name": {
          "$ref": "#/components/schemas/LocalizedName"
        },
        "groupPrice": {
          "$ref": "#/components/schemas/GroupPrice"
        }
      }
    },
    "BasePriceLine": {
      "properties": {
        "category": {
          "const": "base"
        }
      }
    },
    "BirthdateRange": {
      "type": "object",
      "required": [
        "from",
        "to"
      ],
      "properties": {
        "from": {
          "type": "string",
          "format": "date"
        },
        "to": {
          "type": "string",
          "format": "date"
        }
      }
    },
    "BookingAvailability": {
      "type": "object",
      "required": [
        "type"
      ],
      "properties": {
        "type": {
          "$ref": "#/components/schemas/BookingAvailabilityType"
        },
        "capacity": {
          "$ref": "#/components/schemas/Capacity"
        }
      }
    },
    "BookingAvailabilityType": {
      "type": "string",
      "enum": [
        "Available",
        "Unavailable"
      ]
    },
    "BookingInfo": {
      "type": "object",
      "dependentRequired": {
        "url": [
          "urlLabel"
        ]
      },
      "properties": {
        "phone": {
          "$ref": "#/components/schemas/NonBlankText"
        },
        "email": {
          "$ref": "#/components/schemas/Email"
        },
        "url": {
          "$ref": "#/components/schemas/Url"
        },
        "urlLabel": {
          "$ref": "#/components/schemas/LocalizedText"
        },
        "availabilityStarts": {
          "type": "string",
          "format": "date-time"
        },
        "availabilityEnds": {
          "type": "string",
          "format": "date-time"
        }
      }
    },
    "CalendarSubEventInput": {
      "type": "object",
      "required": [
        "startDate",
        "endDate"
      ],
      "properties": {
        "startDate": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "endDate": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "status": {
          "$ref": "#/components/schemas/Status"
        },
        "bookingAvailability": {
          "$ref": "#/components/schemas/BookingAvailability"
        },
        "childcare": {
          "$ref": "#/components/schemas/Childcare"
        },
        "overnight": {
          "$ref": "#/components/schemas/Overnight"
        }
      }
    },
    "CalendarSummary": {
      "type": "object",
      "minProperties": 1,
      "properties": {
        "nl": {
          "$ref": "#/components/schemas/CalendarSummaryFormats"
        },
        "fr": {
          "$ref": "#/components/schemas/CalendarSummaryFormats"
        },
        "de": {
          "$ref": "#/components/schemas/CalendarSummaryFormats"
        },
        "en": {
          "$ref": "#/components/schemas/CalendarSummaryFormats"
        }
      }
    },
    "CalendarSummaryFormats": {
      "type": "object",
      "properties": {
        "text": {
          "$ref": "#/components/schemas/CalendarSummaryTexts"
        },
        "html": {
          "$ref": "#/components/schemas/CalendarSummaryTexts"
        }
      }
    },
    "CalendarSummarySize": {
      "type": "string",
      "enum": [
        "xs",
        "sm",
        "md",
        "lg",
        "xl"
      ]
    },
    "CalendarSummaryTexts": {
      "type": "object",
      "properties": {
        "xs": {
          "type": "string"
        },
        "sm": {
          "type": "string"
        },
        "md": {
          "type": "string"
        },
        "lg": {
          "type": "string"
        },
        "xl": {
          "type": "string"
        }
      }
    },
    "Capacity": {
      "type": "integer",
      "minimum": 0
    },
    "Childcare": {
      "type": "object",
      "properties": {
        "start": {
          "$ref": "#/components/schemas/ChildcareTime"
        },
        "end": {
          "$ref": "#/components/schemas/ChildcareTime"
        }
      }
    },
    "ChildcareTime": {
      "type": "string",
      "pattern": "^\\d?\\d:\\d\\d$"
    },
    "ChildrenOnly": {
      "type": "boolean"
    },
    "ChildrenOnlyInput": {
      "type": "object",
      "required": [
        "childrenOnly"
      ],
      "properties": {
        "childrenOnly": {
          "$ref": "#/components/schemas/ChildrenOnly"
        }
      }
    },
    "ClosedDays": {
      "type": "object",
      "required": [
        "startDate",
        "endDate"
      ],
      "properties": {
        "startDate": {
          "type": "string",
          "format": "date"
        },
        "endDate": {
          "type": "string",
          "format": "date"
        },
        "description": {
          "$ref": "#/components/schemas/OpeningHoursDescription"
        }
      }
    },
    "ClosedDaysList": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/ClosedDays"
      }
    },
    "CompletedLanguageList": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/Language"
      }
    },
    "Completeness": {
      "type": "integer",
      "minimum": 0,
      "maximum": 100
    },
    "ContactPoint": {
      "allOf": [
        {
          "$ref": "#/components/schemas/ContactPointInput"
        }
      ],
      "required": [
        "phone",
        "email",
        "url"
      ]
    },
    "ContactPointInput": {
      "type": "object",
      "properties": {
        "phone": {
          "type": "array",
          "minItems": 0,
          "items": {
            "$ref": "#/components/schemas/NonBlankText"
          }
        },
        "email": {
          "type": "array",
          "minItems": 0,
          "items": {
            "$ref": "#/components/schemas/Email"
          }
        },
        "url": {
          "type": "array",
          "minItems": 0,
          "items": {
            "$ref": "#/components/schemas/Url"
          }
        }
      }
    },
    "ContactPointUpdate": {
      "type": "object",
      "required": [
        "phone",
        "email",
        "url"
      ],
      "properties": {
        "phone": {
          "type": "array",
          "minItems": 0,
          "items": {
            "type": "string"
          }
        },
        "email": {
          "type": "array",
          "minItems": 0,
          "items": {
            "$ref": "#/components/schemas/EmailOrEmpty"
          }
        },
        "url": {
          "type": "array",
          "minItems": 0,
          "items": {
            "$ref": "#/components/schemas/UrlOrEmpty"
          }
        }
      }
    },
    "Contributors": {
      "type": "array",
      "uniqueItems": true,
      "minItems": 0,
      "items": {
        "type": "string",
        "format": "email",
        "maxLength": 255
      }
    },
    "Coordinates": {
      "type": "object",
      "required": [
        "latitude",
        "longitude"
      ],
      "properties": {
        "latitude": {
          "type": "number",
          "format": "float",
          "minimum": -90,
          "maximum": 90
        },
        "longitude": {
          "type": "number",
          "format": "float",
          "minimum": -180,
          "maximum": 180
        }
      }
    },
    "CopiedEvent": {
      "type": "object",
      "required": [
        "eventId",
        "url"
      ],
      "properties": {
        "eventId": {
          "type": "string",
          "format": "uuid"
        },
        "url": {
          "type": "string",
          "format": "uri"
        }
      }
    },
    "CopyrightHolder": {
      "type": "string",
      "minLength": 2,
      "maxLength": 250,
      "pattern": "\\S"
    },
    "DayOfWeek": {
      "type": "string",
      "enum": [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday"
      ]
    },
    "DeparturePlaceList": {
      "type": "array",
      "uniqueItems": true,
      "maxItems": 20,
      "items": {
        "$ref": "#/components/schemas/PlaceUrl"
      }
    },
    "DescriptionInput": {
      "type": "object",
      "required": [
        "description"
      ],
      "properties": {
        "description": {
          "type": "string"
        }
      }
    },
    "DuplicateList": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/PlaceUrl"
      }
    },
    "Email": {
      "type": "string",
      "format": "email"
    },
    "EmailOrEmpty": {
      "type": "string",
      "pattern": "^(|[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,})$"
    },
    "EmbeddedOrganizer": {
      "allOf": [
        {
          "$ref": "#/components/schemas/OrganizerDocument"
        },
        {
          "type": "object",
          "required": [
            "@id"
          ],
          "properties": {
            "@id": {
              "$ref": "#/components/schemas/OrganizerUrl"
            },
            "@type": {
              "type": "string"
            }
          }
        }
      ]
    },
    "Euros": {
      "type": "number",
      "format": "float",
      "minimum": 0
    },
    "Event": {
      "oneOf": [
        {
          "$ref": "#/components/schemas/SingleEvent"
        },
        {
          "$ref": "#/components/schemas/MultipleEvent"
        },
        {
          "$ref": "#/components/schemas/PeriodicEvent"
        },
        {
          "$ref": "#/components/schemas/PermanentEvent"
        }
      ],
      "discriminator": {
        "propertyName": "calendarType",
        "mapping": {
          "single": "#/components/schemas/SingleEvent",
          "multiple": "#/components/schemas/MultipleEvent",
          "periodic": "#/components/schemas/PeriodicEvent",
          "permanent": "#/components/schemas/PermanentEvent"
        }
      }
    },
    "EventAdjustedDays": {
      "type": "object",
      "required": [
        "startDate",
        "endDate",
        "openingHours"
      ],
      "properties": {
        "startDate": {
          "type": "string",
          "format": "date"
        },
        "endDate": {
          "type": "string",
          "format": "date"
        },
        "description": {
          "$ref": "#/components/schemas/OpeningHoursDescription"
        },
        "openingHours": {
          "type": "array",
          "minItems": 1,
          "items": {
            "$ref": "#/components/schemas/EventOpeningHours"
          }
        }
      }
    },
    "EventAdjustedDaysList": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/EventAdjustedDays"
      }
    },
    "EventBookingAvailability": {
      "type": "object",
      "required": [
        "type"
      ],
      "properties": {
        "type": {
          "$ref": "#/components/schemas/BookingAvailabilityType"
        }
      }
    },
    "EventCalendarInput": {
      "oneOf": [
        {
          "$ref": "#/components/schemas/SingleCalendarUpdate"
        },
        {
          "$ref": "#/components/schemas/MultipleCalendarUpdate"
        },
        {
          "$ref": "#/components/schemas/EventPeriodicCalendar"
        },
        {
          "$ref": "#/components/schemas/EventPermanentCalendar"
        }
      ],
      "discriminator": {
        "propertyName": "calendarType",
        "mapping": {
          "single": "#/components/schemas/SingleCalendarUpdate",
          "multiple": "#/components/schemas/MultipleCalendarUpdate",
          "periodic": "#/components/schemas/EventPeriodicCalendar",
          "permanent": "#/components/schemas/EventPermanentCalendar"
        }
      }
    },
    "EventCalendarUpdate": {
      "anyOf": [
        {
          "$ref": "#/components/schemas/EventCalendarInput"
        },
        {
          "$ref": "#/components/schemas/LegacyCalendarInput"
        }
      ]
    },
    "EventDocument": {
      "allOf": [
        {
          "$ref": "#/components/schemas/OfferDocument"
        },
        {
          "type": "object",
          "required": [
            "@id",
            "terms",
            "location",
            "attendanceMode",
            "audience"
          ],
          "properties": {
            "@id": {
              "$ref": "#/components/schemas/EventUrl"
            },
            "terms": {
              "$ref": "#/components/schemas/EventTermList"
            },
            "location": {
              "$ref": "#/components/schemas/Place"
            },
            "attendanceMode": {
              "$ref": "#/components/schemas/AttendanceMode"
            },
            "onlineUrl": {
              "$ref": "#/components/schemas/Url"
            },
            "audience": {
              "$ref": "#/components/schemas/Audience"
            },
            "typicalAgeRange": {
              "$ref": "#/components/schemas/AgeRange"
            },
            "birthdateRange": {
              "$ref": "#/components/schemas/BirthdateRange"
            },
            "childrenOnly": {
              "$ref": "#/components/schemas/ChildrenOnly"
            },
            "departurePlaces": {
              "$ref": "#/components/schemas/DeparturePlaceList"
            },
            "faqs": {
              "$ref": "#/components/schemas/FaqList"
            },
            "production": {
              "$ref": "#/components/schemas/EventProduction"
            },
            "metadata": {
              "$ref": "#/components/schemas/EventMetadata"
            }
          }
        }
      ]
    },
    "EventInput": {
      "oneOf": [
        {
          "$ref": "#/components/schemas/SingleEventInput"
        },
        {
          "$ref": "#/components/schemas/MultipleEventInput"
        },
        {
          "$ref": "#/components/schemas/PeriodicEventInput"
        },
        {
          "$ref": "#/components/schemas/PermanentEventInput"
        }
      ],
      "discriminator": {
        "propertyName": "calendarType",
        "mapping": {
          "single": "#/components/schemas/SingleEventInput",
          "multiple": "#/components/schemas/MultipleEventInput",
          "periodic": "#/components/schemas/PeriodicEventInput",
          "permanent": "#/components/schemas/PermanentEventInput"
        }
      }
    },
    "EventMetadata": {
      "type": "object",
      "properties": {
        "createdByApiConsumer": {
          "type": "string"
        },
        "popularity": {
          "type": "integer"
        },
        "recommendationFor": {
          "$ref": "#/components/schemas/RecommendationList"
        }
      }
    },
    "EventOpeningHours": {
      "allOf": [
        {
          "$ref": "#/components/schemas/OpeningHours"
        },
        {
          "type": "object",
          "properties": {
            "childcare": {
              "$ref": "#/components/schemas/Childcare"
            }
          }
        }
      ]
    },
    "EventOpeningHoursList": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/EventOpeningHours"
      }
    },
    "EventPeriodicCalendar": {
      "type": "object",
      "required": [
        "calendarType",
        "startDate",
        "endDate"
      ],
      "properties": {
        "calendarType": {
          "type": "string",
          "const": "periodic"
        },
        "startDate": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "endDate": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "status": {
          "$ref": "#/components/schemas/Status"
        },
        "bookingAvailability": {
          "$ref": "#/components/schemas/EventBookingAvailability"
        },
        "openingHours": {
          "$ref": "#/components/schemas/EventOpeningHoursList"
        },
        "openingHoursClosedDays": {
          "$ref": "#/components/schemas/ClosedDaysList"
        },
        "openingHoursAdjustedDays": {
          "$ref": "#/components/schemas/EventAdjustedDaysList"
        }
      }
    },
    "EventPermanentCalendar": {
      "type": "object",
      "required": [
        "calendarType"
      ],
      "properties": {
        "calendarType": {
          "type": "string",
          "const": "permanent"
        },
        "status": {
          "$ref": "#/components/schemas/Status"
        },
        "bookingAvailability": {
          "$ref": "#/components/schemas/EventBookingAvailability"
        },
        "openingHours": {
          "$ref": "#/components/schemas/EventOpeningHoursList"
        },
        "openingHoursClosedDays": {
          "$ref": "#/components/schemas/ClosedDaysList"
        },
        "openingHoursAdjustedDays": {
          "$ref": "#/components/schemas/EventAdjustedDaysList"
        }
      }
    },
    "EventProduction": {
      "type": [
        "object",
        "null"
      ],
      "required": [
        "id",
        "title",
        "otherEvents"
      ],
      "properties": {
        "id": {
          "type": "string",
          "format": "uuid"
        },
        "title": {
          "type": "string",
          "minLength": 1
        },
        "otherEvents": {
          "type": "array",
          "uniqueItems": true,
          "items": {
            "$ref": "#/components/schemas/EventUrl"
          }
        }
      }
    },
    "EventProperties": {
      "type": "object",
      "required": [
        "mainLanguage",
        "name",
        "terms",
        "location"
      ],
      "properties": {
        "@id": {
          "$ref": "#/components/schemas/EventUrl"
        },
        "mainLanguage": {
          "$ref": "#/components/schemas/Language"
        },
        "name": {
          "$ref": "#/components/schemas/LocalizedName"
        },
        "terms": {
          "$ref": "#/components/schemas/EventTermListInput"
        },
        "location": {
          "$ref": "#/components/schemas/PlaceReference"
        },
        "attendanceMode": {
          "$ref": "#/components/schemas/AttendanceMode"
        },
        "onlineUrl": {
          "$ref": "#/components/schemas/Url"
        },
        "audience": {
          "$ref": "#/components/schemas/Audience"
        },
        "organizer": {
          "$ref": "#/components/schemas/OrganizerReference"
        },
        "availableFrom": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "workflowStatus": {
          "$ref": "#/components/schemas/WorkflowStatus"
        },
        "typicalAgeRange": {
          "$ref": "#/components/schemas/AgeRange"
        },
        "birthdateRange": {
          "$ref": "#/components/schemas/BirthdateRange"
        },
        "childrenOnly": {
          "$ref": "#/components/schemas/ChildrenOnly"
        },
        "departurePlaces": {
          "$ref": "#/components/schemas/DeparturePlaceList"
        },
        "description": {
          "$ref": "#/components/schemas/LocalizedText"
        },
        "faqs": {
          "$ref": "#/components/schemas/FaqList"
        },
        "priceInfo": {
          "$ref": "#/components/schemas/PriceInfoInput"
        },
        "contactPoint": {
          "$ref": "#/components/schemas/ContactPointInput"
        },
        "bookingInfo": {
          "$ref": "#/components/schemas/BookingInfo"
        },
        "mediaObject": {
          "$ref": "#/components/schemas/MediaObjectListInput"
        },
        "videos": {
          "$ref": "#/components/schemas/VideoListInput"
        },
        "labels": {
          "$ref": "#/components/schemas/LabelList"
        },
        "hiddenLabels": {
          "$ref": "#/components/schemas/LabelList"
        }
      }
    },
    "EventTerm": {
      "type": "object",
      "required": [
        "id",
        "label",
        "domain"
      ],
      "properties": {
        "id": {
          "$ref": "#/components/schemas/TermId"
        },
        "label": {
          "$ref": "#/components/schemas/TermLabel"
        },
        "domain": {
          "$ref": "#/components/schemas/EventTermDomain"
        }
      }
    },
    "EventTermDomain": {
      "type": "string",
      "enum": [
        "eventtype",
        "theme",
        "facility"
      ]
    },
    "EventTermInput": {
      "type": "object",
      "required": [
        "id"
      ],
      "properties": {
        "id": {
          "$ref": "#/components/schemas/TermId"
        },
        "label": {
          "$ref": "#/components/schemas/TermLabel"
        },
        "domain": {
          "$ref": "#/components/schemas/EventTermDomain"
        }
      }
    },
    "EventTermList": {
      "type": "array",
      "uniqueItems": true,
      "minItems": 1,
      "items": {
        "$ref": "#/components/schemas/EventTerm"
      }
    },
    "EventTermListInput": {
      "type": "array",
      "uniqueItems": true,
      "minItems": 1,
      "contains": {
        "$ref": "#/components/schemas/TypeTerm"
      },
      "minContains": 1,
      "maxContains": 1,
      "items": {
        "$ref": "#/components/schemas/EventTermInput"
      }
    },
    "EventUrl": {
      "type": "string",
      "format": "uri",
      "pattern": "^http[s]?:\\/\\/.+?\\/event[s]?\\/([0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{12})[\\/]?"
    },
    "Faq": {
      "allOf": [
        {
          "$ref": "#/components/schemas/LocalizedFaq"
        },
        {
          "anyOf": [
            {
              "type": "object",
              "required": [
                "nl"
              ],
              "properties": {
                "nl": {
                  "$ref": "#/components/schemas/FaqEntry"
                }
              }
            },
            {
              "type": "object",
              "required": [
                "fr"
              ],
              "properties": {
                "fr": {
                  "$ref": "#/components/schemas/FaqEntry"
                }
              }
            },
            {
              "type": "object",
              "required": [
                "de"
              ],
              "properties": {
                "de": {
                  "$ref": "#/components/schemas/FaqEntry"
                }
              }
            },
            {
              "type": "object",
              "required": [
                "en"
              ],
              "properties": {
                "en": {
                  "$ref": "#/components/schemas/FaqEntry"
                }
              }
            }
          ]
        }
      ]
    },
    "FaqEntry": {
      "type": "object",
      "required": [
        "question",
        "answer"
      ],
      "properties": {
        "question": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        },
        "answer": {
          "type": "string",
          "minLength": 1,
          "maxLength": 5000
        }
      }
    },
    "FaqList": {
      "type": "array",
      "minItems": 0,
      "maxItems": 30,
      "items": {
        "$ref": "#/components/schemas/Faq"
      }
    },
    "ForbiddenProblem": {
      "allOf": [
        {
          "$ref": "#/components/schemas/Problem"
        },
        {
          "type": "object",
          "required": [
            "type"
          ],
          "properties": {
            "type": {
              "type": "string",
              "const": "https://api.publiq.be/probs/auth/forbidden"
            }
          }
        }
      ]
    },
    "GroupPrice": {
      "type": "boolean"
    },
    "History": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/HistoryEntry"
      }
    },
    "HistoryEntry": {
      "type": "object",
      "required": [
        "description",
        "date"
      ],
      "properties": {
        "date": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "description": {
          "type": "string"
        },
        "author": {
          "type": "string"
        },
        "api": {
          "type": "string"
        },
        "reason": {
          "type": "string"
        },
        "apiKey": {
          "type": "string"
        },
        "consumerName": {
          "type": "string"
        },
        "clientId": {
          "type": "string"
        },
        "clientName": {
          "type": "string"
        },
        "auth0ClientId": {
          "type": "string"
        },
        "auth0ClientName": {
          "type": "string"
        }
      }
    },
    "ImageId": {
      "type": "string",
      "format": "uuid"
    },
    "ImageReference": {
      "type": "object",
      "required": [
        "mediaObjectId"
      ],
      "properties": {
        "mediaObjectId": {
          "$ref": "#/components/schemas/ImageId"
        }
      }
    },
    "ImageUpdate": {
      "type": "object",
      "required": [
        "description",
        "copyrightHolder"
      ],
      "properties": {
        "description": {
          "$ref": "#/components/schemas/NonBlankText"
        },
        "copyrightHolder": {
          "$ref": "#/components/schemas/CopyrightHolder"
        }
      }
    },
    "LabelList": {
      "type": "array",
      "uniqueItems": true,
      "minItems": 1,
      "items": {
        "$ref": "#/components/schemas/LabelName"
      }
    },
    "LabelName": {
      "type": "string",
      "minLength": 2,
      "maxLength": 255,
      "pattern": "^(?=.{2,255}$)(?=.*\\S.*\\S.*)[^;]*$"
    },
    "LabelNotAllowedProblem": {
      "allOf": [
        {
          "$ref": "#/components/schemas/Problem"
        },
        {
          "type": "object",
          "required": [
            "type",
            "label"
          ],
          "properties": {
            "type": {
              "type": "string",
              "const": "https://api.publiq.be/probs/uitdatabank/label-not-allowed"
            },
            "label": {
              "type": "string"
            }
          }
        }
      ]
    },
    "LabelsInput": {
      "type": "object",
      "required": [
        "labels"
      ],
      "properties": {
        "labels": {
          "type": "array",
          "uniqueItems": true,
          "minItems": 0,
          "items": {
            "$ref": "#/components/schemas/LabelName"
          }
        }
      }
    },
    "Language": {
      "type": "string",
      "enum": [
        "nl",
        "fr",
        "de",
        "en"
      ]
    },
    "LanguageList": {
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": "#/components/schemas/Language"
      }
    },
    "LegacyCalendarInput": {
      "type": "object",
      "deprecated": true,
      "required": [
        "calendarType",
        "timeSpans"
      ],
      "properties": {
        "calendarType": {
          "type": "string",
          "enum": [
            "single",
            "multiple"
          ]
        },
        "status": {
          "$ref": "#/components/schemas/Status"
        },
        "bookingAvailability": {
          "$ref": "#/components/schemas/BookingAvailability"
        },
        "timeSpans": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/TimeSpan"
          }
        }
      }
    },
    "LegacyEventInput": {
      "type": "object",
      "deprecated": true,
      "required": [
        "mainLanguage",
        "name",
        "type",
        "location",
        "calendar"
      ],
      "properties": {
        "mainLanguage": {
          "$ref": "#/components/schemas/Language"
        },
        "name": {
          "$ref": "#/components/schemas/LocalizedName"
        },
        "type": {
          "$ref": "#/components/schemas/LegacyType"
        },
        "location": {
          "$ref": "#/components/schemas/PlaceReference"
        },
        "calendar": {
          "$ref": "#/components/schemas/EventCalendarUpdate"
        }
      }
    },
    "LegacyLocation": {
      "type": "object",
      "required": [
        "id"
      ],
      "properties": {
        "id": {
          "type": "string"
        }
      }
    },
    "LegacyType": {
      "type": "object",
      "required": [
        "id"
      ],
      "properties": {
        "id": {
          "$ref": "#/components/schemas/TermId"
        }
      }
    },
    "LocalizedAddress": {
      "type": "object",
      "minProperties": 1,
      "properties": {
        "nl": {
          "$ref": "#/components/schemas/Address"
        },
        "fr": {
          "$ref": "#/components/schemas/Address"
        },
        "de": {
          "$ref": "#/components/schemas/Address"
        },
        "en": {
          "$ref": "#/components/schemas/Address"
        }
      }
    },
    "LocalizedFaq": {
      "type": "object",
      "properties": {
        "nl": {
          "$ref": "#/components/schemas/FaqEntry"
        },
        "fr": {
          "$ref": "#/components/schemas/FaqEntry"
        },
        "de": {
          "$ref": "#/components/schemas/FaqEntry"
        },
        "en": {
          "$ref": "#/components/schemas/FaqEntry"
        }
      }
    },
    "LocalizedName": {
      "type": "object",
      "minProperties": 1,
      "properties": {
        "nl": {
          "$ref": "#/components/schemas/Name"
        },
        "fr": {
          "$ref": "#/components/schemas/Name"
        },
        "de": {
          "$ref": "#/components/schemas/Name"
        },
        "en": {
          "$ref": "#/components/schemas/Name"
        }
      }
    },
    "LocalizedText": {
      "type": "object",
      "minProperties": 1,
      "properties": {
        "nl": {
          "$ref": "#/components/schemas/NonBlankText"
        },
        "fr": {
          "$ref": "#/components/schemas/NonBlankText"
        },
        "de": {
          "$ref": "#/components/schemas/NonBlankText"
        },
        "en": {
          "$ref": "#/components/schemas/NonBlankText"
        }
      }
    },
    "MajorInfoInput": {
      "type": "object",
      "required": [
        "name",
        "type",
        "location",
        "calendar"
      ],
      "properties": {
        "name": {
          "type": "string"
        },
        "type": {
          "$ref": "#/components/schemas/LegacyType"
        },
        "theme": {
          "type": "string"
        },
        "location": {
          "$ref": "#/components/schemas/LegacyLocation"
        },
        "calendar": {
          "$ref": "#/components/schemas/EventCalendarUpdate"
        }
      }
    },
    "MediaObject": {
      "type": "object",
      "required": [
        "@id",
        "@type",
        "contentUrl",
        "thumbnailUrl",
        "description",
        "copyrightHolder",
        "inLanguage"
      ],
      "properties": {
        "@id": {
          "$ref": "#/components/schemas/Url"
        },
        "@type": {
          "type": "string"
        },
        "id": {
          "$ref": "#/components/schemas/ImageId"
        },
        "contentUrl": {
          "$ref": "#/components/schemas/Url"
        },
        "thumbnailUrl": {
          "$ref": "#/components/schemas/Url"
        },
        "description": {
          "$ref": "#/components/schemas/NonBlankText"
        },
        "copyrightHolder": {
          "$ref": "#/components/schemas/CopyrightHolder"
        },
        "inLanguage": {
          "$ref": "#/components/schemas/Language"
        }
      }
    },
    "MediaObjectInput": {
      "type": "object",
      "required": [
        "@id"
      ],
      "properties": {
        "@id": {
          "$ref": "#/components/schemas/Url"
        },
        "id": {
          "$ref": "#/components/schemas/ImageId"
        },
        "description": {
          "$ref": "#/components/schemas/NonBlankText"
        },
        "copyrightHolder": {
          "$ref": "#/components/schemas/CopyrightHolder"
        },
        "inLanguage": {
          "$ref": "#/components/schemas/Language"
        }
      }
    },
    "MediaObjectList": {
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": "#/components/schemas/MediaObject"
      }
    },
    "MediaObjectListInput": {
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": "#/components/schemas/MediaObjectInput"
      }
    },
    "MultipleCalendar": {
      "type": "object",
      "required": [
        "calendarType",
        "startDate",
        "endDate",
        "subEvent"
      ],
      "properties": {
        "calendarType": {
          "type": "string",
          "const": "multiple"
        },
        "startDate": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "endDate": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "subEvent": {
          "type": "array",
          "minItems": 1,
          "items": {
            "$ref": "#/components/schemas/SubEvent"
          }
        }
      }
    },
    "MultipleCalendarInput": {
      "type": "object",
      "required": [
        "calendarType",
        "subEvent"
      ],
      "properties": {
        "calendarType": {
          "type": "string",
          "const": "multiple"
        },
        "status": {
          "$ref": "#/components/schemas/Status"
        },
        "bookingAvailability": {
          "$ref": "#/components/schemas/BookingAvailability"
        },
        "subEvent": {
          "type": "array",
          "minItems": 1,
          "items": {
            "$ref": "#/components/schemas/SubEventInput"
          }
        }
      }
    },
    "MultipleCalendarUpdate": {
      "type": "object",
      "required": [
        "calendarType",
        "subEvent"
      ],
      "properties": {
        "calendarType": {
          "type": "string",
          "const": "multiple"
        },
        "status": {
          "$ref": "#/components/schemas/Status"
        },
        "bookingAvailability": {
          "$ref": "#/components/schemas/BookingAvailability"
        },
        "subEvent": {
          "type": "array",
          "minItems": 1,
          "items": {
            "$ref": "#/components/schemas/CalendarSubEventInput"
          }
        }
      }
    },
    "MultipleEvent": {
      "allOf": [
        {
          "$ref": "#/components/schemas/EventDocument"
        },
        {
          "$ref": "#/components/schemas/MultipleCalendar"
        }
      ]
    },
    "MultipleEventInput": {
      "allOf": [
        {
          "$ref": "#/components/schemas/EventProperties"
        },
        {
          "$ref": "#/components/schemas/MultipleCalendarInput"
        }
      ]
    },
    "Name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 90,
      "pattern": "\\S"
    },
    "NameInput": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "name"
      ],
      "properties": {
        "name": {
          "$ref": "#/components/schemas/Name"
        }
      }
    },
    "NewEvent": {
      "anyOf": [
        {
          "$ref": "#/components/schemas/EventInput"
        },
        {
          "$ref": "#/components/schemas/LegacyEventInput"
        }
      ]
    },
    "NewVideo": {
      "type": "object",
      "required": [
        "url",
        "language"
      ],
      "properties": {
        "url": {
          "$ref": "#/components/schemas/VideoUrl"
        },
        "language": {
          "$ref": "#/components/schemas/Language"
        },
        "copyrightHolder": {
          "$ref": "#/components/schemas/CopyrightHolder"
        }
      }
    },
    "NonBlankText": {
      "type": "string",
      "minLength": 1,
      "pattern": "\\S"
    },
    "OfferDocument": {
      "type": "object",
      "required": [
        "mainLanguage",
        "name",
        "status",
        "bookingAvailability"
      ],
      "properties": {
        "@context": {
          "type": "string"
        },
        "@type": {
          "type": "string"
        },
        "mainLanguage": {
          "$ref": "#/components/schemas/Language"
        },
        "name": {
          "$ref": "#/components/schemas/LocalizedName"
        },
        "organizer": {
          "$ref": "#/components/schemas/EmbeddedOrganizer"
        },
        "status": {
          "$ref": "#/components/schemas/Status"
        },
        "bookingAvailability": {
          "$ref": "#/components/schemas/BookingAvailability"
        },
        "availableFrom": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "availableTo": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "workflowStatus": {
          "$ref": "#/components/schemas/WorkflowStatus"
        },
        "languages": {
          "$ref": "#/components/schemas/LanguageList"
        },
        "completedLanguages": {
          "$ref": "#/components/schemas/CompletedLanguageList"
        },
        "completeness": {
          "$ref": "#/components/schemas/Completeness"
        },
        "description": {
          "$ref": "#/components/schemas/LocalizedText"
        },
        "priceInfo": {
          "$ref": "#/components/schemas/PriceInfo"
        },
        "contactPoint": {
          "$ref": "#/components/schemas/ContactPoint"
        },
        "bookingInfo": {
          "$ref": "#/components/schemas/BookingInfo"
        },
        "mediaObject": {
          "$ref": "#/components/schemas/MediaObjectList"
        },
        "image": {
          "$ref": "#/components/schemas/Url"
        },
        "videos": {
          "$ref": "#/components/schemas/VideoList"
        },
        "labels": {
          "$ref": "#/components/schemas/LabelList"
        },
        "hiddenLabels": {
          "$ref": "#/components/schemas/LabelList"
        },
        "creator": {
          "$ref": "#/components/schemas/UserId"
        },
        "created": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "modified": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "sameAs": {
          "$ref": "#/components/schemas/SameAs"
        },
        "contributors": {
          "$ref": "#/components/schemas/Contributors"
        },
        "calendarSummary": {
          "$ref": "#/components/schemas/CalendarSummary"
        },
        "playhead": {
          "type": "integer"
        }
      }
    },
    "OnSiteInput": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "attendanceMode"
      ],
      "properties": {
        "attendanceMode": {
          "type": "string",
          "enum": [
            "offline",
            "mixed"
          ]
        },
        "location": {
          "$ref": "#/components/schemas/PlaceUrl"
        }
      }
    },
    "OnlineInput": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "attendanceMode"
      ],
      "properties": {
        "attendanceMode": {
          "type": "string",
          "const": "online"
        }
      }
    },
    "OnlineUrlInput": {
      "type": "object",
      "required": [
        "onlineUrl"
      ],
      "properties": {
        "onlineUrl": {
          "$ref": "#/components/schemas/Url"
        }
      }
    },
    "OpeningHours": {
      "type": "object",
      "required": [
        "opens",
        "closes",
        "dayOfWeek"
      ],
      "properties": {
        "opens": {
          "$ref": "#/components/schemas/TimeOfDay"
        },
        "closes": {
          "$ref": "#/components/schemas/TimeOfDay"
        },
        "dayOfWeek": {
          "type": "array",
          "uniqueItems": true,
          "minItems": 1,
          "items": {
            "$ref": "#/components/schemas/DayOfWeek"
          }
        }
      }
    },
    "OpeningHoursDescription": {
      "type": "object",
      "minProperties": 1,
      "additionalProperties": false,
      "properties": {
        "nl": {
          "$ref": "#/components/schemas/OpeningHoursNote"
        },
        "fr": {
          "$ref": "#/components/schemas/OpeningHoursNote"
        },
        "de": {
          "$ref": "#/components/schemas/OpeningHoursNote"
        },
        "en": {
          "$ref": "#/components/schemas/OpeningHoursNote"
        }
      }
    },
    "OpeningHoursList": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/OpeningHours"
      }
    },
    "OpeningHoursNote": {
      "type": "string",
      "minLength": 1,
      "maxLength": 1000
    },
    "OrganizerDocument": {
      "type": "object",
      "properties": {
        "@id": {
          "$ref": "#/components/schemas/OrganizerUrl"
        },
        "@context": {
          "type": "string"
        },
        "mainLanguage": {
          "$ref": "#/components/schemas/Language"
        },
        "name": {
          "$ref": "#/components/schemas/LocalizedName"
        },
        "url": {
          "$ref": "#/components/schemas/Url"
        },
        "description": {
          "$ref": "#/components/schemas/LocalizedText"
        },
        "educationalDescription": {
          "$ref": "#/components/schemas/LocalizedText"
        },
        "address": {
          "$ref": "#/components/schemas/LocalizedAddress"
        },
        "geo": {
          "$ref": "#/components/schemas/Coordinates"
        },
        "contactPoint": {
          "$ref": "#/components/schemas/ContactPoint"
        },
        "images": {
          "$ref": "#/components/schemas/MediaObjectList"
        },
        "mainImage": {
          "$ref": "#/components/schemas/Url"
        },
        "labels": {
          "$ref": "#/components/schemas/LabelList"
        },
        "hiddenLabels": {
          "$ref": "#/components/schemas/LabelList"
        },
        "workflowStatus": {
          "$ref": "#/components/schemas/OrganizerWorkflowStatus"
        },
        "languages": {
          "$ref": "#/components/schemas/LanguageList"
        },
        "completedLanguages": {
          "$ref": "#/components/schemas/CompletedLanguageList"
        },
        "completeness": {
          "$ref": "#/components/schemas/Completeness"
        },
        "creator": {
          "$ref": "#/components/schemas/UserId"
        },
        "created": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "modified": {
          "$ref": "#/components/schemas/Timestamp"
        }
      }
    },
    "OrganizerReference": {
      "type": "object",
      "required": [
        "@id"
      ],
      "properties": {
        "@id": {
          "$ref": "#/components/schemas/OrganizerUrl"
        }
      }
    },
    "OrganizerUrl": {
      "type": "string",
      "format": "uri",
      "pattern": "^http[s]?:\\/\\/.+?\\/organizer[s]?\\/([0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{12})[\\/]?"
    },
    "OrganizerWorkflowStatus": {
      "type": "string",
      "enum": [
        "ACTIVE",
        "DELETED"
      ]
    },
    "Overnight": {
      "type": "boolean"
    },
    "PeriodicCalendar": {
      "type": "object",
      "required": [
        "calendarType",
        "startDate",
        "endDate"
      ],
      "properties": {
        "calendarType": {
          "type": "string",
          "const": "periodic"
        },
        "startDate": {
          "type": "string",
          "format": "date-time"
        },
        "endDate": {
          "type": "string",
          "format": "date-time"
        },
        "status": {
          "$ref": "#/components/schemas/Status"
        },
        "bookingAvailability": {
          "$ref": "#/components/schemas/BookingAvailability"
        },
        "openingHours": {
          "$ref": "#/components/schemas/OpeningHoursList"
        },
        "openingHoursClosedDays": {
          "$ref": "#/components/schemas/ClosedDaysList"
        },
        "openingHoursAdjustedDays": {
          "$ref": "#/components/schemas/AdjustedDaysList"
        }
      }
    },
    "PeriodicEvent": {
      "allOf": [
        {
          "$ref": "#/components/schemas/EventDocument"
        },
        {
          "$ref": "#/components/schemas/EventPeriodicCalendar"
        }
      ]
    },
    "PeriodicEventInput": {
      "allOf": [
        {
          "$ref": "#/components/schemas/EventProperties"
        },
        {
          "$ref": "#/components/schemas/EventPeriodicCalendar"
        }
      ]
    },
    "PeriodicPlace": {
      "allOf": [
        {
          "$ref": "#/components/schemas/PlaceDocument"
        },
        {
          "$ref": "#/components/schemas/PeriodicCalendar"
        }
      ]
    },
    "PermanentCalendar": {
      "type": "object",
      "required": [
        "calendarType"
      ],
      "properties": {
        "calendarType": {
          "type": "string",
          "const": "permanent"
        },
        "status": {
          "$ref": "#/components/schemas/Status"
        },
        "bookingAvailability": {
          "$ref": "#/components/schemas/BookingAvailability"
        },
        "openingHours": {
          "$ref": "#/components/schemas/OpeningHoursList"
        },
        "openingHoursClosedDays": {
          "$ref": "#/components/schemas/ClosedDaysList"
        },
        "openingHoursAdjustedDays": {
          "$ref": "#/components/schemas/AdjustedDaysList"
        }
      }
    },
    "PermanentEvent": {
      "allOf": [
        {
          "$ref": "#/components/schemas/EventDocument"
        },
        {
          "$ref": "#/components/schemas/EventPermanentCalendar"
        }
      ]
    },
    "PermanentEventInput": {
      "allOf": [
        {
          "$ref": "#/components/schemas/EventProperties"
        },
        {
          "$ref": "#/components/schemas/EventPermanentCalendar"
        }
      ]
    },
    "PermanentPlace": {
      "allOf": [
        {
          "$ref": "#/components/schemas/PlaceDocument"
        },
        {
          "$ref": "#/components/schemas/PermanentCalendar"
        }
      ]
    },
    "Permission": {
      "type": "string",
      "enum": [
        "Aanbod bewerken",
        "Aanbod modereren",
        "Aanbod verwijderen",
        "Aanbod historiek",
        "Organisaties beheren",
        "Organisaties bewerken",
        "Gebruikers beheren",
        "Labels beheren",
        "Voorzieningen bewerken",
        "Producties aanmaken",
        "Films aanmaken"
      ]
    },
    "Permissions": {
      "type": "object",
      "required": [
        "permissions"
      ],
      "properties": {
        "permissions": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/Permission"
          }
        }
      }
    },
    "Place": {
      "oneOf": [
        {
          "$ref": "#/components/schemas/PermanentPlace"
        },
        {
          "$ref": "#/components/schemas/PeriodicPlace"
        }
      ],
      "discriminator": {
        "propertyName": "calendarType",
        "mapping": {
          "permanent": "#/components/schemas/PermanentPlace",
          "periodic": "#/components/schemas/PeriodicPlace"
        }
      }
    },
    "PlaceDocument": {
      "allOf": [
        {
          "$ref": "#/components/schemas/OfferDocument"
        },
        {
          "type": "object",
          "required": [
            "@id",
            "terms",
            "address",
            "typicalAgeRange"
          ],
          "properties": {
            "@id": {
              "$ref": "#/components/schemas/PlaceUrl"
            },
            "terms": {
              "$ref": "#/components/schemas/TermList"
            },
            "address": {
              "$ref": "#/components/schemas/LocalizedAddress"
            },
            "geo": {
              "$ref": "#/components/schemas/Coordinates"
            },
            "typicalAgeRange": {
              "$ref": "#/components/schemas/AgeRange"
            },
            "duplicateOf": {
              "$ref": "#/components/schemas/PlaceUrl"
            },
            "duplicatedBy": {
              "$ref": "#/components/schemas/DuplicateList"
            },
            "metadata": {
              "$ref": "#/components/schemas/PlaceMetadata"
            }
          }
        }
      ]
    },
    "PlaceMetadata": {
      "type": "object",
      "properties": {
        "createdByApiConsumer": {
          "type": "string"
        },
        "popularity": {
          "type": "integer"
        },
        "recommendationFor": {
          "$ref": "#/components/schemas/RecommendationList"
        }
      }
    },
    "PlaceReference": {
      "type": "object",
      "required": [
        "@id"
      ],
      "properties": {
        "@id": {
          "$ref": "#/components/schemas/PlaceUrl"
        }
      }
    },
    "PlaceUrl": {
      "type": "string",
      "format": "uri",
      "pattern": "^http[s]?:\\/\\/.+?\\/place[s]?\\/([0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{12})[\\/]?"
    },
    "Price": {
      "type": "object",
      "required": [
        "category",
        "name",
        "price",
        "priceCurrency"
      ],
      "properties": {
        "category": {
          "$ref": "#/components/schemas/PriceCategory"
        },
        "name": {
          "$ref": "#/components/schemas/LocalizedName"
        },
        "price": {
          "$ref": "#/components/schemas/Euros"
        },
        "priceCurrency": {
          "$ref": "#/components/schemas/PriceCurrency"
        },
        "groupPrice": {
          "$ref": "#/components/schemas/GroupPrice"
        }
      }
    },
    "PriceCategory": {
      "type": "string",
      "enum": [
        "base",
        "tariff",
        "uitpas"
      ]
    },
    "PriceCurrency": {
      "type": "string",
      "enum": [
        "EUR"
      ]
    },
    "PriceInfo": {
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": "#/components/schemas/Price"
      }
    },
    "PriceInfoInput": {
      "type": "array",
      "minItems": 1,
      "contains": {
        "$ref": "#/components/schemas/BasePriceLine"
      },
      "minContains": 1,
      "maxContains": 1,
      "items": {
        "$ref": "#/components/schemas/PriceInput"
      }
    },
    "PriceInput": {
      "oneOf": [
        {
          "$ref": "#/components/schemas/BasePriceInput"
        },
        {
          "$ref": "#/components/schemas/TariffInput"
        },
        {
          "$ref": "#/components/schemas/UitpasTariffInput"
        }
      ],
      "discriminator": {
        "propertyName": "category",
        "mapping": {
          "base": "#/components/schemas/BasePriceInput",
          "tariff": "#/components/schemas/TariffInput",
          "uitpas": "#/components/schemas/UitpasTariffInput"
        }
      }
    },
    "Problem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status"
      ],
      "properties": {
        "type": {
          "type": "string"
        },
        "title": {
          "type": "string"
        },
        "status": {
          "type": "integer"
        },
        "detail": {
          "type": "string"
        },
        "schemaErrors": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/SchemaError"
          }
        }
      }
    },
    "PublishInput": {
      "type": "object",
      "required": [
        "workflowStatus"
      ],
      "properties": {
        "workflowStatus": {
          "type": "string",
          "enum": [
            "DRAFT",
            "READY_FOR_VALIDATION",
            "APPROVED",
            "DELETED"
          ]
        },
        "availableFrom": {
          "$ref": "#/components/schemas/Timestamp"
        }
      }
    },
    "Recommendation": {
      "type": "object",
      "properties": {
        "event": {
          "type": "string"
        },
        "score": {
          "type": "number"
        }
      }
    },
    "RecommendationList": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/Recommendation"
      }
    },
    "RejectInput": {
      "type": "object",
      "required": [
        "workflowStatus",
        "reason"
      ],
      "properties": {
        "workflowStatus": {
          "type": "string",
          "const": "REJECTED"
        },
        "availableFrom": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "reason": {
          "type": "string"
        }
      }
    },
    "RemainingCapacity": {
      "type": "integer",
      "minimum": 0
    },
    "SameAs": {
      "type": "array",
      "uniqueItems": true,
      "minItems": 1,
      "items": {
        "$ref": "#/components/schemas/Url"
      }
    },
    "SavedEvent": {
      "type": "object",
      "required": [
        "id",
        "eventId",
        "url"
      ],
      "properties": {
        "id": {
          "type": "string",
          "format": "uuid"
        },
        "eventId": {
          "type": "string",
          "format": "uuid",
          "deprecated": true
        },
        "url": {
          "type": "string",
          "format": "uri"
        },
        "commandId": {
          "type": "string",
          "format": "uuid",
          "deprecated": true
        }
      }
    },
    "SchemaError": {
      "type": "object",
      "required": [
        "jsonPointer",
        "error"
      ],
      "properties": {
        "jsonPointer": {
          "type": "string"
        },
        "error": {
          "type": "string"
        }
      }
    },
    "SingleCalendar": {
      "type": "object",
      "required": [
        "calendarType",
        "startDate",
        "endDate",
        "subEvent"
      ],
      "properties": {
        "calendarType": {
          "type": "string",
          "const": "single"
        },
        "startDate": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "endDate": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "subEvent": {
          "type": "array",
          "minItems": 1,
          "maxItems": 1,
          "prefixItems": [
            {
              "$ref": "#/components/schemas/SubEvent"
            }
          ],
          "items": {
            "$ref": "#/components/schemas/SubEvent"
          }
        }
      }
    },
    "SingleCalendarInput": {
      "type": "object",
      "required": [
        "calendarType",
        "subEvent"
      ],
      "properties": {
        "calendarType": {
          "type": "string",
          "const": "single"
        },
        "status": {
          "$ref": "#/components/schemas/Status"
        },
        "bookingAvailability": {
          "$ref": "#/components/schemas/BookingAvailability"
        },
        "subEvent": {
          "type": "array",
          "minItems": 1,
          "maxItems": 1,
          "prefixItems": [
            {
              "$ref": "#/components/schemas/SubEventInput"
            }
          ],
          "items": {
            "$ref": "#/components/schemas/SubEventInput"
          }
        }
      }
    },
    "SingleCalendarUpdate": {
      "type": "object",
      "required": [
        "calendarType",
        "subEvent"
      ],
      "properties": {
        "calendarType": {
          "type": "string",
          "const": "single"
        },
        "status": {
          "$ref": "#/components/schemas/Status"
        },
        "bookingAvailability": {
          "$ref": "#/components/schemas/BookingAvailability"
        },
        "subEvent": {
          "type": "array",
          "minItems": 1,
          "maxItems": 1,
          "prefixItems": [
            {
              "$ref": "#/components/schemas/CalendarSubEventInput"
            }
          ],
          "items": {
            "$ref": "#/components/schemas/CalendarSubEventInput"
          }
        }
      }
    },
    "SingleEvent": {
      "allOf": [
        {
          "$ref": "#/components/schemas/EventDocument"
        },
        {
          "$ref": "#/components/schemas/SingleCalendar"
        }
      ]
    },
    "SingleEventInput": {
      "allOf": [
        {
          "$ref": "#/components/schemas/EventProperties"
        },
        {
          "$ref": "#/components/schemas/SingleCalendarInput"
        }
      ]
    },
    "Status": {
      "type": "object",
      "required": [
        "type"
      ],
      "properties": {
        "type": {
          "$ref": "#/components/schemas/StatusType"
        },
        "reason": {
          "$ref": "#/components/schemas/StatusReason"
        }
      }
    },
    "StatusReason": {
      "type": "object",
      "properties": {
        "nl": {
          "$ref": "#/components/schemas/NonBlankText"
        },
        "fr": {
          "$ref": "#/components/schemas/NonBlankText"
        },
        "de": {
          "$ref": "#/components/schemas/NonBlankText"
        },
        "en": {
          "$ref": "#/components/schemas/NonBlankText"
        }
      }
    },
    "StatusType": {
      "type": "string",
      "enum": [
        "Available",
        "TemporarilyUnavailable",
        "Unavailable"
      ]
    },
    "SubEvent": {
      "type": "object",
      "required": [
        "id",
        "startDate",
        "endDate",
        "status",
        "bookingAvailability"
      ],
      "properties": {
        "@type": {
          "type": "string"
        },
        "id": {
          "type": "integer"
        },
        "startDate": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "endDate": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "status": {
          "$ref": "#/components/schemas/Status"
        },
        "bookingAvailability": {
          "$ref": "#/components/schemas/SubEventBookingAvailability"
        },
        "childcare": {
          "$ref": "#/components/schemas/Childcare"
        },
        "overnight": {
          "type": "boolean"
        }
      }
    },
    "SubEventBooking": {
      "type": "object",
      "properties": {
        "type": {
          "$ref": "#/components/schemas/BookingAvailabilityType"
        },
        "capacity": {
          "$ref": "#/components/schemas/Capacity"
        },
        "remainingCapacity": {
          "$ref": "#/components/schemas/RemainingCapacity"
        }
      }
    },
    "SubEventBookingAvailability": {
      "type": "object",
      "required": [
        "type"
      ],
      "properties": {
        "type": {
          "$ref": "#/components/schemas/BookingAvailabilityType"
        },
        "capacity": {
          "$ref": "#/components/schemas/Capacity"
        },
        "remainingCapacity": {
          "$ref": "#/components/schemas/RemainingCapacity"
        }
      }
    },
    "SubEventBookingAvailabilityInput": {
      "allOf": [
        {
          "$ref": "#/components/schemas/SubEventBooking"
        },
        {
          "anyOf": [
            {
              "type": "object",
              "required": [
                "type"
              ],
              "properties": {
                "type": {
                  "$ref": "#/components/schemas/BookingAvailabilityType"
                }
              }
            },
            {
              "type": "object",
              "required": [
                "remainingCapacity"
              ],
              "properties": {
                "remainingCapacity": {
                  "$ref": "#/components/schemas/RemainingCapacity"
                }
              }
            }
          ]
        }
      ]
    },
    "SubEventBookingCount": {
      "type": "object",
      "required": [
        "remainingCapacity"
      ],
      "properties": {
        "type": false,
        "capacity": {
          "$ref": "#/components/schemas/Capacity"
        },
        "remainingCapacity": {
          "$ref": "#/components/schemas/RemainingCapacity"
        }
      }
    },
    "SubEventBookingType": {
      "type": "object",
      "required": [
        "type"
      ],
      "properties": {
        "type": {
          "$ref": "#/components/schemas/BookingAvailabilityType"
        },
        "capacity": {
          "$ref": "#/components/schemas/Capacity"
        },
        "remainingCapacity": false
      }
    },
    "SubEventBookingUpdate": {
      "anyOf": [
        {
          "$ref": "#/components/schemas/SubEventBookingType"
        },
        {
          "$ref": "#/components/schemas/SubEventBookingCount"
        }
      ]
    },
    "SubEventInput": {
      "type": "object",
      "required": [
        "startDate",
        "endDate"
      ],
      "properties": {
        "id": {
          "type": "integer"
        },
        "startDate": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "endDate": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "status": {
          "$ref": "#/components/schemas/Status"
        },
        "bookingAvailability": {
          "$ref": "#/components/schemas/SubEventBookingAvailabilityInput"
        },
        "childcare": {
          "$ref": "#/components/schemas/Childcare"
        },
        "overnight": {
          "$ref": "#/components/schemas/Overnight"
        }
      }
    },
    "SubEventStatusUpdate": {
      "type": "object",
      "required": [
        "type"
      ],
      "properties": {
        "type": {
          "$ref": "#/components/schemas/StatusType"
        },
        "reason": {
          "type": "object",
          "properties": {
            "nl": {
              "type": "string"
            },
            "fr": {
              "type": "string"
            },
            "de": {
              "type": "string"
            },
            "en": {
              "type": "string"
            }
          }
        }
      }
    },
    "SubEventUpdate": {
      "type": "object",
      "required": [
        "id"
      ],
      "properties": {
        "id": {
          "type": "integer"
        },
        "startDate": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "endDate": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "status": {
          "$ref": "#/components/schemas/SubEventStatusUpdate"
        },
        "bookingAvailability": {
          "$ref": "#/components/schemas/SubEventBookingUpdate"
        },
        "childcare": {
          "$ref": "#/components/schemas/Childcare"
        },
        "overnight": {
          "$ref": "#/components/schemas/Overnight"
        }
      }
    },
    "SubEventUpdates": {
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": {
        "$ref": "#/components/schemas/SubEventUpdate"
      }
    },
    "TariffInput": {
      "type": "object",
      "required": [
        "category",
        "price",
        "name"
      ],
      "properties": {
        "category": {
          "type": "string",
          "const": "tariff"
        },
        "price": {
          "$ref": "#/components/schemas/Euros"
        },
        "priceCurrency": {
          "$ref": "#/components/schemas/PriceCurrency"
        },
        "name": {
          "$ref": "#/components/schemas/LocalizedName"
        },
        "groupPrice": {
          "$ref": "#/components/schemas/GroupPrice"
        }
      }
    },
    "Term": {
      "type": "object",
      "required": [
        "id",
        "label",
        "domain"
      ],
      "properties": {
        "id": {
          "$ref": "#/components/schemas/TermId"
        },
        "label": {
          "$ref": "#/components/schemas/TermLabel"
        },
        "domain": {
          "$ref": "#/components/schemas/TermDomain"
        }
      }
    },
    "TermDomain": {
      "type": "string",
      "enum": [
        "facility",
        "eventtype"
      ]
    },
    "TermId": {
      "type": "string"
    },
    "TermIds": {
      "type": "array",
      "uniqueItems": true,
      "items": {
        "$ref": "#/components/schemas/TermId"
      }
    },
    "TermLabel": {
      "type": "string"
    },
    "TermList": {
      "type": "array",
      "uniqueItems": true,
      "minItems": 1,
      "items": {
        "$ref": "#/components/schemas/Term"
      }
    },
    "TimeOfDay": {
      "type": "string",
      "pattern": "^([01]?\\d|2[0-3]):[0-5]\\d$"
    },
    "TimeSpan": {
      "type": "object",
      "required": [
        "start",
        "end"
      ],
      "properties": {
        "start": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "end": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "status": {
          "$ref": "#/components/schemas/Status"
        },
        "bookingAvailability": {
          "$ref": "#/components/schemas/BookingAvailability"
        }
      }
    },
    "Timestamp": {
      "type": "string",
      "format": "date-time"
    },
    "TypeTerm": {
      "properties": {
        "domain": {
          "const": "eventtype"
        }
      }
    },
    "TypicalAgeRangeInput": {
      "type": "object",
      "required": [
        "typicalAgeRange"
      ],
      "properties": {
        "typicalAgeRange": {
          "$ref": "#/components/schemas/AgeRange"
        }
      }
    },
    "UitpasTariffInput": {
      "type": "object",
      "required": [
        "category",
        "price"
      ],
      "properties": {
        "category": {
          "type": "string",
          "const": "uitpas"
        },
        "price": {
          "$ref": "#/components/schemas/Euros"
        },
        "priceCurrency": {
          "$ref": "#/components/schemas/PriceCurrency"
        },
        "name": {
          "$ref": "#/components/schemas/LocalizedName"
        },
        "groupPrice": {
          "$ref": "#/components/schemas/GroupPrice"
        }
      }
    },
    "Url": {
      "type": "string",
      "format": "uri",
      "pattern": "^http[s]?:\\/\\/\\w"
    },
    "UrlOrEmpty": {
      "type": "string",
      "pattern": "^http[s]?:\\/\\/\\w|^$"
    },
    "UserId": {
      "type": "string",
      "minLength": 1,
      "pattern": "\\S"
    },
    "Video": {
      "type": "object",
      "required": [
        "id",
        "url",
        "embedUrl",
        "language",
        "copyrightHolder"
      ],
      "properties": {
        "id": {
          "type": "string",
          "format": "uuid"
        },
        "url": {
          "$ref": "#/components/schemas/VideoUrl"
        },
        "embedUrl": {
          "$ref": "#/components/schemas/Url"
        },
        "language": {
          "$ref": "#/components/schemas/Language"
        },
        "copyrightHolder": {
          "$ref": "#/components/schemas/CopyrightHolder"
        }
      }
    },
    "VideoId": {
      "type": "string",
      "format": "uuid"
    },
    "VideoInput": {
      "type": "object",
      "required": [
        "url",
        "language"
      ],
      "properties": {
        "id": {
          "type": "string",
          "format": "uuid"
        },
        "url": {
          "$ref": "#/components/schemas/VideoUrl"
        },
        "language": {
          "$ref": "#/components/schemas/Language"
        },
        "copyrightHolder": {
          "$ref": "#/components/schemas/CopyrightHolder"
        }
      }
    },
    "VideoList": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/Video"
      }
    },
    "VideoListInput": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/VideoInput"
      }
    },
    "VideoReference": {
      "type": "object",
      "required": [
        "videoId"
      ],
      "properties": {
        "videoId": {
          "$ref": "#/components/schemas/VideoId"
        }
      }
    },
    "VideoUpdate": {
      "type": "object",
      "required": [
        "id"
      ],
      "properties": {
        "id": {
          "$ref": "#/components/schemas/VideoId"
        },
        "url": {
          "$ref": "#/components/schemas/VideoUrl"
        },
        "language": {
          "$ref": "#/components/schemas/Language"
        },
        "copyrightHolder": {
          "$ref": "#/components/schemas/CopyrightHolder"
        }
      }
    },
    "VideoUpdates": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/VideoUpdate"
      }
    },
    "VideoUrl": {
      "type": "string",
      "format": "uri",
      "pattern": "^http(s?):\\/\\/(www\\.)?((youtube\\.com\\/watch\\?v=([^\\/#&?]*))|(vimeo\\.com\\/([^\\/#&?]*))|(youtu\\.be\\/([^\\/#&?]*))|(youtube.com/embed/([^\\/#&?]*))|(youtube.com/shorts/([^\\/#&?]*)))"
    },
    "WorkflowStatus": {
      "type": "string",
      "enum": [
        "DRAFT",
        "READY_FOR_VALIDATION",
        "APPROVED",
        "REJECTED",
        "DELETED"
      ]
    },
    "WorkflowStatusInput": {
      "oneOf": [
        {
          "$ref": "#/components/schemas/PublishInput"
        },
        {
          "$ref": "#/components/schemas/RejectInput"
        }
      ],
      "discriminator": {
        "propertyName": "workflowStatus",
        "mapping": {
          "DRAFT": "#/components/schemas/PublishInput",
          "READY_FOR_VALIDATION": "#/components/schemas/PublishInput",
          "APPROVED": "#/components/schemas/PublishInput",
          "DELETED": "#/components/schemas/PublishInput",
          "REJECTED": "#/components/schemas/RejectInput"
        }
      }
    }
  }
}
