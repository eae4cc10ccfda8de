// Generated from specs/taxonomy/taxonomy.yaml by `pnpm generate`: do not edit.

import type { SpecTable } from '../core/spec.ts'

export type TaxonomyOperation =
  | 'listTerms'

export const taxonomy: SpecTable = {
  "security": [],
  "operations": {
    "listTerms": {
      "method": "GET",
      "path": "/terms",
      "parameters": [],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/TermCollection"
          }
        }
      }
    }
  },
  "schemas": {
    "Term": {
      "type": "object",
      "required": [
        "id",
        "domain",
        "scope",
        "name"
      ],
      "properties": {
        "id": {
          "$ref": "#/components/schemas/TermId"
        },
        "domain": {
          "$ref": "#/components/schemas/TermDomain"
        },
        "scope": {
          "type": "array",
          "uniqueItems": true,
          "minItems": 1,
          "items": {
            "$ref": "#/components/schemas/TermScope"
          }
        },
        "name": {
          "$ref": "#/components/schemas/TermName"
        },
        "otherSuggestedTerms": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/Term"
          }
        }
      }
    },
    "TermCollection": {
      "type": "object",
      "properties": {
        "terms": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/Term"
          }
        }
      }
    },
    "TermDomain": {
      "type": "string",
      "enum": [
        "eventtype",
        "theme",
        "facility"
      ]
    },
    "TermId": {
      "type": "string"
    },
    "TermName": {
      "type": "object",
      "required": [
        "nl"
      ],
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
    },
    "TermScope": {
      "type": "string",
      "enum": [
        "events",
        "places"
      ]
    }
  }
}
