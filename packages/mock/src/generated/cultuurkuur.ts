// Generated from specs/entry/cultuurkuur.yaml by `pnpm generate`: do not edit.

import type { SpecTable } from '../core/spec.ts'

export type CultuurkuurOperation =
  | 'getEducationLevels'
  | 'getRegions'

export const cultuurkuur: SpecTable = {
  "security": [],
  "operations": {
    "getEducationLevels": {
      "method": "GET",
      "path": "/cultuurkuur/education-levels",
      "parameters": [],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/EducationLevels"
          }
        }
      }
    },
    "getRegions": {
      "method": "GET",
      "path": "/cultuurkuur/regions",
      "parameters": [],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/Regions"
          }
        }
      }
    }
  },
  "schemas": {
    "EducationLevel": {
      "allOf": [
        {
          "$ref": "#/components/schemas/LabelledName"
        },
        {
          "type": "object",
          "properties": {
            "children": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/EducationType"
              }
            }
          }
        }
      ]
    },
    "EducationLevels": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/EducationLevel"
      }
    },
    "EducationStage": {
      "allOf": [
        {
          "$ref": "#/components/schemas/LabelledName"
        },
        {
          "type": "object",
          "properties": {
            "children": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/LabelledName"
              }
            }
          }
        }
      ]
    },
    "EducationType": {
      "allOf": [
        {
          "$ref": "#/components/schemas/LabelledName"
        },
        {
          "type": "object",
          "properties": {
            "children": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/EducationStage"
              }
            }
          }
        }
      ]
    },
    "LabelledName": {
      "type": "object",
      "required": [
        "name"
      ],
      "properties": {
        "name": {
          "type": "object",
          "required": [
            "nl"
          ],
          "properties": {
            "nl": {
              "type": "string"
            }
          }
        },
        "label": {
          "type": "string"
        },
        "extraLabel": {
          "type": "string"
        }
      }
    },
    "Province": {
      "allOf": [
        {
          "$ref": "#/components/schemas/LabelledName"
        },
        {
          "type": "object",
          "properties": {
            "children": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/Region"
              }
            }
          }
        }
      ]
    },
    "Region": {
      "allOf": [
        {
          "$ref": "#/components/schemas/LabelledName"
        },
        {
          "type": "object",
          "properties": {
            "children": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/LabelledName"
              }
            }
          }
        }
      ]
    },
    "Regions": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/Province"
      }
    }
  }
}
