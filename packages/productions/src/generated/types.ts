// Generated from specs/entry/productions.yaml by `pnpm generate`: do not edit.

export interface paths {
    "/productions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List productions
         * @description Lists productions, page by page, those of a given name or all. Takes the permission "Producties aanmaken".
         */
        get: operations["list"];
        put?: never;
        /**
         * Create a production
         * @description Groups events that are in no production yet. Takes the permission "Producties aanmaken".
         */
        post: operations["create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/productions/{productionId}/events/{eventId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
                /**
                 * @description The id of the production, a UUID.
                 * @example b1f0c6d2-3e4a-4f5b-8c7d-9e0f1a2b3c4d
                 */
                productionId: components["parameters"]["productionId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Add an event
         * @description Adds an event that is in no production yet. Takes the permission "Producties aanmaken".
         */
        put: operations["addEvent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/productions/{productionId}/merge/{fromProductionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the production that is emptied and removed, a UUID.
                 * @example e5c2f3a4-7d8e-4f90-ab12-3c4d5e6f7081
                 */
                fromProductionId: components["parameters"]["fromProductionId"];
                /**
                 * @description The id of the production, a UUID.
                 * @example b1f0c6d2-3e4a-4f5b-8c7d-9e0f1a2b3c4d
                 */
                productionId: components["parameters"]["productionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge two productions
         * @description Moves all events of the second production into the first, and removes the second. Takes the permission "Producties aanmaken".
         */
        post: operations["merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/productions/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn a suggestion down
         * @description Says that two events are not the same show, so that they won't be suggested again. Takes the permission "Producties aanmaken".
         */
        post: operations["skip"];
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
        EventId: EventId;
        ForbiddenProblem: ForbiddenProblem;
        InvalidPayloadProblem: InvalidPayloadProblem;
        PagedCollection: PagedCollection;
        Problem: Problem;
        Production: Production;
        ProductionId: ProductionId;
        ProductionInput: ProductionInput;
        ProductionName: ProductionName;
        ProductionPage: ProductionPage;
        ProductionReference: ProductionReference;
        SchemaError: SchemaError;
        SkipInput: SkipInput;
    };
    responses: {
        /** @description The event is in another production already; the title says so. */
        EventTaken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Event cannot be added to production",
                 *       "status": 400
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The credentials are valid, but do not allow this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/auth/forbidden",
                 *       "title": "Forbidden",
                 *       "status": 403,
                 *       "detail": "User 5f1b9c1e-7a0b-4c2f-9d43-0d8a4b1c6f20 has no permission \"Aanbod bewerken\" on resource ed388184-f18f-47b6-8e8f-1056a48a4b4b"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ForbiddenProblem"];
            };
        };
        /** @description The body is not right, or an event is in another production already. */
        InvalidPayload: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Invalid payload.",
                 *       "status": 400,
                 *       "validation_messages": {
                 *         "eventIds": "At least one event should be provided"
                 *       }
                 *     }
                 */
                "application/problem+json": components["schemas"]["InvalidPayloadProblem"];
            };
        };
        /** @description Done. The answer has no body. */
        NoContent: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description There is no such production. */
        ProductionNotFound: {
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
        /** @description No credentials, or none that are valid now. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/auth/unauthorized",
                 *       "title": "Unauthorized",
                 *       "status": 401,
                 *       "detail": "Token expired (or not yet usable)."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The id of the event, a UUID.
         * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
         */
        eventId: string;
        /**
         * @description The id of the production that is emptied and removed, a UUID.
         * @example e5c2f3a4-7d8e-4f90-ab12-3c4d5e6f7081
         */
        fromProductionId: string;
        /**
         * @description The id of the production, a UUID.
         * @example b1f0c6d2-3e4a-4f5b-8c7d-9e0f1a2b3c4d
         */
        productionId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/**
 * Format: uuid
 * @description The id of an event.
 */
export type EventId = string;
/** @description The credentials are valid, but do not allow this. */
export type ForbiddenProblem = components["schemas"]["Problem"] & {
    /**
     * @description The kind of problem.
     * @constant
     */
    type: "https://api.publiq.be/probs/auth/forbidden";
};
/** @description The body does not hold what it should, told by an older validator. */
export type InvalidPayloadProblem = components["schemas"]["Problem"] & {
    /** @description What is wrong, in English, by the property where it is. */
    validation_messages?: {
        [key: string]: string;
    };
};
/** @description One page of a list, as Hydra describes it. */
export type PagedCollection = {
    /**
     * @description The JSON-LD context.
     * @example http://www.w3.org/ns/hydra/context.jsonld
     */
    "@context"?: string;
    /**
     * @description The kind of list, always `PagedCollection`.
     * @example PagedCollection
     */
    "@type"?: string;
    /**
     * @description How many items fit on a page.
     * @example 30
     */
    itemsPerPage: number;
    /**
     * @description How many items there are on all pages together.
     * @example 12
     */
    totalItems: number;
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
/** @description A production as it is read. */
export type Production = {
    /** @description The events that it groups. */
    events: components["schemas"]["EventId"][];
    name: components["schemas"]["ProductionName"];
    /**
     * Format: uuid
     * @deprecated
     * @description The same as `productionId`.
     */
    production_id?: string;
    productionId: components["schemas"]["ProductionId"];
};
/**
 * Format: uuid
 * @description The id of a production.
 */
export type ProductionId = string;
/** @description A new production. */
export type ProductionInput = {
    /** @description The events that it groups, at least one. */
    eventIds: components["schemas"]["EventId"][];
    name: components["schemas"]["ProductionName"];
};
/**
 * @description The name, usually that of the performers and of the show.
 * @example Mira Peeters - Onder het dak
 */
export type ProductionName = string;
/** @description A page of productions. */
export type ProductionPage = components["schemas"]["PagedCollection"] & {
    /** @description The productions of this page. */
    member: components["schemas"]["Production"][];
};
/** @description Points at a production. */
export type ProductionReference = {
    productionId: components["schemas"]["ProductionId"];
};
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
/** @description Events that are not the same show. */
export type SkipInput = {
    /** @description The two events of the suggestion. */
    eventIds: components["schemas"]["EventId"][];
};
export type ResponseEventTaken = components['responses']['EventTaken'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInvalidPayload = components['responses']['InvalidPayload'];
export type ResponseNoContent = components['responses']['NoContent'];
export type ResponseProductionNotFound = components['responses']['ProductionNotFound'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ParameterEventId = components['parameters']['eventId'];
export type ParameterFromProductionId = components['parameters']['fromProductionId'];
export type ParameterProductionId = components['parameters']['productionId'];
export type $defs = Record<string, never>;
export interface operations {
    list: {
        parameters: {
            query?: {
                /** @description How many to give at most. */
                limit?: number;
                /**
                 * @description A part of the name; upper and lower case count as the same.
                 * @example Hemel
                 */
                name?: string;
                /** @description How many to skip. */
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of productions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "@context": "http://www.w3.org/ns/hydra/context.jsonld",
                     *       "@type": "PagedCollection",
                     *       "itemsPerPage": 30,
                     *       "totalItems": 1,
                     *       "member": [
                     *         {
                     *           "name": "Mira Peeters - Onder het dak",
                     *           "productionId": "b1f0c6d2-3e4a-4f5b-8c7d-9e0f1a2b3c4d",
                     *           "production_id": "b1f0c6d2-3e4a-4f5b-8c7d-9e0f1a2b3c4d",
                     *           "events": [
                     *             "3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30",
                     *             "d4b1e2f3-6c7d-4e8f-9a01-2b3c4d5e6f70"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/ld+json": components["schemas"]["ProductionPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    create: {
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
                 *       "name": "Mira Peeters - Onder het dak",
                 *       "eventIds": [
                 *         "3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30",
                 *         "d4b1e2f3-6c7d-4e8f-9a01-2b3c4d5e6f70"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ProductionInput"];
            };
        };
        responses: {
            /** @description The production exists now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "productionId": "b1f0c6d2-3e4a-4f5b-8c7d-9e0f1a2b3c4d"
                     *     }
                     */
                    "application/ld+json": components["schemas"]["ProductionReference"];
                };
            };
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    addEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
                /**
                 * @description The id of the production, a UUID.
                 * @example b1f0c6d2-3e4a-4f5b-8c7d-9e0f1a2b3c4d
                 */
                productionId: components["parameters"]["productionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["EventTaken"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProductionNotFound"];
        };
    };
    merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the production that is emptied and removed, a UUID.
                 * @example e5c2f3a4-7d8e-4f90-ab12-3c4d5e6f7081
                 */
                fromProductionId: components["parameters"]["fromProductionId"];
                /**
                 * @description The id of the production, a UUID.
                 * @example b1f0c6d2-3e4a-4f5b-8c7d-9e0f1a2b3c4d
                 */
                productionId: components["parameters"]["productionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProductionNotFound"];
        };
    };
    skip: {
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
                 *       "eventIds": [
                 *         "3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30",
                 *         "d4b1e2f3-6c7d-4e8f-9a01-2b3c4d5e6f70"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SkipInput"];
            };
        };
        responses: {
            200: components["responses"]["NoContent"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
}
