// Generated from specs/entry/images.yaml by `pnpm generate`: do not edit.

import type { SpecTable } from '../core/spec.ts'

export type ImagesOperation =
  | 'create'
  | 'get'

export const images: SpecTable = {
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
    "create": {
      "method": "POST",
      "path": "/images",
      "parameters": [],
      "body": {
        "required": true,
        "content": {
          "multipart/form-data": {
            "$ref": "#/components/schemas/ImageUpload"
          },
          "application/json": {
            "$ref": "#/components/schemas/ImageDownload"
          }
        }
      },
      "responses": {
        "201": {
          "application/json": {
            "$ref": "#/components/schemas/StoredImage"
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
          "https://api.publiq.be/probs/body/file-missing",
          "https://api.publiq.be/probs/body/file-invalid-type",
          "https://api.publiq.be/probs/body/file-invalid-size"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ]
      }
    },
    "get": {
      "method": "GET",
      "path": "/images/{imageId}",
      "security": [],
      "parameters": [
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
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/MediaObject"
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
    }
  },
  "schemas": {
    "CopyrightHolder": {
      "type": "string",
      "minLength": 2,
      "maxLength": 250,
      "pattern": "\\S"
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
    "ImageDownload": {
      "type": "object",
      "required": [
        "contentUrl",
        "description",
        "copyrightHolder",
        "inLanguage"
      ],
      "properties": {
        "contentUrl": {
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
    "ImageId": {
      "type": "string",
      "format": "uuid"
    },
    "ImageUpload": {
      "type": "object",
      "required": [
        "file",
        "description",
        "copyrightHolder",
        "language"
      ],
      "properties": {
        "file": {
          "type": "string",
          "format": "binary",
          "maxLength": 21000000
        },
        "description": {
          "type": "string"
        },
        "copyrightHolder": {
          "$ref": "#/components/schemas/CopyrightHolder"
        },
        "language": {
          "$ref": "#/components/schemas/Language"
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
    "NonBlankText": {
      "type": "string",
      "minLength": 1,
      "pattern": "\\S"
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
    "StoredImage": {
      "type": "object",
      "required": [
        "@id",
        "imageId"
      ],
      "properties": {
        "@id": {
          "type": "string",
          "format": "uri"
        },
        "imageId": {
          "$ref": "#/components/schemas/ImageId"
        }
      }
    },
    "Url": {
      "type": "string",
      "format": "uri",
      "pattern": "^http[s]?:\\/\\/\\w"
    }
  }
}
