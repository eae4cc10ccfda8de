// Generated from specs/entry/ownerships.yaml by `pnpm generate`: do not edit.

import type { SpecTable } from '../core/spec.ts'

export type OwnershipsOperation =
  | 'approve'
  | 'delete'
  | 'list'
  | 'reject'
  | 'request'

export const ownerships: SpecTable = {
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
    "approve": {
      "method": "POST",
      "path": "/ownerships/{ownershipId}/approve",
      "parameters": [
        {
          "name": "ownershipId",
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
    "delete": {
      "method": "DELETE",
      "path": "/ownerships/{ownershipId}",
      "parameters": [
        {
          "name": "ownershipId",
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
    "list": {
      "method": "GET",
      "path": "/ownerships",
      "parameters": [
        {
          "name": "itemId",
          "in": "query",
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "itemType",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/ItemType"
          }
        },
        {
          "name": "state",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/OwnershipState"
          }
        },
        {
          "name": "ownerId",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/UserId"
          }
        },
        {
          "name": "start",
          "in": "query",
          "schema": {
            "type": "integer",
            "minimum": 0
          }
        },
        {
          "name": "limit",
          "in": "query",
          "schema": {
            "type": "integer",
            "minimum": 0
          }
        },
        {
          "name": "sort",
          "in": "query",
          "schema": {
            "type": "string",
            "enum": [
              "owner_id",
              "created",
              "-created"
            ]
          }
        }
      ],
      "responses": {
        "200": {
          "application/ld+json": {
            "$ref": "#/components/schemas/OwnershipPage"
          },
          "application/json": {
            "$ref": "#/components/schemas/OwnershipPage"
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
    "reject": {
      "method": "POST",
      "path": "/ownerships/{ownershipId}/reject",
      "parameters": [
        {
          "name": "ownershipId",
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
    "request": {
      "method": "POST",
      "path": "/ownerships",
      "parameters": [],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/OwnershipRequest"
          }
        }
      },
      "responses": {
        "201": {
          "application/json": {
            "$ref": "#/components/schemas/OwnershipReference"
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
        },
        "409": {
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
        ],
        "409": [
          "https://api.publiq.be/probs/uitdatabank/ownership-already-exists"
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
    "ItemId": {
      "type": "string",
      "pattern": "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{12}"
    },
    "ItemType": {
      "type": "string",
      "enum": [
        "event",
        "place",
        "organizer"
      ]
    },
    "Ownership": {
      "type": "object",
      "required": [
        "id",
        "itemId",
        "itemType",
        "ownerId",
        "ownerEmail",
        "requesterId",
        "requesterEmail",
        "state",
        "created",
        "modified"
      ],
      "properties": {
        "id": {
          "$ref": "#/components/schemas/OwnershipId"
        },
        "itemId": {
          "$ref": "#/components/schemas/ItemId"
        },
        "itemType": {
          "$ref": "#/components/schemas/ItemType"
        },
        "ownerId": {
          "$ref": "#/components/schemas/UserId"
        },
        "ownerEmail": {
          "$ref": "#/components/schemas/Email"
        },
        "requesterId": {
          "$ref": "#/components/schemas/UserId"
        },
        "requesterEmail": {
          "$ref": "#/components/schemas/Email"
        },
        "state": {
          "$ref": "#/components/schemas/OwnershipState"
        },
        "created": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "modified": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "approvedById": {
          "$ref": "#/components/schemas/UserId"
        },
        "approvedByEmail": {
          "$ref": "#/components/schemas/Email"
        },
        "approvedDate": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "rejectedById": {
          "$ref": "#/components/schemas/UserId"
        },
        "rejectedByEmail": {
          "$ref": "#/components/schemas/Email"
        },
        "rejectedDate": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "deletedById": {
          "$ref": "#/components/schemas/UserId"
        },
        "deletedByEmail": {
          "$ref": "#/components/schemas/Email"
        },
        "deletedDate": {
          "$ref": "#/components/schemas/Timestamp"
        }
      }
    },
    "OwnershipId": {
      "type": "string",
      "format": "uuid"
    },
    "OwnershipPage": {
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
                "$ref": "#/components/schemas/Ownership"
              }
            }
          }
        }
      ]
    },
    "OwnershipReference": {
      "type": "object",
      "required": [
        "id"
      ],
      "properties": {
        "id": {
          "$ref": "#/components/schemas/OwnershipId"
        }
      }
    },
    "OwnershipRequest": {
      "type": "object",
      "required": [
        "itemId",
        "itemType"
      ],
      "properties": {
        "itemId": {
          "$ref": "#/components/schemas/ItemId"
        },
        "itemType": {
          "$ref": "#/components/schemas/ItemType"
        },
        "ownerId": {
          "$ref": "#/components/schemas/UserId"
        },
        "ownerEmail": {
          "$ref": "#/components/schemas/Email"
        }
      }
    },
    "OwnershipState": {
      "type": "string",
      "enum": [
        "requested",
        "approved",
        "rejected",
        "deleted"
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
    "UserId": {
      "type": "string",
      "minLength": 1,
      "pattern": "\\S"
    }
  }
}
