// Generated from specs/entry/news-articles.yaml by `pnpm generate`: do not edit.

export interface paths {
    "/news-articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List news articles
         * @description Lists news articles, 30 on a page, those that fit the filters or all. A page after the last one is empty. `Accept` may ask for JSON-LD.
         */
        get: operations["list"];
        put?: never;
        /**
         * Create a news article
         * @description Adds a news article. Only one article may have the same `url` and `about`.
         */
        post: operations["create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/news-articles/{articleId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the news article, a UUID.
                 * @example f6d3a4b5-8e9f-4a01-bc23-4d5e6f708192
                 */
                articleId: components["parameters"]["articleId"];
            };
            cookie?: never;
        };
        /**
         * Read a news article
         * @description Gives one news article, as JSON-LD when `Accept` asks for it.
         */
        get: operations["get"];
        /**
         * Replace a news article
         * @description Overwrites the whole news article, which must exist already.
         */
        put: operations["replace"];
        post?: never;
        /**
         * Delete a news article
         * @description Removes a news article. Does nothing where there is none with this id.
         */
        delete: operations["delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        CopyrightHolder: CopyrightHolder;
        Language: Language;
        LinkedNewsArticle: LinkedNewsArticle;
        LinkedNewsArticleList: LinkedNewsArticleList;
        NewsArticle: NewsArticle;
        NewsArticleImage: NewsArticleImage;
        NewsArticleInput: NewsArticleInput;
        NewsArticleList: NewsArticleList;
        Problem: Problem;
        SchemaError: SchemaError;
        Url: Url;
    };
    responses: {
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
        /** @description There is no such news article. */
        NewsArticleNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/url/not-found",
                 *       "title": "Not Found",
                 *       "status": 404,
                 *       "detail": "The News Article with id \"f6d3a4b5-8e9f-4a01-bc23-4d5e6f708192\" was not found."
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
    };
    parameters: {
        /**
         * @description The id of the news article, a UUID.
         * @example f6d3a4b5-8e9f-4a01-bc23-4d5e6f708192
         */
        articleId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/**
 * @description Who holds the rights, 2 to 250 characters.
 * @example Mira Peeters
 */
export type CopyrightHolder = string;
/**
 * @description A two-letter language code of ISO 639-1.
 * @example nl
 * @enum {string}
 */
export type Language = "nl" | "fr" | "de" | "en";
/** @description A news article as JSON-LD. */
export type LinkedNewsArticle = components["schemas"]["NewsArticle"] & {
    /**
     * @description The JSON-LD context.
     * @example /contexts/NewsArticle
     */
    "@context": string;
    /**
     * @description The path of the article, not a whole URL.
     * @example /news-articles/f6d3a4b5-8e9f-4a01-bc23-4d5e6f708192
     */
    "@id": string;
    /**
     * @description The kind of thing that it is.
     * @example https://schema.org/NewsArticle
     */
    "@type": string;
};
/** @description A page of news articles as JSON-LD. */
export type LinkedNewsArticleList = {
    /** @description The news articles of this page. */
    "hydra:member": components["schemas"]["LinkedNewsArticle"][];
};
/** @description A news article as it is read. */
export type NewsArticle = components["schemas"]["NewsArticleInput"] & {
    /**
     * Format: uuid
     * @description The id of the news article.
     */
    id: string;
};
/** @description The image beside the article. */
export type NewsArticleImage = {
    copyrightHolder: components["schemas"]["CopyrightHolder"];
    /**
     * @description Where the image is; it must end in `.jpeg`, `.jpg`, `.gif` or `.png`.
     * @example https://dehemelbode.example/beeld/gevel.jpg
     */
    url: string;
};
/** @description A news article as it is written. */
export type NewsArticleInput = {
    /** @description The id of the event that it is about. */
    about: string;
    /** @description The headline. */
    headline: string;
    image?: components["schemas"]["NewsArticleImage"];
    inLanguage: components["schemas"]["Language"];
    /** @description The name of the publisher. */
    publisher: string;
    /** @description Where the logo of the publisher is. */
    publisherLogo: components["schemas"]["Url"];
    /** @description The text, or its beginning. */
    text: string;
    /** @description Where the article is. Percent-encoded where needed before it is stored. */
    url: components["schemas"]["Url"];
};
/** @description A page of news articles. */
export type NewsArticleList = components["schemas"]["NewsArticle"][];
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
 * Format: uri
 * @description An absolute `http` or `https` URL.
 */
export type Url = string;
export type ResponseInvalidBody = components['responses']['InvalidBody'];
export type ResponseNewsArticleNotFound = components['responses']['NewsArticleNotFound'];
export type ResponseNoContent = components['responses']['NoContent'];
export type ParameterArticleId = components['parameters']['articleId'];
export type $defs = Record<string, never>;
export interface operations {
    list: {
        parameters: {
            query?: {
                /**
                 * @description Only those about the event with this id, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                about?: string;
                /** @description The number of the page, from 1. */
                page?: number;
                /**
                 * @description Only those of this publisher.
                 * @example De Hemelbode
                 */
                publisher?: string;
                /** @description Only the one at this URL. */
                url?: components["schemas"]["Url"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of news articles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsArticleList"];
                    "application/ld+json": components["schemas"]["LinkedNewsArticleList"];
                };
            };
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
                "application/json": components["schemas"]["NewsArticleInput"];
            };
        };
        responses: {
            /** @description The news article exists now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsArticle"];
                    "application/ld+json": components["schemas"]["LinkedNewsArticle"];
                };
            };
            400: components["responses"]["InvalidBody"];
        };
    };
    get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the news article, a UUID.
                 * @example f6d3a4b5-8e9f-4a01-bc23-4d5e6f708192
                 */
                articleId: components["parameters"]["articleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The news article. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsArticle"];
                    "application/ld+json": components["schemas"]["LinkedNewsArticle"];
                };
            };
            404: components["responses"]["NewsArticleNotFound"];
        };
    };
    replace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the news article, a UUID.
                 * @example f6d3a4b5-8e9f-4a01-bc23-4d5e6f708192
                 */
                articleId: components["parameters"]["articleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewsArticleInput"];
            };
        };
        responses: {
            /** @description The news article is written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsArticle"];
                    "application/ld+json": components["schemas"]["LinkedNewsArticle"];
                };
            };
            400: components["responses"]["InvalidBody"];
            404: components["responses"]["NewsArticleNotFound"];
        };
    };
    delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the news article, a UUID.
                 * @example f6d3a4b5-8e9f-4a01-bc23-4d5e6f708192
                 */
                articleId: components["parameters"]["articleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
        };
    };
}
