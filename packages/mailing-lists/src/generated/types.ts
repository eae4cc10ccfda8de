// Generated from specs/entry/mailing-lists.yaml by `pnpm generate`: do not edit.

export interface paths {
    "/mailing-list/{mailingListId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The number of the mailing list, which publiq gives.
                 * @example 7
                 */
                mailingListId: number;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Subscribe to a mailing list
         * @description Adds an e-mail address to a mailing list.
         */
        put: operations["subscribe"];
        post?: never;
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
        Problem: Problem;
        SchemaError: SchemaError;
        SubscriptionInput: SubscriptionInput;
    };
    responses: {
        /** @description The body is not right, or the service that sends the mailing refused. */
        FailedSubscription: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/body/invalid-data",
                 *       "title": "Invalid body data",
                 *       "status": 400,
                 *       "detail": "Given string is not a valid e-mail address."
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
        /** @description Done. The answer has no body. */
        NoContent: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
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
    parameters: never;
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
/** @description Who should get the mailing. */
export type SubscriptionInput = {
    email: components["schemas"]["Email"];
};
export type ResponseFailedSubscription = components['responses']['FailedSubscription'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNoContent = components['responses']['NoContent'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type $defs = Record<string, never>;
export interface operations {
    subscribe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The number of the mailing list, which publiq gives.
                 * @example 7
                 */
                mailingListId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "mira.peeters@denhemel.example"
                 *     }
                 */
                "application/json": components["schemas"]["SubscriptionInput"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["FailedSubscription"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
}
