// Generated from specs/entry/users.yaml by `pnpm generate`: do not edit.

import type { SpecTable } from '../core/spec.ts'

export type UsersOperation =
  | 'get'
  | 'getByEmail'
  | 'getCurrent'

export const users: SpecTable = {
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
    "get": {
      "method": "GET",
      "path": "/users/{userId}",
      "parameters": [
        {
          "name": "userId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "responses": {
        "200": {
          "application/ld+json": {
            "$ref": "#/components/schemas/User"
          },
          "application/json": {
            "$ref": "#/components/schemas/User"
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
    "getByEmail": {
      "method": "GET",
      "path": "/users/emails/{email}",
      "parameters": [
        {
          "name": "email",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "responses": {
        "200": {
          "application/ld+json": {
            "$ref": "#/components/schemas/User"
          },
          "application/json": {
            "$ref": "#/components/schemas/User"
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
    "getCurrent": {
      "method": "GET",
      "path": "/user",
      "security": [
        [
          "jwtProviderToken",
          "apiKey"
        ],
        [
          "userAccessToken"
        ]
      ],
      "parameters": [],
      "responses": {
        "200": {
          "application/ld+json": {
            "$ref": "#/components/schemas/CurrentUser"
          },
          "application/json": {
            "$ref": "#/components/schemas/CurrentUser"
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
    }
  },
  "schemas": {
    "CurrentUser": {
      "allOf": [
        {
          "$ref": "#/components/schemas/User"
        },
        {
          "type": "object",
          "properties": {
            "id": {
              "type": "string",
              "deprecated": true
            },
            "nick": {
              "type": "string",
              "deprecated": true
            }
          }
        }
      ]
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
    "User": {
      "type": "object",
      "required": [
        "uuid",
        "email",
        "username"
      ],
      "properties": {
        "uuid": {
          "type": "string",
          "format": "uuid"
        },
        "email": {
          "type": "string"
        },
        "username": {
          "type": "string"
        }
      }
    }
  }
}
