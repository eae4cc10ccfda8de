// Generated from specs/entry/images.yaml by `pnpm generate`: do not edit.

export interface paths {
    "/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload an image
         * @description Stores an image of up to 21,000,000 bytes, a PNG, a JPEG or a GIF: a file of your own, or one that the server downloads from a URL.
         */
        post: operations["create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/images/{imageId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the image, a UUID.
                 * @example 2cdb2b06-2e5a-4a6c-9d3c-7a9b1f0b7c11
                 */
                imageId: components["parameters"]["imageId"];
            };
            cookie?: never;
        };
        /**
         * Read an image
         * @description Tells where the image is, and the texts that it was uploaded with.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        CopyrightHolder: CopyrightHolder;
        ForbiddenProblem: ForbiddenProblem;
        ImageDownload: ImageDownload;
        ImageId: ImageId;
        ImageUpload: ImageUpload;
        Language: Language;
        MediaObject: MediaObject;
        NonBlankText: NonBlankText;
        Problem: Problem;
        SchemaError: SchemaError;
        StoredImage: StoredImage;
        Url: Url;
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
        /** @description There is no image with this id. */
        ImageNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/url/not-found",
                 *       "title": "Not Found",
                 *       "status": 404,
                 *       "detail": "The media object with id \"2cdb2b06-2e5a-4a6c-9d3c-7a9b1f0b7c11\" was not found."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not right, or the image is missing, too big, no PNG, JPEG or GIF, or can't be downloaded. */
        InvalidImage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/body/file-invalid-type",
                 *       "title": "Invalid file type",
                 *       "status": 400,
                 *       "detail": "The uploaded file has mime type \"text/plain\" instead of image/png,image/jpeg,image/gif"
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
         * @description The id of the image, a UUID.
         * @example 2cdb2b06-2e5a-4a6c-9d3c-7a9b1f0b7c11
         */
        imageId: string;
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
/** @description The credentials are valid, but do not allow this. */
export type ForbiddenProblem = components["schemas"]["Problem"] & {
    /**
     * @description The kind of problem.
     * @constant
     */
    type: "https://api.publiq.be/probs/auth/forbidden";
};
/** @description An image that the server downloads, with its texts. */
export type ImageDownload = {
    /** @description Where the image is, for the server to download; a PNG, JPEG or GIF of up to 21,000,000 bytes. */
    contentUrl: components["schemas"]["Url"];
    copyrightHolder: components["schemas"]["CopyrightHolder"];
    /** @description What is to be seen. */
    description: components["schemas"]["NonBlankText"];
    /** @description The language of the description. */
    inLanguage: components["schemas"]["Language"];
};
/**
 * Format: uuid
 * @description The id of an image, which its upload gave.
 */
export type ImageId = string;
/** @description An image of your own, with its texts. */
export type ImageUpload = {
    copyrightHolder: components["schemas"]["CopyrightHolder"];
    /** @description What is to be seen. */
    description: string;
    /**
     * Format: binary
     * @description The image itself, a PNG, JPEG or GIF of up to 21,000,000 bytes.
     */
    file: Blob | Uint8Array;
    /** @description The language of the description, `inLanguage` when the image is read. */
    language: components["schemas"]["Language"];
};
/**
 * @description A two-letter language code of ISO 639-1.
 * @example nl
 * @enum {string}
 */
export type Language = "nl" | "fr" | "de" | "en";
/** @description An image of a document. */
export type MediaObject = {
    /** @description The URL of the image's description in the Entry API. */
    "@id": components["schemas"]["Url"];
    /**
     * @description The kind of media, always `schema:ImageObject`.
     * @example schema:ImageObject
     */
    "@type": string;
    /** @description Where the image itself is. */
    contentUrl: components["schemas"]["Url"];
    copyrightHolder: components["schemas"]["CopyrightHolder"];
    description: components["schemas"]["NonBlankText"];
    id?: components["schemas"]["ImageId"];
    inLanguage: components["schemas"]["Language"];
    /** @description The same as `contentUrl`. */
    thumbnailUrl: components["schemas"]["Url"];
};
/** @description A text that holds more than white space. */
export type NonBlankText = string;
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
/** @description The image that was stored. */
export type StoredImage = {
    /**
     * Format: uri
     * @description The URL of the image's description, by which a complete document refers to it.
     */
    "@id": string;
    /** @description The id by which an image is linked to an event, a place or an organizer. */
    imageId: components["schemas"]["ImageId"];
};
/**
 * Format: uri
 * @description An absolute `http` or `https` URL.
 */
export type Url = string;
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseImageNotFound = components['responses']['ImageNotFound'];
export type ResponseInvalidImage = components['responses']['InvalidImage'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ParameterImageId = components['parameters']['imageId'];
export type $defs = Record<string, never>;
export interface operations {
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
                 *       "contentUrl": "https://denhemel.example/gevel.jpg",
                 *       "description": "De gevel bij avond",
                 *       "copyrightHolder": "Mira Peeters",
                 *       "inLanguage": "nl"
                 *     }
                 */
                "application/json": components["schemas"]["ImageDownload"];
                /**
                 * @example {
                 *       "file": "the bytes of gevel.jpg",
                 *       "description": "De gevel bij avond",
                 *       "copyrightHolder": "Mira Peeters",
                 *       "language": "nl"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["ImageUpload"];
            };
        };
        responses: {
            /** @description The image is stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "@id": "https://io-test.uitdatabank.be/images/2cdb2b06-2e5a-4a6c-9d3c-7a9b1f0b7c11",
                     *       "imageId": "2cdb2b06-2e5a-4a6c-9d3c-7a9b1f0b7c11"
                     *     }
                     */
                    "application/json": components["schemas"]["StoredImage"];
                };
            };
            400: components["responses"]["InvalidImage"];
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
                 * @description The id of the image, a UUID.
                 * @example 2cdb2b06-2e5a-4a6c-9d3c-7a9b1f0b7c11
                 */
                imageId: components["parameters"]["imageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The image. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "@id": "https://io-test.uitdatabank.be/images/2cdb2b06-2e5a-4a6c-9d3c-7a9b1f0b7c11",
                     *       "@type": "schema:ImageObject",
                     *       "id": "2cdb2b06-2e5a-4a6c-9d3c-7a9b1f0b7c11",
                     *       "contentUrl": "https://images-test.uitdatabank.be/2cdb2b06-2e5a-4a6c-9d3c-7a9b1f0b7c11.jpeg",
                     *       "thumbnailUrl": "https://images-test.uitdatabank.be/2cdb2b06-2e5a-4a6c-9d3c-7a9b1f0b7c11.jpeg",
                     *       "description": "De gevel bij avond",
                     *       "copyrightHolder": "Mira Peeters",
                     *       "inLanguage": "nl"
                     *     }
                     */
                    "application/json": components["schemas"]["MediaObject"];
                };
            };
            404: components["responses"]["ImageNotFound"];
        };
    };
}
