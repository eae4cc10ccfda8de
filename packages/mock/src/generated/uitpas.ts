// Generated from specs/uitpas/uitpas.yaml by `pnpm generate`: do not edit.

import type { SpecTable } from '../core/spec.ts'

export type UitpasOperation =
  | 'associations.createMembership'
  | 'associations.deleteMembership'
  | 'associations.getMemberships'
  | 'associations.list'
  | 'cardSystems.get'
  | 'cardSystems.getCitySettings'
  | 'cardSystems.getMembershipPrices'
  | 'cardSystems.getSocialTariffSettings'
  | 'cardSystems.list'
  | 'cards.get'
  | 'cards.getWithSocialTariff'
  | 'checkins.create'
  | 'checkins.createWithCode'
  | 'checkins.delete'
  | 'checkins.getStatus'
  | 'checkins.list'
  | 'currentPassholder.create'
  | 'currentPassholder.get'
  | 'events.getCardSystems'
  | 'events.getCheckinCodeLink'
  | 'events.getSettings'
  | 'events.updateCardSystems'
  | 'events.updateSettings'
  | 'families.addMember'
  | 'families.getMembers'
  | 'families.list'
  | 'families.removeMember'
  | 'families.updateMember'
  | 'financialReports.create'
  | 'financialReports.download'
  | 'financialReports.get'
  | 'financialReports.getDownloadLink'
  | 'financialReports.getPeriods'
  | 'financialReports.list'
  | 'grouppasses.get'
  | 'grouppasses.getCoupons'
  | 'grouppasses.list'
  | 'kioskDevices.createCheckin'
  | 'kioskDevices.get'
  | 'kioskDevices.getCurrentEvent'
  | 'kioskDevices.getEvent'
  | 'kioskDevices.getPoints'
  | 'kioskDevices.removeEvent'
  | 'kioskDevices.setEvent'
  | 'kioskDevices.setUp'
  | 'kiosks.getFixedEvent'
  | 'kiosks.list'
  | 'kiosks.removeFixedEvent'
  | 'kiosks.setFixedEvent'
  | 'orders.create'
  | 'orders.get'
  | 'organizers.addAdmin'
  | 'organizers.get'
  | 'organizers.getAdmins'
  | 'organizers.list'
  | 'organizers.removeAdmin'
  | 'passes.get'
  | 'passes.getByChipNumber'
  | 'passes.getByInszNumber'
  | 'passes.getByUitpasNumber'
  | 'passholders.create'
  | 'passholders.createMembership'
  | 'passholders.delete'
  | 'passholders.deletePicture'
  | 'passholders.get'
  | 'passholders.getCoupons'
  | 'passholders.getInszNumberStatus'
  | 'passholders.getMembershipPreview'
  | 'passholders.getMembershipPrice'
  | 'passholders.getNewMembershipPrice'
  | 'passholders.getPicture'
  | 'passholders.getPrivateProperties'
  | 'passholders.getSchool'
  | 'passholders.getTransactions'
  | 'passholders.list'
  | 'passholders.removeSchool'
  | 'passholders.replace'
  | 'passholders.setSchool'
  | 'passholders.updatePicture'
  | 'passholders.updatePrivateProperties'
  | 'permissions.get'
  | 'permissions.list'
  | 'permissions.replace'
  | 'rewards.create'
  | 'rewards.deleteRedeemed'
  | 'rewards.get'
  | 'rewards.getRedeemStatus'
  | 'rewards.getRedeemed'
  | 'rewards.list'
  | 'rewards.redeem'
  | 'rewards.replace'
  | 'socialTariffValidation.createToken'
  | 'socialTariffValidation.get'
  | 'socialTariffValidation.start'
  | 'tariffs.get'
  | 'tariffs.getStatic'
  | 'ticketSales.create'
  | 'ticketSales.delete'
  | 'ticketSales.list'
  | 'uitid.getEmailStatus'
  | 'uitid.getRegistrationToken'
  | 'uitid.getStatus'
  | 'uitid.link'

