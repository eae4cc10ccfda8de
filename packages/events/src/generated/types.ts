// Generated from specs/entry/events.yaml by `pnpm generate`: do not edit.

export interface paths {
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an event
         * @description Adds an event, as a draft unless it asks to be published. The event can be read at once.
         */
        post: operations["create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        /**
         * Read an event
         * @description Gives the event as it is now, deleted ones included, with its place and organizer in full. Anyone may read; contributors are told only to those who may edit.
         */
        get: operations["get"];
        /**
         * Replace an event
         * @description Overwrites the whole event. An id that is not in use yet becomes a new event, so with ids of your own it can be repeated.
         */
        put: operations["replace"];
        post?: never;
        /**
         * Delete an event
         * @description Sets the status to `DELETED`. The event stays readable, and deleting it again does nothing.
         */
        delete: operations["delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}/attendance-mode": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change the attendance mode
         * @description Says whether visitors come to a place, follow online, or choose. Leaving `online` takes a place, unless the event still has one of its own; `offline` removes the online URL.
         */
        put: operations["updateAttendanceMode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}/audience": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change the audience
         * @description Opens the event to everyone, or keeps it for members or for schools. An event at the dummy place of cultuurkuur is for schools alone.
         */
        put: operations["updateAudience"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}/available-from": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change the publication date
         * @description Sets the moment from which a published event is visible. A moment in the past becomes now.
         */
        put: operations["updateAvailableFrom"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}/birthdate-range": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change the birthdate range
         * @description Says for which dates of birth the event is meant. Removes the age range.
         */
        put: operations["updateBirthdateRange"];
        post?: never;
        /**
         * Remove the birthdate range
         * @description Removes the birthdate range. Without an age range the event is then one for all ages, `-`.
         */
        delete: operations["deleteBirthdateRange"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}/booking-availability": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change the booking availability
         * @description Says whether the event can be booked, for all sub-events that do not count what remains. Only for single and multiple calendars.
         */
        put: operations["updateBookingAvailability"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}/booking-info": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
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
    "/events/{eventId}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change the calendar
         * @description Replaces the calendar with all that is in it, status and booking availability included.
         */
        put: operations["updateCalendar"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}/calendar-summary": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
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
    "/events/{eventId}/children-only": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Say whether children come alone
         * @description Marks the event as one for children without their parents, or takes that back.
         */
        put: operations["updateChildrenOnly"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}/contact-point": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
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
    "/events/{eventId}/contributors": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
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
    "/events/{eventId}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy an event
         * @description Makes a draft that is like this event, with a calendar of its own and without its labels.
         */
        post: operations["copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}/departure-places": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the departure places
         * @description Sets the complete list of places from which children are brought; an empty one removes them all. The event must be for children only, and every place must exist.
         */
        put: operations["updateDeparturePlaces"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}/description/{language}": {
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
                 * @description The language of the text.
                 * @example nl
                 */
                language: components["parameters"]["language"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Describe an event
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
    "/events/{eventId}/facilities": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
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
    "/events/{eventId}/faqs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the questions and answers
         * @description Sets the complete list of questions that visitors often have; an empty one removes them all.
         */
        put: operations["updateFaqs"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        /**
         * Read the history
         * @description Lists every change of the event, the newest first. Meant for the administrators of publiq.
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
    "/events/{eventId}/images": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an image
         * @description Links an uploaded image to the event. The first one becomes the main image; one that is linked already stays as it is.
         */
        post: operations["addImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}/images/{imageId}": {
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
                 * @description The id of the image, a UUID.
                 * @example 2cdb2b06-2e5a-4a6c-9d3c-7a9b1f0b7c11
                 */
                imageId: components["parameters"]["imageId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change the texts of an image
         * @description Sets the description and the copyright holder of a linked image, for this event alone.
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
    "/events/{eventId}/images/main": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
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
    "/events/{eventId}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
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
    "/events/{eventId}/labels/{labelName}": {
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
                 * @description The name of the label, 2 to 255 characters without `;`. Upper and lower case count as the same.
                 * @example jazz
                 */
                labelName: components["parameters"]["labelName"];
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
         * @description Removes one label. Does nothing where the event does not have it.
         */
        delete: operations["removeLabel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}/location/{placeId}": {
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
                 * @description The id of the place, a UUID.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                placeId: components["parameters"]["placeId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set the location
         * @description Moves the event to another place, or to the one to use when that is a duplicate. For an online event use `updateAttendanceMode`, which takes a place too.
         */
        put: operations["setLocation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}/major-info": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change name, type, theme, location and calendar
         * @deprecated
         * @description Deprecated: use `updateName`, `updateType`, `updateTheme`, `setLocation` and `updateCalendar`.
         */
        put: operations["updateMajorInfo"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}/name/{language}": {
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
                 * @description The language of the text.
                 * @example nl
                 */
                language: components["parameters"]["language"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Rename an event
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
    "/events/{eventId}/online-url": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change the online URL
         * @description Says where to follow the event online. An offline event has no such page.
         */
        put: operations["updateOnlineUrl"];
        post?: never;
        /**
         * Remove the online URL
         * @description Removes the online URL. Does nothing where there is none.
         */
        delete: operations["deleteOnlineUrl"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}/organizer/{organizerId}": {
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
                 * @description The id of the organizer, a UUID.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set the organizer
         * @description Links an organizer to the event, instead of the one it had.
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
    "/events/{eventId}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        /**
         * Read the own permissions
         * @description Lists what the caller may do with this event.
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
    "/events/{eventId}/price-info": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
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
    "/events/{eventId}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change the status
         * @description Says whether the event goes on as announced, with a reason for visitors. Holds for all sub-events.
         */
        put: operations["updateStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}/sub-events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change sub-events
         * @description Changes the sub-events with the given ids; the others stay as they are. A new start puts them in order again, with new ids. Only for single and multiple calendars.
         */
        patch: operations["updateSubEvents"];
        trace?: never;
    };
    "/events/{eventId}/theme": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove the theme
         * @description Removes the theme. Does nothing where there is none.
         */
        delete: operations["deleteTheme"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}/theme/{termId}": {
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
                 * @description The id of a term of the taxonomy.
                 * @example Yf4aZBfsUEu2NsQqsprngw
                 */
                termId: components["parameters"]["termId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change the theme
         * @description Sets the theme, or replaces it by another term of the taxonomy that is a theme.
         */
        put: operations["updateTheme"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}/type/{termId}": {
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
         * @description Replaces the type by another term of the taxonomy, one that holds for events. With any type but "Kamp of vakantie", nobody stays the night.
         */
        put: operations["updateType"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}/typical-age-range": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change the age range
         * @description Says for which ages the event is meant. Removes the birthdate range.
         */
        put: operations["updateTypicalAgeRange"];
        post?: never;
        /**
         * Remove the age range
         * @description Makes the event one for all ages, `-`.
         */
        delete: operations["deleteTypicalAgeRange"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}/videos": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a video
         * @description Links a video on YouTube or Vimeo to the event.
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
    "/events/{eventId}/videos/{videoId}": {
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
    "/events/{eventId}/workflow-status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Publish, approve, reject or delete
         * @description Moves the event along its workflow. Publishing and deleting take the right to edit, approving and rejecting the right to moderate.
         */
        put: operations["updateWorkflowStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create and publish an event
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
    "/imports/events/{eventId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Replace and publish an event
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Address: Address;
        AdjustedDays: AdjustedDays;
        AdjustedDaysList: AdjustedDaysList;
        AgeRange: AgeRange;
        AttendanceMode: AttendanceMode;
        AttendanceModeInput: AttendanceModeInput;
        Audience: Audience;
        AudienceType: AudienceType;
        AvailableFromInput: AvailableFromInput;
        BasePriceInput: BasePriceInput;
        BasePriceLine: BasePriceLine;
        BirthdateRange: BirthdateRange;
        BookingAvailability: BookingAvailability;
        BookingAvailabilityType: BookingAvailabilityType;
        BookingInfo: BookingInfo;
        CalendarSubEventInput: CalendarSubEventInput;
        CalendarSummary: CalendarSummary;
        CalendarSummaryFormats: CalendarSummaryFormats;
        CalendarSummarySize: CalendarSummarySize;
        CalendarSummaryTexts: CalendarSummaryTexts;
        Capacity: Capacity;
        Childcare: Childcare;
        ChildcareTime: ChildcareTime;
        ChildrenOnly: ChildrenOnly;
        ChildrenOnlyInput: ChildrenOnlyInput;
        ClosedDays: ClosedDays;
        ClosedDaysList: ClosedDaysList;
        CompletedLanguageList: CompletedLanguageList;
        Completeness: Completeness;
        ContactPoint: ContactPoint;
        ContactPointInput: ContactPointInput;
        ContactPointUpdate: ContactPointUpdate;
        Contributors: Contributors;
        Coordinates: Coordinates;
        CopiedEvent: CopiedEvent;
        CopyrightHolder: CopyrightHolder;
        DayOfWeek: DayOfWeek;
        DeparturePlaceList: DeparturePlaceList;
        DescriptionInput: DescriptionInput;
        DuplicateList: DuplicateList;
        Email: Email;
        EmailOrEmpty: EmailOrEmpty;
        EmbeddedOrganizer: EmbeddedOrganizer;
        Euros: Euros;
        Event: Event;
        EventAdjustedDays: EventAdjustedDays;
        EventAdjustedDaysList: EventAdjustedDaysList;
        EventBookingAvailability: EventBookingAvailability;
        EventCalendarInput: EventCalendarInput;
        EventCalendarUpdate: EventCalendarUpdate;
        EventDocument: EventDocument;
        EventInput: EventInput;
        EventMetadata: EventMetadata;
        EventOpeningHours: EventOpeningHours;
        EventOpeningHoursList: EventOpeningHoursList;
        EventPeriodicCalendar: EventPeriodicCalendar;
        EventPermanentCalendar: EventPermanentCalendar;
        EventProduction: EventProduction;
        EventProperties: EventProperties;
        EventTerm: EventTerm;
        EventTermDomain: EventTermDomain;
        EventTermInput: EventTermInput;
        EventTermList: EventTermList;
        EventTermListInput: EventTermListInput;
        EventUrl: EventUrl;
        Faq: Faq;
        FaqEntry: FaqEntry;
        FaqList: FaqList;
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
        LegacyCalendarInput: LegacyCalendarInput;
        LegacyEventInput: LegacyEventInput;
        LegacyLocation: LegacyLocation;
        LegacyType: LegacyType;
        LocalizedAddress: LocalizedAddress;
        LocalizedFaq: LocalizedFaq;
        LocalizedName: LocalizedName;
        LocalizedText: LocalizedText;
        MajorInfoInput: MajorInfoInput;
        MediaObject: MediaObject;
        MediaObjectInput: MediaObjectInput;
        MediaObjectList: MediaObjectList;
        MediaObjectListInput: MediaObjectListInput;
        MultipleCalendar: MultipleCalendar;
        MultipleCalendarInput: MultipleCalendarInput;
        MultipleCalendarUpdate: MultipleCalendarUpdate;
        MultipleEvent: MultipleEvent;
        MultipleEventInput: MultipleEventInput;
        Name: Name;
        NameInput: NameInput;
        NewEvent: NewEvent;
        NewVideo: NewVideo;
        NonBlankText: NonBlankText;
        OfferDocument: OfferDocument;
        OnlineInput: OnlineInput;
        OnlineUrlInput: OnlineUrlInput;
        OnSiteInput: OnSiteInput;
        OpeningHours: OpeningHours;
        OpeningHoursDescription: OpeningHoursDescription;
        OpeningHoursList: OpeningHoursList;
        OpeningHoursNote: OpeningHoursNote;
        OrganizerDocument: OrganizerDocument;
        OrganizerReference: OrganizerReference;
        OrganizerUrl: OrganizerUrl;
        OrganizerWorkflowStatus: OrganizerWorkflowStatus;
        Overnight: Overnight;
        PeriodicCalendar: PeriodicCalendar;
        PeriodicEvent: PeriodicEvent;
        PeriodicEventInput: PeriodicEventInput;
        PeriodicPlace: PeriodicPlace;
        PermanentCalendar: PermanentCalendar;
        PermanentEvent: PermanentEvent;
        PermanentEventInput: PermanentEventInput;
        PermanentPlace: PermanentPlace;
        Permission: Permission;
        Permissions: Permissions;
        Place: Place;
        PlaceDocument: PlaceDocument;
        PlaceMetadata: PlaceMetadata;
        PlaceReference: PlaceReference;
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
        RemainingCapacity: RemainingCapacity;
        SameAs: SameAs;
        SavedEvent: SavedEvent;
        SchemaError: SchemaError;
        SingleCalendar: SingleCalendar;
        SingleCalendarInput: SingleCalendarInput;
        SingleCalendarUpdate: SingleCalendarUpdate;
        SingleEvent: SingleEvent;
        SingleEventInput: SingleEventInput;
        Status: Status;
        StatusReason: StatusReason;
        StatusType: StatusType;
        SubEvent: SubEvent;
        SubEventBooking: SubEventBooking;
        SubEventBookingAvailability: SubEventBookingAvailability;
        SubEventBookingAvailabilityInput: SubEventBookingAvailabilityInput;
        SubEventBookingCount: SubEventBookingCount;
        SubEventBookingType: SubEventBookingType;
        SubEventBookingUpdate: SubEventBookingUpdate;
        SubEventInput: SubEventInput;
        SubEventStatusUpdate: SubEventStatusUpdate;
        SubEventUpdate: SubEventUpdate;
        SubEventUpdates: SubEventUpdates;
        TariffInput: TariffInput;
        Term: Term;
        TermDomain: TermDomain;
        TermId: TermId;
        TermIds: TermIds;
        TermLabel: TermLabel;
        TermList: TermList;
        TimeOfDay: TimeOfDay;
        TimeSpan: TimeSpan;
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
        /** @description The body is not right, or the calendar of the event is periodic or permanent and takes no such change. */
        CalendarNotSupported: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/uitdatabank/calendar-type-not-supported",
                 *       "title": "Calendar type not supported",
                 *       "status": 400,
                 *       "detail": "Updating booking availability on calendar type: \"PERMANENT\" is not supported. Only single and multiple calendar types can be updated."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The attendance mode of the event has to change first. */
        FixedLocation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/uitdatabank/attendance-mode-not-supported",
                 *       "title": "Attendance mode not supported",
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
        /** @description The body is not right, or does not go with the audience of the event. */
        IncompatibleAudience: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/uitdatabank/incompatible-audience-type",
                 *       "title": "Incompatible audience type",
                 *       "status": 400,
                 *       "detail": "The audience type \"members\" can not be set."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
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
        /** @description The body is not right, or says things that do not go together. */
        InvalidEvent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/uitdatabank/cannot-combine-typical-age-and-birthdate-range",
                 *       "title": "Cannot combine typical age and birthdate range",
                 *       "status": 400,
                 *       "detail": "An event cannot have both a typicalAgeRange and a birthdateRange."
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
        /** @description The body is not right, or the event is offline and takes no online URL. */
        OfflineEvent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/uitdatabank/attendance-mode-not-supported",
                 *       "title": "Attendance mode not supported",
                 *       "status": 400
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not right or says things that do not go together, the id belongs to something that is no event, or the organizer has to stay as tickets are sold with UiTPAS. */
        RefusedEvent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/uitdatabank/resource-id-already-in-use",
                 *       "title": "Resource id already in use",
                 *       "status": 400,
                 *       "detail": "The id 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30 is already in use by a resource of a different type."
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
        /** @description Tickets are sold with UiTPAS, so the organizer has to stay. */
        TicketSales: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/uitdatabank/event-has-uitpas-ticket-sales",
                 *       "title": "Event has UiTPAS ticket sales",
                 *       "status": 400
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
        /**
         * @description The id of the event, a UUID.
         * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
         */
        eventId: string;
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
/**
 * @description Whether visitors come to a place, follow online, or choose between the two.
 * @enum {string}
 */
export type AttendanceMode = "online" | "offline" | "mixed";
/** @description How visitors attend. Only events that are not purely online have a location. */
export type AttendanceModeInput = components["schemas"]["OnlineInput"] | components["schemas"]["OnSiteInput"];
/** @description For whom the event is. */
export type Audience = {
    audienceType: components["schemas"]["AudienceType"];
};
/**
 * @description Anyone; members only, which keeps it out of public calendars; or schools, by way of cultuurkuur.
 * @enum {string}
 */
export type AudienceType = "everyone" | "members" | "education";
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
/** @description The dates of birth of those for whom the event is. It replaces an age range. */
export type BirthdateRange = {
    /**
     * Format: date
     * @description The earliest date of birth.
     */
    from: string;
    /**
     * Format: date
     * @description The latest date of birth, not before the earliest.
     */
    to: string;
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
/** @description One occasion in a calendar. What is left out comes from the calendar's own status and booking availability. */
export type CalendarSubEventInput = {
    bookingAvailability?: components["schemas"]["BookingAvailability"];
    childcare?: components["schemas"]["Childcare"];
    /** @description The end, RFC 3339 with offset, not before the start. */
    endDate: components["schemas"]["Timestamp"];
    overnight?: components["schemas"]["Overnight"];
    startDate: components["schemas"]["Timestamp"];
    status?: components["schemas"]["Status"];
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
/** @description When children are looked after before the start and after the end. What is left out is cleared. */
export type Childcare = {
    /** @description Until when, after the end itself. */
    end?: components["schemas"]["ChildcareTime"];
    /** @description From when, before the start itself. */
    start?: components["schemas"]["ChildcareTime"];
};
/**
 * @description Local time in Brussels as `H:MM` or `HH:MM`, on a clock of 24 hours.
 * @example 08:00
 */
export type ChildcareTime = string;
/**
 * @description True when children come without their parents. False is never shown.
 * @default false
 */
export type ChildrenOnly = boolean;
/** @description Whether children come without their parents. */
export type ChildrenOnlyInput = {
    childrenOnly: components["schemas"]["ChildrenOnly"];
};
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
/** @description The event that was made. */
export type CopiedEvent = {
    /**
     * Format: uuid
     * @description The id of the copy.
     */
    eventId: string;
    /**
     * Format: uri
     * @description The URL of the copy.
     */
    url: string;
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
/** @description Places from which children are brought to the event, up to 20, each once. For `childrenOnly` events alone. */
export type DeparturePlaceList = components["schemas"]["PlaceUrl"][];
/** @description A description in the language of the path; an empty one removes it. */
export type DescriptionInput = {
    /** @description The text, which may hold simple HTML. */
    description: string;
};
/** @description Duplicates of this place. */
export type DuplicateList = components["schemas"]["PlaceUrl"][];
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
/** @description An event as it is read. */
export type Event = components["schemas"]["SingleEvent"] | components["schemas"]["MultipleEvent"] | components["schemas"]["PeriodicEvent"] | components["schemas"]["PermanentEvent"];
/** @description A run of days with opening hours of their own, first and last day included. Runs must not overlap. */
export type EventAdjustedDays = {
    description?: components["schemas"]["OpeningHoursDescription"];
    /**
     * Format: date
     * @description The last day with other hours, not before the first.
     */
    endDate: string;
    /** @description The hours that replace the usual ones. */
    openingHours: components["schemas"]["EventOpeningHours"][];
    /**
     * Format: date
     * @description The first day with other hours.
     */
    startDate: string;
};
/** @description Days on which other opening hours hold. */
export type EventAdjustedDaysList = components["schemas"]["EventAdjustedDays"][];
/** @description Always `Available`, whatever is sent. An event takes a capacity only with a single or multiple calendar. */
export type EventBookingAvailability = {
    type: components["schemas"]["BookingAvailabilityType"];
};
/** @description A calendar to write, told apart by `calendarType`. Status and booking availability become `Available` when they are left out. */
export type EventCalendarInput = components["schemas"]["SingleCalendarUpdate"] | components["schemas"]["MultipleCalendarUpdate"] | components["schemas"]["EventPeriodicCalendar"] | components["schemas"]["EventPermanentCalendar"];
/** @description A calendar to write. `LegacyCalendarInput` is still taken, and deprecated. */
export type EventCalendarUpdate = components["schemas"]["EventCalendarInput"] | components["schemas"]["LegacyCalendarInput"];
/** @description What is read of an event, save its calendar. */
export type EventDocument = components["schemas"]["OfferDocument"] & {
    "@id": components["schemas"]["EventUrl"];
    attendanceMode: components["schemas"]["AttendanceMode"];
    audience: components["schemas"]["Audience"];
    birthdateRange?: components["schemas"]["BirthdateRange"];
    childrenOnly?: components["schemas"]["ChildrenOnly"];
    departurePlaces?: components["schemas"]["DeparturePlaceList"];
    faqs?: components["schemas"]["FaqList"];
    location: components["schemas"]["Place"];
    metadata?: components["schemas"]["EventMetadata"];
    /** @description Where to follow it online. */
    onlineUrl?: components["schemas"]["Url"];
    production?: components["schemas"]["EventProduction"];
    terms: components["schemas"]["EventTermList"];
    /** @description The ages it is meant for, in years as `from-to`; `-` means all. Absent beside a `birthdateRange`. */
    typicalAgeRange?: components["schemas"]["AgeRange"];
};
/** @description A complete event as it is written: what is left out is cleared, save the description, the prices and names in other languages. Keys that are not listed are ignored. */
export type EventInput = components["schemas"]["SingleEventInput"] | components["schemas"]["MultipleEventInput"] | components["schemas"]["PeriodicEventInput"] | components["schemas"]["PermanentEventInput"];
/** @description Facts about the record, present when asked for. */
export type EventMetadata = {
    /** @description The API consumer that made the event. */
    createdByApiConsumer?: string;
    /** @description How often it is looked at, as a score. */
    popularity?: number;
    recommendationFor?: components["schemas"]["RecommendationList"];
};
/** @description One span of time that returns on each of the given weekdays, with childcare around it or without. */
export type EventOpeningHours = components["schemas"]["OpeningHours"] & {
    childcare?: components["schemas"]["Childcare"];
};
/** @description The usual opening hours; none means open all day. */
export type EventOpeningHoursList = components["schemas"]["EventOpeningHours"][];
/** @description On from a start to an end, within its opening hours when it has any. */
export type EventPeriodicCalendar = {
    bookingAvailability?: components["schemas"]["EventBookingAvailability"];
    /**
     * @description Tells the kind of calendar. (enum property replaced by openapi-typescript)
     * @enum {string}
     */
    calendarType: "periodic";
    /** @description The end of the period, RFC 3339 with offset, not before its start. */
    endDate: components["schemas"]["Timestamp"];
    openingHours?: components["schemas"]["EventOpeningHoursList"];
    openingHoursAdjustedDays?: components["schemas"]["EventAdjustedDaysList"];
    openingHoursClosedDays?: components["schemas"]["ClosedDaysList"];
    startDate: components["schemas"]["Timestamp"];
    status?: components["schemas"]["Status"];
};
/** @description Always on, within its opening hours when it has any. */
export type EventPermanentCalendar = {
    bookingAvailability?: components["schemas"]["EventBookingAvailability"];
    /**
     * @description Tells the kind of calendar. (enum property replaced by openapi-typescript)
     * @enum {string}
     */
    calendarType: "permanent";
    openingHours?: components["schemas"]["EventOpeningHoursList"];
    openingHoursAdjustedDays?: components["schemas"]["EventAdjustedDaysList"];
    openingHoursClosedDays?: components["schemas"]["ClosedDaysList"];
    status?: components["schemas"]["Status"];
};
/** @description The production that it belongs to, such as a play on tour. Null when there is none. */
export type EventProduction = {
    /**
     * Format: uuid
     * @description The id of the production.
     */
    id: string;
    /** @description The other events of the production. */
    otherEvents: components["schemas"]["EventUrl"][];
    /** @description The title of the production. */
    title: string;
} | null;
/** @description What can be written of an event, save its calendar. */
export type EventProperties = {
    /** @description Ignored; the server puts the real URL here. */
    "@id"?: components["schemas"]["EventUrl"];
    /** @description Whether visitors come to the location, follow online, or choose. Left out, it is `offline`. */
    attendanceMode?: components["schemas"]["AttendanceMode"];
    /** @description For whom it is. Left out, it is for everyone. */
    audience?: components["schemas"]["Audience"];
    /** @description When the event becomes visible once it is published, RFC 3339 with offset. */
    availableFrom?: components["schemas"]["Timestamp"];
    /** @description The dates of birth it is meant for. Not together with a `typicalAgeRange`. */
    birthdateRange?: components["schemas"]["BirthdateRange"];
    bookingInfo?: components["schemas"]["BookingInfo"];
    childrenOnly?: components["schemas"]["ChildrenOnly"];
    contactPoint?: components["schemas"]["ContactPointInput"];
    departurePlaces?: components["schemas"]["DeparturePlaceList"];
    /** @description What visitors should know, which may hold simple HTML. */
    description?: components["schemas"]["LocalizedText"];
    faqs?: components["schemas"]["FaqList"];
    /** @description Labels that visitors don't see. Where a label ends up is up to its own visibility. */
    hiddenLabels?: components["schemas"]["LabelList"];
    /** @description Labels that visitors see. Where a label ends up is up to its own visibility. */
    labels?: components["schemas"]["LabelList"];
    /** @description Where it is. For an online event the place with the nil UUID, and for no other. */
    location: components["schemas"]["PlaceReference"];
    /** @description The language that every text has, at the least. */
    mainLanguage: components["schemas"]["Language"];
    mediaObject?: components["schemas"]["MediaObjectListInput"];
    /** @description The name, 1 to 90 characters in each language. */
    name: components["schemas"]["LocalizedName"];
    /** @description Where to follow it online. Not for offline events. */
    onlineUrl?: components["schemas"]["Url"];
    organizer?: components["schemas"]["OrganizerReference"];
    priceInfo?: components["schemas"]["PriceInfoInput"];
    terms: components["schemas"]["EventTermListInput"];
    /** @description The ages it is meant for, in years as `from-to`; `-` means all. Not together with a `birthdateRange`. */
    typicalAgeRange?: components["schemas"]["AgeRange"];
    videos?: components["schemas"]["VideoListInput"];
    /** @description `READY_FOR_VALIDATION` publishes, `DELETED` deletes. Left out, a new event is a draft and an existing one stays what it is; so it goes for the other values. */
    workflowStatus?: components["schemas"]["WorkflowStatus"];
};
/** @description A term of the taxonomy, such as a type, a theme or a facility. */
export type EventTerm = {
    domain: components["schemas"]["EventTermDomain"];
    id: components["schemas"]["TermId"];
    label: components["schemas"]["TermLabel"];
};
/**
 * @description What a term of an event is about.
 * @enum {string}
 */
export type EventTermDomain = "eventtype" | "theme" | "facility";
/** @description A term of the taxonomy. The id is enough, the server fills in the rest. */
export type EventTermInput = {
    domain?: components["schemas"]["EventTermDomain"];
    id: components["schemas"]["TermId"];
    label?: components["schemas"]["TermLabel"];
};
/** @description One type, at most one theme and any number of facilities. */
export type EventTermList = components["schemas"]["EventTerm"][];
/** @description Exactly one type, at most one theme, and any number of facilities. */
export type EventTermListInput = components["schemas"]["EventTermInput"][];
/**
 * Format: uri
 * @description The URL of an event, which ends in its id.
 * @example https://io-test.uitdatabank.be/events/3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
 */
export type EventUrl = string;
/** @description A question that visitors often have, with its answer, in at least one language. */
export type Faq = components["schemas"]["LocalizedFaq"] & ({
    nl: components["schemas"]["FaqEntry"];
} | {
    fr: components["schemas"]["FaqEntry"];
} | {
    de: components["schemas"]["FaqEntry"];
} | {
    en: components["schemas"]["FaqEntry"];
});
/** @description A question with its answer, in one language. */
export type FaqEntry = {
    /** @description The answer, 1 to 5,000 characters. */
    answer: string;
    /** @description The question, 1 to 255 characters. */
    question: string;
};
/** @description Questions that visitors often have, up to 30. */
export type FaqList = components["schemas"]["Faq"][];
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
 * @description A single or multiple calendar in the shape of older versions. The number of time spans tells which it is.
 */
export type LegacyCalendarInput = {
    bookingAvailability?: components["schemas"]["BookingAvailability"];
    /**
     * @description Tells the kind of calendar.
     * @enum {string}
     */
    calendarType: "single" | "multiple";
    status?: components["schemas"]["Status"];
    /** @description The occasions. */
    timeSpans: components["schemas"]["TimeSpan"][];
};
/**
 * @deprecated
 * @description A new event in the shape of older versions. The server turns it into an `EventInput` before it looks further.
 */
export type LegacyEventInput = {
    calendar: components["schemas"]["EventCalendarUpdate"];
    location: components["schemas"]["PlaceReference"];
    mainLanguage: components["schemas"]["Language"];
    name: components["schemas"]["LocalizedName"];
    type: components["schemas"]["LegacyType"];
};
/** @description Points at a place. */
export type LegacyLocation = {
    /** @description The id of the place, a UUID. */
    id: string;
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
/** @description The same question and answer in each language that it has. */
export type LocalizedFaq = {
    de?: components["schemas"]["FaqEntry"];
    en?: components["schemas"]["FaqEntry"];
    fr?: components["schemas"]["FaqEntry"];
    nl?: components["schemas"]["FaqEntry"];
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
/** @description Name, type, theme, location and calendar at once, in the main language of the event. */
export type MajorInfoInput = {
    calendar: components["schemas"]["EventCalendarUpdate"];
    location: components["schemas"]["LegacyLocation"];
    /** @description The name. */
    name: string;
    /** @description The id of a term that is a theme. Left out, the theme is removed. */
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
/** @description On a few times, as it is read. */
export type MultipleCalendar = {
    /**
     * @description Tells the kind of calendar.
     * @constant
     */
    calendarType: "multiple";
    /** @description The latest end of all sub-events. */
    endDate: components["schemas"]["Timestamp"];
    /** @description The earliest start of all sub-events. */
    startDate: components["schemas"]["Timestamp"];
    /** @description The occasions, in order of time. */
    subEvent: components["schemas"]["SubEvent"][];
};
/** @description On a few times. With one sub-event it becomes a single calendar. */
export type MultipleCalendarInput = {
    bookingAvailability?: components["schemas"]["BookingAvailability"];
    /**
     * @description Tells the kind of calendar.
     * @constant
     */
    calendarType: "multiple";
    status?: components["schemas"]["Status"];
    /** @description The occasions, in any order. */
    subEvent: components["schemas"]["SubEventInput"][];
};
/** @description On a few times. With one sub-event it becomes a single calendar. */
export type MultipleCalendarUpdate = {
    bookingAvailability?: components["schemas"]["BookingAvailability"];
    /**
     * @description Tells the kind of calendar. (enum property replaced by openapi-typescript)
     * @enum {string}
     */
    calendarType: "multiple";
    status?: components["schemas"]["Status"];
    /** @description The occasions, in any order. */
    subEvent: components["schemas"]["CalendarSubEventInput"][];
};
/** @description An event that is on a few times, as it is read. */
export type MultipleEvent = components["schemas"]["EventDocument"] & components["schemas"]["MultipleCalendar"] & {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    calendarType: "multiple";
};
/** @description An event that is on a few times. */
export type MultipleEventInput = components["schemas"]["EventProperties"] & components["schemas"]["MultipleCalendarInput"] & {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    calendarType: "multiple";
};
/** @description A name of 1 to 90 characters that holds more than white space. */
export type Name = string;
/** @description A name in the language of the path. Other keys are refused. */
export type NameInput = {
    name: components["schemas"]["Name"];
};
/** @description A new event. `LegacyEventInput` is still taken, and deprecated. */
export type NewEvent = components["schemas"]["EventInput"] | components["schemas"]["LegacyEventInput"];
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
/** @description Makes an event purely online. Other keys are refused. */
export type OnlineInput = {
    /**
     * @description The new attendance mode. (enum property replaced by openapi-typescript)
     * @enum {string}
     */
    attendanceMode: "online";
};
/** @description Where to follow an event online. */
export type OnlineUrlInput = {
    onlineUrl: components["schemas"]["Url"];
};
/** @description Brings visitors to a place, with others following online or not. Other keys are refused. */
export type OnSiteInput = {
    /**
     * @description The new attendance mode. (enum property replaced by openapi-typescript)
     * @enum {string}
     */
    attendanceMode: "offline" | "mixed";
    /** @description The URL of the place. Needed when the event was online, unless it has a place of its own. */
    location?: components["schemas"]["PlaceUrl"];
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
/** @description True when visitors stay the night. Only for the type "Kamp of vakantie", `0.57.0.0.0`. */
export type Overnight = boolean;
/** @description There from a start to an end, within its opening hours when it has any. */
export type PeriodicCalendar = {
    bookingAvailability?: components["schemas"]["BookingAvailability"];
    /**
     * @description Tells the kind of calendar.
     * @constant
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
/** @description An event that is on from a start to an end, as it is read. */
export type PeriodicEvent = components["schemas"]["EventDocument"] & components["schemas"]["EventPeriodicCalendar"] & {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    calendarType: "periodic";
};
/** @description An event that is on from a start to an end. */
export type PeriodicEventInput = components["schemas"]["EventProperties"] & components["schemas"]["EventPeriodicCalendar"] & {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    calendarType: "periodic";
};
/** @description A place that is there from a start to an end, as it is read. */
export type PeriodicPlace = components["schemas"]["PlaceDocument"] & components["schemas"]["PeriodicCalendar"] & {
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
     * @description Tells the kind of calendar.
     * @constant
     */
    calendarType: "permanent";
    openingHours?: components["schemas"]["OpeningHoursList"];
    openingHoursAdjustedDays?: components["schemas"]["AdjustedDaysList"];
    openingHoursClosedDays?: components["schemas"]["ClosedDaysList"];
    status?: components["schemas"]["Status"];
};
/** @description An event that is always on, as it is read. */
export type PermanentEvent = components["schemas"]["EventDocument"] & components["schemas"]["EventPermanentCalendar"] & {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    calendarType: "permanent";
};
/** @description An event that is always on. */
export type PermanentEventInput = components["schemas"]["EventProperties"] & components["schemas"]["EventPermanentCalendar"] & {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    calendarType: "permanent";
};
/** @description A place that is always there, as it is read. */
export type PermanentPlace = components["schemas"]["PlaceDocument"] & components["schemas"]["PermanentCalendar"] & {
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
/** @description Facts about the record, present when asked for. */
export type PlaceMetadata = {
    /** @description The API consumer that made the place. */
    createdByApiConsumer?: string;
    /** @description How often it is looked at, as a score. */
    popularity?: number;
    recommendationFor?: components["schemas"]["RecommendationList"];
};
/** @description Points at a place. */
export type PlaceReference = {
    "@id": components["schemas"]["PlaceUrl"];
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
/**
 * @description How many visitors still fit in, at most the capacity. None left makes it `Unavailable`.
 * @example 42
 */
export type RemainingCapacity = number;
/** @description The same thing on other sites. */
export type SameAs = components["schemas"]["Url"][];
/** @description The event that was written. */
export type SavedEvent = {
    /**
     * Format: uuid
     * @deprecated
     * @description Always the nil UUID.
     */
    commandId?: string;
    /**
     * Format: uuid
     * @deprecated
     * @description The same as `id`.
     */
    eventId: string;
    /**
     * Format: uuid
     * @description The id of the event.
     */
    id: string;
    /**
     * Format: uri
     * @description The URL of the event.
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
/** @description On once, as it is read. */
export type SingleCalendar = {
    /**
     * @description Tells the kind of calendar.
     * @constant
     */
    calendarType: "single";
    endDate: components["schemas"]["Timestamp"];
    startDate: components["schemas"]["Timestamp"];
    /** @description The one occasion. */
    subEvent: [
        components["schemas"]["SubEvent"]
    ];
};
/** @description On once, with exactly one sub-event. */
export type SingleCalendarInput = {
    bookingAvailability?: components["schemas"]["BookingAvailability"];
    /**
     * @description Tells the kind of calendar.
     * @constant
     */
    calendarType: "single";
    status?: components["schemas"]["Status"];
    /** @description The one occasion. */
    subEvent: [
        components["schemas"]["SubEventInput"]
    ];
};
/** @description On once, with exactly one sub-event. */
export type SingleCalendarUpdate = {
    bookingAvailability?: components["schemas"]["BookingAvailability"];
    /**
     * @description Tells the kind of calendar. (enum property replaced by openapi-typescript)
     * @enum {string}
     */
    calendarType: "single";
    status?: components["schemas"]["Status"];
    /** @description The one occasion. */
    subEvent: [
        components["schemas"]["CalendarSubEventInput"]
    ];
};
/** @description An event that is on once, as it is read. */
export type SingleEvent = components["schemas"]["EventDocument"] & components["schemas"]["SingleCalendar"] & {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    calendarType: "single";
};
/** @description An event that is on once. */
export type SingleEventInput = components["schemas"]["EventProperties"] & components["schemas"]["SingleCalendarInput"] & {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    calendarType: "single";
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
/** @description One occasion of an event, as it is read. */
export type SubEvent = {
    /**
     * @description Always `Event`.
     * @example Event
     */
    "@type"?: string;
    bookingAvailability: components["schemas"]["SubEventBookingAvailability"];
    childcare?: components["schemas"]["Childcare"];
    endDate: components["schemas"]["Timestamp"];
    /** @description Its place in the list, which is in order of time, from 0. */
    id: number;
    /** @description True when visitors stay the night; absent when they don't. */
    overnight?: boolean;
    startDate: components["schemas"]["Timestamp"];
    status: components["schemas"]["Status"];
};
/** @description What can be said of the booking of an occasion. */
export type SubEventBooking = {
    capacity?: components["schemas"]["Capacity"];
    remainingCapacity?: components["schemas"]["RemainingCapacity"];
    type?: components["schemas"]["BookingAvailabilityType"];
};
/** @description Whether this occasion can be booked. */
export type SubEventBookingAvailability = {
    capacity?: components["schemas"]["Capacity"];
    remainingCapacity?: components["schemas"]["RemainingCapacity"];
    type: components["schemas"]["BookingAvailabilityType"];
};
/** @description Whether this occasion can be booked, as a type, as the number of visitors that still fit in, or both. */
export type SubEventBookingAvailabilityInput = components["schemas"]["SubEventBooking"] & ({
    type: components["schemas"]["BookingAvailabilityType"];
} | {
    remainingCapacity: components["schemas"]["RemainingCapacity"];
});
/** @description Whether it can be booked, as the number of visitors that still fit in. */
export type SubEventBookingCount = {
    capacity?: components["schemas"]["Capacity"];
    remainingCapacity: components["schemas"]["RemainingCapacity"];
    type?: never;
};
/** @description Whether it can be booked, as a type. */
export type SubEventBookingType = {
    capacity?: components["schemas"]["Capacity"];
    remainingCapacity?: never;
    type: components["schemas"]["BookingAvailabilityType"];
};
/** @description Whether it can be booked, either as a type or as the number of visitors that still fit in. */
export type SubEventBookingUpdate = components["schemas"]["SubEventBookingType"] | components["schemas"]["SubEventBookingCount"];
/** @description One occasion in a complete event. What is left out comes from the event's own status and booking availability. */
export type SubEventInput = {
    bookingAvailability?: components["schemas"]["SubEventBookingAvailabilityInput"];
    childcare?: components["schemas"]["Childcare"];
    /** @description The end, RFC 3339 with offset, not before the start. */
    endDate: components["schemas"]["Timestamp"];
    /** @description Ignored; the order of time decides. */
    id?: number;
    overnight?: components["schemas"]["Overnight"];
    startDate: components["schemas"]["Timestamp"];
    status?: components["schemas"]["Status"];
};
/** @description Whether visitors can come as announced, and if not, why. Blank reasons are let through here. */
export type SubEventStatusUpdate = {
    /** @description Why the status is what it is, for visitors. */
    reason?: {
        /** @description The reason in German. */
        de?: string;
        /** @description The reason in English. */
        en?: string;
        /** @description The reason in French. */
        fr?: string;
        /** @description The reason in Dutch. */
        nl?: string;
    };
    type: components["schemas"]["StatusType"];
};
/** @description New values of one sub-event; what is left out stays as it was. */
export type SubEventUpdate = {
    bookingAvailability?: components["schemas"]["SubEventBookingUpdate"];
    childcare?: components["schemas"]["Childcare"];
    /** @description The end, RFC 3339 with offset, not before the start. */
    endDate?: components["schemas"]["Timestamp"];
    /** @description Which sub-event to change, its place in the list from 0. Ids that the event does not have are ignored. */
    id: number;
    overnight?: components["schemas"]["Overnight"];
    startDate?: components["schemas"]["Timestamp"];
    status?: components["schemas"]["SubEventStatusUpdate"];
};
/** @description The sub-events to change. */
export type SubEventUpdates = components["schemas"]["SubEventUpdate"][];
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
/**
 * @description The name of a term in Dutch.
 * @example Cultuur- of ontmoetingscentrum
 */
export type TermLabel = string;
/** @description One type and any number of facilities. */
export type TermList = components["schemas"]["Term"][];
/**
 * @description Local time in Brussels as `H:MM` or `HH:MM`, on a clock of 24 hours.
 * @example 09:30
 */
export type TimeOfDay = string;
/** @description One occasion in the shape of older versions. */
export type TimeSpan = {
    bookingAvailability?: components["schemas"]["BookingAvailability"];
    end: components["schemas"]["Timestamp"];
    start: components["schemas"]["Timestamp"];
    status?: components["schemas"]["Status"];
};
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
export type ResponseCalendarNotSupported = components['responses']['CalendarNotSupported'];
export type ResponseFixedLocation = components['responses']['FixedLocation'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseIncompatibleAudience = components['responses']['IncompatibleAudience'];
export type ResponseInvalidBody = components['responses']['InvalidBody'];
export type ResponseInvalidEvent = components['responses']['InvalidEvent'];
export type ResponseInvalidTransition = components['responses']['InvalidTransition'];
export type ResponseLabelNotAllowed = components['responses']['LabelNotAllowed'];
export type ResponseNoContent = components['responses']['NoContent'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseOfflineEvent = components['responses']['OfflineEvent'];
export type ResponseRefusedEvent = components['responses']['RefusedEvent'];
export type ResponseServerError = components['responses']['ServerError'];
export type ResponseTicketSales = components['responses']['TicketSales'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseUnlinkedImage = components['responses']['UnlinkedImage'];
export type ParameterEmbedContributors = components['parameters']['embedContributors'];
export type ParameterEmbedUitpasPrices = components['parameters']['embedUitpasPrices'];
export type ParameterEventId = components['parameters']['eventId'];
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
    create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEvent"];
            };
        };
        responses: {
            /** @description The event exists now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedEvent"];
                };
            };
            400: components["responses"]["InvalidEvent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                    "application/ld+json": components["schemas"]["Event"];
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
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventInput"];
            };
        };
        responses: {
            /** @description The event is written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedEvent"];
                };
            };
            400: components["responses"]["RefusedEvent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
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
    updateAttendanceMode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendanceModeInput"];
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
    updateAudience: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "audienceType": "members"
                 *     }
                 */
                "application/json": components["schemas"]["Audience"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["IncompatibleAudience"];
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
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
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
    updateBirthdateRange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2016-01-01",
                 *       "to": "2018-12-31"
                 *     }
                 */
                "application/json": components["schemas"]["BirthdateRange"];
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
    deleteBirthdateRange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
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
    updateBookingAvailability: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "Unavailable",
                 *       "capacity": 180
                 *     }
                 */
                "application/json": components["schemas"]["BookingAvailability"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["CalendarNotSupported"];
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
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
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
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventCalendarUpdate"];
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
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
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
                    /** @example <p>Zaterdag 5 december 2026 van 20:00 tot 23:00</p> */
                    "text/html": string;
                    /** @example Zaterdag 5 december 2026 van 20:00 tot 23:00 */
                    "text/plain": string;
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
    updateChildrenOnly: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "childrenOnly": true
                 *     }
                 */
                "application/json": components["schemas"]["ChildrenOnlyInput"];
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
    updateContactPoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
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
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
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
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
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
    copy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "calendarType": "single",
                 *       "subEvent": [
                 *         {
                 *           "startDate": "2027-12-04T20:00:00+01:00",
                 *           "endDate": "2027-12-04T23:00:00+01:00"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["EventCalendarUpdate"];
            };
        };
        responses: {
            /** @description The copy exists now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "eventId": "a2d7c9b4-5e18-4f63-9c0a-7b3e6d1f8a52",
                     *       "url": "https://io-test.uitdatabank.be/events/a2d7c9b4-5e18-4f63-9c0a-7b3e6d1f8a52"
                     *     }
                     */
                    "application/json": components["schemas"]["CopiedEvent"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateDeparturePlaces: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example [
                 *       "https://io-test.uitdatabank.be/places/ed388184-f18f-47b6-8e8f-1056a48a4b4b"
                 *     ]
                 */
                "application/json": components["schemas"]["DeparturePlaceList"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["IncompatibleAudience"];
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
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
                /**
                 * @description The language of the text.
                 * @example nl
                 */
                language: components["parameters"]["language"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "Een kwartet speelt onder de balken van een oude brouwerij."
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
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
                /**
                 * @description The language of the text.
                 * @example nl
                 */
                language: components["parameters"]["language"];
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
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
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
    updateFaqs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "nl": {
                 *           "question": "Is er parking?",
                 *           "answer": "Ja, achter de zaal."
                 *         },
                 *         "en": {
                 *           "question": "Is there parking?",
                 *           "answer": "Yes, behind the hall."
                 *         }
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["FaqList"];
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
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
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
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
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
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
                /**
                 * @description The id of the image, a UUID.
                 * @example 2cdb2b06-2e5a-4a6c-9d3c-7a9b1f0b7c11
                 */
                imageId: components["parameters"]["imageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "Het kwartet onder de balken",
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
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
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
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
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
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
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
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
                /**
                 * @description The name of the label, 2 to 255 characters without `;`. Upper and lower case count as the same.
                 * @example jazz
                 */
                labelName: components["parameters"]["labelName"];
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
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
                /**
                 * @description The name of the label, 2 to 255 characters without `;`. Upper and lower case count as the same.
                 * @example jazz
                 */
                labelName: components["parameters"]["labelName"];
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
    setLocation: {
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
            400: components["responses"]["FixedLocation"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateMajorInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Jazz onder het dak",
                 *       "type": {
                 *         "id": "0.50.4.0.0"
                 *       },
                 *       "theme": "1.8.2.0.0",
                 *       "location": {
                 *         "id": "ed388184-f18f-47b6-8e8f-1056a48a4b4b"
                 *       },
                 *       "calendar": {
                 *         "calendarType": "single",
                 *         "timeSpans": [
                 *           {
                 *             "start": "2026-12-05T20:00:00+01:00",
                 *             "end": "2026-12-05T23:00:00+01:00"
                 *           }
                 *         ]
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
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
                /**
                 * @description The language of the text.
                 * @example nl
                 */
                language: components["parameters"]["language"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Jazz onder het dak"
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
    updateOnlineUrl: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "onlineUrl": "https://denhemel.example/live"
                 *     }
                 */
                "application/json": components["schemas"]["OnlineUrlInput"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["OfflineEvent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteOnlineUrl: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
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
    setOrganizer: {
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
            400: components["responses"]["TicketSales"];
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
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
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
            400: components["responses"]["TicketSales"];
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
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
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
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
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
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "Unavailable",
                 *       "reason": {
                 *         "nl": "Ziekte van de hoofdrolspeler"
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
    updateSubEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "id": 0,
                 *         "status": {
                 *           "type": "Unavailable"
                 *         },
                 *         "bookingAvailability": {
                 *           "remainingCapacity": 0
                 *         }
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["SubEventUpdates"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["CalendarNotSupported"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteTheme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
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
    updateTheme: {
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
    updateType: {
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
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
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
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
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
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
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
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
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
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
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
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
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
    import: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEvent"];
            };
        };
        responses: {
            /** @description The event exists now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedEvent"];
                };
            };
            400: components["responses"]["InvalidEvent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    importReplace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventInput"];
            };
        };
        responses: {
            /** @description The event is written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedEvent"];
                };
            };
            400: components["responses"]["RefusedEvent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
