// Generated from specs/museumpass/museumpass.yaml by `pnpm generate`: do not edit.

export interface paths {
    "/external-cards/{cardType}/{identification}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Whose card it is.
                 * @example uitpas
                 */
                cardType: components["parameters"]["cardType"];
                /**
                 * @description What identifies the card, such as its number.
                 * @example 0930000420206
                 */
                identification: components["parameters"]["identification"];
            };
            cookie?: never;
        };
        /**
         * Look up a card of another organisation
         * @description Tells whether the holder of a card may visit the museum now, though not why not. Takes a client with the role "visit registrar".
         */
        get: operations["getExternalCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external-cards/{cardType}/{identification}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Whose card it is.
                 * @example uitpas
                 */
                cardType: components["parameters"]["cardType"];
                /**
                 * @description What identifies the card, such as its number.
                 * @example 0930000420206
                 */
                identification: components["parameters"]["identification"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a visit with a card of another organisation
         * @description Counts a visit to the museum. Each call counts one more: don't repeat it blindly. Takes a client with the role "visit registrar", and no body.
         */
        post: operations["registerExternalCardVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passes/{cardNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The number on the card.
                 * @example 2000001234567
                 */
                cardNumber: string;
            };
            cookie?: never;
        };
        /**
         * Look up a pass
         * @description Tells whether the holder of a card may visit the museum now, and who that is. Takes a client with the role "visit registrar".
         */
        get: operations["getPass"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a visit
         * @description Counts a visit of a passholder to the museum, to be paid back to it. Each call counts one more: don't repeat it blindly. Takes a client with the role "visit registrar".
         */
        post: operations["registerVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voucher-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make vouchers
         * @description Makes new vouchers for the partner to sell. In production each is invoiced, in the test environment none is. Takes a client with the role "voucher generator".
         */
        post: operations["createVoucherList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ExternalCard: ExternalCard;
        ExternalCardType: ExternalCardType;
        ExternalCardVisit: ExternalCardVisit;
        ForbiddenProblem: ForbiddenProblem;
        Pass: Pass;
        PassVisit: PassVisit;
        Picture: Picture;
        Problem: Problem;
        RefusalReason: RefusalReason;
        SchemaError: SchemaError;
        VisitInput: VisitInput;
        Voucher: Voucher;
        VoucherList: VoucherList;
        VoucherListInput: VoucherListInput;
    };
    responses: {
        /** @description There is no such card. */
        CardNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/url/not-found",
                 *       "title": "Not Found",
                 *       "status": 404
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The client lacks the role that this takes, or the visit is not allowed. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/auth/forbidden",
                 *       "title": "Forbidden",
                 *       "status": 403
                 *     }
                 */
                "application/problem+json": components["schemas"]["ForbiddenProblem"];
            };
        };
        /** @description The body is missing, is no JSON, or does not follow its schema. */
        InvalidBody: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/body/invalid-data",
                 *       "title": "Invalid body data",
                 *       "status": 400,
                 *       "schemaErrors": [
                 *         {
                 *           "jsonPointer": "/",
                 *           "error": "The required properties (name) are missing"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The museum takes no part now, even where a look-up allowed the visit. */
        MuseumNotActive: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/museumpass/museum-not-active",
                 *       "title": "Museum not active",
                 *       "status": 400
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The card's own system does not answer. */
        ServiceUnavailable: {
            headers: {
                /** @description When to try again, in seconds or as an HTTP date; not always there. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Service Unavailable",
                 *       "status": 503
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No token, or none that is valid now. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/auth/unauthorized",
                 *       "title": "Unauthorized",
                 *       "status": 401
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not right, or the visit is not allowed. */
        VisitRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/museumpass/visit-maximum-reached",
                 *       "title": "Visit maximum reached",
                 *       "status": 400
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The visit counts. The answer has no body. */
        VisitRegistered: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description Whose card it is.
         * @example uitpas
         */
        cardType: components["schemas"]["ExternalCardType"];
        /**
         * @description What identifies the card, such as its number.
         * @example 0930000420206
         */
        identification: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** @description A card of another organisation. */
export type ExternalCard = {
    visit: components["schemas"]["ExternalCardVisit"];
};
/**
 * @description Whose card it is.
 * @enum {string}
 */
export type ExternalCardType = "uitpas" | "akaart" | "article27";
/** @description Whether a visit with the card is allowed now. */
export type ExternalCardVisit = {
    /** @description True when a visit can be registered. */
    allowed: boolean;
};
/** @description The credentials are valid, but do not allow this. */
export type ForbiddenProblem = components["schemas"]["Problem"] & {
    /**
     * @description The kind of problem.
     * @constant
     */
    type: "https://api.publiq.be/probs/auth/forbidden";
};
/** @description A pass. Who holds it is told only after it was registered online, and not while it is blocked. */
export type Pass = {
    /**
     * Format: date
     * @description When the passholder was born.
     */
    dateOfBirth?: string;
    /** @description The first name of the passholder. */
    firstName?: string;
    /** @description The last name of the passholder. */
    lastName?: string;
    /**
     * Format: uuid
     * @description The id of the passholder.
     */
    passholderId: string;
    picture?: components["schemas"]["Picture"];
    /**
     * Format: date
     * @description The last day of the subscription, for information alone. Absent when the only one was cancelled.
     */
    subscriptionEndDate?: string;
    visit: components["schemas"]["PassVisit"];
};
/** @description Whether a visit is allowed now; nothing else decides about that. */
export type PassVisit = {
    /** @description True when a visit can be registered. */
    allowed: boolean;
    /** @description Why it is not allowed. Absent when it is. */
    reason?: components["schemas"]["RefusalReason"];
};
/** @description A picture of the passholder, for a while. */
export type Picture = {
    /**
     * Format: date-time
     * @description Until when the URL works, RFC 3339 with offset. Looking up the pass again gives a new one.
     */
    expiresAt: string;
    /**
     * Format: uri
     * @description Where the picture is; it needs no credentials.
     */
    url: string;
};
/** @description What went wrong, as RFC 9457 describes it. */
export type Problem = {
    /** @description What went wrong this time, for developers. */
    detail?: string;
    /** @description The mistakes in the request body, up to 100. */
    schemaErrors?: components["schemas"]["SchemaError"][];
    /**
     * @description The HTTP status of the answer.
     * @example 404
     */
    status: number;
    /**
     * @description The kind of problem in a few words, for developers.
     * @example Not Found
     */
    title: string;
    /**
     * @description A URI that stands for the kind of problem; compare it whole.
     * @example https://api.publiq.be/probs/url/not-found
     */
    type: string;
};
/**
 * @description Why a passholder can't visit the museum.
 * @enum {string}
 */
export type RefusalReason = "EXPIRED" | "MAXIMUM_UNREGISTERED_VISITS_REACHED" | "CARD_BLOCKED" | "PASSHOLDER_BLOCKED";
/** @description One mistake in a request body. */
export type SchemaError = {
    /**
     * @description What is wrong there, in English, for developers.
     * @example Maximum string length is 90, found 100
     */
    error: string;
    /**
     * @description Where the mistake is, an RFC 6901 pointer; `/` is the body as a whole.
     * @example /name/nl
     */
    jsonPointer: string;
};
/** @description Who visits the museum. */
export type VisitInput = {
    /** @description The id of the passholder, as `getPass` gives it. */
    passholderId: string;
};
/** @description The code of a voucher, 13 characters. */
export type Voucher = string;
/** @description Vouchers that were made together. */
export type VoucherList = {
    /**
     * Format: uuid
     * @description The id of the list, worth a line in your log.
     */
    id: string;
    /** @description The codes of the vouchers. */
    vouchers: components["schemas"]["Voucher"][];
};
/** @description How many vouchers to make. */
export type VoucherListInput = {
    /** @description A number from 1 to 10. */
    numberOfVouchers: number;
};
export type ResponseCardNotFound = components['responses']['CardNotFound'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInvalidBody = components['responses']['InvalidBody'];
export type ResponseMuseumNotActive = components['responses']['MuseumNotActive'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseVisitRefused = components['responses']['VisitRefused'];
export type ResponseVisitRegistered = components['responses']['VisitRegistered'];
export type ParameterCardType = components['parameters']['cardType'];
export type ParameterIdentification = components['parameters']['identification'];
export type $defs = Record<string, never>;
export interface operations {
    getExternalCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Whose card it is.
                 * @example uitpas
                 */
                cardType: components["parameters"]["cardType"];
                /**
                 * @description What identifies the card, such as its number.
                 * @example 0930000420206
                 */
                identification: components["parameters"]["identification"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "visit": {
                     *         "allowed": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ExternalCard"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CardNotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    registerExternalCardVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Whose card it is.
                 * @example uitpas
                 */
                cardType: components["parameters"]["cardType"];
                /**
                 * @description What identifies the card, such as its number.
                 * @example 0930000420206
                 */
                identification: components["parameters"]["identification"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: components["responses"]["VisitRegistered"];
            400: components["responses"]["MuseumNotActive"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CardNotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The number on the card.
                 * @example 2000001234567
                 */
                cardNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pass. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pass"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CardNotFound"];
        };
    };
    registerVisit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "passholderId": "5e8c1d2a-9b47-4f63-a0d5-7c3e2b1f4a68"
                 *     }
                 */
                "application/json": components["schemas"]["VisitInput"];
            };
        };
        responses: {
            201: components["responses"]["VisitRegistered"];
            400: components["responses"]["VisitRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    createVoucherList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "numberOfVouchers": 2
                 *     }
                 */
                "application/json": components["schemas"]["VoucherListInput"];
            };
        };
        responses: {
            /** @description The vouchers exist now. They can't be read again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "c2d4e6f8-1a3b-4c5d-9e7f-0a1b2c3d4e5f",
                     *       "vouchers": [
                     *         "5400000000017",
                     *         "5400000000024"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["VoucherList"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
}
