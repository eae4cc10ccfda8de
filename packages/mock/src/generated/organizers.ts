// Generated from specs/entry/organizers.yaml by `pnpm generate`: do not edit.

import type { SpecTable } from '../core/spec.ts'

export type OrganizersOperation =
  | 'addImage'
  | 'addLabel'
  | 'create'
  | 'delete'
  | 'deleteAddress'
  | 'deleteDescription'
  | 'deleteEducationalDescription'
  | 'get'
  | 'getContributors'
  | 'getPermissions'
  | 'getVerenigingsloket'
  | 'removeImage'
  | 'removeLabel'
  | 'removeVerenigingsloket'
  | 'replace'
  | 'replaceLabels'
  | 'setMainImage'
  | 'updateAddress'
  | 'updateContactPoint'
  | 'updateContributors'
  | 'updateDescription'
  | 'updateDutchAddress'
  | 'updateDutchName'
  | 'updateEducationalDescription'
  | 'updateImages'
  | 'updateName'
  | 'updateUrl'

export const organizers: SpecTable = {
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
      "path": "/organizers/{organizerId}/images",
      "parameters": [
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
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/OrganizerImageInput"
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
      "path": "/organizers/{organizerId}/labels/{labelName}",
      "parameters": [
        {
          "name": "organizerId",
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
    "create": {
      "method": "POST",
      "path": "/organizers",
      "parameters": [],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/NewOrganizer"
          }
        }
      },
      "responses": {
        "201": {
          "application/json": {
            "$ref": "#/components/schemas/SavedOrganizer"
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
          "https://api.publiq.be/probs/uitdatabank/duplicate-url"
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
      "path": "/organizers/{organizerId}",
      "parameters": [
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
    "deleteAddress": {
      "method": "DELETE",
      "path": "/organizers/{organizerId}/address",
      "parameters": [
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
      "path": "/organizers/{organizerId}/description/{language}",
      "parameters": [
        {
          "name": "organizerId",
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
    "deleteEducationalDescription": {
      "method": "DELETE",
      "path": "/organizers/{organizerId}/educational-description/{language}",
      "parameters": [
        {
          "name": "organizerId",
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
    "get": {
      "method": "GET",
      "path": "/organizers/{organizerId}",
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
          "name": "organizerId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
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
            "$ref": "#/components/schemas/Organizer"
          },
          "application/json": {
            "$ref": "#/components/schemas/Organizer"
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
    "getContributors": {
      "method": "GET",
      "path": "/organizers/{organizerId}/contributors",
      "parameters": [
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
    "getPermissions": {
      "method": "GET",
      "path": "/organizers/{organizerId}/permissions",
      "parameters": [
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
    "getVerenigingsloket": {
      "method": "GET",
      "path": "/organizers/{organizerId}/verenigingsloket",
      "parameters": [
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
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/VerenigingsloketLink"
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
        "503": {
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
        ],
        "503": [
          "https://api.publiq.be/uitdatabank/verenigingsloket-api-failure"
        ]
      }
    },
    "removeImage": {
      "method": "DELETE",
      "path": "/organizers/{organizerId}/images/{imageId}",
      "parameters": [
        {
          "name": "organizerId",
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
      "path": "/organizers/{organizerId}/labels/{labelName}",
      "parameters": [
        {
          "name": "organizerId",
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
    "removeVerenigingsloket": {
      "method": "DELETE",
      "path": "/organizers/{organizerId}/verenigingsloket",
      "parameters": [
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
        "401": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "503": {
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
          "https://api.publiq.be/uitdatabank/verenigingsloket-api-failure"
        ],
        "404": [
          "https://api.publiq.be/probs/url/not-found"
        ],
        "503": [
          "https://api.publiq.be/uitdatabank/verenigingsloket-api-failure"
        ]
      }
    },
    "replace": {
      "method": "PUT",
      "path": "/organizers/{organizerId}",
      "parameters": [
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
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/OrganizerInput"
          }
        }
      },
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/SavedOrganizer"
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
          "https://api.publiq.be/probs/body/invalid-data",
          "https://api.publiq.be/probs/uitdatabank/duplicate-url"
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
    "replaceLabels": {
      "method": "PUT",
      "path": "/organizers/{organizerId}/labels",
      "parameters": [
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
    "setMainImage": {
      "method": "PUT",
      "path": "/organizers/{organizerId}/images/main",
      "parameters": [
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
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/OrganizerImageReference"
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
    "updateAddress": {
      "method": "PUT",
      "path": "/organizers/{organizerId}/address/{language}",
      "parameters": [
        {
          "name": "organizerId",
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
            "$ref": "#/components/schemas/Address"
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
      "path": "/organizers/{organizerId}/contact-point",
      "parameters": [
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
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/ContactPointInput"
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
      "path": "/organizers/{organizerId}/contributors",
      "parameters": [
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
    "updateDescription": {
      "method": "PUT",
      "path": "/organizers/{organizerId}/description/{language}",
      "parameters": [
        {
          "name": "organizerId",
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
            "$ref": "#/components/schemas/OrganizerDescriptionInput"
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
    "updateDutchAddress": {
      "method": "PUT",
      "path": "/organizers/{organizerId}/address",
      "parameters": [
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
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/Address"
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
    "updateDutchName": {
      "method": "PUT",
      "path": "/organizers/{organizerId}/name",
      "parameters": [
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
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/OrganizerNameInput"
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
    "updateEducationalDescription": {
      "method": "PUT",
      "path": "/organizers/{organizerId}/educational-description/{language}",
      "parameters": [
        {
          "name": "organizerId",
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
            "$ref": "#/components/schemas/EducationalDescriptionInput"
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
    "updateImages": {
      "method": "PATCH",
      "path": "/organizers/{organizerId}/images",
      "parameters": [
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
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/OrganizerImageUpdates"
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
      "path": "/organizers/{organizerId}/name/{language}",
      "parameters": [
        {
          "name": "organizerId",
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
            "$ref": "#/components/schemas/OrganizerNameInput"
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
    "updateUrl": {
      "method": "PUT",
      "path": "/organizers/{organizerId}/url",
      "parameters": [
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
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/UrlInput"
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
          "https://api.publiq.be/probs/uitdatabank/duplicate-url"
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
    "CopyrightHolder": {
      "type": "string",
      "minLength": 2,
      "maxLength": 250,
      "pattern": "\\S"
    },
    "EducationalDescriptionInput": {
      "type": "object",
      "required": [
        "educationalDescription"
      ],
      "properties": {
        "educationalDescription": {
          "$ref": "#/components/schemas/NonBlankText"
        }
      }
    },
    "Email": {
      "type": "string",
      "format": "email"
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
    "ImageId": {
      "type": "string",
      "format": "uuid"
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
    "LegacyContact": {
      "type": "object",
      "required": [
        "type",
        "value"
      ],
      "properties": {
        "type": {
          "type": "string",
          "enum": [
            "url",
            "phone",
            "email"
          ]
        },
        "value": {
          "$ref": "#/components/schemas/NonBlankText"
        }
      }
    },
    "LegacyOrganizerInput": {
      "type": "object",
      "deprecated": true,
      "required": [
        "mainLanguage",
        "website",
        "name"
      ],
      "properties": {
        "@id": {
          "$ref": "#/components/schemas/OrganizerUrl"
        },
        "mainLanguage": {
          "$ref": "#/components/schemas/Language"
        },
        "website": {
          "$ref": "#/components/schemas/Url"
        },
        "name": {
          "$ref": "#/components/schemas/Name"
        },
        "address": {
          "$ref": "#/components/schemas/Address"
        },
        "contact": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/LegacyContact"
          }
        },
        "labels": {
          "$ref": "#/components/schemas/LabelList"
        },
        "hiddenLabels": {
          "$ref": "#/components/schemas/LabelList"
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
    "Name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 90,
      "pattern": "\\S"
    },
    "NewOrganizer": {
      "anyOf": [
        {
          "$ref": "#/components/schemas/OrganizerInput"
        },
        {
          "$ref": "#/components/schemas/LegacyOrganizerInput"
        }
      ]
    },
    "NonBlankText": {
      "type": "string",
      "minLength": 1,
      "pattern": "\\S"
    },
    "Organizer": {
      "allOf": [
        {
          "$ref": "#/components/schemas/OrganizerDocument"
        },
        {
          "type": "object",
          "properties": {
            "contributors": {
              "$ref": "#/components/schemas/Contributors"
            }
          }
        }
      ],
      "required": [
        "@id",
        "mainLanguage",
        "url",
        "name"
      ]
    },
    "OrganizerDescriptionInput": {
      "type": "object",
      "required": [
        "description"
      ],
      "properties": {
        "description": {
          "$ref": "#/components/schemas/NonBlankText"
        }
      }
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
    "OrganizerImageInput": {
      "type": "object",
      "required": [
        "id"
      ],
      "properties": {
        "id": {
          "$ref": "#/components/schemas/ImageId"
        },
        "language": {
          "$ref": "#/components/schemas/Language"
        },
        "description": {
          "$ref": "#/components/schemas/NonBlankText"
        },
        "copyrightHolder": {
          "$ref": "#/components/schemas/CopyrightHolder"
        }
      }
    },
    "OrganizerImageReference": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "imageId"
      ],
      "properties": {
        "imageId": {
          "$ref": "#/components/schemas/ImageId"
        }
      }
    },
    "OrganizerImageUpdate": {
      "type": "object",
      "minProperties": 2,
      "required": [
        "id"
      ],
      "properties": {
        "id": {
          "$ref": "#/components/schemas/ImageId"
        },
        "language": {
          "$ref": "#/components/schemas/Language"
        },
        "description": {
          "$ref": "#/components/schemas/NonBlankText"
        },
        "copyrightHolder": {
          "type": "string",
          "minLength": 3,
          "pattern": "\\S"
        }
      }
    },
    "OrganizerImageUpdates": {
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": "#/components/schemas/OrganizerImageUpdate"
      }
    },
    "OrganizerInput": {
      "type": "object",
      "required": [
        "mainLanguage",
        "url",
        "name"
      ],
      "properties": {
        "@id": {
          "$ref": "#/components/schemas/OrganizerUrl"
        },
        "mainLanguage": {
          "$ref": "#/components/schemas/Language"
        },
        "url": {
          "$ref": "#/components/schemas/Url"
        },
        "name": {
          "$ref": "#/components/schemas/LocalizedName"
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
        "contactPoint": {
          "$ref": "#/components/schemas/ContactPointInput"
        },
        "images": {
          "$ref": "#/components/schemas/MediaObjectListInput"
        },
        "labels": {
          "$ref": "#/components/schemas/LabelList"
        },
        "hiddenLabels": {
          "$ref": "#/components/schemas/LabelList"
        }
      }
    },
    "OrganizerNameInput": {
      "type": "object",
      "required": [
        "name"
      ],
      "properties": {
        "name": {
          "$ref": "#/components/schemas/Name"
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
    "SavedOrganizer": {
      "type": "object",
      "required": [
        "id",
        "organizerId",
        "url"
      ],
      "properties": {
        "id": {
          "type": "string",
          "format": "uuid"
        },
        "organizerId": {
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
    "Timestamp": {
      "type": "string",
      "format": "date-time"
    },
    "Url": {
      "type": "string",
      "format": "uri",
      "pattern": "^http[s]?:\\/\\/\\w"
    },
    "UrlInput": {
      "type": "object",
      "required": [
        "url"
      ],
      "properties": {
        "url": {
          "$ref": "#/components/schemas/Url"
        }
      }
    },
    "UserId": {
      "type": "string",
      "minLength": 1,
      "pattern": "\\S"
    },
    "VerenigingsloketLink": {
      "type": "object",
      "required": [
        "vcode",
        "url",
        "status"
      ],
      "properties": {
        "vcode": {
          "type": "string"
        },
        "url": {
          "type": "string",
          "format": "uri"
        },
        "status": {
          "type": "string",
          "enum": [
            "confirmed",
            "cancelled"
          ]
        }
      }
    }
  }
}
