// Generated from specs/entry/productions.yaml by `pnpm generate`: do not edit.

import type { SpecTable } from '../core/spec.ts'

export type ProductionsOperation =
  | 'addEvent'
  | 'create'
  | 'list'
  | 'merge'
  | 'skip'

export const productions: SpecTable = {
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
    "addEvent": {
      "method": "PUT",
      "path": "/productions/{productionId}/events/{eventId}",
      "parameters": [
        {
          "name": "productionId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
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
      "path": "/productions",
      "parameters": [],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/ProductionInput"
          }
        }
      },
      "responses": {
        "201": {
          "application/ld+json": {
            "$ref": "#/components/schemas/ProductionReference"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/InvalidPayloadProblem"
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
          "https://api.publiq.be/probs/body/invalid-data"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ]
      }
    },
    "list": {
      "method": "GET",
      "path": "/productions",
      "parameters": [
        {
          "name": "name",
          "in": "query",
          "schema": {
            "type": "string",
            "minLength": 1
          }
        },
        {
          "name": "start",
          "in": "query",
          "schema": {
            "type": "integer"
          }
        },
        {
          "name": "limit",
          "in": "query",
          "schema": {
            "type": "integer"
          }
        }
      ],
      "responses": {
        "200": {
          "application/ld+json": {
            "$ref": "#/components/schemas/ProductionPage"
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
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ]
      }
    },
    "merge": {
      "method": "POST",
      "path": "/productions/{productionId}/merge/{fromProductionId}",
      "parameters": [
        {
          "name": "productionId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "fromProductionId",
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
    "skip": {
      "method": "POST",
      "path": "/productions/skip",
      "parameters": [],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/SkipInput"
          }
        }
      },
      "responses": {
        "200": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/InvalidPayloadProblem"
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
          "https://api.publiq.be/probs/body/invalid-data"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ]
      }
    }
  },
  "schemas": {
    "EventId": {
      "type": "string",
      "format": "uuid"
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
    "InvalidPayloadProblem": {
      "allOf": [
        {
          "$ref": "#/components/schemas/Problem"
        },
        {
          "type": "object",
          "properties": {
            "validation_messages": {
              "type": "object",
              "additionalProperties": {
                "type": "string"
              }
            }
          }
        }
      ]
    },
    "PagedCollection": {
      "type": "object",
      "required": [
        "itemsPerPage",
        "totalItems"
      ],
      "properties": {
        "@context": {
          "type": "string"
        },
        "@type": {
          "type": "string"
        },
        "itemsPerPage": {
          "type": "integer"
        },
        "totalItems": {
          "type": "integer"
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
    "Production": {
      "type": "object",
      "required": [
        "productionId",
        "name",
        "events"
      ],
      "properties": {
        "productionId": {
          "$ref": "#/components/schemas/ProductionId"
        },
        "production_id": {
          "type": "string",
          "format": "uuid",
          "deprecated": true
        },
        "name": {
          "$ref": "#/components/schemas/ProductionName"
        },
        "events": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/EventId"
          }
        }
      }
    },
    "ProductionId": {
      "type": "string",
      "format": "uuid"
    },
    "ProductionInput": {
      "type": "object",
      "required": [
        "name",
        "eventIds"
      ],
      "properties": {
        "name": {
          "$ref": "#/components/schemas/ProductionName"
        },
        "eventIds": {
          "type": "array",
          "minItems": 1,
          "items": {
            "$ref": "#/components/schemas/EventId"
          }
        }
      }
    },
    "ProductionName": {
      "type": "string",
      "minLength": 1
    },
    "ProductionPage": {
      "allOf": [
        {
          "$ref": "#/components/schemas/PagedCollection"
        },
        {
          "type": "object",
          "required": [
            "member"
          ],
          "properties": {
            "member": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/Production"
              }
            }
          }
        }
      ]
    },
    "ProductionReference": {
      "type": "object",
      "required": [
        "productionId"
      ],
      "properties": {
        "productionId": {
          "$ref": "#/components/schemas/ProductionId"
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
    "SkipInput": {
      "type": "object",
      "required": [
        "eventIds"
      ],
      "properties": {
        "eventIds": {
          "type": "array",
          "minItems": 2,
          "items": {
            "$ref": "#/components/schemas/EventId"
          }
        }
      }
    }
  }
}
