// Generated from specs/entry/users.yaml by `pnpm generate`: do not edit.

export interface paths {
    "/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the own user
         * @description Tells who is logged in. A client that acts for itself is no user, so its token is refused.
         */
        get: operations["getCurrent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the user.
                 * @example 5f1b9c1e-7a0b-4c2f-9d43-0d8a4b1c6f20
                 */
                userId: string;
            };
            cookie?: never;
        };
        /**
         * Read a user
         * @description Tells who has this id. Takes the permission "Gebruikers beheren".
         */
        get: operations["get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/emails/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The e-mail address of the user.
                 * @example mira.peeters@denhemel.example
                 */
                email: string;
            };
            cookie?: never;
        };
        /**
         * Find a user by e-mail address
         * @description Tells who has this e-mail address. What is no e-mail address is answered with 404. Takes the permission "Gebruikers beheren".
         */
        get: operations["getByEmail"];
        put?: never;
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
        CurrentUser: CurrentUser;
        ForbiddenProblem: ForbiddenProblem;
        Problem: Problem;
        SchemaError: SchemaError;
        User: User;
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
        /** @description The user. */
        UserAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "uuid": "5f1b9c1e-7a0b-4c2f-9d43-0d8a4b1c6f20",
                 *       "email": "mira.peeters@denhemel.example",
                 *       "username": "mira.peeters"
                 *     }
                 */
                "application/json": components["schemas"]["User"];
                /**
                 * @example {
                 *       "uuid": "5f1b9c1e-7a0b-4c2f-9d43-0d8a4b1c6f20",
                 *       "email": "mira.peeters@denhemel.example",
                 *       "username": "mira.peeters"
                 *     }
                 */
                "application/ld+json": components["schemas"]["User"];
            };
        };
        /** @description There is no such user. */
        UserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/url/not-found",
                 *       "title": "Not Found",
                 *       "status": 404,
                 *       "detail": "No user found for the given user ID."
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
/** @description The person who is logged in. */
export type CurrentUser = components["schemas"]["User"] & {
    /**
     * @deprecated
     * @description The same as `uuid`.
     */
    id?: string;
    /**
     * @deprecated
     * @description The same as `username`.
     */
    nick?: string;
};
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
/** @description A person with an account. */
export type User = {
    /** @description The e-mail address of the user. */
    email: string;
    /** @description The name of the account. */
    username: string;
    /**
     * Format: uuid
     * @description The id of the user.
     */
    uuid: string;
};
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseUserAnswer = components['responses']['UserAnswer'];
export type ResponseUserNotFound = components['responses']['UserNotFound'];
export type $defs = Record<string, never>;
export interface operations {
    getCurrent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "uuid": "5f1b9c1e-7a0b-4c2f-9d43-0d8a4b1c6f20",
                     *       "email": "mira.peeters@denhemel.example",
                     *       "username": "mira.peeters",
                     *       "id": "5f1b9c1e-7a0b-4c2f-9d43-0d8a4b1c6f20",
                     *       "nick": "mira.peeters"
                     *     }
                     */
                    "application/json": components["schemas"]["CurrentUser"];
                    /**
                     * @example {
                     *       "uuid": "5f1b9c1e-7a0b-4c2f-9d43-0d8a4b1c6f20",
                     *       "email": "mira.peeters@denhemel.example",
                     *       "username": "mira.peeters",
                     *       "id": "5f1b9c1e-7a0b-4c2f-9d43-0d8a4b1c6f20",
                     *       "nick": "mira.peeters"
                     *     }
                     */
                    "application/ld+json": components["schemas"]["CurrentUser"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the user.
                 * @example 5f1b9c1e-7a0b-4c2f-9d43-0d8a4b1c6f20
                 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
        };
    };
    getByEmail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The e-mail address of the user.
                 * @example mira.peeters@denhemel.example
                 */
                email: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserAnswer"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
        };
    };
}