export const uitpas: SpecTable = {
  "security": [
    [
      "userAccessToken"
    ],
    [
      "clientAccessToken"
    ]
  ],
  "operations": {
    "associationsCreateMembership": {
      "name": "associations.createMembership",
      "method": "POST",
      "path": "/passholders/{passholderId}/association-memberships",
      "parameters": [
        {
          "name": "passholderId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "organizerId",
          "in": "query",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/AssociationMembershipInput"
          }
        }
      },
      "responses": {
        "201": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
            "$ref": "#/components/schemas/EndUserProblem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data",
          "https://api.publiq.be/probs/uitpas/association-not-found",
          "https://api.publiq.be/probs/uitpas/association-membership-renew-not-possible",
          "https://api.publiq.be/probs/uitpas/association-passholder-cardsystem-mismatch"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/uitpas/passholder-not-found"
        ]
      }
    },
    "associationsDeleteMembership": {
      "name": "associations.deleteMembership",
      "method": "DELETE",
      "path": "/passholders/{passholderId}/association-memberships/{associationId}",
      "parameters": [
        {
          "name": "passholderId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "associationId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "organizerId",
          "in": "query",
          "required": true,
          "schema": {
            "type": "string"
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/passholder-not-found",
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "associationsGetMemberships": {
      "name": "associations.getMemberships",
      "method": "GET",
      "path": "/passholders/{passholderId}/association-memberships",
      "parameters": [
        {
          "name": "passholderId",
          "in": "path",
          "required": true,
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
          "name": "organiserId",
          "in": "query",
          "schema": {
            "type": "string"
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AssociationMembership"
            }
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/passholder-not-found"
        ]
      }
    },
    "associationsList": {
      "name": "associations.list",
      "method": "GET",
      "path": "/associations",
      "parameters": [
        {
          "name": "organizerId",
          "in": "query",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "permission",
          "in": "query",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "READ",
              "WRITE"
            ]
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/AssociationPage"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/url/query-limit-exceeded"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ]
      }
    },
    "cardSystemsGet": {
      "name": "cardSystems.get",
      "method": "GET",
      "path": "/card-systems/{cardSystemId}",
      "security": [
        [
          "userAccessToken"
        ],
        [
          "clientAccessToken"
        ],
        [
          "clientIdentification"
        ]
      ],
      "parameters": [
        {
          "name": "cardSystemId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer"
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/CardSystem"
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/cardsystem-not-found"
        ]
      }
    },
    "cardSystemsGetCitySettings": {
      "name": "cardSystems.getCitySettings",
      "method": "GET",
      "path": "/card-systems/{cardSystemId}/city-settings",
      "security": [
        [
          "userAccessToken"
        ],
        [
          "clientAccessToken"
        ],
        [
          "clientIdentification"
        ]
      ],
      "parameters": [
        {
          "name": "cardSystemId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer"
          }
        },
        {
          "name": "postalCode",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CitySettings"
            }
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
            "$ref": "#/components/schemas/EndUserProblem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/uitpas/invalid-postal-code",
          "https://api.publiq.be/probs/uitpas/postal-code-not-in-card-system"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/uitpas/cardsystem-not-found"
        ]
      }
    },
    "cardSystemsGetMembershipPrices": {
      "name": "cardSystems.getMembershipPrices",
      "method": "GET",
      "path": "/card-systems/{cardSystemId}/membership-prices",
      "security": [
        [
          "userAccessToken"
        ],
        [
          "clientAccessToken"
        ],
        [
          "clientIdentification"
        ]
      ],
      "parameters": [
        {
          "name": "cardSystemId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer"
          }
        },
        {
          "name": "cardType",
          "in": "query",
          "required": true,
          "schema": {
            "$ref": "#/components/schemas/CardType"
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/MembershipPrice"
            }
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/cardsystem-not-found"
        ]
      }
    },
    "cardSystemsGetSocialTariffSettings": {
      "name": "cardSystems.getSocialTariffSettings",
      "method": "GET",
      "path": "/card-systems/{cardSystemId}/social-tariff-settings",
      "security": [
        [
          "userAccessToken"
        ],
        [
          "clientAccessToken"
        ],
        [
          "clientIdentification"
        ]
      ],
      "parameters": [
        {
          "name": "cardSystemId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer"
          }
        },
        {
          "name": "postalCode",
          "in": "query",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/SocialTariffSettings"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
            "$ref": "#/components/schemas/EndUserProblem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/uitpas/invalid-postal-code",
          "https://api.publiq.be/probs/uitpas/postal-code-not-in-card-system"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/uitpas/cardsystem-not-found"
        ]
      }
    },
    "cardSystemsList": {
      "name": "cardSystems.list",
      "method": "GET",
      "path": "/card-systems",
      "security": [
        [
          "userAccessToken"
        ],
        [
          "clientAccessToken"
        ],
        [
          "clientIdentification"
        ]
      ],
      "parameters": [
        {
          "name": "permanent",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "city",
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
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        {
          "name": "sort",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "postalCodeSort",
          "in": "query",
          "schema": {
            "type": "string"
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
            "minimum": 0,
            "maximum": 500
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/CardSystemPage"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
            "$ref": "#/components/schemas/EndUserProblem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/uitpas/postal-code-required",
          "https://api.publiq.be/probs/uitpas/invalid-postal-code",
          "https://api.publiq.be/probs/url/query-limit-exceeded"
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
    "cardsGet": {
      "name": "cards.get",
      "method": "GET",
      "path": "/cards",
      "parameters": [
        {
          "name": "uitpasNumber",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/UitpasNumber"
          }
        },
        {
          "name": "chipNumber",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/ChipNumber"
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/Card"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
            "$ref": "#/components/schemas/EndUserProblem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/uitpas/invalid-uitpas-number"
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
    "cardsGetWithSocialTariff": {
      "name": "cards.getWithSocialTariff",
      "method": "GET",
      "path": "/cards/social-tariff/{cardSystemId}/active",
      "parameters": [
        {
          "name": "cardSystemId",
          "in": "path",
          "required": true,
          "schema": {
            "type": [
              "integer",
              "string"
            ]
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SocialTariffCard"
            }
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/invalid-uitpas-number"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ]
      }
    },
    "checkinsCreate": {
      "name": "checkins.create",
      "method": "POST",
      "path": "/checkins",
      "parameters": [],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/CheckinInput"
          }
        }
      },
      "responses": {
        "201": {
          "application/json": {
            "$ref": "#/components/schemas/Checkin"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/checkin-not-allowed",
          "https://api.publiq.be/probs/uitpas/event-not-found",
          "https://api.publiq.be/probs/uitpas/passholder-not-found",
          "https://api.publiq.be/probs/uitpas/invalid-uitpasnumber",
          "https://api.publiq.be/probs/uitpas/invalid-card",
          "https://api.publiq.be/probs/uitpas/invalid-card-status",
          "https://api.publiq.be/probs/uitpas/passholder-no-active-cardsystems"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ]
      }
    },
    "checkinsCreateWithCode": {
      "name": "checkins.createWithCode",
      "method": "POST",
      "path": "/passholders/{passholderId}/checkins",
      "security": [
        [
          "userAccessToken"
        ]
      ],
      "parameters": [
        {
          "name": "passholderId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/CheckinCode"
          }
        }
      },
      "responses": {
        "201": {
          "application/json": {
            "$ref": "#/components/schemas/EarnedPoints"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
        "429": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data",
          "https://api.publiq.be/probs/uitpas/checkin-code-expired",
          "https://api.publiq.be/probs/uitpas/checkin-code-invalid",
          "https://api.publiq.be/probs/uitpas/passholder-not-found",
          "https://api.publiq.be/probs/uitpas/passholder-no-active-cardsystems",
          "https://api.publiq.be/probs/uitpas/checkin-not-allowed"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "429": [
          "https://api.publiq.be/probs/uitpas/rate-limited"
        ]
      }
    },
    "checkinsDelete": {
      "name": "checkins.delete",
      "method": "DELETE",
      "path": "/checkins/{checkinId}",
      "parameters": [
        {
          "name": "checkinId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
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
            "$ref": "#/components/schemas/EndUserProblem"
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
    "checkinsGetStatus": {
      "name": "checkins.getStatus",
      "method": "GET",
      "path": "/checkin-status",
      "parameters": [
        {
          "name": "uitpasNumber",
          "in": "query",
          "required": true,
          "schema": {
            "$ref": "#/components/schemas/UitpasNumber"
          }
        },
        {
          "name": "eventId",
          "in": "query",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/CheckinStatus"
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/event-not-found",
          "https://api.publiq.be/probs/uitpas/passholder-not-found"
        ]
      }
    },
    "checkinsList": {
      "name": "checkins.list",
      "method": "GET",
      "path": "/checkins",
      "parameters": [
        {
          "name": "passholderId",
          "in": "query",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "organizerId",
          "in": "query",
          "required": true,
          "schema": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        {
          "name": "eventTitle",
          "in": "query",
          "schema": {
            "type": "string"
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
            "minimum": 0,
            "maximum": 500
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/CheckinPage"
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
    "currentPassholderCreate": {
      "name": "currentPassholder.create",
      "method": "POST",
      "path": "/passholders/me",
      "security": [
        [
          "userAccessToken"
        ]
      ],
      "parameters": [],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/SelfRegistration"
          }
        }
      },
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/Passholder"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/insz-in-token-required",
          "https://api.publiq.be/probs/uitpas/insz-already-used",
          "https://api.publiq.be/probs/uitpas/organizer-not-found",
          "https://api.publiq.be/probs/uitpas/cardsystem-not-found",
          "https://api.publiq.be/probs/uitpas/forbidden-underaged",
          "https://api.publiq.be/probs/uitpas/invalid-city"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ]
      }
    },
    "currentPassholderGet": {
      "name": "currentPassholder.get",
      "method": "GET",
      "path": "/passholders/me",
      "security": [
        [
          "userAccessToken"
        ]
      ],
      "parameters": [],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/Passholder"
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/passholder-not-found"
        ]
      }
    },
    "eventsGetCardSystems": {
      "name": "events.getCardSystems",
      "method": "GET",
      "path": "/events/{eventId}/card-systems",
      "parameters": [
        {
          "name": "eventId",
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
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EventCardSystem"
            }
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/event-not-found"
        ]
      }
    },
    "eventsGetCheckinCodeLink": {
      "name": "events.getCheckinCodeLink",
      "method": "GET",
      "path": "/events/{eventId}/qr-checkincodes/download-link",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "format",
          "in": "query",
          "schema": {
            "type": "string",
            "enum": [
              "pdf",
              "zip"
            ]
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/DownloadLink"
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/event-not-found"
        ]
      }
    },
    "eventsGetSettings": {
      "name": "events.getSettings",
      "method": "GET",
      "path": "/events/{eventId}/settings",
      "parameters": [
        {
          "name": "eventId",
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
            "$ref": "#/components/schemas/EventSettings"
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/event-not-found"
        ]
      }
    },
    "eventsUpdateCardSystems": {
      "name": "events.updateCardSystems",
      "method": "PUT",
      "path": "/events/{eventId}/card-systems",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EventCardSystem"
            }
          }
        }
      },
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
            "$ref": "#/components/schemas/EndUserProblem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data",
          "https://api.publiq.be/probs/uitpas/invalid-card-system",
          "https://api.publiq.be/probs/uitpas/cardsystem-not-found",
          "https://api.publiq.be/probs/uitpas/distributionkey-not-found",
          "https://api.publiq.be/probs/uitpas/disributionkey-not-found",
          "https://api.publiq.be/probs/uitpas/invalid-distributionkey",
          "https://api.publiq.be/probs/uitpas/event-already-has-ticketsales"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/uitpas/event-not-found"
        ]
      }
    },
    "eventsUpdateSettings": {
      "name": "events.updateSettings",
      "method": "PUT",
      "path": "/events/{eventId}/settings",
      "parameters": [
        {
          "name": "eventId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/EventSettings"
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
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/event-not-found"
        ]
      }
    },
    "familiesAddMember": {
      "name": "families.addMember",
      "method": "POST",
      "path": "/passholders/{passholderId}/family-members",
      "parameters": [
        {
          "name": "passholderId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "x-registration-token",
          "in": "header",
          "schema": {
            "type": "string"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/NewFamilyMember"
          }
        }
      },
      "responses": {
        "201": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
            "$ref": "#/components/schemas/EndUserProblem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data",
          "https://api.publiq.be/probs/uitpas/passholder-not-found",
          "https://api.publiq.be/probs/uitpas/invalid-uitpas-number",
          "https://api.publiq.be/probs/uitpas/family-member-already-added",
          "https://api.publiq.be/probs/uitpas/too-many-family-members",
          "https://api.publiq.be/probs/uitpas/too-many-adults-in-family"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/uitpas/passholder-not-found"
        ]
      }
    },
    "familiesGetMembers": {
      "name": "families.getMembers",
      "method": "GET",
      "path": "/passholders/{passholderId}/family-members",
      "parameters": [
        {
          "name": "passholderId",
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
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FamilyMember"
            }
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/passholder-not-found"
        ]
      }
    },
    "familiesList": {
      "name": "families.list",
      "method": "GET",
      "path": "/passholders/{passholderId}/families",
      "parameters": [
        {
          "name": "passholderId",
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
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Family"
            }
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/passholder-not-found"
        ]
      }
    },
    "familiesRemoveMember": {
      "name": "families.removeMember",
      "method": "DELETE",
      "path": "/passholders/{passholderId}/family-members/{familyMemberId}",
      "security": [
        [
          "userAccessToken"
        ],
        [
          "clientAccessToken"
        ],
        [
          "customToken"
        ]
      ],
      "parameters": [
        {
          "name": "passholderId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "familyMemberId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "responses": {
        "202": {},
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/passholder-not-found",
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "familiesUpdateMember": {
      "name": "families.updateMember",
      "method": "PUT",
      "path": "/passholders/{passholderId}/family-members/{familyMemberId}",
      "parameters": [
        {
          "name": "passholderId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "familyMemberId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/FamilyMemberInput"
          }
        }
      },
      "responses": {
        "202": {},
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/passholder-not-found",
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "financialReportsCreate": {
      "name": "financialReports.create",
      "method": "POST",
      "path": "/organizers/{organizerId}/financial-reports",
      "parameters": [
        {
          "name": "organizerId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/ReportPeriod"
          }
        }
      },
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/Report"
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/organizer-not-found"
        ]
      }
    },
    "financialReportsDownload": {
      "name": "financialReports.download",
      "method": "GET",
      "path": "/organizers/{organizerId}/financial-reports/{reportId}.zip",
      "parameters": [
        {
          "name": "organizerId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "reportId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer"
          }
        }
      ],
      "responses": {
        "200": {
          "application/x-zip-compressed": {
            "type": "string",
            "format": "binary"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
            "$ref": "#/components/schemas/EndUserProblem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/uitpas/report-invalid-status"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/uitpas/organizer-not-found",
          "https://api.publiq.be/probs/uitpas/report-not-found"
        ]
      }
    },
    "financialReportsGet": {
      "name": "financialReports.get",
      "method": "GET",
      "path": "/organizers/{organizerId}/financial-reports/{reportId}",
      "parameters": [
        {
          "name": "organizerId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "reportId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer"
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/Report"
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/organizer-not-found",
          "https://api.publiq.be/probs/uitpas/report-not-found"
        ]
      }
    },
    "financialReportsGetDownloadLink": {
      "name": "financialReports.getDownloadLink",
      "method": "GET",
      "path": "/organizers/{organizerId}/financial-reports/{reportId}/download-link",
      "parameters": [
        {
          "name": "organizerId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "reportId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer"
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/DownloadLink"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
            "$ref": "#/components/schemas/EndUserProblem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/uitpas/report-invalid-status"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/uitpas/organizer-not-found",
          "https://api.publiq.be/probs/uitpas/report-not-found"
        ]
      }
    },
    "financialReportsGetPeriods": {
      "name": "financialReports.getPeriods",
      "method": "GET",
      "path": "/organizers/{organizerId}/financial-reports/periods",
      "parameters": [
        {
          "name": "organizerId",
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
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReportPeriod"
            }
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/organizer-not-found"
        ]
      }
    },
    "financialReportsList": {
      "name": "financialReports.list",
      "method": "GET",
      "path": "/organizers/{organizerId}/financial-reports",
      "parameters": [
        {
          "name": "organizerId",
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
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Report"
            }
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/organizer-not-found"
        ]
      }
    },
    "grouppassesGet": {
      "name": "grouppasses.get",
      "method": "GET",
      "path": "/grouppasses/{passholderId}",
      "parameters": [
        {
          "name": "passholderId",
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
            "$ref": "#/components/schemas/Grouppass"
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/passholder-not-found"
        ]
      }
    },
    "grouppassesGetCoupons": {
      "name": "grouppasses.getCoupons",
      "method": "GET",
      "path": "/grouppasses/{passholderId}/coupons",
      "parameters": [
        {
          "name": "passholderId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "status",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/ValidityFilter"
          }
        },
        {
          "name": "organizerId",
          "in": "query",
          "schema": {
            "type": "string"
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/GrantedCoupon"
            }
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
            "$ref": "#/components/schemas/EndUserProblem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/uitpas/passholder-no-active-cardsystems",
          "https://api.publiq.be/probs/uitpas/organizer-not-found"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/uitpas/passholder-not-found"
        ]
      }
    },
    "grouppassesList": {
      "name": "grouppasses.list",
      "method": "GET",
      "path": "/grouppasses",
      "security": [
        [
          "userAccessToken"
        ],
        [
          "clientAccessToken"
        ],
        [
          "clientIdentification"
        ]
      ],
      "parameters": [
        {
          "name": "uitpasNumber",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/UitpasNumber"
          }
        },
        {
          "name": "chipNumber",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/ChipNumber"
          }
        },
        {
          "name": "sort[name]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortDirection"
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
            "minimum": 0,
            "maximum": 500
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/GrouppassPage"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
        "429": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/uitpas/invalid-uitpas-number",
          "https://api.publiq.be/probs/url/query-limit-exceeded"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "429": [
          "https://api.publiq.be/probs/uitpas/rate-limited"
        ]
      }
    },
    "kioskDevicesCreateCheckin": {
      "name": "kioskDevices.createCheckin",
      "method": "POST",
      "path": "/kiosk-devices/checkins",
      "security": [
        [
          "customToken"
        ]
      ],
      "parameters": [],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/KioskCheckinInput"
          }
        }
      },
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/KioskCheckin"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/card-blocked",
          "https://api.publiq.be/probs/uitpas/checkin-not-allowed",
          "https://api.publiq.be/probs/uitpas/event-not-found",
          "https://api.publiq.be/probs/uitpas/passholder-not-found",
          "https://api.publiq.be/probs/uitpas/maximum-reached"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ]
      }
    },
    "kioskDevicesGet": {
      "name": "kioskDevices.get",
      "method": "GET",
      "path": "/kiosk-devices",
      "security": [
        [
          "customToken"
        ]
      ],
      "parameters": [],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/Kiosk"
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
    "kioskDevicesGetCurrentEvent": {
      "name": "kioskDevices.getCurrentEvent",
      "method": "GET",
      "path": "/kiosk-devices/checkins",
      "security": [
        [
          "customToken"
        ]
      ],
      "parameters": [],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/KioskEvent"
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/event-not-found",
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "kioskDevicesGetEvent": {
      "name": "kioskDevices.getEvent",
      "method": "GET",
      "path": "/kiosk-devices/events",
      "security": [
        [
          "customToken"
        ]
      ],
      "parameters": [],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/KioskEvent"
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/event-not-found",
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "kioskDevicesGetPoints": {
      "name": "kioskDevices.getPoints",
      "method": "GET",
      "path": "/kiosk-devices/chip-numbers/{chipNumber}",
      "security": [
        [
          "customToken"
        ]
      ],
      "parameters": [
        {
          "name": "chipNumber",
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
            "$ref": "#/components/schemas/KioskPass"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
            "$ref": "#/components/schemas/EndUserProblem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/uitpas/card-blocked"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/uitpas/pass-not-found"
        ]
      }
    },
    "kioskDevicesRemoveEvent": {
      "name": "kioskDevices.removeEvent",
      "method": "DELETE",
      "path": "/kiosk-devices/events",
      "security": [
        [
          "customToken"
        ]
      ],
      "parameters": [],
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
    "kioskDevicesSetEvent": {
      "name": "kioskDevices.setEvent",
      "method": "PUT",
      "path": "/kiosk-devices/events",
      "security": [
        [
          "customToken"
        ]
      ],
      "parameters": [],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/KioskEventInput"
          }
        }
      },
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/event-not-found",
          "https://api.publiq.be/probs/uitpas/event-not-acceptable"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ]
      }
    },
    "kioskDevicesSetUp": {
      "name": "kioskDevices.setUp",
      "method": "PUT",
      "path": "/kiosk-devices/setup",
      "security": [
        [
          "customToken"
        ]
      ],
      "parameters": [],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/KioskSetup"
          }
        }
      },
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/Kiosk"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/kiosk-not-found",
          "https://api.publiq.be/probs/uitpas/kiosk-already-configured",
          "https://api.publiq.be/probs/uitpas/kiosk-device-already-in-use"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ]
      }
    },
    "kiosksGetFixedEvent": {
      "name": "kiosks.getFixedEvent",
      "method": "GET",
      "path": "/kiosks/{kioskId}/fixed-event",
      "parameters": [
        {
          "name": "kioskId",
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
            "$ref": "#/components/schemas/KioskEvent"
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/url/not-found",
          "https://api.publiq.be/probs/uitpas/event-not-found"
        ]
      }
    },
    "kiosksList": {
      "name": "kiosks.list",
      "method": "GET",
      "path": "/kiosks",
      "parameters": [
        {
          "name": "organizerId",
          "in": "query",
          "schema": {
            "type": "string"
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
            "minimum": 0,
            "maximum": 500
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/KioskPage"
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
    "kiosksRemoveFixedEvent": {
      "name": "kiosks.removeFixedEvent",
      "method": "DELETE",
      "path": "/kiosks/{kioskId}/fixed-event",
      "parameters": [
        {
          "name": "kioskId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/url/not-found",
          "https://api.publiq.be/probs/uitpas/event-not-found"
        ]
      }
    },
    "kiosksSetFixedEvent": {
      "name": "kiosks.setFixedEvent",
      "method": "PUT",
      "path": "/kiosks/{kioskId}/fixed-event",
      "parameters": [
        {
          "name": "kioskId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/KioskEventInput"
          }
        }
      },
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
            "$ref": "#/components/schemas/EndUserProblem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data",
          "https://api.publiq.be/probs/uitpas/event-not-found",
          "https://api.publiq.be/probs/uitpas/event-not-acceptable"
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
    "ordersCreate": {
      "name": "orders.create",
      "method": "POST",
      "path": "/orders",
      "security": [
        [
          "userAccessToken"
        ],
        [
          "clientAccessToken"
        ],
        [
          "clientIdentification"
        ]
      ],
      "parameters": [],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/OrderInput"
          }
        }
      },
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/CreatedOrder"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/organizer-not-found",
          "https://api.publiq.be/probs/uitpas/cardsystem-not-found",
          "https://api.publiq.be/probs/uitpas/invalid-city",
          "https://api.publiq.be/probs/uitpas/invalid-insz-number",
          "https://api.publiq.be/probs/uitpas/insz-already-used",
          "https://api.publiq.be/probs/uitpas/email-already-used",
          "https://api.publiq.be/probs/uitpas/invalid-social-tariff-validation-token"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ]
      }
    },
    "ordersGet": {
      "name": "orders.get",
      "method": "GET",
      "path": "/orders/{orderId}",
      "security": [
        [
          "userAccessToken"
        ],
        [
          "clientAccessToken"
        ],
        [
          "customToken"
        ]
      ],
      "parameters": [
        {
          "name": "orderId",
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
            "$ref": "#/components/schemas/Order"
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
            "$ref": "#/components/schemas/EndUserProblem"
          }
        },
        "429": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
        ],
        "429": [
          "https://api.publiq.be/probs/uitpas/rate-limited"
        ]
      }
    },
    "organizersAddAdmin": {
      "name": "organizers.addAdmin",
      "method": "POST",
      "path": "/organizers/{organizerId}/admins",
      "parameters": [
        {
          "name": "organizerId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/OrganizerAdminInput"
          }
        }
      },
      "responses": {
        "201": {
          "application/json": {
            "$ref": "#/components/schemas/OrganizerAdmin"
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/organizer-not-found"
        ]
      }
    },
    "organizersGet": {
      "name": "organizers.get",
      "method": "GET",
      "path": "/organizers/{organizerId}",
      "parameters": [
        {
          "name": "organizerId",
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
            "$ref": "#/components/schemas/Organizer"
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/organizer-not-found"
        ]
      }
    },
    "organizersGetAdmins": {
      "name": "organizers.getAdmins",
      "method": "GET",
      "path": "/organizers/{organizerId}/admins",
      "parameters": [
        {
          "name": "organizerId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
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
            "minimum": 0,
            "maximum": 500
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/OrganizerAdminPage"
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/organizer-not-found"
        ]
      }
    },
    "organizersList": {
      "name": "organizers.list",
      "method": "GET",
      "path": "/organizers",
      "parameters": [
        {
          "name": "name",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "groupId",
          "in": "query",
          "schema": {
            "type": "integer"
          }
        },
        {
          "name": "cardSystemId",
          "in": "query",
          "schema": {
            "type": "integer"
          }
        },
        {
          "name": "sort[name]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortDirection"
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
            "minimum": 0,
            "maximum": 500
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/OrganizerPage"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/group-not-found",
          "https://api.publiq.be/probs/uitpas/cardsystem-not-found",
          "https://api.publiq.be/probs/url/query-limit-exceeded"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ]
      }
    },
    "organizersRemoveAdmin": {
      "name": "organizers.removeAdmin",
      "method": "DELETE",
      "path": "/organizers/{organizerId}/admins/{adminUserId}",
      "parameters": [
        {
          "name": "organizerId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "adminUserId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/organizer-not-found",
          "https://api.publiq.be/probs/url/not-found"
        ]
      }
    },
    "passesGet": {
      "name": "passes.get",
      "method": "GET",
      "path": "/passes",
      "parameters": [
        {
          "name": "identifier",
          "in": "query",
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
        "400": {
          "application/problem+json": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/PassholderBlockedProblem"
              },
              {
                "$ref": "#/components/schemas/InvalidCardStatusProblem"
              }
            ],
            "discriminator": {
              "propertyName": "type",
              "mapping": {
                "https://api.publiq.be/probs/uitpas/passholder-blocked": "#/components/schemas/PassholderBlockedProblem",
                "https://api.publiq.be/probs/uitpas/invalid-card-status": "#/components/schemas/InvalidCardStatusProblem"
              }
            }
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
            "$ref": "#/components/schemas/EndUserProblem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/uitpas/passholder-blocked",
          "https://api.publiq.be/probs/uitpas/invalid-card-status"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/uitpas/pass-not-found"
        ]
      }
    },
    "passesGetByChipNumber": {
      "name": "passes.getByChipNumber",
      "method": "GET",
      "path": "/chip-numbers/{chipNumber}",
      "parameters": [
        {
          "name": "chipNumber",
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
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
            "$ref": "#/components/schemas/EndUserProblem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/uitpas/passholder-blocked",
          "https://api.publiq.be/probs/uitpas/card-blocked"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/uitpas/pass-not-found"
        ]
      }
    },
    "passesGetByInszNumber": {
      "name": "passes.getByInszNumber",
      "method": "GET",
      "path": "/insz-numbers/{inszNumber}",
      "parameters": [
        {
          "name": "inszNumber",
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
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
            "$ref": "#/components/schemas/EndUserProblem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/uitpas/passholder-blocked",
          "https://api.publiq.be/probs/uitpas/card-blocked"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/uitpas/pass-not-found"
        ]
      }
    },
    "passesGetByUitpasNumber": {
      "name": "passes.getByUitpasNumber",
      "method": "GET",
      "path": "/passes/{uitpasNumber}",
      "parameters": [
        {
          "name": "uitpasNumber",
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
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
            "$ref": "#/components/schemas/EndUserProblem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/uitpas/passholder-blocked",
          "https://api.publiq.be/probs/uitpas/card-blocked"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/uitpas/pass-not-found"
        ]
      }
    },
    "passholdersCreate": {
      "name": "passholders.create",
      "method": "POST",
      "path": "/passholders",
      "parameters": [],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/NewPassholder"
          }
        }
      },
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/Passholder"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
            "$ref": "#/components/schemas/EndUserProblem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data",
          "https://api.publiq.be/probs/uitpas/organizer-not-found",
          "https://api.publiq.be/probs/uitpas/cardsystem-not-found",
          "https://api.publiq.be/probs/uitpas/invalid-city",
          "https://api.publiq.be/probs/uitpas/invalid-insz-number",
          "https://api.publiq.be/probs/uitpas/insz-already-used",
          "https://api.publiq.be/probs/uitpas/invalid-uitpas-number",
          "https://api.publiq.be/probs/uitpas/invalid-card",
          "https://api.publiq.be/probs/uitpas/invalid-card-status"
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
    "passholdersCreateMembership": {
      "name": "passholders.createMembership",
      "method": "POST",
      "path": "/passholders/{passholderId}/memberships/{cardSystemId}",
      "parameters": [
        {
          "name": "passholderId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "cardSystemId",
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
            "$ref": "#/components/schemas/MembershipInput"
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
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/cardsystem-not-found",
          "https://api.publiq.be/probs/uitpas/passholder-not-found"
        ]
      }
    },
    "passholdersDelete": {
      "name": "passholders.delete",
      "method": "DELETE",
      "path": "/passholders/{passholderId}",
      "parameters": [
        {
          "name": "passholderId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/passholder-not-found"
        ]
      }
    },
    "passholdersDeletePicture": {
      "name": "passholders.deletePicture",
      "method": "DELETE",
      "path": "/passholders/{passholderId}/picture",
      "parameters": [
        {
          "name": "passholderId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/passholder-not-found"
        ]
      }
    },
    "passholdersGet": {
      "name": "passholders.get",
      "method": "GET",
      "path": "/passholders/{passholderId}",
      "parameters": [
        {
          "name": "passholderId",
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
            "$ref": "#/components/schemas/Passholder"
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/passholder-not-found"
        ]
      }
    },
    "passholdersGetCoupons": {
      "name": "passholders.getCoupons",
      "method": "GET",
      "path": "/passholders/{passholderId}/coupons",
      "parameters": [
        {
          "name": "passholderId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "status",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/ValidityFilter"
          }
        },
        {
          "name": "organizerId",
          "in": "query",
          "schema": {
            "type": "string"
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/GrantedCoupon"
            }
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
            "$ref": "#/components/schemas/EndUserProblem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/uitpas/passholder-no-active-cardsystems",
          "https://api.publiq.be/probs/uitpas/organizer-not-found"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/uitpas/passholder-not-found"
        ]
      }
    },
    "passholdersGetInszNumberStatus": {
      "name": "passholders.getInszNumberStatus",
      "method": "GET",
      "path": "/passholders/status/insz-numbers/{inszNumber}",
      "security": [
        [
          "userAccessToken"
        ],
        [
          "clientAccessToken"
        ],
        [
          "clientIdentification"
        ]
      ],
      "parameters": [
        {
          "name": "inszNumber",
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
            "$ref": "#/components/schemas/InszNumberStatus"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
        "429": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/uitpas/invalid-insz-number"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "429": [
          "https://api.publiq.be/probs/uitpas/rate-limited"
        ]
      }
    },
    "passholdersGetMembershipPreview": {
      "name": "passholders.getMembershipPreview",
      "method": "GET",
      "path": "/passholders/{passholderId}/memberships/{cardSystemId}",
      "parameters": [
        {
          "name": "passholderId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "cardSystemId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer"
          }
        },
        {
          "name": "socialTariff",
          "in": "query",
          "required": true,
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "organizerId",
          "in": "query",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/MembershipPreview"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
            "$ref": "#/components/schemas/EndUserProblem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/uitpas/organizer-not-found",
          "https://api.publiq.be/probs/uitpas/passholder-new-membership-error"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/uitpas/cardsystem-not-found",
          "https://api.publiq.be/probs/uitpas/passholder-not-found"
        ]
      }
    },
    "passholdersGetMembershipPrice": {
      "name": "passholders.getMembershipPrice",
      "method": "GET",
      "path": "/passholders/{passholderId}/membership-prices/{cardSystemId}",
      "parameters": [
        {
          "name": "passholderId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "cardSystemId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer"
          }
        },
        {
          "name": "cardType",
          "in": "query",
          "required": true,
          "schema": {
            "$ref": "#/components/schemas/CardType"
          }
        },
        {
          "name": "socialTariff",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "voucher",
          "in": "query",
          "schema": {
            "type": "string"
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/MembershipPrice"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
            "$ref": "#/components/schemas/EndUserProblem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/uitpas/invalid-voucher-code"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/uitpas/cardsystem-not-found",
          "https://api.publiq.be/probs/uitpas/passholder-not-found"
        ]
      }
    },
    "passholdersGetNewMembershipPrice": {
      "name": "passholders.getNewMembershipPrice",
      "method": "GET",
      "path": "/passholders/membership-prices/{cardSystemId}",
      "security": [
        [
          "userAccessToken"
        ],
        [
          "clientAccessToken"
        ],
        [
          "clientIdentification"
        ]
      ],
      "parameters": [
        {
          "name": "cardSystemId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer"
          }
        },
        {
          "name": "cardType",
          "in": "query",
          "required": true,
          "schema": {
            "$ref": "#/components/schemas/CardType"
          }
        },
        {
          "name": "postalCode",
          "in": "query",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "dateOfBirth",
          "in": "query",
          "required": true,
          "schema": {
            "$ref": "#/components/schemas/CalendarDate"
          }
        },
        {
          "name": "socialTariff",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "voucher",
          "in": "query",
          "schema": {
            "type": "string"
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/MembershipPrice"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
            "$ref": "#/components/schemas/EndUserProblem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/uitpas/invalid-postal-code",
          "https://api.publiq.be/probs/uitpas/invalid-voucher-code"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/uitpas/cardsystem-not-found",
          "https://api.publiq.be/probs/uitpas/passholder-not-found"
        ]
      }
    },
    "passholdersGetPicture": {
      "name": "passholders.getPicture",
      "method": "GET",
      "path": "/passholders/{passholderId}/picture",
      "parameters": [
        {
          "name": "passholderId",
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
            "$ref": "#/components/schemas/PassholderPicture"
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/passholder-not-found"
        ]
      }
    },
    "passholdersGetPrivateProperties": {
      "name": "passholders.getPrivateProperties",
      "method": "GET",
      "path": "/passholders/{passholderId}/private",
      "parameters": [
        {
          "name": "passholderId",
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
            "$ref": "#/components/schemas/PrivateProperties"
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/passholder-not-found"
        ]
      }
    },
    "passholdersGetSchool": {
      "name": "passholders.getSchool",
      "method": "GET",
      "path": "/passholders/{passholderId}/school",
      "parameters": [
        {
          "name": "passholderId",
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
            "$ref": "#/components/schemas/Organizer"
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/passholder-not-found",
          "https://api.publiq.be/probs/uitpas/school-not-found"
        ]
      }
    },
    "passholdersGetTransactions": {
      "name": "passholders.getTransactions",
      "method": "GET",
      "path": "/passholders/{passholderId}/transactions",
      "security": [
        [
          "userAccessToken"
        ]
      ],
      "parameters": [
        {
          "name": "passholderId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "sort[creationDate]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortDirection"
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
            "minimum": 0,
            "maximum": 500
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/TransactionPage"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/invalid-uitpas-number",
          "https://api.publiq.be/probs/url/query-limit-exceeded"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ]
      }
    },
    "passholdersList": {
      "name": "passholders.list",
      "method": "GET",
      "path": "/passholders",
      "parameters": [
        {
          "name": "inszNumber",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/InszNumber"
          }
        },
        {
          "name": "uitpasNumber",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/UitpasNumber"
          }
        },
        {
          "name": "chipNumber",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/ChipNumber"
          }
        },
        {
          "name": "uitidId",
          "in": "query",
          "schema": {
            "type": "string"
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
          "name": "firstName",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "email",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "address.street",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "address.city",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "dateOfBirthFrom",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/CalendarDate"
          }
        },
        {
          "name": "dateOfBirthTo",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/CalendarDate"
          }
        },
        {
          "name": "schoolId",
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
          "name": "associationId",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "associationMembershipStatus",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/ValidityFilter"
          }
        },
        {
          "name": "sort[name]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortDirection"
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
            "minimum": 0,
            "maximum": 500
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/PassholderPage"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/organizer-not-found",
          "https://api.publiq.be/probs/uitpas/invalid-uitpas-number",
          "https://api.publiq.be/probs/uitpas/invalid-insz-number",
          "https://api.publiq.be/probs/uitpas/school-not-found",
          "https://api.publiq.be/probs/url/query-limit-exceeded",
          "https://api.publiq.be/probs/uitpas/association-not-found"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ]
      }
    },
    "passholdersRemoveSchool": {
      "name": "passholders.removeSchool",
      "method": "DELETE",
      "path": "/passholders/{passholderId}/school",
      "parameters": [
        {
          "name": "passholderId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/passholder-not-found"
        ]
      }
    },
    "passholdersReplace": {
      "name": "passholders.replace",
      "method": "PUT",
      "path": "/passholders/{passholderId}",
      "parameters": [
        {
          "name": "passholderId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/PassholderInput"
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
    "passholdersSetSchool": {
      "name": "passholders.setSchool",
      "method": "PUT",
      "path": "/passholders/{passholderId}/school",
      "parameters": [
        {
          "name": "passholderId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/OrganizerReference"
          }
        }
      },
      "responses": {
        "204": {},
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
            "$ref": "#/components/schemas/EndUserProblem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data",
          "https://api.publiq.be/probs/uitpas/school-not-found"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/uitpas/passholder-not-found"
        ]
      }
    },
    "passholdersUpdatePicture": {
      "name": "passholders.updatePicture",
      "method": "PUT",
      "path": "/passholders/{passholderId}/picture",
      "parameters": [
        {
          "name": "passholderId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "multipart/form-data": {
            "$ref": "#/components/schemas/PictureUpload"
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
    "passholdersUpdatePrivateProperties": {
      "name": "passholders.updatePrivateProperties",
      "method": "PUT",
      "path": "/passholders/{passholderId}/private",
      "parameters": [
        {
          "name": "passholderId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/PrivatePropertiesInput"
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
    "permissionsGet": {
      "name": "permissions.get",
      "method": "GET",
      "path": "/permissions/{clientId}",
      "security": [
        [
          "clientAccessToken"
        ]
      ],
      "parameters": [
        {
          "name": "clientId",
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
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OrganizerPermissions"
            }
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/client-not-found"
        ]
      }
    },
    "permissionsList": {
      "name": "permissions.list",
      "method": "GET",
      "path": "/permissions",
      "parameters": [],
      "responses": {
        "200": {
          "application/json": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OrganizerPermissions"
            }
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
    "permissionsReplace": {
      "name": "permissions.replace",
      "method": "PUT",
      "path": "/permissions/{clientId}",
      "security": [
        [
          "clientAccessToken"
        ]
      ],
      "parameters": [
        {
          "name": "clientId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OrganizerPermissionsInput"
            }
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
        },
        "404": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/client-not-found"
        ]
      }
    },
    "rewardsCreate": {
      "name": "rewards.create",
      "method": "POST",
      "path": "/rewards",
      "parameters": [],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/RewardInput"
          }
        }
      },
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/Reward"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/invalid-card-system"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ]
      }
    },
    "rewardsDeleteRedeemed": {
      "name": "rewards.deleteRedeemed",
      "method": "DELETE",
      "path": "/rewards/redeemed/{redeemedRewardId}",
      "parameters": [
        {
          "name": "redeemedRewardId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
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
            "$ref": "#/components/schemas/EndUserProblem"
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
    "rewardsGet": {
      "name": "rewards.get",
      "method": "GET",
      "path": "/rewards/{rewardId}",
      "parameters": [
        {
          "name": "rewardId",
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
            "$ref": "#/components/schemas/Reward"
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/reward-not-found"
        ]
      }
    },
    "rewardsGetRedeemStatus": {
      "name": "rewards.getRedeemStatus",
      "method": "GET",
      "path": "/rewards/{rewardId}/redeem-status",
      "parameters": [
        {
          "name": "rewardId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "uitpasNumber",
          "in": "query",
          "required": true,
          "schema": {
            "$ref": "#/components/schemas/UitpasNumber"
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/RedeemStatus"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
            "$ref": "#/components/schemas/EndUserProblem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/uitpas/invalid-uitpas-number",
          "https://api.publiq.be/probs/uitpas/passholder-not-found"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/uitpas/reward-not-found"
        ]
      }
    },
    "rewardsGetRedeemed": {
      "name": "rewards.getRedeemed",
      "method": "GET",
      "path": "/rewards/redeemed",
      "parameters": [
        {
          "name": "uitpasNumber",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/UitpasNumber"
          }
        },
        {
          "name": "passholderId",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "organizerId",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        {
          "name": "rewardType",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/RewardType"
          }
        },
        {
          "name": "rewardTitle",
          "in": "query",
          "schema": {
            "type": "string"
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
            "minimum": 0,
            "maximum": 500
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/RedeemedRewardPage"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/invalid-uitpas-number",
          "https://api.publiq.be/probs/url/query-limit-exceeded"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ]
      }
    },
    "rewardsList": {
      "name": "rewards.list",
      "method": "GET",
      "path": "/rewards",
      "security": [
        [
          "userAccessToken"
        ],
        [
          "clientAccessToken"
        ],
        [
          "clientIdentification"
        ]
      ],
      "parameters": [
        {
          "name": "text",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "type",
          "in": "query",
          "schema": {
            "type": "string",
            "enum": [
              "POINTS",
              "WELCOME",
              "ANY"
            ]
          }
        },
        {
          "name": "subset",
          "in": "query",
          "schema": {
            "type": "string",
            "enum": [
              "ALL",
              "ENDUSERS",
              "REDEEMABLE",
              "REDEEMABLE-FUTURE",
              "ENDUSER-FUTURE"
            ]
          }
        },
        {
          "name": "status",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/RewardStatus"
          }
        },
        {
          "name": "organizerId",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        {
          "name": "organizerPostalCode",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        {
          "name": "owningCardSystemId",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "type": [
                "integer",
                "string"
              ]
            }
          }
        },
        {
          "name": "applicableCardSystemId",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "type": [
                "integer",
                "string"
              ]
            }
          }
        },
        {
          "name": "categories",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RewardCategory"
            }
          }
        },
        {
          "name": "pointsFrom",
          "in": "query",
          "schema": {
            "type": "integer"
          }
        },
        {
          "name": "pointsTo",
          "in": "query",
          "schema": {
            "type": "integer"
          }
        },
        {
          "name": "sport",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "forKids",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "featured",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "online",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "lastChance",
          "in": "query",
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "isRedeemableByPassholderId",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "isInterestingForPassholderId",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "facets",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "categories",
                "forKids",
                "sport",
                "online",
                "lastChance",
                "owningCardSystemId",
                "type"
              ]
            }
          }
        },
        {
          "name": "sort",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "sort[name]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortDirection"
          }
        },
        {
          "name": "sort[creationDate]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortDirection"
          }
        },
        {
          "name": "sort[redeemCount]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortDirection"
          }
        },
        {
          "name": "sort[featured]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortDirection"
          }
        },
        {
          "name": "sort[points]",
          "in": "query",
          "schema": {
            "$ref": "#/components/schemas/SortDirection"
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
            "minimum": 0,
            "maximum": 500
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/RewardPage"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
            "$ref": "#/components/schemas/EndUserProblem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/uitpas/organizer-not-found",
          "https://api.publiq.be/probs/uitpas/event-not-found",
          "https://api.publiq.be/probs/uitpas/cardsystem-not-found",
          "https://api.publiq.be/probs/url/query-limit-exceeded"
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
    "rewardsRedeem": {
      "name": "rewards.redeem",
      "method": "POST",
      "path": "/rewards/redeemed",
      "parameters": [],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/RedeemInput"
          }
        }
      },
      "responses": {
        "201": {
          "application/json": {
            "$ref": "#/components/schemas/RedeemedReward"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
            "$ref": "#/components/schemas/EndUserProblem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data",
          "https://api.publiq.be/probs/uitpas/invalid-card",
          "https://api.publiq.be/probs/uitpas/invalid-uitpas-number",
          "https://api.publiq.be/probs/uitpas/passholder-not-found",
          "https://api.publiq.be/probs/uitpas/reward-not-found",
          "https://api.publiq.be/probs/uitpas/reward-period-constraint",
          "https://api.publiq.be/probs/uitpas/reward-volume-constraint",
          "https://api.publiq.be/probs/uitpas/reward-passholder-volume-constraint",
          "https://api.publiq.be/probs/uitpas/reward-passholder-points-constraint",
          "https://api.publiq.be/probs/uitpas/reward-passholder-no-applicable-cardsystems",
          "https://api.publiq.be/probs/uitpas/passholder-no-active-cardsystems",
          "https://api.publiq.be/probs/uitpas/reward-invalid-redeem-type"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/uitpas/reward-not-found"
        ]
      }
    },
    "rewardsReplace": {
      "name": "rewards.replace",
      "method": "PUT",
      "path": "/rewards/{rewardId}",
      "parameters": [
        {
          "name": "rewardId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/RewardInput"
          }
        }
      },
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/Reward"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
            "$ref": "#/components/schemas/EndUserProblem"
          }
        }
      },
      "problems": {
        "400": [
          "https://api.publiq.be/probs/body/missing",
          "https://api.publiq.be/probs/body/invalid-syntax",
          "https://api.publiq.be/probs/body/invalid-data",
          "https://api.publiq.be/probs/uitpas/invalid-card-system",
          "https://api.publiq.be/probs/uitpas/reward-not-editable"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ],
        "404": [
          "https://api.publiq.be/probs/uitpas/reward-not-found"
        ]
      }
    },
    "socialTariffValidationCreateToken": {
      "name": "socialTariffValidation.createToken",
      "method": "POST",
      "path": "/social-tariff-validation/token",
      "security": [],
      "parameters": [],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "$ref": "#/components/schemas/SocialTariffTokenInput"
          }
        }
      },
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/SocialTariffToken"
          }
        },
        "400": {
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
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ]
      }
    },
    "socialTariffValidationGet": {
      "name": "socialTariffValidation.get",
      "method": "GET",
      "path": "/social-tariff-validation",
      "security": [
        [
          "customToken"
        ]
      ],
      "parameters": [
        {
          "name": "cardSystemId",
          "in": "query",
          "schema": {
            "type": "integer"
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/SocialTariffValidation"
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
    "socialTariffValidationStart": {
      "name": "socialTariffValidation.start",
      "method": "GET",
      "path": "/social-tariff-validation/start",
      "security": [],
      "parameters": [
        {
          "name": "state",
          "in": "query",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "code_challenge",
          "in": "query",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "redirect_uri",
          "in": "query",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "prompt",
          "in": "query",
          "schema": {
            "type": "string",
            "enum": [
              "login"
            ]
          }
        }
      ],
      "responses": {
        "303": {}
      }
    },
    "tariffsGet": {
      "name": "tariffs.get",
      "method": "GET",
      "path": "/tariffs",
      "parameters": [
        {
          "name": "regularPrice",
          "in": "query",
          "required": true,
          "schema": {
            "type": "number"
          }
        },
        {
          "name": "eventId",
          "in": "query",
          "required": true,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "uitpasNumber",
          "in": "query",
          "required": true,
          "schema": {
            "$ref": "#/components/schemas/UitpasNumber"
          }
        },
        {
          "name": "type",
          "in": "query",
          "schema": {
            "type": "string",
            "enum": [
              "ANY",
              "SOCIALTARIFF",
              "COUPON"
            ]
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/AvailableTariffs"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/event-not-found",
          "https://api.publiq.be/probs/uitpas/passholder-not-found",
          "https://api.publiq.be/probs/uitpas/passholder-no-active-cardsystems",
          "https://api.publiq.be/probs/uitpas/social-tariff-expired",
          "https://api.publiq.be/probs/uitpas/social-tariff-suspended",
          "https://api.publiq.be/probs/uitpas/invalid-uitpasnumber",
          "https://api.publiq.be/probs/uitpas/invalid-card",
          "https://api.publiq.be/probs/uitpas/invalid-card-status"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ]
      }
    },
    "tariffsGetStatic": {
      "name": "tariffs.getStatic",
      "method": "GET",
      "path": "/tariffs/static",
      "parameters": [
        {
          "name": "regularPrice",
          "in": "query",
          "required": true,
          "schema": {
            "type": "number"
          }
        },
        {
          "name": "eventId",
          "in": "query",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/AvailableTariffs"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/event-not-found",
          "https://api.publiq.be/probs/uitpas/social-tariff-not-available"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ]
      }
    },
    "ticketSalesCreate": {
      "name": "ticketSales.create",
      "method": "POST",
      "path": "/ticket-sales",
      "parameters": [],
      "body": {
        "required": true,
        "content": {
          "application/json": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TicketSaleInput"
            }
          }
        }
      },
      "responses": {
        "200": {
          "application/json": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TicketSale"
            }
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/InvalidTicketSaleProblem"
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
          "https://api.publiq.be/probs/uitpas/social-tariff-expired",
          "https://api.publiq.be/probs/uitpas/social-tariff-suspended",
          "https://api.publiq.be/probs/uitpas/maximum-reached",
          "https://api.publiq.be/probs/uitpas/invalid-number-of-tickets",
          "https://api.publiq.be/probs/uitpas/event-not-found",
          "https://api.publiq.be/probs/uitpas/passholder-not-found",
          "https://api.publiq.be/probs/uitpas/invalid-uitpasnumber",
          "https://api.publiq.be/probs/uitpas/invalid-card",
          "https://api.publiq.be/probs/uitpas/invalid-card-status",
          "https://api.publiq.be/probs/uitpas/passholder-no-active-cardsystems",
          "https://api.publiq.be/probs/uitpas/invalid-coupon"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ]
      }
    },
    "ticketSalesDelete": {
      "name": "ticketSales.delete",
      "method": "DELETE",
      "path": "/ticket-sales/{ticketSaleId}",
      "parameters": [
        {
          "name": "ticketSaleId",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/ticket-sale-not-found"
        ]
      }
    },
    "ticketSalesList": {
      "name": "ticketSales.list",
      "method": "GET",
      "path": "/ticket-sales",
      "parameters": [
        {
          "name": "eventId",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "passholderId",
          "in": "query",
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "organizerId",
          "in": "query",
          "schema": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        {
          "name": "eventTitle",
          "in": "query",
          "schema": {
            "type": "string"
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
            "minimum": 0,
            "maximum": 500
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/TicketSalePage"
          }
        },
        "400": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/url/query-limit-exceeded"
        ],
        "401": [
          "https://api.publiq.be/probs/auth/unauthorized"
        ],
        "403": [
          "https://api.publiq.be/probs/auth/forbidden"
        ]
      }
    },
    "uitidGetEmailStatus": {
      "name": "uitid.getEmailStatus",
      "method": "GET",
      "path": "/uitid/emails/{email}",
      "security": [
        [
          "userAccessToken"
        ],
        [
          "clientAccessToken"
        ],
        [
          "clientIdentification"
        ]
      ],
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
          "application/json": {
            "$ref": "#/components/schemas/UitidEmailStatus"
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
        "429": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
        "429": [
          "https://api.publiq.be/probs/uitpas/rate-limited"
        ]
      }
    },
    "uitidGetRegistrationToken": {
      "name": "uitid.getRegistrationToken",
      "method": "GET",
      "path": "/passholders/me/uitid/registration-token",
      "security": [
        [
          "passholderLogin",
          "clientIdentification"
        ]
      ],
      "parameters": [],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/RegistrationToken"
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
        "429": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
        "429": [
          "https://api.publiq.be/probs/uitpas/rate-limited"
        ]
      }
    },
    "uitidGetStatus": {
      "name": "uitid.getStatus",
      "method": "GET",
      "path": "/passholders/me/uitid/status",
      "security": [
        [
          "clientIdentification"
        ]
      ],
      "parameters": [
        {
          "name": "x-registration-token",
          "in": "header",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ],
      "responses": {
        "200": {
          "application/json": {
            "$ref": "#/components/schemas/UitidLinkStatus"
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
        "429": {
          "application/problem+json": {
            "$ref": "#/components/schemas/EndUserProblem"
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
        "429": [
          "https://api.publiq.be/probs/uitpas/rate-limited"
        ]
      }
    },
    "uitidLink": {
      "name": "uitid.link",
      "method": "PUT",
      "path": "/passholders/me/uitid",
      "security": [
        [
          "userAccessToken"
        ]
      ],
      "parameters": [
        {
          "name": "x-registration-token",
          "in": "header",
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
            "$ref": "#/components/schemas/EndUserProblem"
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
          "https://api.publiq.be/probs/uitpas/passholder-already-registered",
          "https://api.publiq.be/probs/uitpas/uitid-already-registered"
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
    "AdminType": {
      "type": "string",
      "enum": [
        "MEMBER",
        "ADMIN"
      ]
    },
    "Association": {
      "type": "object",
      "required": [
        "id",
        "name",
        "endDateType"
      ],
      "properties": {
        "id": {
          "type": "string"
        },
        "name": {
          "type": "string"
        },
        "endDateType": {
          "type": "string",
          "enum": [
            "CUSTOM",
            "BASED_ON_DATE_OF_BIRTH",
            "BASED_ON_REGISTRATION_DATE"
          ]
        }
      }
    },
    "AssociationMembership": {
      "type": "object",
      "required": [
        "association",
        "status",
        "renewable"
      ],
      "properties": {
        "association": {
          "$ref": "#/components/schemas/Association"
        },
        "status": {
          "$ref": "#/components/schemas/OptionalValidityStatus"
        },
        "endDate": {
          "$ref": "#/components/schemas/CalendarDate"
        },
        "renewable": {
          "type": "boolean"
        },
        "newEndDate": {
          "$ref": "#/components/schemas/CalendarDate"
        }
      }
    },
    "AssociationMembershipInput": {
      "type": "object",
      "required": [
        "association"
      ],
      "properties": {
        "association": {
          "$ref": "#/components/schemas/AssociationReference"
        },
        "endDate": {
          "$ref": "#/components/schemas/CalendarDate"
        }
      }
    },
    "AssociationPage": {
      "type": "object",
      "required": [
        "totalItems",
        "member"
      ],
      "properties": {
        "totalItems": {
          "$ref": "#/components/schemas/TotalItems"
        },
        "member": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/Association"
          }
        }
      }
    },
    "AssociationReference": {
      "type": "object",
      "required": [
        "id"
      ],
      "properties": {
        "id": {
          "type": "string"
        }
      }
    },
    "AvailableTariff": {
      "allOf": [
        {
          "$ref": "#/components/schemas/Tariff"
        },
        {
          "type": "object",
          "required": [
            "remaining"
          ],
          "properties": {
            "remaining": {
              "type": "integer"
            }
          }
        }
      ]
    },
    "AvailableTariffs": {
      "type": "object",
      "required": [
        "available"
      ],
      "properties": {
        "available": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/AvailableTariff"
          }
        },
        "endUserMessage": {
          "$ref": "#/components/schemas/DutchText"
        }
      }
    },
    "CalendarDate": {
      "type": "string",
      "format": "date"
    },
    "Card": {
      "type": "object",
      "required": [
        "uitpasNumber",
        "cardSystem",
        "status",
        "socialTariff"
      ],
      "properties": {
        "uitpasNumber": {
          "$ref": "#/components/schemas/UitpasNumber"
        },
        "cardSystem": {
          "$ref": "#/components/schemas/CardSystem"
        },
        "cardType": {
          "$ref": "#/components/schemas/CardType"
        },
        "status": {
          "$ref": "#/components/schemas/CardStatus"
        },
        "socialTariff": {
          "type": "boolean"
        }
      }
    },
    "CardMembershipInput": {
      "allOf": [
        {
          "$ref": "#/components/schemas/MembershipProperties"
        },
        {
          "type": "object",
          "required": [
            "cardType",
            "uitpasNumber"
          ],
          "properties": {
            "cardType": {
              "type": "string",
              "const": "NFC_CARD"
            },
            "uitpasNumber": {
              "$ref": "#/components/schemas/UitpasNumber"
            }
          }
        }
      ]
    },
    "CardStatus": {
      "type": "string",
      "enum": [
        "PROVISIONED",
        "LOCAL_STOCK",
        "ACTIVE",
        "BLOCKED",
        "DELETED"
      ]
    },
    "CardSystem": {
      "allOf": [
        {
          "$ref": "#/components/schemas/CardSystemReference"
        },
        {
          "type": "object",
          "required": [
            "name"
          ],
          "properties": {
            "name": {
              "type": "string"
            }
          }
        }
      ]
    },
    "CardSystemBranding": {
      "type": "object",
      "properties": {
        "logo": {
          "type": "string"
        },
        "primaryColor": {
          "type": "string"
        },
        "secondaryColor": {
          "type": "string"
        }
      }
    },
    "CardSystemMembership": {
      "type": "object",
      "required": [
        "cardSystem"
      ],
      "properties": {
        "cardSystem": {
          "$ref": "#/components/schemas/CardSystem"
        },
        "uitpasNumber": {
          "$ref": "#/components/schemas/UitpasNumber"
        },
        "currentCard": {
          "type": "object",
          "required": [
            "uitpasNumber",
            "status"
          ],
          "properties": {
            "uitpasNumber": {
              "$ref": "#/components/schemas/UitpasNumber"
            },
            "cardType": {
              "$ref": "#/components/schemas/CardType"
            },
            "status": {
              "type": "string",
              "enum": [
                "ACTIVE",
                "BLOCKED",
                "DELETED"
              ]
            }
          }
        },
        "status": {
          "type": "string",
          "enum": [
            "ACTIVE",
            "BLOCKED"
          ]
        },
        "socialTariff": {
          "$ref": "#/components/schemas/MembershipSocialTariff"
        }
      }
    },
    "CardSystemPage": {
      "type": "object",
      "required": [
        "totalItems",
        "member"
      ],
      "properties": {
        "totalItems": {
          "$ref": "#/components/schemas/TotalItems"
        },
        "member": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/CardSystem"
          }
        }
      }
    },
    "CardSystemReference": {
      "type": "object",
      "required": [
        "id"
      ],
      "properties": {
        "id": {
          "type": "integer"
        },
        "name": {
          "type": "string"
        },
        "branding": {
          "$ref": "#/components/schemas/CardSystemBranding"
        },
        "links": {
          "type": "object",
          "properties": {
            "website": {
              "type": "string"
            }
          }
        },
        "cities": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/City"
          }
        },
        "permanent": {
          "type": "boolean"
        },
        "allowsCardlessRegistration": {
          "type": "boolean"
        },
        "cardlessRegistrationType": {
          "type": "string",
          "enum": [
            "ALL",
            "REGULAR",
            "SOCIALTARIFF",
            "NONE"
          ]
        },
        "socialTariffInfo": {
          "type": "string"
        }
      }
    },
    "CardType": {
      "type": "string",
      "enum": [
        "NFC_CARD",
        "DIGITAL"
      ]
    },
    "Checkin": {
      "type": "object",
      "required": [
        "id",
        "eventId",
        "uitpasNumber",
        "points"
      ],
      "properties": {
        "id": {
          "type": "string"
        },
        "creationDate": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "eventId": {
          "type": "string",
          "minLength": 1
        },
        "eventTitle": {
          "type": "string"
        },
        "uitpasNumber": {
          "$ref": "#/components/schemas/UitpasNumber"
        },
        "points": {
          "$ref": "#/components/schemas/Points"
        },
        "passholder": {
          "$ref": "#/components/schemas/Passholder"
        }
      }
    },
    "CheckinCode": {
      "type": "object",
      "required": [
        "checkinCode"
      ],
      "properties": {
        "checkinCode": {
          "type": "string"
        }
      }
    },
    "CheckinInput": {
      "type": "object",
      "required": [
        "eventId",
        "uitpasNumber"
      ],
      "properties": {
        "eventId": {
          "type": "string",
          "minLength": 1
        },
        "uitpasNumber": {
          "$ref": "#/components/schemas/UitpasNumber"
        }
      }
    },
    "CheckinPage": {
      "type": "object",
      "required": [
        "totalItems",
        "member"
      ],
      "properties": {
        "totalItems": {
          "$ref": "#/components/schemas/TotalItems"
        },
        "member": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/Checkin"
          }
        }
      }
    },
    "CheckinStatus": {
      "type": "object",
      "required": [
        "allowed"
      ],
      "properties": {
        "allowed": {
          "type": "boolean"
        },
        "endUserMessage": {
          "$ref": "#/components/schemas/DutchText"
        }
      }
    },
    "ChipNumber": {
      "type": "string"
    },
    "City": {
      "type": "object",
      "required": [
        "postalCode",
        "name"
      ],
      "properties": {
        "postalCode": {
          "type": "string"
        },
        "name": {
          "type": "string"
        }
      }
    },
    "CitySettings": {
      "type": "object",
      "required": [
        "city",
        "allowsCardlessRegistration",
        "contactEmail"
      ],
      "properties": {
        "city": {
          "type": "string"
        },
        "allowsCardlessRegistration": {
          "type": "boolean"
        },
        "contactEmail": {
          "type": "string"
        }
      }
    },
    "CreatedOrder": {
      "allOf": [
        {
          "$ref": "#/components/schemas/Order"
        },
        {
          "type": "object",
          "required": [
            "mainPassholderRegistration"
          ],
          "properties": {
            "mainPassholderRegistration": {
              "$ref": "#/components/schemas/OrderRegistration"
            }
          }
        }
      ]
    },
    "DigitalMembershipInput": {
      "allOf": [
        {
          "$ref": "#/components/schemas/MembershipProperties"
        },
        {
          "type": "object",
          "required": [
            "cardType"
          ],
          "properties": {
            "cardType": {
              "type": "string",
              "const": "DIGITAL"
            }
          }
        }
      ]
    },
    "DownloadLink": {
      "type": "object",
      "required": [
        "downloadLink"
      ],
      "properties": {
        "downloadLink": {
          "type": "string"
        }
      }
    },
    "DutchText": {
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
    "EarnedPoints": {
      "type": "object",
      "required": [
        "addedPoints",
        "totalPoints"
      ],
      "properties": {
        "addedPoints": {
          "$ref": "#/components/schemas/Points"
        },
        "totalPoints": {
          "$ref": "#/components/schemas/Points"
        }
      }
    },
    "EndUserProblem": {
      "allOf": [
        {
          "$ref": "#/components/schemas/Problem"
        },
        {
          "type": "object",
          "properties": {
            "endUserMessage": {
              "$ref": "#/components/schemas/DutchText"
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
    "EventCardSystem": {
      "type": "object",
      "required": [
        "id",
        "enabled"
      ],
      "properties": {
        "id": {
          "type": "integer"
        },
        "name": {
          "type": "string"
        },
        "enabled": {
          "type": "boolean"
        },
        "manualDistributionKeys": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/ManualDistributionKey"
          }
        }
      }
    },
    "EventSettings": {
      "type": "object",
      "required": [
        "id",
        "checkinPoints"
      ],
      "properties": {
        "id": {
          "type": "string"
        },
        "passholderTicketLimit": {
          "$ref": "#/components/schemas/PeriodLimit"
        },
        "checkinLimit": {
          "$ref": "#/components/schemas/PeriodLimit"
        },
        "checkinPoints": {
          "$ref": "#/components/schemas/Points"
        }
      }
    },
    "Family": {
      "type": "object",
      "required": [
        "name",
        "firstName",
        "passholderId",
        "memberSince"
      ],
      "properties": {
        "name": {
          "type": "string"
        },
        "firstName": {
          "type": "string"
        },
        "passholderId": {
          "type": "string"
        },
        "email": {
          "type": "string"
        },
        "memberSince": {
          "$ref": "#/components/schemas/Timestamp"
        }
      }
    },
    "FamilyMember": {
      "type": "object",
      "required": [
        "passholder",
        "creationDate",
        "mainFamilyMember"
      ],
      "properties": {
        "uitpasNumber": {
          "$ref": "#/components/schemas/UitpasNumber"
        },
        "passholder": {
          "$ref": "#/components/schemas/Passholder"
        },
        "creationDate": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "icon": {
          "type": "string"
        },
        "mainFamilyMember": {
          "type": "boolean"
        }
      }
    },
    "FamilyMemberInput": {
      "type": "object",
      "properties": {
        "icon": {
          "type": "string"
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
    "Gender": {
      "type": "string",
      "enum": [
        "MALE",
        "FEMALE",
        "X"
      ]
    },
    "GrantedCoupon": {
      "type": "object",
      "required": [
        "id",
        "coupon",
        "status"
      ],
      "properties": {
        "id": {
          "type": "integer"
        },
        "coupon": {
          "type": "object",
          "required": [
            "id",
            "name"
          ],
          "properties": {
            "id": {
              "type": "string"
            },
            "name": {
              "type": "string"
            },
            "description": {
              "type": "string"
            }
          }
        },
        "validityPeriod": {
          "$ref": "#/components/schemas/Period"
        },
        "status": {
          "$ref": "#/components/schemas/ValidityStatus"
        },
        "remaining": {
          "type": "object",
          "required": [
            "volume",
            "period"
          ],
          "properties": {
            "volume": {
              "type": "integer"
            },
            "period": {
              "$ref": "#/components/schemas/LimitPeriod"
            }
          }
        }
      }
    },
    "Grouppass": {
      "type": "object",
      "required": [
        "id",
        "uitpasNumber",
        "cardStatus",
        "creationDate",
        "cardSystem"
      ],
      "properties": {
        "id": {
          "type": "string"
        },
        "uitpasNumber": {
          "$ref": "#/components/schemas/UitpasNumber"
        },
        "name": {
          "type": "string"
        },
        "cardStatus": {
          "$ref": "#/components/schemas/CardStatus"
        },
        "email": {
          "type": "string"
        },
        "creationDate": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "socialTariff": {
          "type": "object",
          "required": [
            "status"
          ],
          "properties": {
            "status": {
              "$ref": "#/components/schemas/ValidityStatus"
            },
            "endDate": {
              "$ref": "#/components/schemas/Timestamp"
            },
            "totalTicketsPerYear": {
              "type": "integer"
            },
            "availableTickets": {
              "type": "integer"
            }
          }
        },
        "cardSystem": {
          "$ref": "#/components/schemas/CardSystem"
        },
        "address": {
          "type": "object",
          "required": [
            "postalCode",
            "city"
          ],
          "properties": {
            "street": {
              "type": "string"
            },
            "postalCode": {
              "type": "string"
            },
            "city": {
              "type": "string"
            },
            "country": {
              "type": "string"
            }
          }
        },
        "telephone": {
          "type": "string"
        }
      }
    },
    "GrouppassPage": {
      "type": "object",
      "required": [
        "totalItems",
        "member"
      ],
      "properties": {
        "totalItems": {
          "$ref": "#/components/schemas/TotalItems"
        },
        "member": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/Grouppass"
          }
        }
      }
    },
    "InszNumber": {
      "type": "string"
    },
    "InszNumberStatus": {
      "type": "object",
      "required": [
        "state"
      ],
      "properties": {
        "state": {
          "type": "string",
          "enum": [
            "USED",
            "UNUSED"
          ]
        }
      }
    },
    "InvalidCardStatusProblem": {
      "allOf": [
        {
          "$ref": "#/components/schemas/EndUserProblem"
        },
        {
          "type": "object",
          "required": [
            "type"
          ],
          "properties": {
            "type": {
              "type": "string",
              "const": "https://api.publiq.be/probs/uitpas/invalid-card-status"
            },
            "cardStatus": {
              "$ref": "#/components/schemas/CardStatus"
            },
            "passholderId": {
              "type": "string"
            },
            "passType": {
              "$ref": "#/components/schemas/PassType"
            }
          }
        }
      ]
    },
    "InvalidTicketSaleProblem": {
      "allOf": [
        {
          "$ref": "#/components/schemas/EndUserProblem"
        },
        {
          "type": "object",
          "properties": {
            "jsonPointer": {
              "type": "string"
            }
          }
        }
      ]
    },
    "Kiosk": {
      "type": "object",
      "required": [
        "id",
        "name",
        "deviceId",
        "cardSystem",
        "releaseTrack"
      ],
      "properties": {
        "id": {
          "type": "string"
        },
        "name": {
          "type": "string"
        },
        "organizers": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/Organizer"
          }
        },
        "locations": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/KioskLocation"
          }
        },
        "deviceId": {
          "type": "string"
        },
        "cardSystem": {
          "$ref": "#/components/schemas/CardSystem"
        },
        "releaseTrack": {
          "type": "string",
          "enum": [
            "beta",
            "stable"
          ]
        }
      }
    },
    "KioskCheckin": {
      "type": "object",
      "required": [
        "newPoints",
        "totalPoints"
      ],
      "properties": {
        "newPoints": {
          "$ref": "#/components/schemas/Points"
        },
        "totalPoints": {
          "$ref": "#/components/schemas/Points"
        }
      }
    },
    "KioskCheckinInput": {
      "type": "object",
      "required": [
        "chipNumber"
      ],
      "properties": {
        "chipNumber": {
          "$ref": "#/components/schemas/ChipNumber"
        }
      }
    },
    "KioskEvent": {
      "type": "object",
      "required": [
        "checkinPoints",
        "event",
        "checkinCode"
      ],
      "properties": {
        "checkinPoints": {
          "$ref": "#/components/schemas/Points"
        },
        "event": {
          "type": "object",
          "required": [
            "id",
            "title"
          ],
          "properties": {
            "id": {
              "type": "string"
            },
            "title": {
              "type": "string"
            }
          }
        },
        "checkinCode": {
          "type": "string"
        }
      }
    },
    "KioskEventInput": {
      "type": "object",
      "required": [
        "id"
      ],
      "properties": {
        "id": {
          "type": "string"
        }
      }
    },
    "KioskLocation": {
      "type": "object",
      "required": [
        "id",
        "name"
      ],
      "properties": {
        "id": {
          "type": "string"
        },
        "name": {
          "type": "string"
        }
      }
    },
    "KioskPage": {
      "type": "object",
      "required": [
        "totalItems",
        "member"
      ],
      "properties": {
        "totalItems": {
          "$ref": "#/components/schemas/TotalItems"
        },
        "member": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/Kiosk"
          }
        }
      }
    },
    "KioskPass": {
      "type": "object",
      "required": [
        "totalPoints"
      ],
      "properties": {
        "totalPoints": {
          "$ref": "#/components/schemas/Points"
        }
      }
    },
    "KioskSetup": {
      "type": "object",
      "required": [
        "name",
        "deviceId"
      ],
      "properties": {
        "name": {
          "type": "string"
        },
        "deviceId": {
          "type": "string"
        }
      }
    },
    "LimitPeriod": {
      "type": "string",
      "enum": [
        "ABSOLUTE",
        "DAY",
        "WEEK",
        "MONTH",
        "QUARTER",
        "YEAR"
      ]
    },
    "LinkedOrganizerPermissions": {
      "type": "object",
      "required": [
        "organizer",
        "permissionDetails"
      ],
      "properties": {
        "organizer": {
          "$ref": "#/components/schemas/Organizer"
        },
        "permissionDetails": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/PermissionDetail"
          }
        }
      }
    },
    "LinkedOrganizerPermissionsInput": {
      "type": "object",
      "required": [
        "organizer"
      ],
      "properties": {
        "organizer": {
          "$ref": "#/components/schemas/OrganizerReference"
        },
        "permissionDetails": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/PermissionDetail"
          }
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
    "ManualDistributionKey": {
      "type": "object",
      "required": [
        "id",
        "enabled"
      ],
      "properties": {
        "id": {
          "type": "integer"
        },
        "name": {
          "type": "string"
        },
        "enabled": {
          "type": "boolean"
        }
      }
    },
    "MembershipInput": {
      "oneOf": [
        {
          "$ref": "#/components/schemas/CardMembershipInput"
        },
        {
          "$ref": "#/components/schemas/DigitalMembershipInput"
        }
      ],
      "discriminator": {
        "propertyName": "cardType",
        "mapping": {
          "NFC_CARD": "#/components/schemas/CardMembershipInput",
          "DIGITAL": "#/components/schemas/DigitalMembershipInput"
        }
      }
    },
    "MembershipPreview": {
      "type": "object",
      "required": [
        "type",
        "addressChangeRequired"
      ],
      "properties": {
        "type": {
          "type": "string",
          "enum": [
            "NOT_POSSIBLE",
            "NEW_MEMBERSHIP",
            "REPLACE_MEMBERSHIP"
          ]
        },
        "socialTariffEndDate": {
          "$ref": "#/components/schemas/CalendarDate"
        },
        "addressChangeRequired": {
          "type": "boolean"
        },
        "replacedMembership": {
          "$ref": "#/components/schemas/CardSystemMembership"
        }
      }
    },
    "MembershipPrice": {
      "type": "object",
      "required": [
        "price",
        "label",
        "description"
      ],
      "properties": {
        "price": {
          "$ref": "#/components/schemas/Euros"
        },
        "label": {
          "type": "string"
        },
        "description": {
          "type": "string"
        }
      }
    },
    "MembershipProperties": {
      "type": "object",
      "required": [
        "registrationOrganizer"
      ],
      "properties": {
        "address": {
          "type": "object",
          "required": [
            "street",
            "postalCode",
            "city"
          ],
          "properties": {
            "street": {
              "type": "string"
            },
            "postalCode": {
              "type": "string"
            },
            "city": {
              "type": "string"
            }
          }
        },
        "socialTariff": {
          "type": "object",
          "properties": {
            "socialTariffEndDate": {
              "$ref": "#/components/schemas/CalendarDate"
            }
          }
        },
        "voucher": {
          "type": "string"
        },
        "registrationOrganizer": {
          "$ref": "#/components/schemas/OrganizerReference"
        }
      }
    },
    "MembershipSocialTariff": {
      "type": "object",
      "required": [
        "status",
        "endDate"
      ],
      "properties": {
        "status": {
          "type": "string",
          "enum": [
            "ACTIVE",
            "EXPIRED",
            "SUSPENDED"
          ]
        },
        "endDate": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "inGracePeriod": {
          "type": "boolean"
        },
        "suspendedUntilDate": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "expired": {
          "type": "boolean",
          "deprecated": true
        }
      }
    },
    "NewCardPassholder": {
      "allOf": [
        {
          "$ref": "#/components/schemas/PassholderInput"
        },
        {
          "$ref": "#/components/schemas/PassholderRegistrationDetails"
        },
        {
          "type": "object",
          "required": [
            "registrationCardType",
            "registrationUitpasNumber"
          ],
          "properties": {
            "registrationCardType": {
              "type": "string",
              "const": "NFC_CARD"
            },
            "registrationUitpasNumber": {
              "$ref": "#/components/schemas/UitpasNumber"
            }
          }
        }
      ]
    },
    "NewDigitalPassholder": {
      "allOf": [
        {
          "$ref": "#/components/schemas/PassholderInput"
        },
        {
          "$ref": "#/components/schemas/PassholderRegistrationDetails"
        },
        {
          "type": "object",
          "required": [
            "registrationCardType"
          ],
          "properties": {
            "registrationCardType": {
              "type": "string",
              "const": "DIGITAL"
            }
          }
        }
      ]
    },
    "NewFamilyMember": {
      "type": "object",
      "required": [
        "uitpasNumber"
      ],
      "properties": {
        "uitpasNumber": {
          "$ref": "#/components/schemas/UitpasNumber"
        },
        "icon": {
          "type": "string"
        }
      }
    },
    "NewPassholder": {
      "oneOf": [
        {
          "$ref": "#/components/schemas/NewCardPassholder"
        },
        {
          "$ref": "#/components/schemas/NewDigitalPassholder"
        }
      ],
      "discriminator": {
        "propertyName": "registrationCardType",
        "mapping": {
          "NFC_CARD": "#/components/schemas/NewCardPassholder",
          "DIGITAL": "#/components/schemas/NewDigitalPassholder"
        }
      }
    },
    "NonBlankText": {
      "type": "string",
      "minLength": 1,
      "pattern": "\\S"
    },
    "OptInPreferences": {
      "type": "object",
      "required": [
        "serviceMails",
        "milestoneMails",
        "infoMails",
        "sms",
        "post"
      ],
      "properties": {
        "serviceMails": {
          "type": "boolean"
        },
        "milestoneMails": {
          "type": "boolean"
        },
        "infoMails": {
          "type": "boolean"
        },
        "sms": {
          "type": "boolean"
        },
        "post": {
          "type": "boolean"
        }
      }
    },
    "OptionalValidityStatus": {
      "type": "string",
      "enum": [
        "ACTIVE",
        "EXPIRED",
        "NONE"
      ]
    },
    "Order": {
      "type": "object",
      "required": [
        "id",
        "status",
        "email",
        "totalPrice"
      ],
      "properties": {
        "id": {
          "type": "string"
        },
        "status": {
          "type": "string",
          "enum": [
            "PENDING_PAYMENT",
            "PENDING_UITID_CONNECT",
            "COMPLETED",
            "CANCELLED"
          ]
        },
        "paymentUrl": {
          "type": "string"
        },
        "email": {
          "type": "string"
        },
        "totalPrice": {
          "$ref": "#/components/schemas/Euros"
        },
        "registrationToken": {
          "type": "string"
        },
        "customToken": {
          "type": "string"
        },
        "mainPassholderRegistration": {
          "$ref": "#/components/schemas/OrderRegistration"
        },
        "extraPassholderRegistrations": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/OrderRegistration"
          }
        }
      }
    },
    "OrderInput": {
      "type": "object",
      "required": [
        "mainPassholderRegistration"
      ],
      "properties": {
        "mainPassholderRegistration": {
          "$ref": "#/components/schemas/OrderRegistrationInput"
        },
        "extraPassholderRegistrations": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/OrderRegistrationInput"
          }
        },
        "redirectUrlAfterPayment": {
          "type": "string"
        },
        "redirectUrlAfterCancelPayment": {
          "type": "string"
        }
      }
    },
    "OrderRegistration": {
      "allOf": [
        {
          "$ref": "#/components/schemas/OrderRegistrationProperties"
        },
        {
          "type": "object",
          "required": [
            "registrationOrganizer"
          ],
          "properties": {
            "id": {
              "type": "string"
            },
            "creationDate": {
              "$ref": "#/components/schemas/Timestamp"
            },
            "registrationOrganizer": {
              "$ref": "#/components/schemas/Organizer"
            },
            "registrationSocialTariff": {
              "type": "object",
              "required": [
                "requested"
              ],
              "properties": {
                "requested": {
                  "type": "boolean"
                }
              }
            }
          }
        }
      ]
    },
    "OrderRegistrationInput": {
      "allOf": [
        {
          "$ref": "#/components/schemas/OrderRegistrationProperties"
        },
        {
          "type": "object",
          "required": [
            "registrationOrganizer"
          ],
          "properties": {
            "registrationOrganizer": {
              "$ref": "#/components/schemas/OrganizerReference"
            },
            "registrationSocialTariff": {
              "type": "object",
              "properties": {
                "idToken": {
                  "type": "string"
                }
              }
            }
          }
        }
      ]
    },
    "OrderRegistrationProperties": {
      "type": "object",
      "required": [
        "name",
        "firstName",
        "dateOfBirth",
        "address"
      ],
      "properties": {
        "name": {
          "type": "string"
        },
        "firstName": {
          "type": "string"
        },
        "inszNumber": {
          "$ref": "#/components/schemas/InszNumber"
        },
        "email": {
          "type": "string"
        },
        "dateOfBirth": {
          "$ref": "#/components/schemas/CalendarDate"
        },
        "gender": {
          "$ref": "#/components/schemas/Gender"
        },
        "address": {
          "$ref": "#/components/schemas/PassholderAddress"
        },
        "phoneNumber": {
          "type": "string"
        },
        "optInPreferences": {
          "$ref": "#/components/schemas/OptInPreferences"
        },
        "parentalConsent": {
          "type": "boolean"
        },
        "legalTermsPaper": {
          "type": "boolean"
        },
        "legalTermsDigital": {
          "type": "boolean"
        },
        "registrationCardSystemId": {
          "type": "integer"
        },
        "registrationVoucher": {
          "type": "string"
        }
      }
    },
    "Organizer": {
      "type": "object",
      "required": [
        "id"
      ],
      "properties": {
        "id": {
          "type": "string"
        },
        "name": {
          "type": "string"
        },
        "cardSystems": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/CardSystem"
          }
        },
        "linkedLocationId": {
          "type": "string"
        },
        "address": {
          "$ref": "#/components/schemas/OrganizerAddress"
        }
      }
    },
    "OrganizerAddress": {
      "type": "object",
      "required": [
        "city"
      ],
      "properties": {
        "street": {
          "type": "string"
        },
        "postalCode": {
          "type": "string"
        },
        "city": {
          "type": "string"
        }
      }
    },
    "OrganizerAdmin": {
      "type": "object",
      "required": [
        "userId",
        "email",
        "type"
      ],
      "properties": {
        "userId": {
          "type": "string"
        },
        "email": {
          "type": "string"
        },
        "type": {
          "$ref": "#/components/schemas/AdminType"
        }
      }
    },
    "OrganizerAdminInput": {
      "type": "object",
      "required": [
        "email",
        "type"
      ],
      "properties": {
        "email": {
          "type": "string"
        },
        "type": {
          "$ref": "#/components/schemas/AdminType"
        }
      }
    },
    "OrganizerAdminPage": {
      "type": "object",
      "required": [
        "totalItems",
        "member"
      ],
      "properties": {
        "totalItems": {
          "$ref": "#/components/schemas/TotalItems"
        },
        "member": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/OrganizerAdmin"
          }
        }
      }
    },
    "OrganizerPage": {
      "type": "object",
      "required": [
        "totalItems",
        "member"
      ],
      "properties": {
        "totalItems": {
          "$ref": "#/components/schemas/TotalItems"
        },
        "member": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/Organizer"
          }
        }
      }
    },
    "OrganizerPermissions": {
      "type": "object",
      "required": [
        "organizer",
        "permissionDetails"
      ],
      "properties": {
        "organizer": {
          "$ref": "#/components/schemas/Organizer"
        },
        "permissions": {
          "type": "array",
          "deprecated": true,
          "items": {
            "$ref": "#/components/schemas/UitpasPermission"
          }
        },
        "permissionDetails": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/PermissionDetail"
          }
        },
        "linkedOrganizers": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/LinkedOrganizerPermissions"
          }
        }
      }
    },
    "OrganizerPermissionsInput": {
      "type": "object",
      "required": [
        "organizer"
      ],
      "properties": {
        "organizer": {
          "$ref": "#/components/schemas/OrganizerReference"
        },
        "permissions": {
          "type": "array",
          "deprecated": true,
          "items": {
            "$ref": "#/components/schemas/UitpasPermission"
          }
        },
        "permissionDetails": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/PermissionDetail"
          }
        },
        "linkedOrganizers": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/LinkedOrganizerPermissionsInput"
          }
        }
      }
    },
    "OrganizerReference": {
      "type": "object",
      "required": [
        "id"
      ],
      "properties": {
        "id": {
          "type": "string"
        },
        "name": {
          "type": "string"
        },
        "cardSystems": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/CardSystemReference"
          }
        }
      }
    },
    "Pass": {
      "type": "object",
      "required": [
        "passholderId",
        "passType",
        "uitpasNumber",
        "firstName",
        "points",
        "postalCode",
        "cardSystem",
        "socialTariff"
      ],
      "properties": {
        "passholderId": {
          "type": "string"
        },
        "passType": {
          "$ref": "#/components/schemas/PassType"
        },
        "uitpasNumber": {
          "$ref": "#/components/schemas/UitpasNumber"
        },
        "firstName": {
          "type": "string"
        },
        "points": {
          "$ref": "#/components/schemas/Points"
        },
        "postalCode": {
          "type": "string"
        },
        "cardSystem": {
          "$ref": "#/components/schemas/CardSystem"
        },
        "socialTariff": {
          "type": "object",
          "required": [
            "status"
          ],
          "properties": {
            "status": {
              "$ref": "#/components/schemas/OptionalValidityStatus"
            },
            "endDate": {
              "$ref": "#/components/schemas/Timestamp"
            }
          }
        },
        "messages": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/PassMessage"
          }
        }
      }
    },
    "PassMessage": {
      "type": "object",
      "required": [
        "level",
        "text"
      ],
      "properties": {
        "level": {
          "type": "string",
          "enum": [
            "INFO",
            "WARN",
            "ERROR"
          ]
        },
        "text": {
          "type": "string"
        }
      }
    },
    "PassType": {
      "type": "string",
      "enum": [
        "INDIVIDUAL",
        "GROUP"
      ]
    },
    "Passholder": {
      "type": "object",
      "required": [
        "id",
        "name",
        "firstName",
        "uitpasNumber",
        "cardSystemMemberships",
        "creationDate",
        "dateOfBirth",
        "points",
        "uitidStatus",
        "address"
      ],
      "properties": {
        "id": {
          "type": "string"
        },
        "name": {
          "type": "string"
        },
        "firstName": {
          "type": "string"
        },
        "inszNumber": {
          "$ref": "#/components/schemas/InszNumber"
        },
        "uitpasNumber": {
          "$ref": "#/components/schemas/UitpasNumber"
        },
        "cardSystemMemberships": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/CardSystemMembership"
          }
        },
        "email": {
          "type": "string"
        },
        "creationDate": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "dateOfBirth": {
          "$ref": "#/components/schemas/CalendarDate"
        },
        "gender": {
          "$ref": "#/components/schemas/Gender"
        },
        "registrationOrganizer": {
          "$ref": "#/components/schemas/Organizer"
        },
        "points": {
          "$ref": "#/components/schemas/Points"
        },
        "uitidStatus": {
          "$ref": "#/components/schemas/UitidStatus"
        },
        "address": {
          "$ref": "#/components/schemas/PassholderAddress"
        },
        "postalCode": {
          "type": "string",
          "deprecated": true
        },
        "city": {
          "type": "string",
          "deprecated": true
        },
        "phoneNumber": {
          "type": "string"
        },
        "optInPreferences": {
          "$ref": "#/components/schemas/OptInPreferences"
        },
        "nationality": {
          "type": "string"
        }
      }
    },
    "PassholderAddress": {
      "type": "object",
      "required": [
        "postalCode",
        "city"
      ],
      "properties": {
        "street": {
          "type": "string"
        },
        "number": {
          "type": "string",
          "deprecated": true
        },
        "box": {
          "type": "string",
          "deprecated": true
        },
        "postalCode": {
          "type": "string"
        },
        "city": {
          "type": "string"
        },
        "country": {
          "type": "string"
        }
      }
    },
    "PassholderBlockedProblem": {
      "allOf": [
        {
          "$ref": "#/components/schemas/EndUserProblem"
        },
        {
          "type": "object",
          "required": [
            "type"
          ],
          "properties": {
            "type": {
              "type": "string",
              "const": "https://api.publiq.be/probs/uitpas/passholder-blocked"
            }
          }
        }
      ]
    },
    "PassholderInput": {
      "type": "object",
      "required": [
        "name",
        "firstName",
        "dateOfBirth",
        "address"
      ],
      "properties": {
        "name": {
          "type": "string"
        },
        "firstName": {
          "type": "string"
        },
        "inszNumber": {
          "$ref": "#/components/schemas/InszNumber"
        },
        "email": {
          "type": "string"
        },
        "dateOfBirth": {
          "$ref": "#/components/schemas/CalendarDate"
        },
        "gender": {
          "$ref": "#/components/schemas/Gender"
        },
        "registrationOrganizer": {
          "$ref": "#/components/schemas/OrganizerReference"
        },
        "address": {
          "$ref": "#/components/schemas/PassholderAddress"
        },
        "phoneNumber": {
          "type": "string"
        },
        "optInPreferences": {
          "$ref": "#/components/schemas/OptInPreferences"
        },
        "nationality": {
          "type": "string"
        },
        "parentalConsent": {
          "type": "boolean"
        },
        "legalTermsPaper": {
          "type": "boolean"
        },
        "legalTermsDigital": {
          "type": "boolean"
        },
        "registrationSocialTariffEndDate": {
          "$ref": "#/components/schemas/CalendarDate"
        }
      }
    },
    "PassholderPage": {
      "type": "object",
      "required": [
        "totalItems",
        "member"
      ],
      "properties": {
        "totalItems": {
          "$ref": "#/components/schemas/TotalItems"
        },
        "member": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/Passholder"
          }
        }
      }
    },
    "PassholderPicture": {
      "type": "object",
      "required": [
        "pictureUrl"
      ],
      "properties": {
        "pictureUrl": {
          "type": "string"
        }
      }
    },
    "PassholderRegistrationDetails": {
      "type": "object",
      "required": [
        "registrationOrganizer",
        "registrationCardSystemId"
      ],
      "properties": {
        "registrationOrganizer": {
          "$ref": "#/components/schemas/OrganizerReference"
        },
        "registrationCardSystemId": {
          "type": "integer"
        },
        "registrationVoucher": {
          "type": "string"
        },
        "registrationPicture": {
          "type": "string",
          "format": "byte"
        },
        "registrationNote": {
          "type": "string"
        }
      }
    },
    "Period": {
      "type": "object",
      "required": [
        "begin"
      ],
      "properties": {
        "begin": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "end": {
          "$ref": "#/components/schemas/Timestamp"
        }
      }
    },
    "PeriodLimit": {
      "type": "object",
      "required": [
        "volume",
        "periodType"
      ],
      "properties": {
        "volume": {
          "type": "integer"
        },
        "periodType": {
          "$ref": "#/components/schemas/LimitPeriod"
        }
      }
    },
    "PermissionDetail": {
      "type": "object",
      "required": [
        "id"
      ],
      "properties": {
        "id": {
          "$ref": "#/components/schemas/UitpasPermission"
        },
        "label": {
          "$ref": "#/components/schemas/DutchText"
        },
        "cardSystemIds": {
          "type": "array",
          "items": {
            "type": "integer"
          }
        }
      }
    },
    "PictureUpload": {
      "type": "object",
      "required": [
        "file"
      ],
      "properties": {
        "file": {
          "type": "string",
          "format": "binary"
        }
      }
    },
    "Points": {
      "type": "integer"
    },
    "PointsRewardInput": {
      "allOf": [
        {
          "$ref": "#/components/schemas/RewardProperties"
        },
        {
          "$ref": "#/components/schemas/RewardProviders"
        },
        {
          "type": "object",
          "required": [
            "type",
            "points",
            "categories",
            "moreInfoURL"
          ],
          "properties": {
            "type": {
              "type": "string",
              "const": "POINTS"
            },
            "points": {
              "$ref": "#/components/schemas/RewardPoints"
            },
            "categories": {
              "$ref": "#/components/schemas/RewardCategoryList"
            },
            "moreInfoURL": {
              "$ref": "#/components/schemas/RewardUrl"
            }
          }
        }
      ]
    },
    "PrivateProperties": {
      "type": "object",
      "required": [
        "id"
      ],
      "properties": {
        "id": {
          "type": "string"
        },
        "note": {
          "type": "string"
        }
      }
    },
    "PrivatePropertiesInput": {
      "type": "object",
      "properties": {
        "note": {
          "type": "string"
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
    "RedeemInput": {
      "type": "object",
      "required": [
        "rewardId",
        "uitpasNumber"
      ],
      "properties": {
        "rewardId": {
          "type": "string"
        },
        "uitpasNumber": {
          "$ref": "#/components/schemas/UitpasNumber"
        }
      }
    },
    "RedeemStatus": {
      "type": "object",
      "required": [
        "redeemable"
      ],
      "properties": {
        "redeemable": {
          "type": "boolean"
        },
        "reason": {
          "type": "string",
          "enum": [
            "INVALID_CARD",
            "PASSHOLDER_VOLUME",
            "PASSHOLDER_POINTS",
            "REWARD_PERIOD",
            "REWARD_VOLUME",
            "PASSHOLDER_APPLICABLE_CARDSYSTEMS",
            "PASSHOLDER_NO_ACTIVE_CARDSYSTEM"
          ]
        },
        "message": {
          "type": "string"
        }
      }
    },
    "RedeemedReward": {
      "type": "object",
      "required": [
        "id",
        "reward",
        "redeemDate"
      ],
      "properties": {
        "id": {
          "type": "string"
        },
        "reward": {
          "$ref": "#/components/schemas/Reward"
        },
        "redeemDate": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "redeemInfo": {
          "type": "object",
          "properties": {
            "text": {
              "type": "string"
            },
            "link": {
              "type": "string",
              "format": "uri"
            },
            "label": {
              "type": "string"
            }
          }
        },
        "redeemCode": {
          "type": "string"
        }
      }
    },
    "RedeemedRewardPage": {
      "type": "object",
      "required": [
        "totalItems",
        "member"
      ],
      "properties": {
        "totalItems": {
          "$ref": "#/components/schemas/TotalItems"
        },
        "member": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/RedeemedReward"
          }
        }
      }
    },
    "RegistrationToken": {
      "type": "object",
      "required": [
        "token"
      ],
      "properties": {
        "token": {
          "type": "string"
        }
      }
    },
    "Report": {
      "type": "object",
      "required": [
        "status",
        "id",
        "creationDate"
      ],
      "properties": {
        "id": {
          "type": "integer"
        },
        "status": {
          "type": "string",
          "enum": [
            "STARTED",
            "AVAILABLE",
            "FAILED"
          ]
        },
        "message": {
          "type": "string"
        },
        "period": {
          "$ref": "#/components/schemas/ReportPeriod"
        },
        "creationDate": {
          "$ref": "#/components/schemas/Timestamp"
        }
      }
    },
    "ReportPeriod": {
      "type": "object",
      "required": [
        "startDate",
        "endDate"
      ],
      "properties": {
        "startDate": {
          "$ref": "#/components/schemas/CalendarDate"
        },
        "endDate": {
          "$ref": "#/components/schemas/CalendarDate"
        }
      }
    },
    "Reward": {
      "allOf": [
        {
          "$ref": "#/components/schemas/RewardProperties"
        },
        {
          "type": "object",
          "required": [
            "id",
            "type"
          ],
          "properties": {
            "id": {
              "type": "string"
            },
            "type": {
              "$ref": "#/components/schemas/RewardType"
            },
            "points": {
              "$ref": "#/components/schemas/RewardPoints"
            },
            "categories": {
              "$ref": "#/components/schemas/RewardCategoryList"
            },
            "moreInfoURL": {
              "$ref": "#/components/schemas/RewardUrl"
            },
            "owningCardSystem": {
              "$ref": "#/components/schemas/CardSystem"
            },
            "applicableCardSystems": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/CardSystem"
              }
            },
            "organizers": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/Organizer"
              }
            },
            "status": {
              "$ref": "#/components/schemas/RewardStatus"
            },
            "unitsTaken": {
              "type": "integer"
            },
            "lastChance": {
              "type": "boolean"
            }
          }
        }
      ]
    },
    "RewardCategory": {
      "type": "string",
      "enum": [
        "Eten en drinken",
        "Doen",
        "Gadget of item",
        "Goede doel"
      ]
    },
    "RewardCategoryList": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/RewardCategory"
      }
    },
    "RewardFacet": {
      "type": "object",
      "additionalProperties": {
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
          }
        }
      }
    },
    "RewardFacets": {
      "type": "object",
      "properties": {
        "categories": {
          "$ref": "#/components/schemas/RewardFacet"
        },
        "owningCardSystemId": {
          "$ref": "#/components/schemas/RewardFacet"
        },
        "type": {
          "$ref": "#/components/schemas/RewardFacet"
        },
        "sport": {
          "$ref": "#/components/schemas/RewardFacet"
        },
        "forKids": {
          "$ref": "#/components/schemas/RewardFacet"
        },
        "online": {
          "$ref": "#/components/schemas/RewardFacet"
        },
        "lastChance": {
          "$ref": "#/components/schemas/RewardFacet"
        }
      }
    },
    "RewardInput": {
      "oneOf": [
        {
          "$ref": "#/components/schemas/PointsRewardInput"
        },
        {
          "$ref": "#/components/schemas/WelcomeRewardInput"
        }
      ],
      "discriminator": {
        "propertyName": "type",
        "mapping": {
          "POINTS": "#/components/schemas/PointsRewardInput",
          "WELCOME": "#/components/schemas/WelcomeRewardInput"
        }
      }
    },
    "RewardPage": {
      "type": "object",
      "required": [
        "totalItems",
        "member"
      ],
      "properties": {
        "totalItems": {
          "$ref": "#/components/schemas/TotalItems"
        },
        "member": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/Reward"
          }
        },
        "facet": {
          "$ref": "#/components/schemas/RewardFacets"
        }
      }
    },
    "RewardPoints": {
      "type": "number"
    },
    "RewardProperties": {
      "type": "object",
      "required": [
        "title",
        "promotionalDescription",
        "publicationPeriod"
      ],
      "properties": {
        "title": {
          "type": "string"
        },
        "promotionalDescription": {
          "type": "string"
        },
        "publicationPeriod": {
          "$ref": "#/components/schemas/Period"
        },
        "grantingPeriod": {
          "$ref": "#/components/schemas/Period"
        },
        "redeemPeriod": {
          "$ref": "#/components/schemas/Period"
        },
        "allCardSystems": {
          "type": "boolean"
        },
        "maxAvailableUnits": {
          "type": "integer"
        },
        "practicalInfo": {
          "type": "string"
        },
        "pictures": {
          "type": "array",
          "items": {
            "type": "string",
            "format": "uri"
          }
        },
        "forKids": {
          "type": "boolean"
        },
        "sport": {
          "type": "boolean"
        },
        "featured": {
          "type": "boolean"
        },
        "online": {
          "type": "boolean"
        },
        "redeemConstraint": {
          "type": "object",
          "required": [
            "volume",
            "period"
          ],
          "properties": {
            "volume": {
              "type": "integer"
            },
            "period": {
              "$ref": "#/components/schemas/LimitPeriod"
            }
          }
        }
      }
    },
    "RewardProviders": {
      "type": "object",
      "properties": {
        "owningCardSystem": {
          "$ref": "#/components/schemas/CardSystemReference"
        },
        "applicableCardSystems": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/CardSystemReference"
          }
        },
        "organizers": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/OrganizerReference"
          }
        }
      }
    },
    "RewardStatus": {
      "type": "string",
      "enum": [
        "ACTIVE",
        "INACTIVE",
        "DELETED"
      ]
    },
    "RewardType": {
      "type": "string",
      "enum": [
        "POINTS",
        "WELCOME"
      ]
    },
    "RewardUrl": {
      "type": "string",
      "format": "uri"
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
    "SelfRegistration": {
      "type": "object",
      "required": [
        "name",
        "firstName",
        "dateOfBirth",
        "postalCode",
        "city",
        "cardSystem",
        "registrationOrganizer"
      ],
      "properties": {
        "name": {
          "type": "string"
        },
        "firstName": {
          "type": "string"
        },
        "dateOfBirth": {
          "$ref": "#/components/schemas/CalendarDate"
        },
        "email": {
          "type": "string"
        },
        "postalCode": {
          "type": "string"
        },
        "city": {
          "type": "string"
        },
        "cardSystem": {
          "$ref": "#/components/schemas/CardSystemReference"
        },
        "registrationOrganizer": {
          "$ref": "#/components/schemas/OrganizerReference"
        }
      }
    },
    "SocialTariffCard": {
      "type": "object",
      "required": [
        "uitpasNumber",
        "cardType"
      ],
      "properties": {
        "uitpasNumber": {
          "$ref": "#/components/schemas/UitpasNumber"
        },
        "cardType": {
          "type": "string",
          "enum": [
            "REGULAR",
            "GROUP"
          ]
        },
        "availableTickets": {
          "type": "integer"
        }
      }
    },
    "SocialTariffPerson": {
      "type": "object",
      "required": [
        "inszNumber",
        "familyName",
        "givenName",
        "hasSocialTariff",
        "idToken",
        "idTokenExpiresAt"
      ],
      "properties": {
        "inszNumber": {
          "$ref": "#/components/schemas/InszNumber"
        },
        "familyName": {
          "type": "string"
        },
        "givenName": {
          "type": "string"
        },
        "hasSocialTariff": {
          "type": "boolean"
        },
        "uitpasNumber": {
          "$ref": "#/components/schemas/UitpasNumber"
        },
        "street": {
          "type": "string"
        },
        "postalCode": {
          "type": "string"
        },
        "city": {
          "type": "string"
        },
        "idToken": {
          "type": "string"
        },
        "idTokenExpiresAt": {
          "$ref": "#/components/schemas/Timestamp"
        }
      }
    },
    "SocialTariffSettings": {
      "type": "object",
      "required": [
        "postalCode",
        "allowsCardlessRegistration"
      ],
      "properties": {
        "postalCode": {
          "type": "string"
        },
        "allowsCardlessRegistration": {
          "type": "boolean"
        }
      }
    },
    "SocialTariffToken": {
      "type": "object",
      "required": [
        "token"
      ],
      "properties": {
        "token": {
          "type": "string"
        }
      }
    },
    "SocialTariffTokenInput": {
      "type": "object",
      "required": [
        "code",
        "codeVerifier"
      ],
      "properties": {
        "code": {
          "type": "string"
        },
        "codeVerifier": {
          "type": "string"
        }
      }
    },
    "SocialTariffValidation": {
      "type": "object",
      "required": [
        "user"
      ],
      "properties": {
        "user": {
          "$ref": "#/components/schemas/SocialTariffPerson"
        },
        "children": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/SocialTariffPerson"
          }
        }
      }
    },
    "SortDirection": {
      "type": "string",
      "enum": [
        "asc",
        "desc"
      ]
    },
    "Tariff": {
      "type": "object",
      "required": [
        "id",
        "name",
        "price",
        "type"
      ],
      "properties": {
        "id": {
          "type": "string"
        },
        "name": {
          "type": "string"
        },
        "price": {
          "$ref": "#/components/schemas/Euros"
        },
        "type": {
          "$ref": "#/components/schemas/TariffType"
        }
      }
    },
    "TariffReference": {
      "type": "object",
      "required": [
        "id"
      ],
      "properties": {
        "id": {
          "type": "string"
        }
      }
    },
    "TariffType": {
      "type": "string",
      "enum": [
        "SOCIALTARIFF",
        "COUPON"
      ]
    },
    "TicketSale": {
      "type": "object",
      "required": [
        "id",
        "regularPrice",
        "tariff",
        "eventId",
        "uitpasNumber"
      ],
      "properties": {
        "id": {
          "type": "string"
        },
        "creationDate": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "regularPrice": {
          "$ref": "#/components/schemas/Euros"
        },
        "regularPriceLabel": {
          "type": "string"
        },
        "tariffId": {
          "type": "string",
          "deprecated": true
        },
        "tariff": {
          "$ref": "#/components/schemas/Tariff"
        },
        "eventId": {
          "type": "string",
          "minLength": 1
        },
        "eventTitle": {
          "type": "string"
        },
        "uitpasNumber": {
          "$ref": "#/components/schemas/UitpasNumber"
        },
        "passholder": {
          "$ref": "#/components/schemas/Passholder"
        }
      }
    },
    "TicketSaleInput": {
      "type": "object",
      "required": [
        "regularPrice",
        "tariff",
        "eventId",
        "uitpasNumber"
      ],
      "properties": {
        "regularPrice": {
          "$ref": "#/components/schemas/Euros"
        },
        "regularPriceLabel": {
          "type": "string"
        },
        "tariffId": {
          "type": "string",
          "deprecated": true
        },
        "tariff": {
          "$ref": "#/components/schemas/TariffReference"
        },
        "eventId": {
          "type": "string",
          "minLength": 1
        },
        "uitpasNumber": {
          "$ref": "#/components/schemas/UitpasNumber"
        }
      }
    },
    "TicketSalePage": {
      "type": "object",
      "required": [
        "totalItems",
        "member"
      ],
      "properties": {
        "totalItems": {
          "$ref": "#/components/schemas/TotalItems"
        },
        "member": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/TicketSale"
          }
        }
      }
    },
    "Timestamp": {
      "type": "string",
      "format": "date-time"
    },
    "TotalItems": {
      "type": "integer"
    },
    "Transaction": {
      "type": "object",
      "required": [
        "title",
        "location",
        "creationDate",
        "points"
      ],
      "properties": {
        "title": {
          "type": "string"
        },
        "location": {
          "type": "string"
        },
        "creationDate": {
          "$ref": "#/components/schemas/Timestamp"
        },
        "points": {
          "type": "number"
        }
      }
    },
    "TransactionPage": {
      "type": "object",
      "required": [
        "totalItems",
        "member"
      ],
      "properties": {
        "totalItems": {
          "$ref": "#/components/schemas/TotalItems"
        },
        "member": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/Transaction"
          }
        }
      }
    },
    "UitidEmailStatus": {
      "type": "object",
      "required": [
        "state"
      ],
      "properties": {
        "state": {
          "type": "string",
          "enum": [
            "UITPAS_ALREADY_LINKED",
            "UITID_UNREGISTERED",
            "UITID_REGISTERED"
          ]
        }
      }
    },
    "UitidLinkStatus": {
      "type": "object",
      "required": [
        "uitpasNumber",
        "state"
      ],
      "properties": {
        "uitpasNumber": {
          "$ref": "#/components/schemas/UitpasNumber"
        },
        "email": {
          "type": "string"
        },
        "state": {
          "$ref": "#/components/schemas/UitidStatus"
        }
      }
    },
    "UitidStatus": {
      "type": "string",
      "enum": [
        "REGISTERED",
        "UNREGISTERED"
      ]
    },
    "UitpasNumber": {
      "type": "string",
      "minLength": 1
    },
    "UitpasPermission": {
      "type": "string",
      "enum": [
        "TARIFFS_READ",
        "TICKETSALES_SEARCH",
        "TICKETSALES_REGISTER",
        "EVENTS_READ",
        "EVENTS_READ_ALL",
        "EVENTS_UPDATE",
        "EVENTS_UPDATE_ALL",
        "EVENTS_QR_CHECKINCODE",
        "EVENT_SETTINGS_READ",
        "EVENT_SETTINGS_READ_ALL",
        "EVENT_SETTINGS_UPDATE",
        "EVENT_SETTINGS_UPDATE_ALL",
        "CHECKINS_READ",
        "CHECKINS_WRITE",
        "ORGANIZERS_SEARCH",
        "ORGANIZERS_REPORTS",
        "ORGANIZERS_ADMINS_READ",
        "ORGANIZERS_ADMINS_WRITE",
        "PASSHOLDERS_SEARCH",
        "PASSHOLDERS_SEARCH_ALL",
        "PASSHOLDERS_SEARCH_BY_ID",
        "PASSHOLDERS_WRITE",
        "PASSHOLDERS_WRITE_SOCIALTARIFF",
        "PASSHOLDERS_WRITE_SOCIALTARIFF_FULL_CARDSYSTEM",
        "PASSHOLDERS_WRITE_FOREIGN_COUNTRY",
        "PASSHOLDERS_UPDATE",
        "PASSHOLDERS_DELETE",
        "PASSHOLDERS_PICTURE_READ",
        "PASSHOLDERS_PICTURE_WRITE",
        "PASSHOLDERS_PRIVATE_READ",
        "PASSHOLDERS_PRIVATE_WRITE",
        "PASSHOLDERS_SELF_REGISTRATION",
        "PASSHOLDERS_SELF_CHECKIN",
        "PASSHOLDERS_SELF_READ",
        "PASSHOLDERS_REGISTER_UITID",
        "PASSHOLDERS_TRANSACTION_HISTORY",
        "PASSHOLDERS_FAMILY_MEMBERS",
        "PASSHOLDER_COUPONS_READ",
        "GROUPPASSES_SEARCH",
        "GROUPPASS_COUPONS_READ",
        "MEMBERSHIP_PRICES_READ",
        "PASSES_READ",
        "PASSES_INSZNUMBERS_READ",
        "PASSES_CHIPNUMBERS_READ",
        "REWARDS_READ",
        "REWARDS_WRITE",
        "REWARDS_REDEEM",
        "REWARDS_PASSHOLDERS_READ",
        "ORDERS_READ",
        "ORDERS_CREATE",
        "PERMISSIONS_READ",
        "PERMISSIONS_WRITE",
        "CARDS_READ",
        "ASSOCIATIONS",
        "SOCIALTARIFF_EXPORT",
        "KIOSKS_READ",
        "KIOSKS_WRITE"
      ]
    },
    "ValidityFilter": {
      "type": "string",
      "enum": [
        "ACTIVE",
        "EXPIRED",
        "ALL"
      ]
    },
    "ValidityStatus": {
      "type": "string",
      "enum": [
        "ACTIVE",
        "EXPIRED"
      ]
    },
    "WelcomeRewardInput": {
      "allOf": [
        {
          "$ref": "#/components/schemas/RewardProperties"
        },
        {
          "$ref": "#/components/schemas/RewardProviders"
        },
        {
          "type": "object",
          "required": [
            "type"
          ],
          "properties": {
            "type": {
              "type": "string",
              "const": "WELCOME"
            },
            "points": {
              "$ref": "#/components/schemas/RewardPoints"
            },
            "categories": {
              "$ref": "#/components/schemas/RewardCategoryList"
            },
            "moreInfoURL": {
              "$ref": "#/components/schemas/RewardUrl"
            }
          }
        }
      ]
    }
  }
}
