// Generated from specs/entry/news-articles.yaml by `pnpm generate`: do not edit.

import type { SpecTable } from '../core/spec.ts'

export type NewsArticlesOperation =
  | 'create'
  | 'delete'
  | 'get'
  | 'list'
  | 'replace'

export const newsArticles: SpecTable = {
  "security": [],
  "operations": {
    "create": {
      "method": "POST",
      "path": "/news-articles",
      "parameters": [],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/NewsArticleInput"
          }
        }
      },
      "responses": {
        "201": {
          "application/json": {
            "$ref": "#/components/schemas/NewsArticle"
          },
          "application/ld+json": {
            "$ref": "#/components/schemas/LinkedNewsArticle"
          }
        },
        "400": {
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
        ]
      }
    },
    "delete": {
      "method": "DELETE",
      "path": "/news-articles/{articleId}",
      "parameters": [
        {
          "name": "articleId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ],
      "responses": {
        "204": {}
      }
    },
    "get": {
      "method": "GET",
      "path": "/news-articles/{articleId}",
      "parameters": [
        {
          "name": "articleId",
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
            "$ref": "#/components/schemas/NewsArticle"
          },
          "application/ld+json": {
            "$ref": "#/components/schemas/LinkedNewsArticle"
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
    "list": {
      "method": "GET",
      "path": "/news-articles",
      "parameters": [
        {
          "name": "publisher",
          "in": "query",
          "schema": {
            "type": "string",
            "minLength": 1
          }
        },
        {
          "name": "about",
          "in": "query",
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "url",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Url"
          }
        },
        {
          "name": "page",
          "in": "query",
          "schema": {
            "type": "integer"
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/NewsArticleList"
          },
          "application/ld+json": {
            "$ref": "#/components/schemas/LinkedNewsArticleList"
          }
        }
      }
    },
    "replace": {
      "method": "PUT",
      "path": "/news-articles/{articleId}",
      "parameters": [
        {
          "name": "articleId",
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
            "$ref": "#/components/schemas/NewsArticleInput"
          }
        }
      },
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/NewsArticle"
          },
          "application/ld+json": {
            "$ref": "#/components/schemas/LinkedNewsArticle"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
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
    "Language": {
      "type": "string",
      "enum": [
        "nl",
        "fr",
        "de",
        "en"
      ]
    },
    "LinkedNewsArticle": {
      "allOf": [
        {
          "$ref": "#/components/schemas/NewsArticle"
        },
        {
          "type": "object",
          "required": [
            "@context",
            "@id",
            "@type"
          ],
          "properties": {
            "@context": {
              "type": "string"
            },
            "@id": {
              "type": "string"
            },
            "@type": {
              "type": "string"
            }
          }
        }
      ]
    },
    "LinkedNewsArticleList": {
      "type": "object",
      "required": [
        "hydra:member"
      ],
      "properties": {
        "hydra:member": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/LinkedNewsArticle"
          }
        }
      }
    },
    "NewsArticle": {
      "allOf": [
        {
          "$ref": "#/components/schemas/NewsArticleInput"
        },
        {
          "type": "object",
          "required": [
            "id"
          ],
          "properties": {
            "id": {
              "type": "string",
              "format": "uuid"
            }
          }
        }
      ]
    },
    "NewsArticleImage": {
      "type": "object",
      "required": [
        "url",
        "copyrightHolder"
      ],
      "properties": {
        "url": {
          "type": "string",
          "pattern": "^http(s?):([/|.|\\w|%20|-])*\\.(?:jpeg|jpg|gif|png)$"
        },
        "copyrightHolder": {
          "$ref": "#/components/schemas/CopyrightHolder"
        }
      }
    },
    "NewsArticleInput": {
      "type": "object",
      "required": [
        "headline",
        "inLanguage",
        "text",
        "about",
        "publisher",
        "publisherLogo",
        "url"
      ],
      "properties": {
        "headline": {
          "type": "string"
        },
        "inLanguage": {
          "$ref": "#/components/schemas/Language"
        },
        "text": {
          "type": "string"
        },
        "about": {
          "type": "string"
        },
        "publisher": {
          "type": "string"
        },
        "publisherLogo": {
          "$ref": "#/components/schemas/Url"
        },
        "url": {
          "$ref": "#/components/schemas/Url"
        },
        "image": {
          "$ref": "#/components/schemas/NewsArticleImage"
        }
      }
    },
    "NewsArticleList": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/NewsArticle"
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
    "Url": {
      "type": "string",
      "format": "uri",
      "pattern": "^http[s]?:\\/\\/\\w"
    }
  }
}
