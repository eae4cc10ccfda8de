// Generated from specs/search/search.yaml by `pnpm generate`: do not edit.

import type { SpecTable } from '../core/spec.ts'

export type SearchOperation =
  | 'queryEvents'
  | 'queryOffers'
  | 'queryOrganizers'
  | 'queryPlaces'
  | 'searchEvents'
  | 'searchOffers'
  | 'searchOrganizers'
  | 'searchPlaces'

export const search: SpecTable = {
  "security": [
    [
      "clientIdentification"
    ],
    [
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
    "queryEvents": {
      "method": "POST",
      "path": "/events",
      "parameters": [],
      "body": {
        "required": false,
        "content": {
          "text/plain": {
            "$ref": "#/components/schemas/QueryString"
          }
        }
      },
      "queryOf": "searchEvents",
      "responses": {
        "200": {
          "application/ld+json": {
            "$ref": "#/components/schemas/EventPage"
          },
          "application/json": {
            "$ref": "#/components/schemas/EventPage"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/ld+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/ld+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "415": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "500": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/bad-request"
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
        "415": [
          "https://api.publiq.be/probs/body/unsupported-media-type"
        ]
      }
    },
    "queryOffers": {
      "method": "POST",
      "path": "/offers",
      "parameters": [],
      "body": {
        "required": false,
        "content": {
          "text/plain": {
            "$ref": "#/components/schemas/QueryString"
          }
        }
      },
      "queryOf": "searchOffers",
      "responses": {
        "200": {
          "application/ld+json": {
            "$ref": "#/components/schemas/OfferPage"
          },
          "application/json": {
            "$ref": "#/components/schemas/OfferPage"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/ld+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/ld+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "415": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "500": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/bad-request"
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
        "415": [
          "https://api.publiq.be/probs/body/unsupported-media-type"
        ]
      }
    },
    "queryOrganizers": {
      "method": "POST",
      "path": "/organizers",
      "parameters": [],
      "body": {
        "required": false,
        "content": {
          "text/plain": {
            "$ref": "#/components/schemas/QueryString"
          }
        }
      },
      "queryOf": "searchOrganizers",
      "responses": {
        "200": {
          "application/ld+json": {
            "$ref": "#/components/schemas/OrganizerPage"
          },
          "application/json": {
            "$ref": "#/components/schemas/OrganizerPage"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/ld+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/ld+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "415": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "500": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/bad-request"
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
        "415": [
          "https://api.publiq.be/probs/body/unsupported-media-type"
        ]
      }
    },
    "queryPlaces": {
      "method": "POST",
      "path": "/places",
      "parameters": [],
      "body": {
        "required": false,
        "content": {
          "text/plain": {
            "$ref": "#/components/schemas/QueryString"
          }
        }
      },
      "queryOf": "searchPlaces",
      "responses": {
        "200": {
          "application/ld+json": {
            "$ref": "#/components/schemas/PlacePage"
          },
          "application/json": {
            "$ref": "#/components/schemas/PlacePage"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "401": {
          "application/ld+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/ld+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "415": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "500": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/bad-request"
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
        "415": [
          "https://api.publiq.be/probs/body/unsupported-media-type"
        ]
      }
    },
    "searchEvents": {
      "method": "GET",
      "path": "/events",
      "parameters": [
        {
          "name": "text",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "q",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "textLanguages[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Language"
            }
          }
        },
        {
          "name": "id",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "locationId",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "organizerId",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "departurePlaces[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        {
          "name": "productionId",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "recommendationFor",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "creator",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "contributors",
          "in": "query",
          "schema": {
            "type": "string",
            "format": "email"
          }
        },
        {
          "name": "regions[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        {
          "name": "postalCode",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "addressCountry",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/CountryOrAny"
          }
        },
        {
          "name": "coordinates",
          "in": "query",
          "schema": {
            "type": "string",
            "pattern": "^[-+]?([1-8]?\\d(\\.\\d+)?|90(\\.0+)?),\\s*[-+]?(180(\\.0+)?|((1[0-7]\\d)|([1-9]?\\d))(\\.\\d+)?)$"
          }
        },
        {
          "name": "distance",
          "in": "query",
          "schema": {
            "type": "string",
            "pattern": "^\\s*(\\d+\\.?\\d*)\\s*(mi|miles|yd|yards|ft|feet|in|inch|km|kilometers|m|meters|cm|centimeters|mm|millimeters|NM|nmi|nauticalmiles)\\s*$"
          }
        },
        {
          "name": "bounds",
          "in": "query",
          "schema": {
            "type": "string",
            "pattern": "^[-+]?([1-8]?\\d(\\.\\d+)?|90(\\.0+)?),\\s*[-+]?(180(\\.0+)?|((1[0-7]\\d)|([1-9]?\\d))(\\.\\d+)?)\\|[-+]?([1-8]?\\d(\\.\\d+)?|90(\\.0+)?),\\s*[-+]?(180(\\.0+)?|((1[0-7]\\d)|([1-9]?\\d))(\\.\\d+)?)$"
          }
        },
        {
          "name": "availableFrom",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/MomentOrAny"
          }
        },
        {
          "name": "availableTo",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/MomentOrAny"
          }
        },
        {
          "name": "dateFrom",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Moment"
          }
        },
        {
          "name": "dateTo",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Moment"
          }
        },
        {
          "name": "localTimeFrom",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/LocalTime"
          }
        },
        {
          "name": "localTimeTo",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/LocalTime"
          }
        },
        {
          "name": "recurringOnDayOfWeek",
          "in": "query",
          "explode": false,
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DayOfWeek"
            }
          }
        },
        {
          "name": "calendarType",
          "in": "query",
          "explode": false,
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CalendarType"
            }
          }
        },
        {
          "name": "status",
          "in": "query",
          "explode": false,
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/StatusType"
            }
          }
        },
        {
          "name": "bookingAvailability",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/BookingAvailabilityType"
          }
        },
        {
          "name": "hasChildcare",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "hasOvernight",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "createdFrom",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Moment"
          }
        },
        {
          "name": "createdTo",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Moment"
          }
        },
        {
          "name": "modifiedFrom",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Moment"
          }
        },
        {
          "name": "modifiedTo",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Moment"
          }
        },
        {
          "name": "minAge",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Years"
          }
        },
        {
          "name": "maxAge",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Years"
          }
        },
        {
          "name": "allAges",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "birthdateRangeFrom",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Day"
          }
        },
        {
          "name": "birthdateRangeTo",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Day"
          }
        },
        {
          "name": "audienceType",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/AudienceFilter"
          }
        },
        {
          "name": "childrenOnly",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "price",
          "in": "query",
          "schema": {
            "type": "number",
            "minimum": 0
          }
        },
        {
          "name": "minPrice",
          "in": "query",
          "schema": {
            "type": "number",
            "minimum": 0
          }
        },
        {
          "name": "maxPrice",
          "in": "query",
          "schema": {
            "type": "number",
            "minimum": 0
          }
        },
        {
          "name": "uitpas",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "labels[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        {
          "name": "locationLabels[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        {
          "name": "organizerLabels[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        {
          "name": "termIds[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TermId"
            }
          }
        },
        {
          "name": "termLabels[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TermLabel"
            }
          }
        },
        {
          "name": "locationTermIds[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TermId"
            }
          }
        },
        {
          "name": "locationTermLabels[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TermLabel"
            }
          }
        },
        {
          "name": "mainLanguage",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Language"
          }
        },
        {
          "name": "languages[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Language"
            }
          }
        },
        {
          "name": "completedLanguages[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Language"
            }
          }
        },
        {
          "name": "hasMediaObjects",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "hasVideos",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "attendanceMode",
          "in": "query",
          "explode": false,
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AttendanceMode"
            }
          }
        },
        {
          "name": "workflowStatus",
          "in": "query",
          "explode": false,
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OfferWorkflowStatus"
            }
          }
        },
        {
          "name": "isDuplicate",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/DuplicateFilter"
          }
        },
        {
          "name": "disableDefaultFilters",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "start",
          "in": "query",
          "schema": {
            "type": "integer",
            "minimum": 0,
            "maximum": 10000
          }
        },
        {
          "name": "limit",
          "in": "query",
          "schema": {
            "type": "integer",
            "minimum": 0,
            "maximum": 2000
          }
        },
        {
          "name": "embed",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "embedUitpasPrices",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "embedCalendarSummaries[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EmbeddableSummary"
            }
          }
        },
        {
          "name": "facets[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FacetName"
            }
          }
        },
        {
          "name": "groupBy",
          "in": "query",
          "schema": {
            "type": "string",
            "enum": [
              "productionId"
            ]
          }
        },
        {
          "name": "sort[score]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortOrder"
          }
        },
        {
          "name": "sort[availableTo]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortOrder"
          }
        },
        {
          "name": "sort[completeness]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortOrder"
          }
        },
        {
          "name": "sort[created]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortOrder"
          }
        },
        {
          "name": "sort[modified]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortOrder"
          }
        },
        {
          "name": "sort[distance]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortOrder"
          }
        },
        {
          "name": "sort[popularity]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortOrder"
          }
        },
        {
          "name": "sort[recommendationScore]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortOrder"
          }
        }
      ],
      "responses": {
        "200": {
          "application/ld+json": {
            "$ref": "#/components/schemas/EventPage"
          },
          "application/json": {
            "$ref": "#/components/schemas/EventPage"
          }
        },
        "401": {
          "application/ld+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/ld+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "500": {
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
    "searchOffers": {
      "method": "GET",
      "path": "/offers",
      "parameters": [
        {
          "name": "text",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "q",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "textLanguages[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Language"
            }
          }
        },
        {
          "name": "id",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "locationId",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "organizerId",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "departurePlaces[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        {
          "name": "productionId",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "recommendationFor",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "creator",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "contributors",
          "in": "query",
          "schema": {
            "type": "string",
            "format": "email"
          }
        },
        {
          "name": "regions[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        {
          "name": "postalCode",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "addressCountry",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/CountryOrAny"
          }
        },
        {
          "name": "coordinates",
          "in": "query",
          "schema": {
            "type": "string",
            "pattern": "^[-+]?([1-8]?\\d(\\.\\d+)?|90(\\.0+)?),\\s*[-+]?(180(\\.0+)?|((1[0-7]\\d)|([1-9]?\\d))(\\.\\d+)?)$"
          }
        },
        {
          "name": "distance",
          "in": "query",
          "schema": {
            "type": "string",
            "pattern": "^\\s*(\\d+\\.?\\d*)\\s*(mi|miles|yd|yards|ft|feet|in|inch|km|kilometers|m|meters|cm|centimeters|mm|millimeters|NM|nmi|nauticalmiles)\\s*$"
          }
        },
        {
          "name": "bounds",
          "in": "query",
          "schema": {
            "type": "string",
            "pattern": "^[-+]?([1-8]?\\d(\\.\\d+)?|90(\\.0+)?),\\s*[-+]?(180(\\.0+)?|((1[0-7]\\d)|([1-9]?\\d))(\\.\\d+)?)\\|[-+]?([1-8]?\\d(\\.\\d+)?|90(\\.0+)?),\\s*[-+]?(180(\\.0+)?|((1[0-7]\\d)|([1-9]?\\d))(\\.\\d+)?)$"
          }
        },
        {
          "name": "availableFrom",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/MomentOrAny"
          }
        },
        {
          "name": "availableTo",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/MomentOrAny"
          }
        },
        {
          "name": "dateFrom",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Moment"
          }
        },
        {
          "name": "dateTo",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Moment"
          }
        },
        {
          "name": "localTimeFrom",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/LocalTime"
          }
        },
        {
          "name": "localTimeTo",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/LocalTime"
          }
        },
        {
          "name": "recurringOnDayOfWeek",
          "in": "query",
          "explode": false,
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DayOfWeek"
            }
          }
        },
        {
          "name": "calendarType",
          "in": "query",
          "explode": false,
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CalendarType"
            }
          }
        },
        {
          "name": "status",
          "in": "query",
          "explode": false,
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/StatusType"
            }
          }
        },
        {
          "name": "bookingAvailability",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/BookingAvailabilityType"
          }
        },
        {
          "name": "hasChildcare",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "hasOvernight",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "createdFrom",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Moment"
          }
        },
        {
          "name": "createdTo",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Moment"
          }
        },
        {
          "name": "modifiedFrom",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Moment"
          }
        },
        {
          "name": "modifiedTo",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Moment"
          }
        },
        {
          "name": "minAge",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Years"
          }
        },
        {
          "name": "maxAge",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Years"
          }
        },
        {
          "name": "allAges",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "birthdateRangeFrom",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Day"
          }
        },
        {
          "name": "birthdateRangeTo",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Day"
          }
        },
        {
          "name": "audienceType",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/AudienceFilter"
          }
        },
        {
          "name": "childrenOnly",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "price",
          "in": "query",
          "schema": {
            "type": "number",
            "minimum": 0
          }
        },
        {
          "name": "minPrice",
          "in": "query",
          "schema": {
            "type": "number",
            "minimum": 0
          }
        },
        {
          "name": "maxPrice",
          "in": "query",
          "schema": {
            "type": "number",
            "minimum": 0
          }
        },
        {
          "name": "uitpas",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "labels[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        {
          "name": "locationLabels[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        {
          "name": "organizerLabels[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        {
          "name": "termIds[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TermId"
            }
          }
        },
        {
          "name": "termLabels[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TermLabel"
            }
          }
        },
        {
          "name": "locationTermIds[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TermId"
            }
          }
        },
        {
          "name": "locationTermLabels[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TermLabel"
            }
          }
        },
        {
          "name": "mainLanguage",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Language"
          }
        },
        {
          "name": "languages[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Language"
            }
          }
        },
        {
          "name": "completedLanguages[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Language"
            }
          }
        },
        {
          "name": "hasMediaObjects",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "hasVideos",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "attendanceMode",
          "in": "query",
          "explode": false,
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AttendanceMode"
            }
          }
        },
        {
          "name": "workflowStatus",
          "in": "query",
          "explode": false,
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OfferWorkflowStatus"
            }
          }
        },
        {
          "name": "isDuplicate",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/DuplicateFilter"
          }
        },
        {
          "name": "disableDefaultFilters",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "start",
          "in": "query",
          "schema": {
            "type": "integer",
            "minimum": 0,
            "maximum": 10000
          }
        },
        {
          "name": "limit",
          "in": "query",
          "schema": {
            "type": "integer",
            "minimum": 0,
            "maximum": 2000
          }
        },
        {
          "name": "embed",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "embedUitpasPrices",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "embedCalendarSummaries[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EmbeddableSummary"
            }
          }
        },
        {
          "name": "facets[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FacetName"
            }
          }
        },
        {
          "name": "groupBy",
          "in": "query",
          "schema": {
            "type": "string",
            "enum": [
              "productionId"
            ]
          }
        },
        {
          "name": "sort[score]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortOrder"
          }
        },
        {
          "name": "sort[availableTo]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortOrder"
          }
        },
        {
          "name": "sort[completeness]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortOrder"
          }
        },
        {
          "name": "sort[created]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortOrder"
          }
        },
        {
          "name": "sort[modified]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortOrder"
          }
        },
        {
          "name": "sort[distance]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortOrder"
          }
        },
        {
          "name": "sort[popularity]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortOrder"
          }
        },
        {
          "name": "sort[recommendationScore]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortOrder"
          }
        }
      ],
      "responses": {
        "200": {
          "application/ld+json": {
            "$ref": "#/components/schemas/OfferPage"
          },
          "application/json": {
            "$ref": "#/components/schemas/OfferPage"
          }
        },
        "401": {
          "application/ld+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/ld+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "500": {
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
    "searchOrganizers": {
      "method": "GET",
      "path": "/organizers",
      "parameters": [
        {
          "name": "q",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "textLanguages[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Language"
            }
          }
        },
        {
          "name": "name",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "website",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "domain",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "id",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "creator",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "contributors",
          "in": "query",
          "schema": {
            "type": "string",
            "format": "email"
          }
        },
        {
          "name": "regions[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        {
          "name": "postalCode",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "addressCountry",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Country"
          }
        },
        {
          "name": "coordinates",
          "in": "query",
          "schema": {
            "type": "string",
            "pattern": "^[-+]?([1-8]?\\d(\\.\\d+)?|90(\\.0+)?),\\s*[-+]?(180(\\.0+)?|((1[0-7]\\d)|([1-9]?\\d))(\\.\\d+)?)$"
          }
        },
        {
          "name": "distance",
          "in": "query",
          "schema": {
            "type": "string",
            "pattern": "^\\s*(\\d+\\.?\\d*)\\s*(mi|miles|yd|yards|ft|feet|in|inch|km|kilometers|m|meters|cm|centimeters|mm|millimeters|NM|nmi|nauticalmiles)\\s*$"
          }
        },
        {
          "name": "bounds",
          "in": "query",
          "schema": {
            "type": "string",
            "pattern": "^[-+]?([1-8]?\\d(\\.\\d+)?|90(\\.0+)?),\\s*[-+]?(180(\\.0+)?|((1[0-7]\\d)|([1-9]?\\d))(\\.\\d+)?)\\|[-+]?([1-8]?\\d(\\.\\d+)?|90(\\.0+)?),\\s*[-+]?(180(\\.0+)?|((1[0-7]\\d)|([1-9]?\\d))(\\.\\d+)?)$"
          }
        },
        {
          "name": "labels[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        {
          "name": "hasImages",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "workflowStatus",
          "in": "query",
          "explode": false,
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OrganizerStatus"
            }
          }
        },
        {
          "name": "disableDefaultFilters",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "start",
          "in": "query",
          "schema": {
            "type": "integer",
            "minimum": 0,
            "maximum": 10000
          }
        },
        {
          "name": "limit",
          "in": "query",
          "schema": {
            "type": "integer",
            "minimum": 0,
            "maximum": 2000
          }
        },
        {
          "name": "embed",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "facets[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FacetName"
            }
          }
        },
        {
          "name": "sort[score]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortOrder"
          }
        },
        {
          "name": "sort[completeness]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortOrder"
          }
        },
        {
          "name": "sort[created]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortOrder"
          }
        },
        {
          "name": "sort[modified]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortOrder"
          }
        }
      ],
      "responses": {
        "200": {
          "application/ld+json": {
            "$ref": "#/components/schemas/OrganizerPage"
          },
          "application/json": {
            "$ref": "#/components/schemas/OrganizerPage"
          }
        },
        "401": {
          "application/ld+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/ld+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "500": {
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
    "searchPlaces": {
      "method": "GET",
      "path": "/places",
      "parameters": [
        {
          "name": "text",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "q",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "textLanguages[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Language"
            }
          }
        },
        {
          "name": "id",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "locationId",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "organizerId",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "departurePlaces[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        {
          "name": "productionId",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "recommendationFor",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "creator",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "contributors",
          "in": "query",
          "schema": {
            "type": "string",
            "format": "email"
          }
        },
        {
          "name": "regions[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        {
          "name": "postalCode",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "addressCountry",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/CountryOrAny"
          }
        },
        {
          "name": "coordinates",
          "in": "query",
          "schema": {
            "type": "string",
            "pattern": "^[-+]?([1-8]?\\d(\\.\\d+)?|90(\\.0+)?),\\s*[-+]?(180(\\.0+)?|((1[0-7]\\d)|([1-9]?\\d))(\\.\\d+)?)$"
          }
        },
        {
          "name": "distance",
          "in": "query",
          "schema": {
            "type": "string",
            "pattern": "^\\s*(\\d+\\.?\\d*)\\s*(mi|miles|yd|yards|ft|feet|in|inch|km|kilometers|m|meters|cm|centimeters|mm|millimeters|NM|nmi|nauticalmiles)\\s*$"
          }
        },
        {
          "name": "bounds",
          "in": "query",
          "schema": {
            "type": "string",
            "pattern": "^[-+]?([1-8]?\\d(\\.\\d+)?|90(\\.0+)?),\\s*[-+]?(180(\\.0+)?|((1[0-7]\\d)|([1-9]?\\d))(\\.\\d+)?)\\|[-+]?([1-8]?\\d(\\.\\d+)?|90(\\.0+)?),\\s*[-+]?(180(\\.0+)?|((1[0-7]\\d)|([1-9]?\\d))(\\.\\d+)?)$"
          }
        },
        {
          "name": "availableFrom",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/MomentOrAny"
          }
        },
        {
          "name": "availableTo",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/MomentOrAny"
          }
        },
        {
          "name": "dateFrom",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Moment"
          }
        },
        {
          "name": "dateTo",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Moment"
          }
        },
        {
          "name": "localTimeFrom",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/LocalTime"
          }
        },
        {
          "name": "localTimeTo",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/LocalTime"
          }
        },
        {
          "name": "recurringOnDayOfWeek",
          "in": "query",
          "explode": false,
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DayOfWeek"
            }
          }
        },
        {
          "name": "calendarType",
          "in": "query",
          "explode": false,
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CalendarType"
            }
          }
        },
        {
          "name": "status",
          "in": "query",
          "explode": false,
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/StatusType"
            }
          }
        },
        {
          "name": "bookingAvailability",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/BookingAvailabilityType"
          }
        },
        {
          "name": "hasChildcare",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "hasOvernight",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "createdFrom",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Moment"
          }
        },
        {
          "name": "createdTo",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Moment"
          }
        },
        {
          "name": "modifiedFrom",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Moment"
          }
        },
        {
          "name": "modifiedTo",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Moment"
          }
        },
        {
          "name": "minAge",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Years"
          }
        },
        {
          "name": "maxAge",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Years"
          }
        },
        {
          "name": "allAges",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "birthdateRangeFrom",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Day"
          }
        },
        {
          "name": "birthdateRangeTo",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Day"
          }
        },
        {
          "name": "audienceType",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/AudienceFilter"
          }
        },
        {
          "name": "childrenOnly",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "price",
          "in": "query",
          "schema": {
            "type": "number",
            "minimum": 0
          }
        },
        {
          "name": "minPrice",
          "in": "query",
          "schema": {
            "type": "number",
            "minimum": 0
          }
        },
        {
          "name": "maxPrice",
          "in": "query",
          "schema": {
            "type": "number",
            "minimum": 0
          }
        },
        {
          "name": "uitpas",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "labels[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        {
          "name": "locationLabels[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        {
          "name": "organizerLabels[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        {
          "name": "termIds[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TermId"
            }
          }
        },
        {
          "name": "termLabels[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TermLabel"
            }
          }
        },
        {
          "name": "locationTermIds[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TermId"
            }
          }
        },
        {
          "name": "locationTermLabels[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TermLabel"
            }
          }
        },
        {
          "name": "mainLanguage",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/Language"
          }
        },
        {
          "name": "languages[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Language"
            }
          }
        },
        {
          "name": "completedLanguages[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Language"
            }
          }
        },
        {
          "name": "hasMediaObjects",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "hasVideos",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "attendanceMode",
          "in": "query",
          "explode": false,
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AttendanceMode"
            }
          }
        },
        {
          "name": "workflowStatus",
          "in": "query",
          "explode": false,
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OfferWorkflowStatus"
            }
          }
        },
        {
          "name": "isDuplicate",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/DuplicateFilter"
          }
        },
        {
          "name": "disableDefaultFilters",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "start",
          "in": "query",
          "schema": {
            "type": "integer",
            "minimum": 0,
            "maximum": 10000
          }
        },
        {
          "name": "limit",
          "in": "query",
          "schema": {
            "type": "integer",
            "minimum": 0,
            "maximum": 2000
          }
        },
        {
          "name": "embed",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "embedUitpasPrices",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "embedCalendarSummaries[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EmbeddableSummary"
            }
          }
        },
        {
          "name": "facets[]",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FacetName"
            }
          }
        },
        {
          "name": "groupBy",
          "in": "query",
          "schema": {
            "type": "string",
            "enum": [
              "productionId"
            ]
          }
        },
        {
          "name": "sort[score]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortOrder"
          }
        },
        {
          "name": "sort[availableTo]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortOrder"
          }
        },
        {
          "name": "sort[completeness]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortOrder"
          }
        },
        {
          "name": "sort[created]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortOrder"
          }
        },
        {
          "name": "sort[modified]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortOrder"
          }
        },
        {
          "name": "sort[distance]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortOrder"
          }
        },
        {
          "name": "sort[popularity]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortOrder"
          }
        },
        {
          "name": "sort[recommendationScore]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortOrder"
          }
        }
      ],
      "responses": {
        "200": {
          "application/ld+json": {
            "$ref": "#/components/schemas/PlacePage"
          },
          "application/json": {
            "$ref": "#/components/schemas/PlacePage"
          }
        },
        "401": {
          "application/ld+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "403": {
          "application/ld+json": {
            "$ref": "#/components/schemas/ForbiddenProblem"
          }
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/Problem"
          }
        },
        "500": {
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
    "AdjustedDays": {
      "type": "object",
      "required": [
        "startDate",
        "endDate",
        "openingHours"
      ],
      "properties": {
        "startDate": {
          "type": "string",
          "format": "date"
        },
        "endDate": {
          "type": "string",
          "format": "date"
        },
        "description": {
          "$ref": "#/components/schemas/OpeningHoursDescription"
        },
        "openingHours": {
          "type": "array",
          "minItems": 1,
          "items": {
            "$ref": "#/components/schemas/OpeningHours"
          }
        }
      }
    },
    "AdjustedDaysList": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/AdjustedDays"
      }
    },
    "AgeRange": {
      "type": "string",
      "pattern": "^[\\d]*-[\\d]*$"
    },
    "AttendanceMode": {
      "type": "string",
      "enum": [
        "online",
        "offline",
        "mixed"
      ]
    },
    "Audience": {
      "type": "object",
      "required": [
        "audienceType"
      ],
      "properties": {
        "audienceType": {
          "$ref": "#/components/schemas/AudienceType"
        }
      }
    },
    "AudienceFilter": {
      "anyOf": [
        {
          "$ref": "#/components/schemas/AudienceType"
        },
        {
          "$ref": "#/components/schemas/Wildcard"
        }
      ]
    },
    "AudienceType": {
      "type": "string",
      "enum": [
        "everyone",
        "members",
        "education"
      ]
    },
    "BirthdateRange": {
      "type": "object",
      "required": [
        "from",
        "to"
      ],
      "properties": {
        "from": {
          "type": "string",
          "format": "date"
        },
        "to": {
          "type": "string",
          "format": "date"
        }
      }
    },
    "BookingAvailability": {
      "type": "object",
      "required": [
        "type"
      ],
      "properties": {
        "type": {
          "$ref": "#/components/schemas/BookingAvailabilityType"
        },
        "capacity": {
          "$ref": "#/components/schemas/Capacity"
        }
      }
    },
    "BookingAvailabilityType": {
      "type": "string",
      "enum": [
        "Available",
        "Unavailable"
      ]
    },
    "BookingInfo": {
      "type": "object",
      "dependentRequired": {
        "url": [
          "urlLabel"
        ]
      },
      "properties": {
        "phone": {
          "$ref": "#/components/schemas/NonBlankText"
        },
        "email": {
          "$ref": "#/components/schemas/Email"
        },
        "url": {
          "$ref": "#/components/schemas/Url"
        },
        "urlLabel": {
          "$ref": "#/components/schemas/LocalizedText"
        },
        "availabilityStarts": {
          "type": "string",
          "format": "date-time"
        },
        "availabilityEnds": {
          "type": "string",
          "format": "date-time"
        }
      }
    },
    "CalendarSummary": {
      "type": "object",
      "minProperties": 1,
      "properties": {
        "nl": {
          "$ref": "#/components/schemas/CalendarSummaryFormats"
        },
        "fr": {
          "$ref": "#/components/schemas/CalendarSummaryFormats"
        },
        "de": {
          "$ref": "#/components/schemas/CalendarSummaryFormats"
        },
        "en": {
          "$ref": "#/components/schemas/CalendarSummaryFormats"
        }
      }
    },
    "CalendarSummaryFormats": {
      "type": "object",
      "properties": {
        "text": {
          "$ref": "#/components/schemas/CalendarSummaryTexts"
        },
        "html": {
          "$ref": "#/components/schemas/CalendarSummaryTexts"
        }
      }
    },
    "CalendarSummaryTexts": {
      "type": "object",
      "properties": {
        "xs": {
          "type": "string"
        },
        "sm": {
          "type": "string"
        },
        "md": {
          "type": "string"
        },
        "lg": {
          "type": "string"
        },
        "xl": {
          "type": "string"
        }
      }
    },
    "CalendarType": {
      "type": "string",
      "enum": [
        "single",
        "multiple",
        "periodic",
        "permanent"
      ]
    },
    "Capacity": {
      "type": "integer",
      "minimum": 0
    },
    "Childcare": {
      "type": "object",
      "properties": {
        "start": {
          "$ref": "#/components/schemas/ChildcareTime"
        },
        "end": {
          "$ref": "#/components/schemas/ChildcareTime"
        }
      }
    },
    "ChildcareTime": {
      "type": "string",
      "pattern": "^\\d?\\d:\\d\\d$"
    },
    "ChildrenOnly": {
      "type": "boolean"
    },
    "ClosedDays": {
      "type": "object",
      "required": [
        "startDate",
        "endDate"
      ],
      "properties": {
        "startDate": {
          "type": "string",
          "format": "date"
        },
        "endDate": {
          "type": "string",
          "format": "date"
        },
        "description": {
          "$ref": "#/components/schemas/OpeningHoursDescription"
        }
      }
    },
    "ClosedDaysList": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/ClosedDays"
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
    "Country": {
      "type": "string",
      "pattern": "^[A-Z][A-Z]$"
    },
    "CountryOrAny": {
      "anyOf": [
        {
          "$ref": "#/components/schemas/Country"
        },
        {
          "$ref": "#/components/schemas/Wildcard"
        }
      ]
    },
    "Day": {
      "type": "string",
      "format": "date",
      "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
    },
    "DayOfWeek": {
      "type": "string",
      "enum": [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday"
      ]
    },
    "DeparturePlaceList": {
      "type": "array",
      "uniqueItems": true,
      "maxItems": 20,
      "items": {
        "$ref": "#/components/schemas/PlaceUrl"
      }
    },
    "DuplicateFilter": {
      "anyOf": [
        {
          "type": "boolean"
        },
        {
          "$ref": "#/components/schemas/Wildcard"
        }
      ]
    },
    "DuplicateList": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/PlaceUrl"
      }
    },
    "Email": {
      "type": "string",
      "format": "email"
    },
    "EmbeddableSummary": {
      "type": "string",
      "enum": [
        "xs-text",
        "sm-text",
        "md-text",
        "lg-text",
        "xs-html",
        "sm-html",
        "md-html",
        "lg-html"
      ]
    },
    "EmbeddedOrganizer": {
      "allOf": [
        {
          "$ref": "#/components/schemas/OrganizerDocument"
        },
        {
          "type": "object",
          "required": [
            "@id"
          ],
          "properties": {
            "@id": {
              "$ref": "#/components/schemas/OrganizerUrl"
            },
            "@type": {
              "type": "string"
            }
          }
        }
      ]
    },
    "Euros": {
      "type": "number",
      "format": "float",
      "minimum": 0
    },
    "EventAdjustedDays": {
      "type": "object",
      "required": [
        "startDate",
        "endDate",
        "openingHours"
      ],
      "properties": {
        "startDate": {
          "type": "string",
          "format": "date"
        },
        "endDate": {
          "type": "string",
          "format": "date"
        },
        "description": {
          "$ref": "#/components/schemas/OpeningHoursDescription"
        },
        "openingHours": {
          "type": "array",
          "minItems": 1,
          "items": {
            "$ref": "#/components/schemas/EventOpeningHours"
          }
        }
      }
    },
    "EventAdjustedDaysList": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/EventAdjustedDays"
      }
    },
    "EventBookingAvailability": {
      "type": "object",
      "required": [
        "type"
      ],
      "properties": {
        "type": {
          "$ref": "#/components/schemas/BookingAvailabilityType"
        }
      }
    },
    "EventDocument": {
      "allOf": [
        {
          "$ref": "#/components/schemas/OfferDocument"
        },
        {
          "type": "object",
          "required": [
            "@id",
            "terms",
            "location",
            "attendanceMode",
            "audience"
          ],
          "properties": {
            "@id": {
              "$ref": "#/components/schemas/EventUrl"
            },
            "terms": {
              "$ref": "#/components/schemas/EventTermList"
            },
            "location": {
              "$ref": "#/components/schemas/Place"
            },
            "attendanceMode": {
              "$ref": "#/components/schemas/AttendanceMode"
            },
            "onlineUrl": {
              "$ref": "#/components/schemas/Url"
            },
            "audience": {
              "$ref": "#/components/schemas/Audience"
            },
            "typicalAgeRange": {
              "$ref": "#/components/schemas/AgeRange"
            },
            "birthdateRange": {
              "$ref": "#/components/schemas/BirthdateRange"
            },
            "childrenOnly": {
              "$ref": "#/components/schemas/ChildrenOnly"
            },
            "departurePlaces": {
              "$ref": "#/components/schemas/DeparturePlaceList"
            },
            "faqs": {
              "$ref": "#/components/schemas/FaqList"
            },
            "production": {
              "$ref": "#/components/schemas/EventProduction"
            },
            "metadata": {
              "$ref": "#/components/schemas/EventMetadata"
            }
          }
        }
      ]
    },
    "EventFindings": {
      "type": "object",
      "required": [
        "regions"
      ],
      "properties": {
        "regions": {
          "$ref": "#/components/schemas/RegionList"
        },
        "typicalAgeRangeConverted": {
          "$ref": "#/components/schemas/AgeRange"
        },
        "birthdateRangeConverted": {
          "$ref": "#/components/schemas/BirthdateRange"
        }
      }
    },
    "EventMember": {
      "anyOf": [
        {
          "$ref": "#/components/schemas/EventReference"
        },
        {
          "$ref": "#/components/schemas/FoundEvent"
        }
      ]
    },
    "EventMetadata": {
      "type": "object",
      "properties": {
        "createdByApiConsumer": {
          "type": "string"
        },
        "popularity": {
          "type": "integer"
        },
        "recommendationFor": {
          "$ref": "#/components/schemas/RecommendationList"
        }
      }
    },
    "EventOpeningHours": {
      "allOf": [
        {
          "$ref": "#/components/schemas/OpeningHours"
        },
        {
          "type": "object",
          "properties": {
            "childcare": {
              "$ref": "#/components/schemas/Childcare"
            }
          }
        }
      ]
    },
    "EventOpeningHoursList": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/EventOpeningHours"
      }
    },
    "EventPage": {
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
                "$ref": "#/components/schemas/EventMember"
              }
            },
            "facet": {
              "$ref": "#/components/schemas/OfferFacets"
            }
          }
        }
      ]
    },
    "EventPeriodicCalendar": {
      "type": "object",
      "required": [
        "calendarType",
        "startDate",
        "endDate"
      ],
      "properties": {
        "calendarType": {
          "type": "string",
          "const": "periodic"
        },
        "startDate": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "endDate": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "status": {
          "$ref": "#/components/schemas/Status"
        },
        "bookingAvailability": {
          "$ref": "#/components/schemas/EventBookingAvailability"
        },
        "openingHours": {
          "$ref": "#/components/schemas/EventOpeningHoursList"
        },
        "openingHoursClosedDays": {
          "$ref": "#/components/schemas/ClosedDaysList"
        },
        "openingHoursAdjustedDays": {
          "$ref": "#/components/schemas/EventAdjustedDaysList"
        }
      }
    },
    "EventPermanentCalendar": {
      "type": "object",
      "required": [
        "calendarType"
      ],
      "properties": {
        "calendarType": {
          "type": "string",
          "const": "permanent"
        },
        "status": {
          "$ref": "#/components/schemas/Status"
        },
        "bookingAvailability": {
          "$ref": "#/components/schemas/EventBookingAvailability"
        },
        "openingHours": {
          "$ref": "#/components/schemas/EventOpeningHoursList"
        },
        "openingHoursClosedDays": {
          "$ref": "#/components/schemas/ClosedDaysList"
        },
        "openingHoursAdjustedDays": {
          "$ref": "#/components/schemas/EventAdjustedDaysList"
        }
      }
    },
    "EventProduction": {
      "type": [
        "object",
        "null"
      ],
      "required": [
        "id",
        "title",
        "otherEvents"
      ],
      "properties": {
        "id": {
          "type": "string",
          "format": "uuid"
        },
        "title": {
          "type": "string",
          "minLength": 1
        },
        "otherEvents": {
          "type": "array",
          "uniqueItems": true,
          "items": {
            "$ref": "#/components/schemas/EventUrl"
          }
        }
      }
    },
    "EventReference": {
      "type": "object",
      "required": [
        "@id",
        "@type"
      ],
      "properties": {
        "@id": {
          "$ref": "#/components/schemas/EventUrl"
        },
        "@type": {
          "type": "string",
          "const": "Event"
        },
        "calendarSummary": {
          "$ref": "#/components/schemas/CalendarSummary"
        }
      }
    },
    "EventTerm": {
      "type": "object",
      "required": [
        "id",
        "label",
        "domain"
      ],
      "properties": {
        "id": {
          "$ref": "#/components/schemas/TermId"
        },
        "label": {
          "$ref": "#/components/schemas/TermLabel"
        },
        "domain": {
          "$ref": "#/components/schemas/EventTermDomain"
        }
      }
    },
    "EventTermDomain": {
      "type": "string",
      "enum": [
        "eventtype",
        "theme",
        "facility"
      ]
    },
    "EventTermList": {
      "type": "array",
      "uniqueItems": true,
      "minItems": 1,
      "items": {
        "$ref": "#/components/schemas/EventTerm"
      }
    },
    "EventUrl": {
      "type": "string",
      "format": "uri",
      "pattern": "^http[s]?:\\/\\/.+?\\/event[s]?\\/([0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{12})[\\/]?"
    },
    "Facet": {
      "type": "object",
      "required": [
        "name",
        "count"
      ],
      "properties": {
        "name": {
          "$ref": "#/components/schemas/LocalizedText"
        },
        "count": {
          "type": "integer"
        },
        "children": {
          "type": "object",
          "additionalProperties": {
            "$ref": "#/components/schemas/Facet"
          }
        }
      }
    },
    "FacetName": {
      "type": "string",
      "enum": [
        "regions",
        "types",
        "themes",
        "facilities",
        "labels"
      ]
    },
    "FacetTree": {
      "anyOf": [
        {
          "type": "object",
          "additionalProperties": {
            "$ref": "#/components/schemas/Facet"
          }
        },
        {
          "type": "array",
          "maxItems": 0,
          "items": {
            "$ref": "#/components/schemas/Facet"
          }
        }
      ]
    },
    "Faq": {
      "allOf": [
        {
          "$ref": "#/components/schemas/LocalizedFaq"
        },
        {
          "anyOf": [
            {
              "type": "object",
              "required": [
                "nl"
              ],
              "properties": {
                "nl": {
                  "$ref": "#/components/schemas/FaqEntry"
                }
              }
            },
            {
              "type": "object",
              "required": [
                "fr"
              ],
              "properties": {
                "fr": {
                  "$ref": "#/components/schemas/FaqEntry"
                }
              }
            },
            {
              "type": "object",
              "required": [
                "de"
              ],
              "properties": {
                "de": {
                  "$ref": "#/components/schemas/FaqEntry"
                }
              }
            },
            {
              "type": "object",
              "required": [
                "en"
              ],
              "properties": {
                "en": {
                  "$ref": "#/components/schemas/FaqEntry"
                }
              }
            }
          ]
        }
      ]
    },
    "FaqEntry": {
      "type": "object",
      "required": [
        "question",
        "answer"
      ],
      "properties": {
        "question": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        },
        "answer": {
          "type": "string",
          "minLength": 1,
          "maxLength": 5000
        }
      }
    },
    "FaqList": {
      "type": "array",
      "minItems": 0,
      "maxItems": 30,
      "items": {
        "$ref": "#/components/schemas/Faq"
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
    "FoundEvent": {
      "oneOf": [
        {
          "$ref": "#/components/schemas/FoundSingleEvent"
        },
        {
          "$ref": "#/components/schemas/FoundMultipleEvent"
        },
        {
          "$ref": "#/components/schemas/FoundPeriodicEvent"
        },
        {
          "$ref": "#/components/schemas/FoundPermanentEvent"
        }
      ],
      "discriminator": {
        "propertyName": "calendarType",
        "mapping": {
          "single": "#/components/schemas/FoundSingleEvent",
          "multiple": "#/components/schemas/FoundMultipleEvent",
          "periodic": "#/components/schemas/FoundPeriodicEvent",
          "permanent": "#/components/schemas/FoundPermanentEvent"
        }
      }
    },
    "FoundMultipleEvent": {
      "allOf": [
        {
          "$ref": "#/components/schemas/EventDocument"
        },
        {
          "$ref": "#/components/schemas/MultipleCalendar"
        },
        {
          "$ref": "#/components/schemas/EventFindings"
        }
      ]
    },
    "FoundOrganizer": {
      "allOf": [
        {
          "$ref": "#/components/schemas/OrganizerDocument"
        },
        {
          "type": "object",
          "properties": {
            "regions": {
              "$ref": "#/components/schemas/RegionList"
            }
          }
        }
      ],
      "required": [
        "@id",
        "mainLanguage",
        "url",
        "name",
        "regions"
      ]
    },
    "FoundPeriodicEvent": {
      "allOf": [
        {
          "$ref": "#/components/schemas/EventDocument"
        },
        {
          "$ref": "#/components/schemas/EventPeriodicCalendar"
        },
        {
          "$ref": "#/components/schemas/EventFindings"
        }
      ]
    },
    "FoundPeriodicPlace": {
      "allOf": [
        {
          "$ref": "#/components/schemas/PlaceDocument"
        },
        {
          "$ref": "#/components/schemas/PeriodicCalendar"
        },
        {
          "$ref": "#/components/schemas/PlaceFindings"
        }
      ]
    },
    "FoundPermanentEvent": {
      "allOf": [
        {
          "$ref": "#/components/schemas/EventDocument"
        },
        {
          "$ref": "#/components/schemas/EventPermanentCalendar"
        },
        {
          "$ref": "#/components/schemas/EventFindings"
        }
      ]
    },
    "FoundPermanentPlace": {
      "allOf": [
        {
          "$ref": "#/components/schemas/PlaceDocument"
        },
        {
          "$ref": "#/components/schemas/PermanentCalendar"
        },
        {
          "$ref": "#/components/schemas/PlaceFindings"
        }
      ]
    },
    "FoundPlace": {
      "oneOf": [
        {
          "$ref": "#/components/schemas/FoundPermanentPlace"
        },
        {
          "$ref": "#/components/schemas/FoundPeriodicPlace"
        }
      ],
      "discriminator": {
        "propertyName": "calendarType",
        "mapping": {
          "permanent": "#/components/schemas/FoundPermanentPlace",
          "periodic": "#/components/schemas/FoundPeriodicPlace"
        }
      }
    },
    "FoundSingleEvent": {
      "allOf": [
        {
          "$ref": "#/components/schemas/EventDocument"
        },
        {
          "$ref": "#/components/schemas/SingleCalendar"
        },
        {
          "$ref": "#/components/schemas/EventFindings"
        }
      ]
    },
    "GroupPrice": {
      "type": "boolean"
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
    "LocalTime": {
      "type": "string",
      "pattern": "^([01]\\d|2[0-3])[0-5]\\d$"
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
    "LocalizedFaq": {
      "type": "object",
      "properties": {
        "nl": {
          "$ref": "#/components/schemas/FaqEntry"
        },
        "fr": {
          "$ref": "#/components/schemas/FaqEntry"
        },
        "de": {
          "$ref": "#/components/schemas/FaqEntry"
        },
        "en": {
          "$ref": "#/components/schemas/FaqEntry"
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
    "MediaObjectList": {
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": "#/components/schemas/MediaObject"
      }
    },
    "Moment": {
      "type": "string",
      "format": "date-time",
      "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(Z|[+\\-]\\d{2}:\\d{2})$"
    },
    "MomentOrAny": {
      "anyOf": [
        {
          "$ref": "#/components/schemas/Moment"
        },
        {
          "$ref": "#/components/schemas/Wildcard"
        }
      ]
    },
    "MultipleCalendar": {
      "type": "object",
      "required": [
        "calendarType",
        "startDate",
        "endDate",
        "subEvent"
      ],
      "properties": {
        "calendarType": {
          "type": "string",
          "const": "multiple"
        },
        "startDate": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "endDate": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "subEvent": {
          "type": "array",
          "minItems": 1,
          "items": {
            "$ref": "#/components/schemas/SubEvent"
          }
        }
      }
    },
    "Name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 90,
      "pattern": "\\S"
    },
    "NonBlankText": {
      "type": "string",
      "minLength": 1,
      "pattern": "\\S"
    },
    "OfferDocument": {
      "type": "object",
      "required": [
        "mainLanguage",
        "name",
        "status",
        "bookingAvailability"
      ],
      "properties": {
        "@context": {
          "type": "string"
        },
        "@type": {
          "type": "string"
        },
        "mainLanguage": {
          "$ref": "#/components/schemas/Language"
        },
        "name": {
          "$ref": "#/components/schemas/LocalizedName"
        },
        "organizer": {
          "$ref": "#/components/schemas/EmbeddedOrganizer"
        },
        "status": {
          "$ref": "#/components/schemas/Status"
        },
        "bookingAvailability": {
          "$ref": "#/components/schemas/BookingAvailability"
        },
        "availableFrom": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "availableTo": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "workflowStatus": {
          "$ref": "#/components/schemas/WorkflowStatus"
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
        "description": {
          "$ref": "#/components/schemas/LocalizedText"
        },
        "priceInfo": {
          "$ref": "#/components/schemas/PriceInfo"
        },
        "contactPoint": {
          "$ref": "#/components/schemas/ContactPoint"
        },
        "bookingInfo": {
          "$ref": "#/components/schemas/BookingInfo"
        },
        "mediaObject": {
          "$ref": "#/components/schemas/MediaObjectList"
        },
        "image": {
          "$ref": "#/components/schemas/Url"
        },
        "videos": {
          "$ref": "#/components/schemas/VideoList"
        },
        "labels": {
          "$ref": "#/components/schemas/LabelList"
        },
        "hiddenLabels": {
          "$ref": "#/components/schemas/LabelList"
        },
        "creator": {
          "$ref": "#/components/schemas/UserId"
        },
        "created": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "modified": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "sameAs": {
          "$ref": "#/components/schemas/SameAs"
        },
        "contributors": {
          "$ref": "#/components/schemas/Contributors"
        },
        "calendarSummary": {
          "$ref": "#/components/schemas/CalendarSummary"
        },
        "playhead": {
          "type": "integer"
        }
      }
    },
    "OfferFacets": {
      "type": "object",
      "properties": {
        "regions": {
          "$ref": "#/components/schemas/FacetTree"
        },
        "types": {
          "$ref": "#/components/schemas/FacetTree"
        },
        "themes": {
          "$ref": "#/components/schemas/FacetTree"
        },
        "facilities": {
          "$ref": "#/components/schemas/FacetTree"
        },
        "labels": {
          "$ref": "#/components/schemas/FacetTree"
        }
      }
    },
    "OfferMember": {
      "anyOf": [
        {
          "$ref": "#/components/schemas/EventReference"
        },
        {
          "$ref": "#/components/schemas/PlaceReference"
        },
        {
          "$ref": "#/components/schemas/FoundEvent"
        },
        {
          "$ref": "#/components/schemas/FoundPlace"
        }
      ]
    },
    "OfferPage": {
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
                "$ref": "#/components/schemas/OfferMember"
              }
            },
            "facet": {
              "$ref": "#/components/schemas/OfferFacets"
            }
          }
        }
      ]
    },
    "OfferWorkflowStatus": {
      "anyOf": [
        {
          "$ref": "#/components/schemas/WorkflowStatus"
        },
        {
          "$ref": "#/components/schemas/Wildcard"
        }
      ]
    },
    "OpeningHours": {
      "type": "object",
      "required": [
        "opens",
        "closes",
        "dayOfWeek"
      ],
      "properties": {
        "opens": {
          "$ref": "#/components/schemas/TimeOfDay"
        },
        "closes": {
          "$ref": "#/components/schemas/TimeOfDay"
        },
        "dayOfWeek": {
          "type": "array",
          "uniqueItems": true,
          "minItems": 1,
          "items": {
            "$ref": "#/components/schemas/DayOfWeek"
          }
        }
      }
    },
    "OpeningHoursDescription": {
      "type": "object",
      "minProperties": 1,
      "additionalProperties": false,
      "properties": {
        "nl": {
          "$ref": "#/components/schemas/OpeningHoursNote"
        },
        "fr": {
          "$ref": "#/components/schemas/OpeningHoursNote"
        },
        "de": {
          "$ref": "#/components/schemas/OpeningHoursNote"
        },
        "en": {
          "$ref": "#/components/schemas/OpeningHoursNote"
        }
      }
    },
    "OpeningHoursList": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/OpeningHours"
      }
    },
    "OpeningHoursNote": {
      "type": "string",
      "minLength": 1,
      "maxLength": 1000
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
    "OrganizerFacets": {
      "type": "object",
      "properties": {
        "regions": {
          "$ref": "#/components/schemas/FacetTree"
        }
      }
    },
    "OrganizerMember": {
      "anyOf": [
        {
          "$ref": "#/components/schemas/OrganizerReference"
        },
        {
          "$ref": "#/components/schemas/FoundOrganizer"
        }
      ]
    },
    "OrganizerPage": {
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
                "$ref": "#/components/schemas/OrganizerMember"
              }
            },
            "facet": {
              "$ref": "#/components/schemas/OrganizerFacets"
            }
          }
        }
      ]
    },
    "OrganizerReference": {
      "type": "object",
      "required": [
        "@id",
        "@type"
      ],
      "properties": {
        "@id": {
          "$ref": "#/components/schemas/OrganizerUrl"
        },
        "@type": {
          "type": "string",
          "const": "Organizer"
        }
      }
    },
    "OrganizerStatus": {
      "anyOf": [
        {
          "$ref": "#/components/schemas/OrganizerWorkflowStatus"
        },
        {
          "$ref": "#/components/schemas/Wildcard"
        }
      ]
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
    "PeriodicCalendar": {
      "type": "object",
      "required": [
        "calendarType",
        "startDate",
        "endDate"
      ],
      "properties": {
        "calendarType": {
          "type": "string",
          "const": "periodic"
        },
        "startDate": {
          "type": "string",
          "format": "date-time"
        },
        "endDate": {
          "type": "string",
          "format": "date-time"
        },
        "status": {
          "$ref": "#/components/schemas/Status"
        },
        "bookingAvailability": {
          "$ref": "#/components/schemas/BookingAvailability"
        },
        "openingHours": {
          "$ref": "#/components/schemas/OpeningHoursList"
        },
        "openingHoursClosedDays": {
          "$ref": "#/components/schemas/ClosedDaysList"
        },
        "openingHoursAdjustedDays": {
          "$ref": "#/components/schemas/AdjustedDaysList"
        }
      }
    },
    "PeriodicPlace": {
      "allOf": [
        {
          "$ref": "#/components/schemas/PlaceDocument"
        },
        {
          "$ref": "#/components/schemas/PeriodicCalendar"
        }
      ]
    },
    "PermanentCalendar": {
      "type": "object",
      "required": [
        "calendarType"
      ],
      "properties": {
        "calendarType": {
          "type": "string",
          "const": "permanent"
        },
        "status": {
          "$ref": "#/components/schemas/Status"
        },
        "bookingAvailability": {
          "$ref": "#/components/schemas/BookingAvailability"
        },
        "openingHours": {
          "$ref": "#/components/schemas/OpeningHoursList"
        },
        "openingHoursClosedDays": {
          "$ref": "#/components/schemas/ClosedDaysList"
        },
        "openingHoursAdjustedDays": {
          "$ref": "#/components/schemas/AdjustedDaysList"
        }
      }
    },
    "PermanentPlace": {
      "allOf": [
        {
          "$ref": "#/components/schemas/PlaceDocument"
        },
        {
          "$ref": "#/components/schemas/PermanentCalendar"
        }
      ]
    },
    "Place": {
      "oneOf": [
        {
          "$ref": "#/components/schemas/PermanentPlace"
        },
        {
          "$ref": "#/components/schemas/PeriodicPlace"
        }
      ],
      "discriminator": {
        "propertyName": "calendarType",
        "mapping": {
          "permanent": "#/components/schemas/PermanentPlace",
          "periodic": "#/components/schemas/PeriodicPlace"
        }
      }
    },
    "PlaceDocument": {
      "allOf": [
        {
          "$ref": "#/components/schemas/OfferDocument"
        },
        {
          "type": "object",
          "required": [
            "@id",
            "terms",
            "address",
            "typicalAgeRange"
          ],
          "properties": {
            "@id": {
              "$ref": "#/components/schemas/PlaceUrl"
            },
            "terms": {
              "$ref": "#/components/schemas/TermList"
            },
            "address": {
              "$ref": "#/components/schemas/LocalizedAddress"
            },
            "geo": {
              "$ref": "#/components/schemas/Coordinates"
            },
            "typicalAgeRange": {
              "$ref": "#/components/schemas/AgeRange"
            },
            "duplicateOf": {
              "$ref": "#/components/schemas/PlaceUrl"
            },
            "duplicatedBy": {
              "$ref": "#/components/schemas/DuplicateList"
            },
            "metadata": {
              "$ref": "#/components/schemas/PlaceMetadata"
            }
          }
        }
      ]
    },
    "PlaceFindings": {
      "type": "object",
      "required": [
        "regions"
      ],
      "properties": {
        "regions": {
          "$ref": "#/components/schemas/RegionList"
        }
      }
    },
    "PlaceMember": {
      "anyOf": [
        {
          "$ref": "#/components/schemas/PlaceReference"
        },
        {
          "$ref": "#/components/schemas/FoundPlace"
        }
      ]
    },
    "PlaceMetadata": {
      "type": "object",
      "properties": {
        "createdByApiConsumer": {
          "type": "string"
        },
        "popularity": {
          "type": "integer"
        },
        "recommendationFor": {
          "$ref": "#/components/schemas/RecommendationList"
        }
      }
    },
    "PlacePage": {
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
                "$ref": "#/components/schemas/PlaceMember"
              }
            },
            "facet": {
              "$ref": "#/components/schemas/OfferFacets"
            }
          }
        }
      ]
    },
    "PlaceReference": {
      "type": "object",
      "required": [
        "@id",
        "@type"
      ],
      "properties": {
        "@id": {
          "$ref": "#/components/schemas/PlaceUrl"
        },
        "@type": {
          "type": "string",
          "const": "Place"
        },
        "calendarSummary": {
          "$ref": "#/components/schemas/CalendarSummary"
        }
      }
    },
    "PlaceUrl": {
      "type": "string",
      "format": "uri",
      "pattern": "^http[s]?:\\/\\/.+?\\/place[s]?\\/([0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{12})[\\/]?"
    },
    "Price": {
      "type": "object",
      "required": [
        "category",
        "name",
        "price",
        "priceCurrency"
      ],
      "properties": {
        "category": {
          "$ref": "#/components/schemas/PriceCategory"
        },
        "name": {
          "$ref": "#/components/schemas/LocalizedName"
        },
        "price": {
          "$ref": "#/components/schemas/Euros"
        },
        "priceCurrency": {
          "$ref": "#/components/schemas/PriceCurrency"
        },
        "groupPrice": {
          "$ref": "#/components/schemas/GroupPrice"
        }
      }
    },
    "PriceCategory": {
      "type": "string",
      "enum": [
        "base",
        "tariff",
        "uitpas"
      ]
    },
    "PriceCurrency": {
      "type": "string",
      "enum": [
        "EUR"
      ]
    },
    "PriceInfo": {
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": "#/components/schemas/Price"
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
    "QueryString": {
      "type": "string"
    },
    "Recommendation": {
      "type": "object",
      "properties": {
        "event": {
          "type": "string"
        },
        "score": {
          "type": "number"
        }
      }
    },
    "RecommendationList": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/Recommendation"
      }
    },
    "RegionList": {
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "RemainingCapacity": {
      "type": "integer",
      "minimum": 0
    },
    "SameAs": {
      "type": "array",
      "uniqueItems": true,
      "minItems": 1,
      "items": {
        "$ref": "#/components/schemas/Url"
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
    "SingleCalendar": {
      "type": "object",
      "required": [
        "calendarType",
        "startDate",
        "endDate",
        "subEvent"
      ],
      "properties": {
        "calendarType": {
          "type": "string",
          "const": "single"
        },
        "startDate": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "endDate": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "subEvent": {
          "type": "array",
          "minItems": 1,
          "maxItems": 1,
          "prefixItems": [
            {
              "$ref": "#/components/schemas/SubEvent"
            }
          ],
          "items": {
            "$ref": "#/components/schemas/SubEvent"
          }
        }
      }
    },
    "SortOrder": {
      "type": "string",
      "enum": [
        "asc",
        "desc"
      ]
    },
    "Status": {
      "type": "object",
      "required": [
        "type"
      ],
      "properties": {
        "type": {
          "$ref": "#/components/schemas/StatusType"
        },
        "reason": {
          "$ref": "#/components/schemas/StatusReason"
        }
      }
    },
    "StatusReason": {
      "type": "object",
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
    "StatusType": {
      "type": "string",
      "enum": [
        "Available",
        "TemporarilyUnavailable",
        "Unavailable"
      ]
    },
    "SubEvent": {
      "type": "object",
      "required": [
        "id",
        "startDate",
        "endDate",
        "status",
        "bookingAvailability"
      ],
      "properties": {
        "@type": {
          "type": "string"
        },
        "id": {
          "type": "integer"
        },
        "startDate": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "endDate": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "status": {
          "$ref": "#/components/schemas/Status"
        },
        "bookingAvailability": {
          "$ref": "#/components/schemas/SubEventBookingAvailability"
        },
        "childcare": {
          "$ref": "#/components/schemas/Childcare"
        },
        "overnight": {
          "type": "boolean"
        }
      }
    },
    "SubEventBookingAvailability": {
      "type": "object",
      "required": [
        "type"
      ],
      "properties": {
        "type": {
          "$ref": "#/components/schemas/BookingAvailabilityType"
        },
        "capacity": {
          "$ref": "#/components/schemas/Capacity"
        },
        "remainingCapacity": {
          "$ref": "#/components/schemas/RemainingCapacity"
        }
      }
    },
    "Term": {
      "type": "object",
      "required": [
        "id",
        "label",
        "domain"
      ],
      "properties": {
        "id": {
          "$ref": "#/components/schemas/TermId"
        },
        "label": {
          "$ref": "#/components/schemas/TermLabel"
        },
        "domain": {
          "$ref": "#/components/schemas/TermDomain"
        }
      }
    },
    "TermDomain": {
      "type": "string",
      "enum": [
        "facility",
        "eventtype"
      ]
    },
    "TermId": {
      "type": "string"
    },
    "TermLabel": {
      "type": "string"
    },
    "TermList": {
      "type": "array",
      "uniqueItems": true,
      "minItems": 1,
      "items": {
        "$ref": "#/components/schemas/Term"
      }
    },
    "TimeOfDay": {
      "type": "string",
      "pattern": "^([01]?\\d|2[0-3]):[0-5]\\d$"
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
    "UserId": {
      "type": "string",
      "minLength": 1,
      "pattern": "\\S"
    },
    "Video": {
      "type": "object",
      "required": [
        "id",
        "url",
        "embedUrl",
        "language",
        "copyrightHolder"
      ],
      "properties": {
        "id": {
          "type": "string",
          "format": "uuid"
        },
        "url": {
          "$ref": "#/components/schemas/VideoUrl"
        },
        "embedUrl": {
          "$ref": "#/components/schemas/Url"
        },
        "language": {
          "$ref": "#/components/schemas/Language"
        },
        "copyrightHolder": {
          "$ref": "#/components/schemas/CopyrightHolder"
        }
      }
    },
    "VideoList": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/Video"
      }
    },
    "VideoUrl": {
      "type": "string",
      "format": "uri",
      "pattern": "^http(s?):\\/\\/(www\\.)?((youtube\\.com\\/watch\\?v=([^\\/#&?]*))|(vimeo\\.com\\/([^\\/#&?]*))|(youtu\\.be\\/([^\\/#&?]*))|(youtube.com/embed/([^\\/#&?]*))|(youtube.com/shorts/([^\\/#&?]*)))"
    },
    "Wildcard": {
      "type": "string",
      "const": "*"
    },
    "WorkflowStatus": {
      "type": "string",
      "enum": [
        "DRAFT",
        "READY_FOR_VALIDATION",
        "APPROVED",
        "REJECTED",
        "DELETED"
      ]
    },
    "Years": {
      "type": "integer",
      "minimum": 0
    }
  }
}
