// Generated from specs/entry/organizers.yaml by `pnpm generate`: do not edit.

export interface paths {
    "/organizers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an organizer
         * @description Adds an organizer, which can be read at once. No other organizer may have its `url`.
         */
        post: operations["create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizers/{organizerId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        /**
         * Read an organizer
         * @description Gives the organizer as it is now, deleted ones included. Anyone may read; contributors are told only to those who may edit.
         */
        get: operations["get"];
        /**
         * Replace an organizer
         * @description Overwrites the whole organizer: what the body leaves out is removed. Labels that were added one by one stay. The organizer must exist already.
         */
        put: operations["replace"];
        post?: never;
        /**
         * Delete an organizer
         * @description Unlinks the organizer from its events and places and sets its status to `DELETED`. It stays readable and keeps its `url`. Takes the permission "Organisaties beheren", which a creator does not have.
         */
        delete: operations["delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizers/{organizerId}/address": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change the address in Dutch
         * @deprecated
         * @description Deprecated: use `updateAddress` with `nl` as language, which does the same.
         */
        put: operations["updateDutchAddress"];
        post?: never;
        /**
         * Remove the address
         * @description Removes the address in every language, and the coordinates with it.
         */
        delete: operations["deleteAddress"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizers/{organizerId}/address/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The language of the text.
                 * @example nl
                 */
                language: components["parameters"]["language"];
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change the address
         * @description Sets the address in one language. The server looks up the coordinates afterwards.
         */
        put: operations["updateAddress"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizers/{organizerId}/contact-point": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change the contact point
         * @description Replaces all phone numbers, e-mail addresses and web pages.
         */
        put: operations["updateContactPoint"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizers/{organizerId}/contributors": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        /**
         * Read the contributors
         * @description Lists the e-mail addresses of those who may edit besides the creator.
         */
        get: operations["getContributors"];
        /**
         * Replace the contributors
         * @description Sets the complete list of contributors; an empty one removes them all.
         */
        put: operations["updateContributors"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizers/{organizerId}/description/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The language of the text.
                 * @example nl
                 */
                language: components["parameters"]["language"];
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Describe an organizer
         * @description Sets the description in one language. Remove it with `deleteDescription`; a blank text is refused.
         */
        put: operations["updateDescription"];
        post?: never;
        /**
         * Remove a description
         * @description Removes the description in one language. Does nothing where there is none.
         */
        delete: operations["deleteDescription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizers/{organizerId}/educational-description/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The language of the text.
                 * @example nl
                 */
                language: components["parameters"]["language"];
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Describe an organizer to schools
         * @description Sets the description for schools in one language. Remove it with `deleteEducationalDescription`; a blank text is refused.
         */
        put: operations["updateEducationalDescription"];
        post?: never;
        /**
         * Remove a description for schools
         * @description Removes the description for schools in one language. Does nothing where there is none.
         */
        delete: operations["deleteEducationalDescription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizers/{organizerId}/images": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an image
         * @description Links an uploaded image to the organizer. The first one becomes the main image. Texts that are left out are copied from the upload.
         */
        post: operations["addImage"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change images
         * @description Changes the texts of the images with the given ids, for this organizer alone; the others stay as they are.
         */
        patch: operations["updateImages"];
        trace?: never;
    };
    "/organizers/{organizerId}/images/{imageId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the image, a UUID.
                 * @example 2cdb2b06-2e5a-4a6c-9d3c-7a9b1f0b7c11
                 */
                imageId: components["parameters"]["imageId"];
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove an image
         * @description Unlinks an image. When it was the main one, the next image takes over. Does nothing where there is none with this id.
         */
        delete: operations["removeImage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizers/{organizerId}/images/main": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Choose the main image
         * @description Makes one of the linked images the main one.
         */
        put: operations["setMainImage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizers/{organizerId}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the labels
         * @description Sets the complete list of labels. Private ones that the caller may not use are skipped and kept in silence.
         */
        put: operations["replaceLabels"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizers/{organizerId}/labels/{labelName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the label, 2 to 255 characters without `;`. Upper and lower case count as the same.
                 * @example jazz
                 */
                labelName: components["parameters"]["labelName"];
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Add a label
         * @description Adds one label, and makes it when it does not exist. It lands among `labels` or `hiddenLabels` by its own visibility.
         */
        put: operations["addLabel"];
        post?: never;
        /**
         * Remove a label
         * @description Removes one label. Does nothing where the organizer does not have it.
         */
        delete: operations["removeLabel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizers/{organizerId}/name": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Rename an organizer in Dutch
         * @deprecated
         * @description Deprecated: use `updateName` with `nl` as language, which does the same.
         */
        put: operations["updateDutchName"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizers/{organizerId}/name/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The language of the text.
                 * @example nl
                 */
                language: components["parameters"]["language"];
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Rename an organizer
         * @description Sets the name in one language, 1 to 90 characters. Other languages keep theirs.
         */
        put: operations["updateName"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizers/{organizerId}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        /**
         * Read the own permissions
         * @description Lists what the caller may do with this organizer.
         */
        get: operations["getPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizers/{organizerId}/url": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change the website
         * @description Sets the `url`, which no other organizer may have. Scheme, leading `www.` and trailing slashes make no difference.
         */
        put: operations["updateUrl"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizers/{organizerId}/verenigingsloket": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        /**
         * Read the link with Verenigingsloket
         * @description Tells which association the organizer is in Verenigingsloket, and whether the link holds.
         */
        get: operations["getVerenigingsloket"];
        put?: never;
        post?: never;
        /**
         * Remove the link with Verenigingsloket
         * @description Makes the status of the link `cancelled`. For owners of the organizer alone.
         */
        delete: operations["removeVerenigingsloket"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Address: Address;
        CompletedLanguageList: CompletedLanguageList;
        Completeness: Completeness;
        ContactPoint: ContactPoint;
        ContactPointInput: ContactPointInput;
        Contributors: Contributors;
        Coordinates: Coordinates;
        CopyrightHolder: CopyrightHolder;
        EducationalDescriptionInput: EducationalDescriptionInput;
        Email: Email;
        ForbiddenProblem: ForbiddenProblem;
        ImageId: ImageId;
        LabelList: LabelList;
        LabelName: LabelName;
        LabelNotAllowedProblem: LabelNotAllowedProblem;
        LabelsInput: LabelsInput;
        Language: Language;
        LanguageList: LanguageList;
        LegacyContact: LegacyContact;
        LegacyOrganizerInput: LegacyOrganizerInput;
        LocalizedAddress: LocalizedAddress;
        LocalizedName: LocalizedName;
        LocalizedText: LocalizedText;
        MediaObject: MediaObject;
        MediaObjectInput: MediaObjectInput;
        MediaObjectList: MediaObjectList;
        MediaObjectListInput: MediaObjectListInput;
        Name: Name;
        NewOrganizer: NewOrganizer;
        NonBlankText: NonBlankText;
        Organizer: Organizer;
        OrganizerDescriptionInput: OrganizerDescriptionInput;
        OrganizerDocument: OrganizerDocument;
        OrganizerImageInput: OrganizerImageInput;
        OrganizerImageReference: OrganizerImageReference;
        OrganizerImageUpdate: OrganizerImageUpdate;
        OrganizerImageUpdates: OrganizerImageUpdates;
        OrganizerInput: OrganizerInput;
        OrganizerNameInput: OrganizerNameInput;
        OrganizerUrl: OrganizerUrl;
        OrganizerWorkflowStatus: OrganizerWorkflowStatus;
        Permission: Permission;
        Permissions: Permissions;
        Problem: Problem;
        SavedOrganizer: SavedOrganizer;
        SchemaError: SchemaError;
        Timestamp: Timestamp;
        Url: Url;
        UrlInput: UrlInput;
        UserId: UserId;
        VerenigingsloketLink: VerenigingsloketLink;
    };
    responses: {
        /** @description The body is not right, or another organizer has this URL; a deleted one keeps its own. */
        DuplicateUrl: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/uitdatabank/duplicate-url",
                 *       "title": "Duplicate URL",
                 *       "status": 400,
                 *       "detail": "The url https://www.denhemel.example (normalized to denhemel.example) is already in use."
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
        /** @description The caller may not use this label, or the token gives no access to this API. */
        LabelNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/uitdatabank/label-not-allowed",
                 *       "title": "Label not allowed",
                 *       "status": 403,
                 *       "detail": "The label \"redactiekeuze\" is reserved and you do not have sufficient permissions to use it.",
                 *       "label": "redactiekeuze"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["LabelNotAllowedProblem"];
            };
        };
        /** @description Done. The answer has no body. */
        NoContent: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description There is no such organizer, or it is not known at Verenigingsloket. */
        NotInVerenigingsloket: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/url/not-found",
                 *       "title": "Organizer 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88 not found in verenigingsloket.",
                 *       "status": 404
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The credentials are valid, but not those of an owner of the organizer. */
        NotTheOwner: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/uitdatabank/verenigingsloket-api-failure",
                 *       "title": "Only owners can delete verenigingsloket matches",
                 *       "status": 403
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such organizer, or nothing at this path. */
        OrganizerNotFound: {
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
        /** @description The body is not right, or names an image that is not linked to this document. */
        UnlinkedImage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/body/image-must-be-linked-to-resource",
                 *       "title": "Image must be linked to resource",
                 *       "status": 400,
                 *       "detail": "The image with id 2cdb2b06-2e5a-4a6c-9d3c-7a9b1f0b7c11 is not linked to the resource. Add it first before you can perform an action."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Verenigingsloket can't be reached. Try again later. */
        VerenigingsloketFailure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/uitdatabank/verenigingsloket-api-failure",
                 *       "title": "Failed to connect to verenigingsloket",
                 *       "status": 503
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
        /**
         * @description The name of the label, 2 to 255 characters without `;`. Upper and lower case count as the same.
         * @example jazz
         */
        labelName: string;
        /**
         * @description The language of the text.
         * @example nl
         */
        language: components["schemas"]["Language"];
        /**
         * @description The id of the organizer, a UUID.
         * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
         */
        organizerId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** @description A postal address, written in one language. */
export type Address = {
    /**
     * @description The country as two capital letters (ISO 3166-1).
     * @example BE
     */
    addressCountry: string;
    /**
     * @description The city or municipality.
     * @example Gent
     */
    addressLocality: string;
    /**
     * @description The postal code, a text even where it has digits only.
     * @example 9000
     */
    postalCode: string;
    /**
     * @description Street, house number and box.
     * @example Sint-Pietersplein 9
     */
    streetAddress: string;
};
/** @description Language codes; none when no language has every text. */
export type CompletedLanguageList = components["schemas"]["Language"][];
/**
 * @description How complete the document is, in percent.
 * @default 0
 * @example 53
 */
export type Completeness = number;
/** @description Phone numbers, e-mail addresses and web pages for visitors. Once there is one, it has all three lists. */
export type ContactPoint = WithRequired<components["schemas"]["ContactPointInput"], "phone" | "email" | "url">;
/** @description Phone numbers, e-mail addresses and web pages for visitors. A list that is left out is empty. */
export type ContactPointInput = {
    /** @description E-mail addresses. */
    email?: components["schemas"]["Email"][];
    /** @description Phone numbers, in any notation. */
    phone?: components["schemas"]["NonBlankText"][];
    /** @description Web pages. */
    url?: components["schemas"]["Url"][];
};
/** @description E-mail addresses of people who may edit besides the creator, each once. */
export type Contributors = string[];
/** @description A point on the map (WGS 84), looked up by the server after an address was written. */
export type Coordinates = {
    /**
     * Format: float
     * @description Degrees north of the equator.
     * @example 51.0408
     */
    latitude: number;
    /**
     * Format: float
     * @description Degrees east of Greenwich.
     * @example 3.7269
     */
    longitude: number;
};
/**
 * @description Who holds the rights, 2 to 250 characters.
 * @example Mira Peeters
 */
export type CopyrightHolder = string;
/** @description A description for schools in the language of the path. */
export type EducationalDescriptionInput = {
    /** @description The text, which may hold simple HTML. */
    educationalDescription: components["schemas"]["NonBlankText"];
};
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
} & {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "https://api.publiq.be/probs/auth/forbidden";
};
/**
 * Format: uuid
 * @description The id of an image, which its upload gave.
 */
export type ImageId = string;
/** @description Names of labels, each once. */
export type LabelList = components["schemas"]["LabelName"][];
/**
 * @description The name of a label, 2 to 255 characters without `;`, at least two of them not blank.
 * @example jazz
 */
export type LabelName = string;
/** @description The label is private, and the caller has no role that may use it. */
export type LabelNotAllowedProblem = components["schemas"]["Problem"] & {
    /** @description The label that was refused. */
    label: string;
    /**
     * @description The kind of problem.
     * @constant
     */
    type: "https://api.publiq.be/probs/uitdatabank/label-not-allowed";
} & {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "https://api.publiq.be/probs/uitdatabank/label-not-allowed";
};
/** @description The complete list of labels; an empty one removes them all. */
export type LabelsInput = {
    /** @description Names of labels, each once. */
    labels: components["schemas"]["LabelName"][];
};
/**
 * @description A two-letter language code of ISO 639-1.
 * @example nl
 * @enum {string}
 */
export type Language = "nl" | "fr" | "de" | "en";
/** @description Language codes. */
export type LanguageList = components["schemas"]["Language"][];
/** @description One way to reach the organizer. */
export type LegacyContact = {
    /**
     * @description What the value is.
     * @enum {string}
     */
    type: "url" | "phone" | "email";
    value: components["schemas"]["NonBlankText"];
};
/**
 * @deprecated
 * @description A new organizer in the shape of older versions. The server turns it into an `OrganizerInput` before it looks further.
 */
export type LegacyOrganizerInput = {
    "@id"?: components["schemas"]["OrganizerUrl"];
    address?: components["schemas"]["Address"];
    /** @description Phone numbers, e-mail addresses and web pages in one list. */
    contact?: components["schemas"]["LegacyContact"][];
    hiddenLabels?: components["schemas"]["LabelList"];
    labels?: components["schemas"]["LabelList"];
    mainLanguage: components["schemas"]["Language"];
    name: components["schemas"]["Name"];
    website: components["schemas"]["Url"];
};
/** @description The same address in one or more languages. */
export type LocalizedAddress = {
    de?: components["schemas"]["Address"];
    en?: components["schemas"]["Address"];
    fr?: components["schemas"]["Address"];
    nl?: components["schemas"]["Address"];
};
/** @description A name in one or more languages. */
export type LocalizedName = {
    de?: components["schemas"]["Name"];
    en?: components["schemas"]["Name"];
    fr?: components["schemas"]["Name"];
    nl?: components["schemas"]["Name"];
};
/** @description A text in one or more languages. */
export type LocalizedText = {
    de?: components["schemas"]["NonBlankText"];
    en?: components["schemas"]["NonBlankText"];
    fr?: components["schemas"]["NonBlankText"];
    nl?: components["schemas"]["NonBlankText"];
};
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
/** @description An uploaded image. What is left out is copied from the upload; what is given holds for this document alone. */
export type MediaObjectInput = {
    /** @description The URL that the upload of the image gave. */
    "@id": components["schemas"]["Url"];
    copyrightHolder?: components["schemas"]["CopyrightHolder"];
    description?: components["schemas"]["NonBlankText"];
    id?: components["schemas"]["ImageId"];
    inLanguage?: components["schemas"]["Language"];
};
/** @description Images, the main one first. */
export type MediaObjectList = components["schemas"]["MediaObject"][];
/** @description Uploaded images; the first one becomes the main image. */
export type MediaObjectListInput = components["schemas"]["MediaObjectInput"][];
/** @description A name of 1 to 90 characters that holds more than white space. */
export type Name = string;
/** @description A new organizer. `LegacyOrganizerInput` is still taken, and deprecated. */
export type NewOrganizer = components["schemas"]["OrganizerInput"] | components["schemas"]["LegacyOrganizerInput"];
/** @description A text that holds more than white space. */
export type NonBlankText = string;
/** @description An organizer as it is read. */
export type Organizer = WithRequired<components["schemas"]["OrganizerDocument"], "@id" | "mainLanguage" | "url" | "name"> & {
    contributors?: components["schemas"]["Contributors"];
};
/** @description A description in the language of the path. */
export type OrganizerDescriptionInput = {
    /** @description The text, which may hold simple HTML. */
    description: components["schemas"]["NonBlankText"];
};
/** @description What is read of an organizer. */
export type OrganizerDocument = {
    /**
     * @description The JSON-LD context.
     * @example /contexts/organizer
     */
    "@context"?: string;
    "@id"?: components["schemas"]["OrganizerUrl"];
    address?: components["schemas"]["LocalizedAddress"];
    /** @description The languages in which every text is. */
    completedLanguages?: components["schemas"]["CompletedLanguageList"];
    completeness?: components["schemas"]["Completeness"];
    contactPoint?: components["schemas"]["ContactPoint"];
    /** @description When the organizer was made. */
    created?: components["schemas"]["Timestamp"];
    /** @description The user who made the organizer, or `<clientId>@clients`. */
    creator?: components["schemas"]["UserId"];
    /** @description What the public should know, which may hold simple HTML. */
    description?: components["schemas"]["LocalizedText"];
    /** @description What schools should know, which may hold simple HTML. */
    educationalDescription?: components["schemas"]["LocalizedText"];
    geo?: components["schemas"]["Coordinates"];
    /** @description Labels that visitors don't see. */
    hiddenLabels?: components["schemas"]["LabelList"];
    images?: components["schemas"]["MediaObjectList"];
    /** @description Labels that visitors see. */
    labels?: components["schemas"]["LabelList"];
    /** @description The languages in which any text is. */
    languages?: components["schemas"]["LanguageList"];
    /** @description Where the main image is. */
    mainImage?: components["schemas"]["Url"];
    /** @description The language that every text has, at the least. */
    mainLanguage?: components["schemas"]["Language"];
    /** @description When the organizer last changed. */
    modified?: components["schemas"]["Timestamp"];
    /** @description The name in each language that it has. */
    name?: components["schemas"]["LocalizedName"];
    /** @description The website, which no other organizer has. */
    url?: components["schemas"]["Url"];
    workflowStatus?: components["schemas"]["OrganizerWorkflowStatus"];
};
/** @description An uploaded image. What is left out is copied from the upload; what is given holds for this organizer alone. */
export type OrganizerImageInput = {
    copyrightHolder?: components["schemas"]["CopyrightHolder"];
    description?: components["schemas"]["NonBlankText"];
    id: components["schemas"]["ImageId"];
    /** @description The language of the description. */
    language?: components["schemas"]["Language"];
};
/** @description Points at an image. Other keys are refused. */
export type OrganizerImageReference = {
    imageId: components["schemas"]["ImageId"];
};
/** @description New values of one image, at least one; what is left out stays as it was. */
export type OrganizerImageUpdate = {
    /** @description Who holds the rights, here of 3 characters or more. */
    copyrightHolder?: string;
    description?: components["schemas"]["NonBlankText"];
    /** @description Which image to change. Ids that the organizer does not have are ignored. */
    id: components["schemas"]["ImageId"];
    /** @description The language of the description. */
    language?: components["schemas"]["Language"];
};
/** @description The images to change. */
export type OrganizerImageUpdates = components["schemas"]["OrganizerImageUpdate"][];
/** @description A complete organizer as it is written: what is left out is removed. Keys that are not listed are ignored. */
export type OrganizerInput = {
    /** @description Ignored; the server puts the real URL here. */
    "@id"?: components["schemas"]["OrganizerUrl"];
    address?: components["schemas"]["LocalizedAddress"];
    contactPoint?: components["schemas"]["ContactPointInput"];
    /** @description What the public should know, which may hold simple HTML. */
    description?: components["schemas"]["LocalizedText"];
    /** @description What schools should know, which may hold simple HTML. */
    educationalDescription?: components["schemas"]["LocalizedText"];
    /** @description Labels that visitors don't see. Where a label ends up is up to its own visibility. */
    hiddenLabels?: components["schemas"]["LabelList"];
    images?: components["schemas"]["MediaObjectListInput"];
    /** @description Labels that visitors see. Where a label ends up is up to its own visibility. */
    labels?: components["schemas"]["LabelList"];
    /** @description The language that every text has, at the least. */
    mainLanguage: components["schemas"]["Language"];
    /** @description The name, 1 to 90 characters in each language. */
    name: components["schemas"]["LocalizedName"];
    /** @description The website, which no other organizer may have. Scheme, leading `www.` and trailing slashes make no difference. */
    url: components["schemas"]["Url"];
};
/** @description A name in one language. */
export type OrganizerNameInput = {
    name: components["schemas"]["Name"];
};
/**
 * Format: uri
 * @description The URL of an organizer, which ends in its id.
 * @example https://io-test.uitdatabank.be/organizers/9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
 */
export type OrganizerUrl = string;
/**
 * @description Whether the organizer is still there.
 * @enum {string}
 */
export type OrganizerWorkflowStatus = "ACTIVE" | "DELETED";
/**
 * @description The name of a permission, in Dutch as the API knows it.
 * @enum {string}
 */
export type Permission = "Aanbod bewerken" | "Aanbod modereren" | "Aanbod verwijderen" | "Aanbod historiek" | "Organisaties beheren" | "Organisaties bewerken" | "Gebruikers beheren" | "Labels beheren" | "Voorzieningen bewerken" | "Producties aanmaken" | "Films aanmaken";
/** @description What the caller may do with this document. */
export type Permissions = {
    /** @description Names of permissions; empty for a stranger. */
    permissions: components["schemas"]["Permission"][];
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
/** @description The organizer that was written. */
export type SavedOrganizer = {
    /**
     * Format: uuid
     * @deprecated
     * @description Always the nil UUID.
     */
    commandId?: string;
    /**
     * Format: uuid
     * @description The id of the organizer.
     */
    id: string;
    /**
     * Format: uuid
     * @deprecated
     * @description The same as `id`.
     */
    organizerId: string;
    /**
     * Format: uri
     * @description Where the organizer can be read, not its website.
     */
    url: string;
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
 * Format: uri
 * @description An absolute `http` or `https` URL.
 */
export type Url = string;
/** @description The website of an organizer. */
export type UrlInput = {
    url: components["schemas"]["Url"];
};
/**
 * @description The id of a user, or `<clientId>@clients` when a client acted without one.
 * @example 5f1b9c1e-7a0b-4c2f-9d43-0d8a4b1c6f20
 */
export type UserId = string;
/** @description An association in Verenigingsloket. */
export type VerenigingsloketLink = {
    /**
     * @description Whether the link holds.
     * @enum {string}
     */
    status: "confirmed" | "cancelled";
    /**
     * Format: uri
     * @description The page of the association at Verenigingsloket.
     */
    url: string;
    /**
     * @description The code by which Verenigingsloket knows the association.
     * @example V0012345
     */
    vcode: string;
};
export type ResponseDuplicateUrl = components['responses']['DuplicateUrl'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInvalidBody = components['responses']['InvalidBody'];
export type ResponseLabelNotAllowed = components['responses']['LabelNotAllowed'];
export type ResponseNoContent = components['responses']['NoContent'];
export type ResponseNotInVerenigingsloket = components['responses']['NotInVerenigingsloket'];
export type ResponseNotTheOwner = components['responses']['NotTheOwner'];
export type ResponseOrganizerNotFound = components['responses']['OrganizerNotFound'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseUnlinkedImage = components['responses']['UnlinkedImage'];
export type ResponseVerenigingsloketFailure = components['responses']['VerenigingsloketFailure'];
export type ParameterImageId = components['parameters']['imageId'];
export type ParameterLabelName = components['parameters']['labelName'];
export type ParameterLanguage = components['parameters']['language'];
export type ParameterOrganizerId = components['parameters']['organizerId'];
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
                "application/json": components["schemas"]["NewOrganizer"];
            };
        };
        responses: {
            /** @description The organizer exists now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedOrganizer"];
                };
            };
            400: components["responses"]["DuplicateUrl"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    get: {
        parameters: {
            query?: {
                /** @description Adds `contributors`. Needs credentials; without them the answer is 401. */
                embedContributors?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organizer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organizer"];
                    "application/ld+json": components["schemas"]["Organizer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizerNotFound"];
        };
    };
    replace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizerInput"];
            };
        };
        responses: {
            /** @description The organizer is written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedOrganizer"];
                };
            };
            400: components["responses"]["DuplicateUrl"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizerNotFound"];
        };
    };
    delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizerNotFound"];
        };
    };
    updateDutchAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "addressCountry": "BE",
                 *       "addressLocality": "Gent",
                 *       "postalCode": "9000",
                 *       "streetAddress": "Sint-Pietersplein 9"
                 *     }
                 */
                "application/json": components["schemas"]["Address"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizerNotFound"];
        };
    };
    deleteAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizerNotFound"];
        };
    };
    updateAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The language of the text.
                 * @example nl
                 */
                language: components["parameters"]["language"];
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "addressCountry": "BE",
                 *       "addressLocality": "Gent",
                 *       "postalCode": "9000",
                 *       "streetAddress": "Sint-Pietersplein 9"
                 *     }
                 */
                "application/json": components["schemas"]["Address"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizerNotFound"];
        };
    };
    updateContactPoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": [
                 *         "+32 9 210 10 75"
                 *       ],
                 *       "email": [
                 *         "info@denhemel.example"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ContactPointInput"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizerNotFound"];
        };
    };
    getContributors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The e-mail addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       "mira.peeters@denhemel.example"
                     *     ]
                     */
                    "application/json": components["schemas"]["Contributors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizerNotFound"];
        };
    };
    updateContributors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example [
                 *       "mira.peeters@denhemel.example"
                 *     ]
                 */
                "application/json": components["schemas"]["Contributors"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizerNotFound"];
        };
    };
    updateDescription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The language of the text.
                 * @example nl
                 */
                language: components["parameters"]["language"];
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "Concerten onder het dak van een oude brouwerij."
                 *     }
                 */
                "application/json": components["schemas"]["OrganizerDescriptionInput"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizerNotFound"];
        };
    };
    deleteDescription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The language of the text.
                 * @example nl
                 */
                language: components["parameters"]["language"];
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizerNotFound"];
        };
    };
    updateEducationalDescription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The language of the text.
                 * @example nl
                 */
                language: components["parameters"]["language"];
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "educationalDescription": "Workshops voor de derde graad."
                 *     }
                 */
                "application/json": components["schemas"]["EducationalDescriptionInput"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizerNotFound"];
        };
    };
    deleteEducationalDescription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The language of the text.
                 * @example nl
                 */
                language: components["parameters"]["language"];
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizerNotFound"];
        };
    };
    addImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "2cdb2b06-2e5a-4a6c-9d3c-7a9b1f0b7c11",
                 *       "language": "nl",
                 *       "description": "De gevel bij avond"
                 *     }
                 */
                "application/json": components["schemas"]["OrganizerImageInput"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizerNotFound"];
        };
    };
    updateImages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "id": "2cdb2b06-2e5a-4a6c-9d3c-7a9b1f0b7c11",
                 *         "copyrightHolder": "Mira Peeters"
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["OrganizerImageUpdates"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizerNotFound"];
        };
    };
    removeImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the image, a UUID.
                 * @example 2cdb2b06-2e5a-4a6c-9d3c-7a9b1f0b7c11
                 */
                imageId: components["parameters"]["imageId"];
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizerNotFound"];
        };
    };
    setMainImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "imageId": "2cdb2b06-2e5a-4a6c-9d3c-7a9b1f0b7c11"
                 *     }
                 */
                "application/json": components["schemas"]["OrganizerImageReference"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["UnlinkedImage"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizerNotFound"];
        };
    };
    replaceLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "labels": [
                 *         "jazz",
                 *         "zomer"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["LabelsInput"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizerNotFound"];
        };
    };
    addLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the label, 2 to 255 characters without `;`. Upper and lower case count as the same.
                 * @example jazz
                 */
                labelName: components["parameters"]["labelName"];
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LabelNotAllowed"];
            404: components["responses"]["OrganizerNotFound"];
        };
    };
    removeLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the label, 2 to 255 characters without `;`. Upper and lower case count as the same.
                 * @example jazz
                 */
                labelName: components["parameters"]["labelName"];
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LabelNotAllowed"];
            404: components["responses"]["OrganizerNotFound"];
        };
    };
    updateDutchName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Den Hemel vzw"
                 *     }
                 */
                "application/json": components["schemas"]["OrganizerNameInput"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizerNotFound"];
        };
    };
    updateName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The language of the text.
                 * @example nl
                 */
                language: components["parameters"]["language"];
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Den Hemel vzw"
                 *     }
                 */
                "application/json": components["schemas"]["OrganizerNameInput"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizerNotFound"];
        };
    };
    getPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The permissions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "permissions": [
                     *         "Organisaties bewerken"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Permissions"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizerNotFound"];
        };
    };
    updateUrl: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://www.denhemel.example"
                 *     }
                 */
                "application/json": components["schemas"]["UrlInput"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["DuplicateUrl"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizerNotFound"];
        };
    };
    getVerenigingsloket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "vcode": "V0012345",
                     *       "url": "https://www.verenigingsloket.be/nl/verenigingen/V0012345",
                     *       "status": "confirmed"
                     *     }
                     */
                    "application/json": components["schemas"]["VerenigingsloketLink"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotInVerenigingsloket"];
            503: components["responses"]["VerenigingsloketFailure"];
        };
    };
    removeVerenigingsloket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotTheOwner"];
            404: components["responses"]["NotInVerenigingsloket"];
            503: components["responses"]["VerenigingsloketFailure"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
