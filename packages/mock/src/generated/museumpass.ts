// Generated from specs/museumpass/museumpass.yaml by `pnpm generate`: do not edit.

import type { SpecTable } from '../core/spec.ts'

export type MuseumpassOperation =
  | 'createVoucherList'
  | 'getExternalCard'
  | 'getPass'
  | 'registerExternalCardVisit'
  | 'registerVisit'

export const museumpass: SpecTable = {
  "security": [
    [
      "clientAccessToken"
    ]
  ],
  "operations": {
    "createVoucherList": {
      "method": "POST",
      "path": "/voucher-lists",
      "parameters": [],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/VoucherListInput"
          }
        }
      },
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/VoucherList"
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
    "getExternalCard": {
      "method": "GET",
      "path": "/external-cards/{cardType}/{identification}",
      "parameters": [
        {
          "name": "cardType",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "#/components/schemas/ExternalCardType"
          }
        },
        {
          "name": "identification",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/ExternalCard"
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
        ]
      }
    },
    "getPass": {
      "method": "GET",
      "path": "/passes/{cardNumber}",
      "parameters": [
        {
          "name": "cardNumber",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/Pass"
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
    "registerExternalCardVisit": {
      "method": "POST",
      "path": "/external-cards/{cardType}/{identification}/visits",
      "parameters": [
        {
          "name": "cardType",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "#/components/schemas/ExternalCardType"
          }
        },
        {
          "name": "identification",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "responses": {
        "201": {},
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
        "503": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/museumpass/museum-not-active"
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
    "registerVisit": {
      "method": "POST",
      "path": "/visits",
      "parameters": [],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/VisitInput"
          }
        }
      },
      "responses": {
        "201": {},
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
          "https://api.publiq.be/probs/museumpass/passholder-not-found",
          "https://api.publiq.be/probs/museumpass/visit-maximum-reached",
          "https://api.publiq.be/probs/museumpass/museum-not-active",
          "https://api.publiq.be/probs/museumpass/card-not-active",
          "https://api.publiq.be/probs/museumpass/subscription-not-active",
          "https://api.publiq.be/probs/museumpass/passholder-not-active"
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
    "ExternalCard": {
      "type": "object",
      "required": [
        "visit"
      ],
      "properties": {
        "visit": {
          "$ref": "#/components/schemas/ExternalCardVisit"
        }
      }
    },
    "ExternalCardType": {
      "type": "string",
      "enum": [
        "uitpas",
        "akaart",
        "article27"
      ]
    },
    "ExternalCardVisit": {
      "type": "object",
      "required": [
        "allowed"
      ],
      "properties": {
        "allowed": {
          "type": "boolean"
        }
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
    "Pass": {
      "type": "object",
      "required": [
        "passholderId",
        "visit"
      ],
      "properties": {
        "passholderId": {
          "type": "string",
          "format": "uuid"
        },
        "visit": {
          "$ref": "#/components/schemas/PassVisit"
        },
        "subscriptionEndDate": {
          "type": "string",
          "format": "date"
        },
        "firstName": {
          "type": "string"
        },
        "lastName": {
          "type": "string"
        },
        "dateOfBirth": {
          "type": "string",
          "format": "date"
        },
        "picture": {
          "$ref": "#/components/schemas/Picture"
        }
      }
    },
    "PassVisit": {
      "type": "object",
      "required": [
        "allowed"
      ],
      "properties": {
        "allowed": {
          "type": "boolean"
        },
        "reason": {
          "$ref": "#/components/schemas/RefusalReason"
        }
      }
    },
    "Picture": {
      "type": "object",
      "required": [
        "url",
        "expiresAt"
      ],
      "properties": {
        "url": {
          "type": "string",
          "format": "uri"
        },
        "expiresAt": {
          "type": "string",
          "format": "date-time"
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
    "RefusalReason": {
      "type": "string",
      "enum": [
        "EXPIRED",
        "MAXIMUM_UNREGISTERED_VISITS_REACHED",
        "CARD_BLOCKED",
        "PASSHOLDER_BLOCKED"
      ]
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
    "VisitInput": {
      "type": "object",
      "required": [
        "passholderId"
      ],
      "properties": {
        "passholderId": {
          "type": "string"
        }
      }
    },
    "Voucher": {
      "type": "string",
      "minLength": 13,
      "maxLength": 13
    },
    "VoucherList": {
      "type": "object",
      "required": [
        "id",
        "vouchers"
      ],
      "properties": {
        "id": {
          "type": "string",
          "format": "uuid"
        },
        "vouchers": {
          "type": "array",
          "minItems": 1,
          "maxItems": 10,
          "items": {
            "$ref": "#/components/schemas/Voucher"
          }
        }
      }
    },
    "VoucherListInput": {
      "type": "object",
      "required": [
        "numberOfVouchers"
      ],
      "properties": {
        "numberOfVouchers": {
          "type": "integer",
          "minimum": 1,
          "maximum": 10
        }
      }
    }
  }
}
