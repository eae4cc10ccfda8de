// Generated from specs/entry/places.yaml by `pnpm generate`: do not edit.

export interface paths {
    "/imports/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create and publish a place
         * @deprecated
         * @description Deprecated: use `create` with `workflowStatus` set to `READY_FOR_VALIDATION`, which does the same.
         */
        post: operations["import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/places/{placeId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Replace and publish a place
         * @deprecated
         * @description Deprecated: use `replace` with `workflowStatus` set to `READY_FOR_VALIDATION`, which does the same.
         */
        put: operations["importReplace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a place
         * @description Adds a place, as a draft unless it asks to be published. The place can be read at once.
         */
        post: operations["create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{placeId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        /**
         * Read a place
         * @description Gives the place as it is now, deleted ones included. Anyone may read; contributors are told only to those who may edit.
         */
        get: operations["get"];
        /**
         * Replace a place
         * @description Overwrites the whole place. An id that is not in use yet becomes a new place.
         */
        put: operations["replace"];
        post?: never;
        /**
         * Delete a place
         * @description Sets the status to `DELETED`. The place stays readable, and deleting it again does nothing.
         */
        delete: operations["delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{placeId}/address/{language}": {
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
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
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
    "/places/{placeId}/available-from": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change the publication date
         * @description Sets the moment from which a published place is visible. A moment in the past becomes now.
         */
        put: operations["updateAvailableFrom"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{placeId}/booking-info": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change the booking information
         * @description Replaces the booking information; an empty object removes it.
         */
        put: operations["updateBookingInfo"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{placeId}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change the calendar
         * @description Replaces the calendar, opening hours, status and booking availability included.
         */
        put: operations["updateCalendar"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{placeId}/calendar-summary": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        /**
         * Read the calendar in words
         * @description Puts the calendar in a sentence or more, as plain text or, when `Accept` asks for it, as HTML.
         */
        get: operations["getCalendarSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{placeId}/contact-point": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
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
    "/places/{placeId}/contributors": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
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
    "/places/{placeId}/description/{language}": {
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
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Describe a place
         * @description Sets the description in one language; an empty or blank text removes it.
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
    "/places/{placeId}/facilities": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the facilities
         * @description Sets the complete list of facilities. Takes a permission of its own, "Voorzieningen bewerken".
         */
        put: operations["updateFacilities"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{placeId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        /**
         * Read the history
         * @description Lists every change of the place, the newest first. Meant for the administrators of publiq.
         */
        get: operations["getHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{placeId}/images": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an image
         * @description Links an uploaded image to the place. The first one becomes the main image; one that is linked already stays as it is.
         */
        post: operations["addImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{placeId}/images/{imageId}": {
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
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change the texts of an image
         * @description Sets the description and the copyright holder of a linked image, for this place alone.
         */
        put: operations["updateImage"];
        post?: never;
        /**
         * Remove an image
         * @description Unlinks an image. When it was the main one, the next image takes over.
         */
        delete: operations["removeImage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{placeId}/images/main": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
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
    "/places/{placeId}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
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
    "/places/{placeId}/labels/{labelName}": {
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
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
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
         * @description Removes one label. Does nothing where the place does not have it.
         */
        delete: operations["removeLabel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{placeId}/major-info": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change name, type, address and calendar
         * @deprecated
         * @description Deprecated: use `updateName`, `updateType`, `updateAddress` and `updateCalendar`.
         */
        put: operations["updateMajorInfo"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{placeId}/name/{language}": {
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
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a place
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
    "/places/{placeId}/organizer/{organizerId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set the organizer
         * @description Links an organizer to the place, instead of the one it had.
         */
        put: operations["setOrganizer"];
        post?: never;
        /**
         * Remove the organizer
         * @description Unlinks the organizer. Does nothing when another one is linked.
         */
        delete: operations["removeOrganizer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{placeId}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        /**
         * Read the own permissions
         * @description Lists what the caller may do with this place.
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
    "/places/{placeId}/price-info": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change the prices
         * @description Replaces the price list, in euros. Tariffs of UiTPAS stay.
         */
        put: operations["updatePriceInfo"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{placeId}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change the status
         * @description Says whether the place can be visited as announced, with a reason for visitors.
         */
        put: operations["updateStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{placeId}/type/{termId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
                /**
                 * @description The id of a term of the taxonomy.
                 * @example Yf4aZBfsUEu2NsQqsprngw
                 */
                termId: components["parameters"]["termId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change the type
         * @description Replaces the type by another term of the taxonomy, one that holds for places.
         */
        put: operations["updateType"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{placeId}/typical-age-range": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change the age range
         * @description Says for which ages the place is meant.
         */
        put: operations["updateTypicalAgeRange"];
        post?: never;
        /**
         * Remove the age range
         * @description Makes the place one for all ages, `-`.
         */
        delete: operations["deleteTypicalAgeRange"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{placeId}/videos": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a video
         * @description Links a video on YouTube or Vimeo to the place.
         */
        post: operations["addVideo"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change videos
         * @description Changes the videos with the given ids; the others stay as they are.
         */
        patch: operations["updateVideos"];
        trace?: never;
    };
    "/places/{placeId}/videos/{videoId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
                /**
                 * @description The id of the video, a UUID.
                 * @example 6f0a4e6f-1a59-4b7e-8c8f-9a0f3f4f2d15
                 */
                videoId: components["parameters"]["videoId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a video
         * @description Unlinks a video. Does nothing where there is none with this id.
         */
        delete: operations["removeVideo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{placeId}/workflow-status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Publish, approve, reject or delete
         * @description Moves the place along its workflow. Publishing and deleting take the right to edit, approving and rejecting the right to moderate.
         */
        put: operations["updateWorkflowStatus"];
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
        Address: Address;
        AdjustedDays: AdjustedDays;
        AdjustedDaysList: AdjustedDaysList;
        AgeRange: AgeRange;
        AvailableFromInput: AvailableFromInput;
        BasePriceInput: BasePriceInput;
        BasePriceLine: BasePriceLine;
        BookingAvailability: BookingAvailability;
        BookingAvailabilityType: BookingAvailabilityType;
        BookingInfo: BookingInfo;
        CalendarSummary: CalendarSummary;
        CalendarSummaryFormats: CalendarSummaryFormats;
        CalendarSummarySize: CalendarSummarySize;
        CalendarSummaryTexts: CalendarSummaryTexts;
        Capacity: Capacity;
        ClosedDays: ClosedDays;
        ClosedDaysList: ClosedDaysList;
        CompletedLanguageList: CompletedLanguageList;
        Completeness: Completeness;
        ContactPoint: ContactPoint;
        ContactPointInput: ContactPointInput;
        ContactPointUpdate: ContactPointUpdate;
        Contributors: Contributors;
        Coordinates: Coordinates;
        CopyrightHolder: CopyrightHolder;
        DayOfWeek: DayOfWeek;
        DescriptionInput: DescriptionInput;
        DuplicateList: DuplicateList;
        DuplicatePlaceProblem: DuplicatePlaceProblem;
        Email: Email;
        EmailOrEmpty: EmailOrEmpty;
        EmbeddedOrganizer: EmbeddedOrganizer;
        Euros: Euros;
        ForbiddenProblem: ForbiddenProblem;
        GroupPrice: GroupPrice;
        History: History;
        HistoryEntry: HistoryEntry;
        ImageId: ImageId;
        ImageReference: ImageReference;
        ImageUpdate: ImageUpdate;
        LabelList: LabelList;
        LabelName: LabelName;
        LabelNotAllowedProblem: LabelNotAllowedProblem;
        LabelsInput: LabelsInput;
        Language: Language;
        LanguageList: LanguageList;
        LegacyPlaceInput: LegacyPlaceInput;
        LegacyType: LegacyType;
        LocalizedAddress: LocalizedAddress;
        LocalizedName: LocalizedName;
        LocalizedText: LocalizedText;
        MajorInfoInput: MajorInfoInput;
        MediaObject: MediaObject;
        MediaObjectInput: MediaObjectInput;
        MediaObjectList: MediaObjectList;
        MediaObjectListInput: MediaObjectListInput;
        Name: Name;
        NameInput: NameInput;
        NewPlace: NewPlace;
        NewVideo: NewVideo;
        NonBlankText: NonBlankText;
        OfferDocument: OfferDocument;
        OpeningHours: OpeningHours;
        OpeningHoursDescription: OpeningHoursDescription;
        OpeningHoursList: OpeningHoursList;
        OpeningHoursNote: OpeningHoursNote;
        OrganizerDocument: OrganizerDocument;
        OrganizerReference: OrganizerReference;
        OrganizerUrl: OrganizerUrl;
        OrganizerWorkflowStatus: OrganizerWorkflowStatus;
        PeriodicCalendar: PeriodicCalendar;
        PeriodicPlace: PeriodicPlace;
        PeriodicPlaceInput: PeriodicPlaceInput;
        PermanentCalendar: PermanentCalendar;
        PermanentPlace: PermanentPlace;
        PermanentPlaceInput: PermanentPlaceInput;
        Permission: Permission;
        Permissions: Permissions;
        Place: Place;
        PlaceCalendar: PlaceCalendar;
        PlaceDocument: PlaceDocument;
        PlaceInput: PlaceInput;
        PlaceMetadata: PlaceMetadata;
        PlaceProperties: PlaceProperties;
        PlaceUrl: PlaceUrl;
        Price: Price;
        PriceCategory: PriceCategory;
        PriceCurrency: PriceCurrency;
        PriceInfo: PriceInfo;
        PriceInfoInput: PriceInfoInput;
        PriceInput: PriceInput;
        Problem: Problem;
        PublishInput: PublishInput;
        Recommendation: Recommendation;
        RecommendationList: RecommendationList;
        RejectInput: RejectInput;
        SameAs: SameAs;
        SavedPlace: SavedPlace;
        SchemaError: SchemaError;
        Status: Status;
        StatusReason: StatusReason;
        StatusType: StatusType;
        TariffInput: TariffInput;
        Term: Term;
        TermDomain: TermDomain;
        TermId: TermId;
        TermIds: TermIds;
        TermInput: TermInput;
        TermLabel: TermLabel;
        TermList: TermList;
        TermListInput: TermListInput;
        TimeOfDay: TimeOfDay;
        Timestamp: Timestamp;
        TypeTerm: TypeTerm;
        TypicalAgeRangeInput: TypicalAgeRangeInput;
        UitpasTariffInput: UitpasTariffInput;
        Url: Url;
        UrlOrEmpty: UrlOrEmpty;
        UserId: UserId;
        Video: Video;
        VideoId: VideoId;
        VideoInput: VideoInput;
        VideoList: VideoList;
        VideoListInput: VideoListInput;
        VideoReference: VideoReference;
        VideoUpdate: VideoUpdate;
        VideoUpdates: VideoUpdates;
        VideoUrl: VideoUrl;
        WorkflowStatus: WorkflowStatus;
        WorkflowStatusInput: WorkflowStatusInput;
    };
    responses: {
        /** @description A place with this name at this address exists already; the body says which. */
        DuplicatePlace: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/uitdatabank/duplicate-place",
                 *       "title": "Duplicate place",
                 *       "status": 409,
                 *       "detail": "A place with this address / name combination already exists. Please use the existing place for your purposes.",
                 *       "duplicatePlaceUri": "https://io-test.uitdatabank.be/places/ed388184-f18f-47b6-8e8f-1056a48a4b4b"
                 *     }
                 */
                "application/problem+json": components["schemas"]["DuplicatePlaceProblem"];
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
        /** @description The body is not right, or this status can't follow the current one. */
        InvalidTransition: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/uitdatabank/invalid-workflow-status-transition",
                 *       "title": "Invalid workflowStatus transition",
                 *       "status": 400,
                 *       "detail": "Cannot transition from workflowStatus \"REJECTED\" to \"READY_FOR_VALIDATION\"."
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
        /** @description There is nothing at this path. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/url/not-found",
                 *       "title": "Not Found",
                 *       "status": 404,
                 *       "detail": "The place with id \"ed388184-f18f-47b6-8e8f-1056a48a4b4b\" was not found."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not right, or the id belongs to something that is no place. */
        ReservedId: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/uitdatabank/resource-id-already-in-use",
                 *       "title": "Resource id already in use",
                 *       "status": 400,
                 *       "detail": "The id ed388184-f18f-47b6-8e8f-1056a48a4b4b is already in use by a resource of a different type."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server refused in a way of which it made no problem type. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "You can not approve an offer that is not ready for validation",
                 *       "status": 500
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller may not delete this place, or it is a counter of UiTPAS and stays. */
        UitpasPlace: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/uitdatabank/cannot-delete-uitpas-place",
                 *       "title": "Cannot delete UiTPAS place",
                 *       "status": 403,
                 *       "detail": "Place is an UiTPAS counter. UiTPAS places cannot be deleted."
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
    };
    parameters: {
        /** @description Adds `contributors`. Needs credentials; without them the answer is 401. */
        embedContributors: boolean;
        /** @description Keeps the tariffs that UiTPAS put among the prices. */
        embedUitpasPrices: boolean;
        /** @description Leaves out what is over. */
        hidePast: boolean;
        /**
         * @description The id of the image, a UUID.
         * @example 2cdb2b06-2e5a-4a6c-9d3c-7a9b1f0b7c11
         */
        imageId: string;
        /** @description Adds `metadata`. */
        includeMetadata: boolean;
        /**
         * @description The name of the label, 2 to 255 characters without `;`. Upper and lower case count as the same.
         * @example jazz
         */
        labelName: string;
        /**
         * @deprecated
         * @description Deprecated; use `language`.
         */
        langCode: "nl_BE" | "fr_BE" | "en_BE" | "de_BE";
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
        /**
         * @description The id of the place, a UUID.
         * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
         */
        placeId: string;
        /**
         * @deprecated
         * @description Deprecated; use `size`.
         */
        summaryFormat: components["schemas"]["CalendarSummarySize"];
        /** @description The language of the summary. */
        summaryLanguage: components["schemas"]["Language"];
        /** @description How much to tell. */
        summarySize: components["schemas"]["CalendarSummarySize"];
        /**
         * @deprecated
         * @description Deprecated; send `Accept` instead. It wins over `Accept`.
         */
        summaryStyle: "text" | "html";
        /**
         * @description The id of a term of the taxonomy.
         * @example Yf4aZBfsUEu2NsQqsprngw
         */
        termId: string;
        /** @description The time zone of the hours, a name of the IANA database. */
        timezone: string;
        /**
         * @description The id of the video, a UUID.
         * @example 6f0a4e6f-1a59-4b7e-8c8f-9a0f3f4f2d15
         */
        videoId: string;
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
/** @description A run of days with opening hours of their own, first and last day included. Runs must not overlap. */
export type AdjustedDays = {
    description?: components["schemas"]["OpeningHoursDescription"];
    /**
     * Format: date
     * @description The last day with other hours, not before the first.
     */
    endDate: string;
    /** @description The hours that replace the usual ones. */
    openingHours: components["schemas"]["OpeningHours"][];
    /**
     * Format: date
     * @description The first day with other hours.
     */
    startDate: string;
};
/** @description Days on which other opening hours hold. */
export type AdjustedDaysList = components["schemas"]["AdjustedDays"][];
/**
 * @description An age range in years as `from-to`; either end may be left out, and `-` means all ages.
 * @example 6-12
 */
export type AgeRange = string;
/** @description The moment from which a published offer is visible. */
export type AvailableFromInput = {
    availableFrom: components["schemas"]["Timestamp"];
};
/** @description The price without any reduction. The server gives it its own name in four languages. */
export type BasePriceInput = {
    /**
     * @description Marks the base price. (enum property replaced by openapi-typescript)
     * @enum {string}
     */
    category: "base";
    groupPrice?: components["schemas"]["GroupPrice"];
    name?: components["schemas"]["LocalizedName"];
    price: components["schemas"]["Euros"];
    priceCurrency?: components["schemas"]["PriceCurrency"];
};
/** @description A line that is the base price. */
export type BasePriceLine = {
    /**
     * @description Marks the base price.
     * @constant
     */
    category?: "base";
};
/** @description Whether it can be booked. With a periodic or permanent calendar the type is always `Available`. */
export type BookingAvailability = {
    capacity?: components["schemas"]["Capacity"];
    type: components["schemas"]["BookingAvailabilityType"];
};
/**
 * @description Whether anything is left to book.
 * @enum {string}
 */
export type BookingAvailabilityType = "Available" | "Unavailable";
/** @description Where and when to book. A `url` needs a `urlLabel` beside it; `{}` removes the booking information. */
export type BookingInfo = {
    /**
     * Format: date-time
     * @description When bookings close, RFC 3339 with offset, not before they open.
     */
    availabilityEnds?: string;
    /**
     * Format: date-time
     * @description When bookings open, RFC 3339 with offset.
     */
    availabilityStarts?: string;
    /** @description An e-mail address for bookings. */
    email?: components["schemas"]["Email"];
    /** @description A phone number for bookings, in any notation. */
    phone?: components["schemas"]["NonBlankText"];
    url?: components["schemas"]["Url"];
    /** @description The text of the link, the main language of the document among its languages. */
    urlLabel?: components["schemas"]["LocalizedText"];
};
/** @description Ready-made sentences about the calendar, by language, format and size. */
export type CalendarSummary = {
    de?: components["schemas"]["CalendarSummaryFormats"];
    en?: components["schemas"]["CalendarSummaryFormats"];
    fr?: components["schemas"]["CalendarSummaryFormats"];
    nl?: components["schemas"]["CalendarSummaryFormats"];
};
/** @description The same summary as plain text and as HTML. */
export type CalendarSummaryFormats = {
    html?: components["schemas"]["CalendarSummaryTexts"];
    text?: components["schemas"]["CalendarSummaryTexts"];
};
/**
 * @description How much a summary tells, from `xs` (shortest) to `xl` (most).
 * @enum {string}
 */
export type CalendarSummarySize = "xs" | "sm" | "md" | "lg" | "xl";
/** @description The same summary in each size. */
export type CalendarSummaryTexts = {
    /** @description A long form. */
    lg?: string;
    /** @description A form of middling length. */
    md?: string;
    /** @description A short form. */
    sm?: string;
    /** @description The longest form. */
    xl?: string;
    /** @description The shortest form. */
    xs?: string;
};
/**
 * @description How many visitors fit in, as a number of people.
 * @example 180
 */
export type Capacity = number;
/** @description A run of days without opening hours, first and last day included. */
export type ClosedDays = {
    description?: components["schemas"]["OpeningHoursDescription"];
    /**
     * Format: date
     * @description The last closed day, not before the first.
     */
    endDate: string;
    /**
     * Format: date
     * @description The first closed day.
     */
    startDate: string;
};
/** @description Days on which the usual opening hours do not hold because it is closed. */
export type ClosedDaysList = components["schemas"]["ClosedDays"][];
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
/** @description The complete contact point; all three lists are needed, empty ones included. */
export type ContactPointUpdate = {
    /** @description E-mail addresses; an empty text is let through. */
    email: components["schemas"]["EmailOrEmpty"][];
    /** @description Phone numbers, in any notation. */
    phone: string[];
    /** @description Web pages; an empty text is let through. */
    url: components["schemas"]["UrlOrEmpty"][];
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
/**
 * @description A day of the week.
 * @enum {string}
 */
export type DayOfWeek = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
/** @description A description in the language of the path; an empty one removes it. */
export type DescriptionInput = {
    /** @description The text, which may hold simple HTML. */
    description: string;
};
/** @description Duplicates of this place. */
export type DuplicateList = components["schemas"]["PlaceUrl"][];
/** @description A place with this name at this address exists already. */
export type DuplicatePlaceProblem = components["schemas"]["Problem"] & {
    /**
     * Format: uri
     * @description The absolute URL of the place that exists; use that one.
     */
    duplicatePlaceUri: string;
    /**
     * @description The kind of problem.
     * @constant
     */
    type: "https://api.publiq.be/probs/uitdatabank/duplicate-place";
};
/**
 * Format: email
 * @description An e-mail address.
 */
export type Email = string;
/** @description An e-mail address, or an empty text. */
export type EmailOrEmpty = string;
/** @description The organizer as it is now, copied into the document at each read. */
export type EmbeddedOrganizer = components["schemas"]["OrganizerDocument"] & {
    "@id": components["schemas"]["OrganizerUrl"];
    /** @description Present only when the organizer itself can no longer be found. */
    "@type"?: string;
};
/**
 * Format: float
 * @description An amount in euros; cents are decimals.
 * @example 10.5
 */
export type Euros = number;
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
/** @description True when the price is for a whole group instead of for each visitor. */
export type GroupPrice = boolean;
/** @description Changes, the newest first. */
export type History = components["schemas"]["HistoryEntry"][];
/** @description One change of a document. */
export type HistoryEntry = {
    /**
     * @description The API that it came through.
     * @example JSON-LD API
     */
    api?: string;
    /** @description The API key that was used. */
    apiKey?: string;
    /** @description The OAuth client, in changes of before November 2024. */
    auth0ClientId?: string;
    /** @description The name of that client, in changes of before November 2024. */
    auth0ClientName?: string;
    /** @description The name of the person who made the change. */
    author?: string;
    /** @description The OAuth client that was used. */
    clientId?: string;
    /** @description The name of that client. */
    clientName?: string;
    /** @description The name of the API key's holder. */
    consumerName?: string;
    date: components["schemas"]["Timestamp"];
    /** @description What changed, in Dutch. */
    description: string;
    /** @description The reason that was given, for a rejection. */
    reason?: string;
};
/**
 * Format: uuid
 * @description The id of an image, which its upload gave.
 */
export type ImageId = string;
/** @description Points at an uploaded image. */
export type ImageReference = {
    mediaObjectId: components["schemas"]["ImageId"];
};
/** @description New texts of an image, on this document alone. */
export type ImageUpdate = {
    copyrightHolder: components["schemas"]["CopyrightHolder"];
    description: components["schemas"]["NonBlankText"];
};
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
/**
 * @deprecated
 * @description A new place in the shape of older versions. The server turns it into a `PlaceInput` before it looks further.
 */
export type LegacyPlaceInput = {
    address: components["schemas"]["Address"];
    calendar: components["schemas"]["PlaceCalendar"];
    mainLanguage: components["schemas"]["Language"];
    name: components["schemas"]["Name"];
    type: components["schemas"]["LegacyType"];
};
/** @description The type in the shape of older versions, a term of the taxonomy. */
export type LegacyType = {
    id: components["schemas"]["TermId"];
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
/** @description Name, type, address and calendar at once, in the main language of the place. */
export type MajorInfoInput = {
    address: components["schemas"]["Address"];
    calendar: components["schemas"]["PlaceCalendar"];
    /** @description The name. */
    name: string;
    /** @description Ignored; places have no theme. */
    theme?: string;
    type: components["schemas"]["LegacyType"];
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
/** @description A name in the language of the path. Other keys are refused. */
export type NameInput = {
    name: components["schemas"]["Name"];
};
/** @description A new place. `LegacyPlaceInput` is still taken, and deprecated. */
export type NewPlace = components["schemas"]["PlaceInput"] | components["schemas"]["LegacyPlaceInput"];
/** @description A video to add. Without a copyright holder readers get a standard text that names the platform. */
export type NewVideo = {
    copyrightHolder?: components["schemas"]["CopyrightHolder"];
    language: components["schemas"]["Language"];
    url: components["schemas"]["VideoUrl"];
};
/** @description A text that holds more than white space. */
export type NonBlankText = string;
/** @description What every offer is read with. `calendarSummary` is there in search results alone. */
export type OfferDocument = {
    /**
     * @description The JSON-LD context.
     * @example /contexts/place
     */
    "@context"?: string;
    /** @description The kind of document. The Entry API has it on the place of online events alone. */
    "@type"?: string;
    /** @description When it became or becomes visible. Absent until it is published. */
    availableFrom?: components["schemas"]["Timestamp"];
    /** @description Until when it is visible; with a permanent calendar the year 2100. */
    availableTo?: components["schemas"]["Timestamp"];
    bookingAvailability: components["schemas"]["BookingAvailability"];
    bookingInfo?: components["schemas"]["BookingInfo"];
    calendarSummary?: components["schemas"]["CalendarSummary"];
    /** @description The languages in which every text is. */
    completedLanguages?: components["schemas"]["CompletedLanguageList"];
    completeness?: components["schemas"]["Completeness"];
    contactPoint?: components["schemas"]["ContactPoint"];
    contributors?: components["schemas"]["Contributors"];
    /** @description When it was made. */
    created?: components["schemas"]["Timestamp"];
    /** @description The user who made it, or `<clientId>@clients`. */
    creator?: components["schemas"]["UserId"];
    /** @description What visitors should know, which may hold simple HTML. */
    description?: components["schemas"]["LocalizedText"];
    /** @description Labels that visitors don't see. */
    hiddenLabels?: components["schemas"]["LabelList"];
    /** @description Where the main image is. */
    image?: components["schemas"]["Url"];
    /** @description Labels that visitors see. */
    labels?: components["schemas"]["LabelList"];
    /** @description The languages in which any text is. */
    languages?: components["schemas"]["LanguageList"];
    /** @description The language that every text has, at the least. */
    mainLanguage: components["schemas"]["Language"];
    mediaObject?: components["schemas"]["MediaObjectList"];
    /** @description When it last changed. */
    modified?: components["schemas"]["Timestamp"];
    /** @description The name in each language that it has. */
    name: components["schemas"]["LocalizedName"];
    organizer?: components["schemas"]["EmbeddedOrganizer"];
    /** @description Grows with every change, from 0. */
    playhead?: number;
    priceInfo?: components["schemas"]["PriceInfo"];
    sameAs?: components["schemas"]["SameAs"];
    status: components["schemas"]["Status"];
    videos?: components["schemas"]["VideoList"];
    workflowStatus?: components["schemas"]["WorkflowStatus"];
};
/** @description One span of time that returns on each of the given weekdays. */
export type OpeningHours = {
    closes: components["schemas"]["TimeOfDay"];
    /** @description The weekdays on which these hours hold. */
    dayOfWeek: components["schemas"]["DayOfWeek"][];
    opens: components["schemas"]["TimeOfDay"];
};
/** @description A remark about these days in one or more languages. Other keys are refused. */
export type OpeningHoursDescription = {
    de?: components["schemas"]["OpeningHoursNote"];
    en?: components["schemas"]["OpeningHoursNote"];
    fr?: components["schemas"]["OpeningHoursNote"];
    nl?: components["schemas"]["OpeningHoursNote"];
};
/** @description The usual opening hours; none means open all day. */
export type OpeningHoursList = components["schemas"]["OpeningHours"][];
/** @description A remark about these days, up to 1,000 characters. */
export type OpeningHoursNote = string;
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
/** @description Points at an organizer. */
export type OrganizerReference = {
    "@id": components["schemas"]["OrganizerUrl"];
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
/** @description There from a start to an end, within its opening hours when it has any. */
export type PeriodicCalendar = {
    bookingAvailability?: components["schemas"]["BookingAvailability"];
    /**
     * @description Tells the kind of calendar. (enum property replaced by openapi-typescript)
     * @enum {string}
     */
    calendarType: "periodic";
    /**
     * Format: date-time
     * @description The end of the period, RFC 3339 with offset, not before its start.
     */
    endDate: string;
    openingHours?: components["schemas"]["OpeningHoursList"];
    openingHoursAdjustedDays?: components["schemas"]["AdjustedDaysList"];
    openingHoursClosedDays?: components["schemas"]["ClosedDaysList"];
    /**
     * Format: date-time
     * @description The start of the period, RFC 3339 with offset.
     */
    startDate: string;
    status?: components["schemas"]["Status"];
};
/** @description A place that is there from a start to an end, as it is read. */
export type PeriodicPlace = components["schemas"]["PlaceDocument"] & components["schemas"]["PeriodicCalendar"] & {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    calendarType: "periodic";
};
/** @description A place that is there from a start to an end. */
export type PeriodicPlaceInput = components["schemas"]["PlaceProperties"] & components["schemas"]["PeriodicCalendar"] & {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    calendarType: "periodic";
};
/** @description Always there, within its opening hours when it has any. */
export type PermanentCalendar = {
    bookingAvailability?: components["schemas"]["BookingAvailability"];
    /**
     * @description Tells the kind of calendar. (enum property replaced by openapi-typescript)
     * @enum {string}
     */
    calendarType: "permanent";
    openingHours?: components["schemas"]["OpeningHoursList"];
    openingHoursAdjustedDays?: components["schemas"]["AdjustedDaysList"];
    openingHoursClosedDays?: components["schemas"]["ClosedDaysList"];
    status?: components["schemas"]["Status"];
};
/** @description A place that is always there, as it is read. */
export type PermanentPlace = components["schemas"]["PlaceDocument"] & components["schemas"]["PermanentCalendar"] & {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    calendarType: "permanent";
};
/** @description A place that is always there. */
export type PermanentPlaceInput = components["schemas"]["PlaceProperties"] & components["schemas"]["PermanentCalendar"] & {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    calendarType: "permanent";
};
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
/** @description A place as it is read. */
export type Place = components["schemas"]["PermanentPlace"] | components["schemas"]["PeriodicPlace"];
/** @description The calendar of a place, permanent or periodic. */
export type PlaceCalendar = components["schemas"]["PermanentCalendar"] | components["schemas"]["PeriodicCalendar"];
/** @description What is read of a place, save its calendar. */
export type PlaceDocument = components["schemas"]["OfferDocument"] & {
    "@id": components["schemas"]["PlaceUrl"];
    address: components["schemas"]["LocalizedAddress"];
    duplicatedBy?: components["schemas"]["DuplicateList"];
    /** @description The place to use instead of this one, which is a duplicate. */
    duplicateOf?: components["schemas"]["PlaceUrl"];
    geo?: components["schemas"]["Coordinates"];
    metadata?: components["schemas"]["PlaceMetadata"];
    terms: components["schemas"]["TermList"];
    typicalAgeRange: components["schemas"]["AgeRange"];
};
/** @description A complete place as it is written: what is left out is cleared, save the description, the prices and names in other languages. Keys that are not listed are ignored. */
export type PlaceInput = components["schemas"]["PermanentPlaceInput"] | components["schemas"]["PeriodicPlaceInput"];
/** @description Facts about the record, present when asked for. */
export type PlaceMetadata = {
    /** @description The API consumer that made the place. */
    createdByApiConsumer?: string;
    /** @description How often it is looked at, as a score. */
    popularity?: number;
    recommendationFor?: components["schemas"]["RecommendationList"];
};
/** @description What can be written of a place, save its calendar. */
export type PlaceProperties = {
    /** @description Ignored; the server puts the real URL here. */
    "@id"?: components["schemas"]["PlaceUrl"];
    address: components["schemas"]["LocalizedAddress"];
    /** @description When the place becomes visible once it is published, RFC 3339 with offset. */
    availableFrom?: components["schemas"]["Timestamp"];
    bookingInfo?: components["schemas"]["BookingInfo"];
    contactPoint?: components["schemas"]["ContactPointInput"];
    /** @description What visitors should know, which may hold simple HTML. */
    description?: components["schemas"]["LocalizedText"];
    /** @description Labels that visitors don't see. Where a label ends up is up to its own visibility. */
    hiddenLabels?: components["schemas"]["LabelList"];
    /** @description Labels that visitors see. Where a label ends up is up to its own visibility. */
    labels?: components["schemas"]["LabelList"];
    /** @description The language that every text has, at the least. */
    mainLanguage: components["schemas"]["Language"];
    mediaObject?: components["schemas"]["MediaObjectListInput"];
    /** @description The name, 1 to 90 characters in each language. */
    name: components["schemas"]["LocalizedName"];
    organizer?: components["schemas"]["OrganizerReference"];
    priceInfo?: components["schemas"]["PriceInfoInput"];
    terms: components["schemas"]["TermListInput"];
    typicalAgeRange?: components["schemas"]["AgeRange"];
    videos?: components["schemas"]["VideoListInput"];
    /** @description `READY_FOR_VALIDATION` publishes, `DELETED` deletes. Left out, a new place is a draft and an existing one stays what it is; so it goes for the other values. */
    workflowStatus?: components["schemas"]["WorkflowStatus"];
};
/**
 * Format: uri
 * @description The URL of a place, which ends in its id.
 * @example https://io-test.uitdatabank.be/places/ed388184-f18f-47b6-8e8f-1056a48a4b4b
 */
export type PlaceUrl = string;
/** @description One line of a price list. */
export type Price = {
    category: components["schemas"]["PriceCategory"];
    groupPrice?: components["schemas"]["GroupPrice"];
    name: components["schemas"]["LocalizedName"];
    price: components["schemas"]["Euros"];
    priceCurrency: components["schemas"]["PriceCurrency"];
};
/**
 * @description The base price, a tariff of one's own, or a tariff that UiTPAS put there.
 * @enum {string}
 */
export type PriceCategory = "base" | "tariff" | "uitpas";
/**
 * @description The currency, always the euro.
 * @default EUR
 * @enum {string}
 */
export type PriceCurrency = "EUR";
/** @description The price list. Tariffs of UiTPAS are in it only when asked for. */
export type PriceInfo = components["schemas"]["Price"][];
/** @description The complete price list, with exactly one base price. */
export type PriceInfoInput = components["schemas"]["PriceInput"][];
/** @description One line of a price list, told apart by `category`. */
export type PriceInput = components["schemas"]["BasePriceInput"] | components["schemas"]["TariffInput"] | components["schemas"]["UitpasTariffInput"];
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
/** @description Moves an offer to a status that needs no explanation. */
export type PublishInput = {
    /** @description When a published offer becomes visible; a moment in the past counts as now. */
    availableFrom?: components["schemas"]["Timestamp"];
    /**
     * @description The new status. (enum property replaced by openapi-typescript)
     * @enum {string}
     */
    workflowStatus: "DRAFT" | "READY_FOR_VALIDATION" | "APPROVED" | "DELETED";
};
/** @description An event beside which it is recommended. */
export type Recommendation = {
    /** @description The id of the event. */
    event?: string;
    /** @description How well they go together. */
    score?: number;
};
/** @description The events beside which it is recommended. */
export type RecommendationList = components["schemas"]["Recommendation"][];
/** @description Turns an offer down, with the reason. */
export type RejectInput = {
    availableFrom?: components["schemas"]["Timestamp"];
    /** @description Why it was turned down. */
    reason: string;
    /**
     * @description The new status. (enum property replaced by openapi-typescript)
     * @enum {string}
     */
    workflowStatus: "REJECTED";
};
/** @description The same thing on other sites. */
export type SameAs = components["schemas"]["Url"][];
/** @description The place that was written. */
export type SavedPlace = {
    /**
     * Format: uuid
     * @deprecated
     * @description Always the nil UUID.
     */
    commandId?: string;
    /**
     * Format: uuid
     * @description The id of the place.
     */
    id: string;
    /**
     * Format: uuid
     * @deprecated
     * @description The same as `id`.
     */
    placeId: string;
    /**
     * Format: uri
     * @description The URL of the place.
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
/** @description Whether visitors can come as announced, and if not, why. */
export type Status = {
    reason?: components["schemas"]["StatusReason"];
    type: components["schemas"]["StatusType"];
};
/** @description Why the status is what it is, for visitors. The main language of the document must be among the languages. */
export type StatusReason = {
    de?: components["schemas"]["NonBlankText"];
    en?: components["schemas"]["NonBlankText"];
    fr?: components["schemas"]["NonBlankText"];
    nl?: components["schemas"]["NonBlankText"];
};
/**
 * @description Whether visitors can come as announced.
 * @enum {string}
 */
export type StatusType = "Available" | "TemporarilyUnavailable" | "Unavailable";
/** @description Another price, with a name that no other line of the list has in that language. */
export type TariffInput = {
    /**
     * @description Marks a tariff. (enum property replaced by openapi-typescript)
     * @enum {string}
     */
    category: "tariff";
    groupPrice?: components["schemas"]["GroupPrice"];
    name: components["schemas"]["LocalizedName"];
    price: components["schemas"]["Euros"];
    priceCurrency?: components["schemas"]["PriceCurrency"];
};
/** @description A term of the taxonomy, such as a type or a facility. */
export type Term = {
    domain: components["schemas"]["TermDomain"];
    id: components["schemas"]["TermId"];
    label: components["schemas"]["TermLabel"];
};
/**
 * @description What a term is about; `eventtype` holds the types of places too.
 * @enum {string}
 */
export type TermDomain = "facility" | "eventtype";
/**
 * @description The id of a term.
 * @example Yf4aZBfsUEu2NsQqsprngw
 */
export type TermId = string;
/** @description Ids of terms of the taxonomy, each once. */
export type TermIds = components["schemas"]["TermId"][];
/** @description A term of the taxonomy. The id is enough, the server fills in the rest. */
export type TermInput = {
    domain?: components["schemas"]["TermDomain"];
    id: components["schemas"]["TermId"];
    label?: components["schemas"]["TermLabel"];
};
/**
 * @description The name of a term in Dutch.
 * @example Cultuur- of ontmoetingscentrum
 */
export type TermLabel = string;
/** @description One type and any number of facilities. */
export type TermList = components["schemas"]["Term"][];
/** @description Exactly one type, and any number of facilities. */
export type TermListInput = components["schemas"]["TermInput"][];
/**
 * @description Local time in Brussels as `H:MM` or `HH:MM`, on a clock of 24 hours.
 * @example 09:30
 */
export type TimeOfDay = string;
/**
 * Format: date-time
 * @description A moment, RFC 3339 with offset.
 * @example 2026-11-24T10:00:00+00:00
 */
export type Timestamp = string;
/** @description A term that is a type. */
export type TypeTerm = {
    /**
     * @description Marks a type.
     * @constant
     */
    domain?: "eventtype";
};
/** @description The ages that an offer is meant for. */
export type TypicalAgeRangeInput = {
    typicalAgeRange: components["schemas"]["AgeRange"];
};
/** @description A tariff of UiTPAS as it was read. It is let through and ignored, as UiTPAS alone sets these. */
export type UitpasTariffInput = {
    /**
     * @description Marks a tariff of UiTPAS. (enum property replaced by openapi-typescript)
     * @enum {string}
     */
    category: "uitpas";
    groupPrice?: components["schemas"]["GroupPrice"];
    name?: components["schemas"]["LocalizedName"];
    price: components["schemas"]["Euros"];
    priceCurrency?: components["schemas"]["PriceCurrency"];
};
/**
 * Format: uri
 * @description An absolute `http` or `https` URL.
 */
export type Url = string;
/** @description An absolute `http` or `https` URL, or an empty text. */
export type UrlOrEmpty = string;
/**
 * @description The id of a user, or `<clientId>@clients` when a client acted without one.
 * @example 5f1b9c1e-7a0b-4c2f-9d43-0d8a4b1c6f20
 */
export type UserId = string;
/** @description A video of a document. */
export type Video = {
    copyrightHolder: components["schemas"]["CopyrightHolder"];
    /** @description The address of the platform's player, for an `iframe`. */
    embedUrl: components["schemas"]["Url"];
    /**
     * Format: uuid
     * @description The id of the video.
     */
    id: string;
    language: components["schemas"]["Language"];
    url: components["schemas"]["VideoUrl"];
};
/**
 * Format: uuid
 * @description The id of a video.
 */
export type VideoId = string;
/** @description A video in a complete document. An id that is given is kept, else the server makes one. */
export type VideoInput = {
    copyrightHolder?: components["schemas"]["CopyrightHolder"];
    /**
     * Format: uuid
     * @description The id of the video.
     */
    id?: string;
    language: components["schemas"]["Language"];
    url: components["schemas"]["VideoUrl"];
};
/** @description Videos on YouTube or Vimeo. */
export type VideoList = components["schemas"]["Video"][];
/** @description Videos on YouTube or Vimeo. */
export type VideoListInput = components["schemas"]["VideoInput"][];
/** @description Points at the video that was added. */
export type VideoReference = {
    videoId: components["schemas"]["VideoId"];
};
/** @description New values of one video; what is left out stays as it was. */
export type VideoUpdate = {
    copyrightHolder?: components["schemas"]["CopyrightHolder"];
    /** @description Which video to change. Ids that the document does not have are ignored. */
    id: components["schemas"]["VideoId"];
    language?: components["schemas"]["Language"];
    url?: components["schemas"]["VideoUrl"];
};
/** @description The videos to change. */
export type VideoUpdates = components["schemas"]["VideoUpdate"][];
/**
 * Format: uri
 * @description The page of a video on YouTube (`watch`, `embed`, `shorts` or `youtu.be`) or Vimeo.
 * @example https://vimeo.com/98765432
 */
export type VideoUrl = string;
/**
 * @description How far an offer is on its way to publication.
 * @enum {string}
 */
export type WorkflowStatus = "DRAFT" | "READY_FOR_VALIDATION" | "APPROVED" | "REJECTED" | "DELETED";
/** @description The status that an offer should get. Only a rejection takes a reason, and needs one. */
export type WorkflowStatusInput = components["schemas"]["PublishInput"] | components["schemas"]["RejectInput"];
export type ResponseDuplicatePlace = components['responses']['DuplicatePlace'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInvalidBody = components['responses']['InvalidBody'];
export type ResponseInvalidTransition = components['responses']['InvalidTransition'];
export type ResponseLabelNotAllowed = components['responses']['LabelNotAllowed'];
export type ResponseNoContent = components['responses']['NoContent'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseReservedId = components['responses']['ReservedId'];
export type ResponseServerError = components['responses']['ServerError'];
export type ResponseUitpasPlace = components['responses']['UitpasPlace'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseUnlinkedImage = components['responses']['UnlinkedImage'];
export type ParameterEmbedContributors = components['parameters']['embedContributors'];
export type ParameterEmbedUitpasPrices = components['parameters']['embedUitpasPrices'];
export type ParameterHidePast = components['parameters']['hidePast'];
export type ParameterImageId = components['parameters']['imageId'];
export type ParameterIncludeMetadata = components['parameters']['includeMetadata'];
export type ParameterLabelName = components['parameters']['labelName'];
export type ParameterLangCode = components['parameters']['langCode'];
export type ParameterLanguage = components['parameters']['language'];
export type ParameterOrganizerId = components['parameters']['organizerId'];
export type ParameterPlaceId = components['parameters']['placeId'];
export type ParameterSummaryFormat = components['parameters']['summaryFormat'];
export type ParameterSummaryLanguage = components['parameters']['summaryLanguage'];
export type ParameterSummarySize = components['parameters']['summarySize'];
export type ParameterSummaryStyle = components['parameters']['summaryStyle'];
export type ParameterTermId = components['parameters']['termId'];
export type ParameterTimezone = components['parameters']['timezone'];
export type ParameterVideoId = components['parameters']['videoId'];
export type $defs = Record<string, never>;
export interface operations {
    import: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPlace"];
            };
        };
        responses: {
            /** @description The place exists now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedPlace"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["DuplicatePlace"];
        };
    };
    importReplace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceInput"];
            };
        };
        responses: {
            /** @description The place is written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedPlace"];
                };
            };
            400: components["responses"]["ReservedId"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["DuplicatePlace"];
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
                "application/json": components["schemas"]["NewPlace"];
            };
        };
        responses: {
            /** @description The place exists now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedPlace"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["DuplicatePlace"];
        };
    };
    get: {
        parameters: {
            query?: {
                /** @description Adds `contributors`. Needs credentials; without them the answer is 401. */
                embedContributors?: components["parameters"]["embedContributors"];
                /** @description Keeps the tariffs that UiTPAS put among the prices. */
                embedUitpasPrices?: components["parameters"]["embedUitpasPrices"];
                /** @description Adds `metadata`. */
                includeMetadata?: components["parameters"]["includeMetadata"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The place. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Place"];
                    "application/ld+json": components["schemas"]["Place"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    replace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceInput"];
            };
        };
        responses: {
            /** @description The place is written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedPlace"];
                };
            };
            400: components["responses"]["ReservedId"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["DuplicatePlace"];
        };
    };
    delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["UitpasPlace"];
            404: components["responses"]["NotFound"];
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
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
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
            404: components["responses"]["NotFound"];
        };
    };
    updateAvailableFrom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "availableFrom": "2026-12-01T08:00:00+01:00"
                 *     }
                 */
                "application/json": components["schemas"]["AvailableFromInput"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateBookingInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "tickets@denhemel.example",
                 *       "url": "https://denhemel.example/tickets",
                 *       "urlLabel": {
                 *         "nl": "Koop tickets"
                 *       },
                 *       "availabilityStarts": "2026-09-01T10:00:00+02:00",
                 *       "availabilityEnds": "2026-12-31T18:00:00+01:00"
                 *     }
                 */
                "application/json": components["schemas"]["BookingInfo"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceCalendar"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getCalendarSummary: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * @description Deprecated; use `size`.
                 */
                format?: components["parameters"]["summaryFormat"];
                /** @description Leaves out what is over. */
                hidePast?: components["parameters"]["hidePast"];
                /**
                 * @deprecated
                 * @description Deprecated; use `language`.
                 */
                langCode?: components["parameters"]["langCode"];
                /** @description The language of the summary. */
                language?: components["parameters"]["summaryLanguage"];
                /** @description How much to tell. */
                size?: components["parameters"]["summarySize"];
                /**
                 * @deprecated
                 * @description Deprecated; send `Accept` instead. It wins over `Accept`.
                 */
                style?: components["parameters"]["summaryStyle"];
                /** @description The time zone of the hours, a name of the IANA database. */
                timezone?: components["parameters"]["timezone"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The summary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example <p>Open op dinsdag en zaterdag van 9:30 tot 18:00</p> */
                    "text/html": string;
                    /** @example Open op dinsdag en zaterdag van 9:30 tot 18:00 */
                    "text/plain": string;
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
    updateContactPoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
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
                 *       ],
                 *       "url": [
                 *         "https://denhemel.example"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ContactPointUpdate"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getContributors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
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
            404: components["responses"]["NotFound"];
        };
    };
    updateContributors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
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
            404: components["responses"]["NotFound"];
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
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "Een zaal onder het dak van een oude brouwerij."
                 *     }
                 */
                "application/json": components["schemas"]["DescriptionInput"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateFacilities: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example [
                 *       "3.13.2.0.0",
                 *       "3.23.3.0.0"
                 *     ]
                 */
                "application/json": components["schemas"]["TermIds"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "date": "2026-11-24T10:05:00+00:00",
                     *         "author": "mira.peeters",
                     *         "description": "Titel aangepast",
                     *         "api": "JSON-LD API"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mediaObjectId": "2cdb2b06-2e5a-4a6c-9d3c-7a9b1f0b7c11"
                 *     }
                 */
                "application/json": components["schemas"]["ImageReference"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateImage: {
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
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "De gevel bij avond",
                 *       "copyrightHolder": "Mira Peeters"
                 *     }
                 */
                "application/json": components["schemas"]["ImageUpdate"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    setMainImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mediaObjectId": "2cdb2b06-2e5a-4a6c-9d3c-7a9b1f0b7c11"
                 *     }
                 */
                "application/json": components["schemas"]["ImageReference"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["UnlinkedImage"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    replaceLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
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
            404: components["responses"]["NotFound"];
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
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LabelNotAllowed"];
            404: components["responses"]["NotFound"];
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
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LabelNotAllowed"];
            404: components["responses"]["NotFound"];
        };
    };
    updateMajorInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Den Hemel",
                 *       "type": {
                 *         "id": "Yf4aZBfsUEu2NsQqsprngw"
                 *       },
                 *       "address": {
                 *         "addressCountry": "BE",
                 *         "addressLocality": "Gent",
                 *         "postalCode": "9000",
                 *         "streetAddress": "Sint-Pietersplein 9"
                 *       },
                 *       "calendar": {
                 *         "calendarType": "permanent"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["MajorInfoInput"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Den Hemel"
                 *     }
                 */
                "application/json": components["schemas"]["NameInput"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    setOrganizer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    removeOrganizer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
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
                     *         "Aanbod bewerken",
                     *         "Aanbod modereren",
                     *         "Aanbod verwijderen"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Permissions"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updatePriceInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "category": "base",
                 *         "price": 10.5
                 *       },
                 *       {
                 *         "category": "tariff",
                 *         "price": 6,
                 *         "name": {
                 *           "nl": "Studenten"
                 *         }
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["PriceInfoInput"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "TemporarilyUnavailable",
                 *       "reason": {
                 *         "nl": "Gesloten voor verbouwing"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Status"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
                /**
                 * @description The id of a term of the taxonomy.
                 * @example Yf4aZBfsUEu2NsQqsprngw
                 */
                termId: components["parameters"]["termId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateTypicalAgeRange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "typicalAgeRange": "6-12"
                 *     }
                 */
                "application/json": components["schemas"]["TypicalAgeRangeInput"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteTypicalAgeRange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://vimeo.com/98765432",
                 *       "language": "nl",
                 *       "copyrightHolder": "Mira Peeters"
                 *     }
                 */
                "application/json": components["schemas"]["NewVideo"];
            };
        };
        responses: {
            /** @description The video is linked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "videoId": "6f0a4e6f-1a59-4b7e-8c8f-9a0f3f4f2d15"
                     *     }
                     */
                    "application/json": components["schemas"]["VideoReference"];
                    /**
                     * @example {
                     *       "videoId": "6f0a4e6f-1a59-4b7e-8c8f-9a0f3f4f2d15"
                     *     }
                     */
                    "application/ld+json": components["schemas"]["VideoReference"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateVideos: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "id": "6f0a4e6f-1a59-4b7e-8c8f-9a0f3f4f2d15",
                 *         "copyrightHolder": "Mira Peeters"
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["VideoUpdates"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    removeVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
                /**
                 * @description The id of the video, a UUID.
                 * @example 6f0a4e6f-1a59-4b7e-8c8f-9a0f3f4f2d15
                 */
                videoId: components["parameters"]["videoId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateWorkflowStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowStatusInput"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidTransition"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
