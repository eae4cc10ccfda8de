// Generated from specs/entry/ownerships.yaml by `pnpm generate`: do not edit.

export interface paths {
    "/ownerships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List ownerships
         * @description Lists the ownerships that fit the filters, page by page. At least one filter is needed, else the answer is 404. Those that the caller may not see are left out.
         */
        get: operations["list"];
        put?: never;
        /**
         * Request an ownership
         * @description Asks that a user may manage an organizer. To ask it for someone else takes the right to edit the organizer. The user gets a mail.
         */
        post: operations["request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ownerships/{ownershipId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the ownership, a UUID.
                 * @example 3d7f9b52-6c0e-4a1d-b7a4-5e2c8f1a9d60
                 */
                ownershipId: components["parameters"]["ownershipId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an ownership
         * @description Ends an ownership or a request for one. An owner loses the rights that came with it.
         */
        delete: operations["delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ownerships/{ownershipId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the ownership, a UUID.
                 * @example 3d7f9b52-6c0e-4a1d-b7a4-5e2c8f1a9d60
                 */
                ownershipId: components["parameters"]["ownershipId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a request
         * @description Makes the user an owner, who may edit the organizer and its events. Does nothing unless the state is `requested`.
         */
        post: operations["approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ownerships/{ownershipId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the ownership, a UUID.
                 * @example 3d7f9b52-6c0e-4a1d-b7a4-5e2c8f1a9d60
                 */
                ownershipId: components["parameters"]["ownershipId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a request
         * @description Turns a request down. Does nothing unless the state is `requested`; an ownership that was approved is ended by `delete`.
         */
        post: operations["reject"];
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
        Email: Email;
        ForbiddenProblem: ForbiddenProblem;
        ItemId: ItemId;
        ItemType: ItemType;
        Ownership: Ownership;
        OwnershipId: OwnershipId;
        OwnershipPage: OwnershipPage;
        OwnershipReference: OwnershipReference;
        OwnershipRequest: OwnershipRequest;
        OwnershipState: OwnershipState;
        PagedCollection: PagedCollection;
        Problem: Problem;
        SchemaError: SchemaError;
        Timestamp: Timestamp;
        UserId: UserId;
    };
    responses: {
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
        /** @description There is no such item. */
        ItemNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/url/not-found",
                 *       "title": "Not Found",
                 *       "status": 404,
                 *       "detail": "The Organizer with id \"9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88\" was not found."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No filter was given, or one has a value that it can't have. */
        MissingFilter: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/url/not-found",
                 *       "title": "Not Found",
                 *       "status": 404,
                 *       "detail": "Query parameter itemId or state is missing."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Done. The answer has no body. */
        NoContent: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description This user owns the item already, or has asked for it. One that was rejected or deleted is no hindrance. */
        OwnershipExists: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/uitdatabank/ownership-already-exists",
                 *       "title": "Ownership already exists",
                 *       "status": 409,
                 *       "detail": "An ownership request for this item and owner already exists with id 3d7f9b52-6c0e-4a1d-b7a4-5e2c8f1a9d60"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such ownership. */
        OwnershipNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/url/not-found",
                 *       "title": "Not Found",
                 *       "status": 404,
                 *       "detail": "The Ownership with id \"3d7f9b52-6c0e-4a1d-b7a4-5e2c8f1a9d60\" was not found."
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
         * @description The id of the ownership, a UUID.
         * @example 3d7f9b52-6c0e-4a1d-b7a4-5e2c8f1a9d60
         */
        ownershipId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/**
 * Format: email
 * @description An e-mail address.
 */
export type Email = string;
/** @description The credentials are valid, but do not allow this. */
export type ForbiddenProblem = components["schemas"]["Problem"] & {
    /**
     * @description The kind of problem.
     * @constant
     */
    type: "https://api.publiq.be/probs/auth/forbidden";
};
/**
 * @description The id of what is owned, a UUID; in old ones the last dash may be missing.
 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
 */
export type ItemId = string;
/**
 * @description What is owned; so far only organizers can be.
 * @enum {string}
 */
export type ItemType = "event" | "place" | "organizer";
/** @description The right of a user to manage an item, or a request for it. */
export type Ownership = {
    /** @description The e-mail address of that user. */
    approvedByEmail?: components["schemas"]["Email"];
    /** @description The id of the user who approved it. */
    approvedById?: components["schemas"]["UserId"];
    /** @description When it was approved. */
    approvedDate?: components["schemas"]["Timestamp"];
    /** @description When it was requested. */
    created: components["schemas"]["Timestamp"];
    /** @description The e-mail address of that user. */
    deletedByEmail?: components["schemas"]["Email"];
    /** @description The id of the user who deleted it. */
    deletedById?: components["schemas"]["UserId"];
    /** @description When it was deleted. */
    deletedDate?: components["schemas"]["Timestamp"];
    id: components["schemas"]["OwnershipId"];
    itemId: components["schemas"]["ItemId"];
    itemType: components["schemas"]["ItemType"];
    /** @description When its state last changed. */
    modified: components["schemas"]["Timestamp"];
    /** @description The e-mail address of that user. */
    ownerEmail: components["schemas"]["Email"];
    /** @description The id of the user who is or would be the owner. */
    ownerId: components["schemas"]["UserId"];
    /** @description The e-mail address of that user. */
    rejectedByEmail?: components["schemas"]["Email"];
    /** @description The id of the user who rejected it. */
    rejectedById?: components["schemas"]["UserId"];
    /** @description When it was rejected. */
    rejectedDate?: components["schemas"]["Timestamp"];
    /** @description The e-mail address of that user. */
    requesterEmail: components["schemas"]["Email"];
    /** @description The id of the user who asked for it. */
    requesterId: components["schemas"]["UserId"];
    state: components["schemas"]["OwnershipState"];
};
/**
 * Format: uuid
 * @description The id of an ownership.
 */
export type OwnershipId = string;
/** @description A page of ownerships. `itemsPerPage` is the number of those on this page. */
export type OwnershipPage = components["schemas"]["PagedCollection"] & {
    /** @description The ownerships of this page. */
    member: components["schemas"]["Ownership"][];
};
/** @description Points at an ownership. */
export type OwnershipReference = {
    id: components["schemas"]["OwnershipId"];
};
/** @description Who should own what. Without `ownerId` and `ownerEmail` it is the caller. */
export type OwnershipRequest = {
    itemId: components["schemas"]["ItemId"];
    itemType: components["schemas"]["ItemType"];
    /** @description The e-mail address of the user who should be the owner, who must have an account. */
    ownerEmail?: components["schemas"]["Email"];
    /** @description The id of the user who should be the owner. */
    ownerId?: components["schemas"]["UserId"];
};
/**
 * @description How far an ownership is.
 * @enum {string}
 */
export type OwnershipState = "requested" | "approved" | "rejected" | "deleted";
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
/**
 * Format: date-time
 * @description A moment, RFC 3339 with offset.
 * @example 2026-11-24T10:00:00+00:00
 */
export type Timestamp = string;
/**
 * @description The id of a user, or `<clientId>@clients` when a client acted without one.
 * @example 5f1b9c1e-7a0b-4c2f-9d43-0d8a4b1c6f20
 */
export type UserId = string;
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInvalidBody = components['responses']['InvalidBody'];
export type ResponseItemNotFound = components['responses']['ItemNotFound'];
export type ResponseMissingFilter = components['responses']['MissingFilter'];
export type ResponseNoContent = components['responses']['NoContent'];
export type ResponseOwnershipExists = components['responses']['OwnershipExists'];
export type ResponseOwnershipNotFound = components['responses']['OwnershipNotFound'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ParameterOwnershipId = components['parameters']['ownershipId'];
export type $defs = Record<string, never>;
export interface operations {
    list: {
        parameters: {
            query?: {
                /**
                 * @description Only those of this item, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                itemId?: string;
                /** @description Only those of items of this type. */
                itemType?: components["schemas"]["ItemType"];
                /** @description How many to give at most. */
                limit?: number;
                /** @description Only those of this user. */
                ownerId?: components["schemas"]["UserId"];
                /** @description What to sort by; `-created` is the newest first. */
                sort?: "owner_id" | "created" | "-created";
                /** @description How many to skip. */
                start?: number;
                /** @description Only those in this state. */
                state?: components["schemas"]["OwnershipState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of ownerships. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnershipPage"];
                    "application/ld+json": components["schemas"]["OwnershipPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MissingFilter"];
        };
    };
    request: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnershipRequest"];
            };
        };
        responses: {
            /** @description The ownership is requested. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3d7f9b52-6c0e-4a1d-b7a4-5e2c8f1a9d60"
                     *     }
                     */
                    "application/json": components["schemas"]["OwnershipReference"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ItemNotFound"];
            409: components["responses"]["OwnershipExists"];
        };
    };
    delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the ownership, a UUID.
                 * @example 3d7f9b52-6c0e-4a1d-b7a4-5e2c8f1a9d60
                 */
                ownershipId: components["parameters"]["ownershipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OwnershipNotFound"];
        };
    };
    approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the ownership, a UUID.
                 * @example 3d7f9b52-6c0e-4a1d-b7a4-5e2c8f1a9d60
                 */
                ownershipId: components["parameters"]["ownershipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OwnershipNotFound"];
        };
    };
    reject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the ownership, a UUID.
                 * @example 3d7f9b52-6c0e-4a1d-b7a4-5e2c8f1a9d60
                 */
                ownershipId: components["parameters"]["ownershipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OwnershipNotFound"];
        };
    };
}
