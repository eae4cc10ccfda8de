// Generated from specs/entry/mailing-lists.yaml by `pnpm generate`: do not edit.

import type { SpecTable } from '../core/spec.ts'

export type MailingListsOperation =
  | 'subscribe'

export const mailingLists: SpecTable = {
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
    "subscribe": {
      "method": "PUT",
      "path": "/mailing-list/{mailingListId}",
      "parameters": [
        {
          "name": "mailingListId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/SubscriptionInput"
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
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data",
          "https://api.publiq.be/probs/uitdatabank/failed-subscription-to-newsletter"
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
    "SubscriptionInput": {
      "type": "object",
      "required": [
        "email"
      ],
      "properties": {
        "email": {
          "$ref": "#/components/schemas/Email"
        }
      }
    }
  }
}
