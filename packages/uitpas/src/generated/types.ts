// Generated from specs/uitpas/uitpas.yaml by `pnpm generate`: do not edit.

export interface paths {
    "/associations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List associations
         * @description Gives the associations whose members an organizer may see, or register. Takes `ASSOCIATIONS` for that organizer.
         */
        get: operations["associationsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/card-systems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List card systems
         * @description Finds card systems, those that are there to stay if not asked otherwise.
         */
        get: operations["cardSystemsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/card-systems/{cardSystemId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the card system.
                 * @example 8
                 */
                cardSystemId: components["parameters"]["cardSystemId"];
            };
            cookie?: never;
        };
        /**
         * Read a card system
         * @description Gives one card system.
         */
        get: operations["cardSystemsGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/card-systems/{cardSystemId}/city-settings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the card system.
                 * @example 8
                 */
                cardSystemId: components["parameters"]["cardSystemId"];
            };
            cookie?: never;
        };
        /**
         * Read the settings for municipalities
         * @description Tells for each municipality of a card system who can register without a card, and whom to ask.
         */
        get: operations["cardSystemsGetCitySettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/card-systems/{cardSystemId}/membership-prices": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the card system.
                 * @example 8
                 */
                cardSystemId: components["parameters"]["cardSystemId"];
            };
            cookie?: never;
        };
        /**
         * Read what a membership can cost
         * @description Gives all the prices of a card system, to show before it is known who asks. For someone in particular, see `passholders.getNewMembershipPrice` and `passholders.getMembershipPrice`.
         */
        get: operations["cardSystemsGetMembershipPrices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/card-systems/{cardSystemId}/social-tariff-settings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the card system.
                 * @example 8
                 */
                cardSystemId: components["parameters"]["cardSystemId"];
            };
            cookie?: never;
        };
        /**
         * Read the settings for a postal code
         * @deprecated
         * @description Deprecated: use `getCitySettings`.
         */
        get: operations["cardSystemsGetSocialTariffSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a card
         * @description Finds a card by its UiTPAS number or by the number of its chip. Takes `CARDS_READ`.
         */
        get: operations["cardsGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cards/social-tariff/{cardSystemId}/active": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the card system.
                 * @example 8
                 */
                cardSystemId: number | string;
            };
            cookie?: never;
        };
        /**
         * Read all cards with the social tariff
         * @description Gives every card that has the social tariff at this moment, all at once. A card can leave the list and come back, when it is blocked for a while. Takes `SOCIALTARIFF_EXPORT`.
         */
        get: operations["cardsGetWithSocialTariff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checkin-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether a passholder can check in
         * @description Tells whether a check-in would be taken now, without doing it. That it would not is no problem but an answer. Takes `CHECKINS_WRITE` for the organizer of the event.
         */
        get: operations["checkinsGetStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checkins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the check-ins of a passholder
         * @description Finds where a passholder checked in, the latest first. The check-ins come without their passholder. Takes `CHECKINS_READ`.
         */
        get: operations["checkinsList"];
        put?: never;
        /**
         * Check a passholder in
         * @description Gives a passholder the points of an event, as long as the event goes on and for a while before and after. Takes `CHECKINS_WRITE` for the organizer of the event; with `PASSHOLDERS_SEARCH` the answer has the passholder too.
         */
        post: operations["checkinsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checkins/{checkinId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the check-in. */
                checkinId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Undo a check-in
         * @description Removes a check-in. Takes `CHECKINS_WRITE` for the organizer of the event.
         */
        delete: operations["checkinsDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chip-numbers/{chipNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The number of the chip in a card, in hexadecimal digits.
                 * @example 04784CDAEE3880
                 */
                chipNumber: components["parameters"]["chipNumber"];
            };
            cookie?: never;
        };
        /**
         * Find a pass by the number of a chip
         * @deprecated
         * @description Deprecated: use `passes.get`. Takes `PASSES_CHIPNUMBERS_READ`.
         */
        get: operations["passesGetByChipNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}/card-systems": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, the same as in UiTdatabank.
                 * @example 5a0967f9-cc06-4c3c-9206-30481a767434
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        /**
         * Read the card systems of an event
         * @description Gives the card systems that can count for an event, those that are switched off included.
         */
        get: operations["eventsGetCardSystems"];
        /**
         * Switch the card systems of an event
         * @description Switches card systems on and off for an event; those that are left out go off. Works before UiTPAS knows the event, and no longer once tickets are sold. Takes `EVENTS_UPDATE` for the organizer of the event, `EVENTS_UPDATE_ALL`, or the right to edit the event in UiTdatabank.
         */
        put: operations["eventsUpdateCardSystems"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}/qr-checkincodes/download-link": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, the same as in UiTdatabank.
                 * @example 5a0967f9-cc06-4c3c-9206-30481a767434
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        /**
         * Read where to download the check-in code
         * @description Gives a URL of the QR code with which passholders check in, for the browser of a user; it works for a short while and needs no credentials. Takes `EVENTS_QR_CHECKINCODE` for the organizer of the event.
         */
        get: operations["eventsGetCheckinCodeLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{eventId}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, the same as in UiTdatabank.
                 * @example 5a0967f9-cc06-4c3c-9206-30481a767434
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        /**
         * Read the settings of an event
         * @description Tells how many tickets a passholder can buy, how often one can check in and for how many points. Takes `EVENT_SETTINGS_READ` for the organizer of the event, or `EVENT_SETTINGS_READ_ALL`.
         */
        get: operations["eventsGetSettings"];
        /**
         * Change the settings of an event
         * @description Overwrites the settings: read them first, and send them all. Takes `EVENT_SETTINGS_UPDATE` for the organizer of the event, or `EVENT_SETTINGS_UPDATE_ALL`.
         */
        put: operations["eventsUpdateSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grouppasses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a group pass
         * @description Finds group passes by their UiTPAS number or by the number of their chip; one of them is needed. Look at `cardStatus` before going on. With a client id alone it is limited, and tells less. Takes `GROUPPASSES_SEARCH`.
         */
        get: operations["grouppassesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grouppasses/{passholderId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the group pass.
                 * @example 0b8a5e54-6f1d-4f7c-8a37-2f4f8e0d9c16
                 */
                passholderId: components["parameters"]["grouppassId"];
            };
            cookie?: never;
        };
        /**
         * Read a group pass
         * @description Gives one group pass. Takes `GROUPPASSES_SEARCH`.
         */
        get: operations["grouppassesGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grouppasses/{passholderId}/coupons": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the group pass.
                 * @example 0b8a5e54-6f1d-4f7c-8a37-2f4f8e0d9c16
                 */
                passholderId: components["parameters"]["grouppassId"];
            };
            cookie?: never;
        };
        /**
         * Read the coupons of a group pass
         * @description Gives the coupons of a group, those that still count if not asked otherwise. Takes `GROUPPASS_COUPONS_READ`.
         */
        get: operations["grouppassesGetCoupons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insz-numbers/{inszNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The number of a person in the Belgian national register, 11 digits.
                 * @example 83030201540
                 */
                inszNumber: components["parameters"]["inszNumber"];
            };
            cookie?: never;
        };
        /**
         * Find a pass by an INSZ number
         * @deprecated
         * @description Deprecated: use `passes.get`. Takes `PASSES_INSZNUMBERS_READ`.
         */
        get: operations["passesGetByInszNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kiosk-devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the own kiosk
         * @description Gives the kiosk that this device is.
         */
        get: operations["kioskDevicesGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kiosk-devices/checkins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the current event
         * @description Gives the event at which people can check in now: the chosen one while it goes on, else the one that fits the organizers and places of this kiosk best.
         */
        get: operations["kioskDevicesGetCurrentEvent"];
        put?: never;
        /**
         * Check a passholder in
         * @description Gives the points of the current event to whoever holds a card against this kiosk.
         */
        post: operations["kioskDevicesCreateCheckin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kiosk-devices/chip-numbers/{chipNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The number of the chip in a card, in hexadecimal digits.
                 * @example 04784CDAEE3880
                 */
                chipNumber: components["parameters"]["chipNumber"];
            };
            cookie?: never;
        };
        /**
         * Read the points on a card
         * @description Tells how many points the passholder of a card has.
         */
        get: operations["kioskDevicesGetPoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kiosk-devices/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the fixed event
         * @description Gives the event that was chosen for this kiosk. For the one at which people check in now, see `getCurrentEvent`.
         */
        get: operations["kioskDevicesGetEvent"];
        /**
         * Set the fixed event
         * @description Chooses the event of this kiosk.
         */
        put: operations["kioskDevicesSetEvent"];
        post?: never;
        /**
         * Remove the fixed event
         * @description Lets this kiosk find its event by itself again.
         */
        delete: operations["kioskDevicesRemoveEvent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kiosk-devices/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set up a kiosk
         * @description Makes this device the kiosk of a name. The custom token is the configuration code of that kiosk, this once. Limited to a number of calls.
         */
        put: operations["kioskDevicesSetUp"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kiosks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List kiosks
         * @description Gives the kiosks that are in use. Takes `KIOSKS_READ`, or an admin of the organizer, which must then be given.
         */
        get: operations["kiosksList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kiosks/{kioskId}/fixed-event": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the kiosk.
                 * @example 6c1e9f35-84b7-4a5c-b0d2-3e7f9a1c5d60
                 */
                kioskId: components["parameters"]["kioskId"];
            };
            cookie?: never;
        };
        /**
         * Read the fixed event of a kiosk
         * @description Gives the event that was chosen for a kiosk. Without one the kiosk finds an event by itself. Takes `KIOSKS_READ` for the organizer of the kiosk, or one of its admins.
         */
        get: operations["kiosksGetFixedEvent"];
        /**
         * Set the fixed event of a kiosk
         * @description Chooses the event of a kiosk. Takes `KIOSKS_WRITE` for the organizer of the kiosk, or one of its admins.
         */
        put: operations["kiosksSetFixedEvent"];
        post?: never;
        /**
         * Remove the fixed event of a kiosk
         * @description Lets a kiosk find its event by itself again. Takes `KIOSKS_WRITE` for the organizer of the kiosk, or one of its admins.
         */
        delete: operations["kiosksRemoveFixedEvent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Order passes
         * @description Makes an order for one or more passes; send the browser to its `paymentUrl`. There are no passholders before it is paid. Not to be repeated blindly. Takes `ORDERS_CREATE`.
         */
        post: operations["ordersCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the order.
                 * @example 123456
                 */
                orderId: string;
            };
            cookie?: never;
        };
        /**
         * Read an order
         * @description Tells how an order stands. Takes `ORDERS_READ`, or the custom token that came with the order and works a few times. Limited to a number of calls.
         */
        get: operations["ordersGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organizers
         * @description Finds organizers that take part in UiTPAS. Takes `ORGANIZERS_SEARCH`.
         */
        get: operations["organizersList"];
        put?: never;
        post?: never;
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
                 * @description The id of the organizer, the same as in UiTdatabank.
                 * @example 0ce87cbc-9299-4528-8d35-92225dc9489f
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        /**
         * Read an organizer
         * @description Gives one organizer. Takes `ORGANIZERS_SEARCH` for it.
         */
        get: operations["organizersGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizers/{organizerId}/admins": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, the same as in UiTdatabank.
                 * @example 0ce87cbc-9299-4528-8d35-92225dc9489f
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        /**
         * Read who manages an organizer
         * @description Gives the admins of an organizer. Takes `ORGANIZERS_ADMINS_READ` for it, or one of its admins.
         */
        get: operations["organizersGetAdmins"];
        put?: never;
        /**
         * Add an admin
         * @description Lets someone manage an organizer. Takes `ORGANIZERS_ADMINS_WRITE` for it, or one of its admins of type `ADMIN`.
         */
        post: operations["organizersAddAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizers/{organizerId}/admins/{adminUserId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user id of the admin.
                 * @example 5f1b9c1e-7a0b-4c2f-9d43-0d8a4b1c6f20
                 */
                adminUserId: string;
                /**
                 * @description The id of the organizer, the same as in UiTdatabank.
                 * @example 0ce87cbc-9299-4528-8d35-92225dc9489f
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove an admin
         * @description Lets someone manage an organizer no longer. Takes `ORGANIZERS_ADMINS_WRITE` for it, or one of its admins of type `ADMIN`.
         */
        delete: operations["organizersRemoveAdmin"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizers/{organizerId}/financial-reports": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, the same as in UiTdatabank.
                 * @example 0ce87cbc-9299-4528-8d35-92225dc9489f
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        /**
         * List the reports
         * @description Gives the reports that are still kept. Takes `ORGANIZERS_REPORTS` for the organizer.
         */
        get: operations["financialReportsList"];
        put?: never;
        /**
         * Start a report
         * @description Begins to make a report; ask `financialReports.get` until it is there. Takes `ORGANIZERS_REPORTS` for the organizer.
         */
        post: operations["financialReportsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizers/{organizerId}/financial-reports/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, the same as in UiTdatabank.
                 * @example 0ce87cbc-9299-4528-8d35-92225dc9489f
                 */
                organizerId: components["parameters"]["organizerId"];
                /**
                 * @description The id of the report.
                 * @example 23243
                 */
                reportId: components["parameters"]["reportId"];
            };
            cookie?: never;
        };
        /**
         * Read how a report comes along
         * @description Tells whether a report is being made, can be downloaded, or failed. Takes `ORGANIZERS_REPORTS` for the organizer.
         */
        get: operations["financialReportsGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizers/{organizerId}/financial-reports/{reportId}.zip": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, the same as in UiTdatabank.
                 * @example 0ce87cbc-9299-4528-8d35-92225dc9489f
                 */
                organizerId: components["parameters"]["organizerId"];
                /**
                 * @description The id of the report.
                 * @example 23243
                 */
                reportId: components["parameters"]["reportId"];
            };
            cookie?: never;
        };
        /**
         * Download a report
         * @description Gives the report itself, once it is there, as a zip file. For a user's browser, see `getDownloadLink`. Takes `ORGANIZERS_REPORTS` for the organizer.
         */
        get: operations["financialReportsDownload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizers/{organizerId}/financial-reports/{reportId}/download-link": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, the same as in UiTdatabank.
                 * @example 0ce87cbc-9299-4528-8d35-92225dc9489f
                 */
                organizerId: components["parameters"]["organizerId"];
                /**
                 * @description The id of the report.
                 * @example 23243
                 */
                reportId: components["parameters"]["reportId"];
            };
            cookie?: never;
        };
        /**
         * Read where to download a report
         * @description Gives a URL for the browser of a user, which works for a short while and needs no credentials. Takes `ORGANIZERS_REPORTS` for the organizer.
         */
        get: operations["financialReportsGetDownloadLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizers/{organizerId}/financial-reports/periods": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, the same as in UiTdatabank.
                 * @example 0ce87cbc-9299-4528-8d35-92225dc9489f
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        /**
         * Read the periods to report on
         * @description Proposes periods for a report. Takes `ORGANIZERS_REPORTS` for the organizer.
         */
        get: operations["financialReportsGetPeriods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a pass
         * @description Finds a pass by what is on a card: its UiTPAS number, the number of its chip, or the INSZ number of its passholder, bar code included. Show the messages that come with it. Takes `PASSES_READ`.
         */
        get: operations["passesGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passes/{uitpasNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A UiTPAS number, 13 digits.
                 * @example 0900000095902
                 */
                uitpasNumber: components["parameters"]["uitpasNumber"];
            };
            cookie?: never;
        };
        /**
         * Find a pass by a UiTPAS number
         * @deprecated
         * @description Deprecated: use `passes.get`. Takes `PASSES_READ`.
         */
        get: operations["passesGetByUitpasNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passholders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find passholders
         * @description Finds passholders, by last name. With `PASSHOLDERS_SEARCH` these are passholders of the card systems of the caller, unless one of the numbers or `uitidId` is given; with `PASSHOLDERS_SEARCH_BY_ID` one of them must be; `PASSHOLDERS_SEARCH_ALL` finds everyone.
         */
        get: operations["passholdersList"];
        put?: never;
        /**
         * Register a passholder
         * @description Makes someone a passholder and a member of a card system. Takes `PASSHOLDERS_WRITE` for the organizer of the registration; for a social tariff `PASSHOLDERS_WRITE_SOCIALTARIFF` as well, in another municipality than that of the organizer also `PASSHOLDERS_WRITE_SOCIALTARIFF_FULL_CARDSYSTEM`; for someone from abroad `PASSHOLDERS_WRITE_FOREIGN_COUNTRY`.
         */
        post: operations["passholdersCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passholders/{passholderId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        /**
         * Read a passholder
         * @description Gives one passholder. Takes `PASSHOLDERS_SEARCH`, `PASSHOLDERS_SEARCH_BY_ID` or `PASSHOLDERS_SEARCH_ALL`.
         */
        get: operations["passholdersGet"];
        /**
         * Replace a passholder
         * @description Overwrites a passholder: send all that was read, changes included. To make the social tariff last longer, send `registrationSocialTariffEndDate`, which takes `PASSHOLDERS_WRITE_SOCIALTARIFF` too; while there is one, the address can't leave the card system. Takes `PASSHOLDERS_WRITE`, and for an address abroad `PASSHOLDERS_WRITE_FOREIGN_COUNTRY`.
         */
        put: operations["passholdersReplace"];
        post?: never;
        /**
         * Remove a passholder
         * @description Removes a passholder. Takes `PASSHOLDERS_DELETE`.
         */
        delete: operations["passholdersDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passholders/{passholderId}/association-memberships": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        /**
         * Read the associations of a passholder
         * @description Gives the memberships that an organizer may see, and, with the status `NONE`, those that it may make. Takes `ASSOCIATIONS` for that organizer.
         */
        get: operations["associationsGetMemberships"];
        put?: never;
        /**
         * Create or renew a membership
         * @description Makes a passholder a member of an association, or makes the membership last longer. Takes `ASSOCIATIONS` for the organizer, which may register members.
         */
        post: operations["associationsCreateMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passholders/{passholderId}/association-memberships/{associationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the association. */
                associationId: string;
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a membership
         * @description Ends the membership of a passholder. Takes `ASSOCIATIONS` for the organizer, which may register members.
         */
        delete: operations["associationsDeleteMembership"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passholders/{passholderId}/checkins": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the passholder. With the token of a passholder, that of a family member too, or `me` for the passholder of the token.
                 * @example me
                 */
                passholderId: components["parameters"]["passholderIdOrMe"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check in with a code
         * @description Gives passholders the points of an event whose code they scanned. Takes a user whose client has `PASSHOLDERS_SELF_CHECKIN`.
         */
        post: operations["checkinsCreateWithCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passholders/{passholderId}/coupons": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        /**
         * Read the coupons
         * @description Gives the coupons of a passholder, those that still count if not asked otherwise. Takes `PASSHOLDER_COUPONS_READ`.
         */
        get: operations["passholdersGetCoupons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passholders/{passholderId}/families": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        /**
         * List the families that a passholder was added to
         * @description Gives the families of others. Takes `PASSHOLDERS_FAMILY_MEMBERS` for the passholder.
         */
        get: operations["familiesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passholders/{passholderId}/family-members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        /**
         * Read the family of a passholder
         * @description Gives those whom a passholder added, the passholder included. It does not work the other way: they have lists of their own. Takes `PASSHOLDERS_FAMILY_MEMBERS` for the passholder.
         */
        get: operations["familiesGetMembers"];
        put?: never;
        /**
         * Add a family member
         * @description Adds a passholder to the family of another; how many there can be, and how many adults, is limited. Takes `PASSHOLDERS_FAMILY_MEMBERS` for the passholder.
         */
        post: operations["familiesAddMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passholders/{passholderId}/family-members/{familyMemberId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The passholder id of the family member.
                 * @example 1d4c9a70-2b0e-4c55-8f6b-9e3d7a5f2c48
                 */
                familyMemberId: components["parameters"]["familyMemberId"];
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a family member
         * @description Sets the icon of a family member. Takes `PASSHOLDERS_FAMILY_MEMBERS` for the passholder.
         */
        put: operations["familiesUpdateMember"];
        post?: never;
        /**
         * Remove a family member
         * @description Takes a passholder out of the family of another; the one whose family it is stays. Takes `PASSHOLDERS_FAMILY_MEMBERS` for one of the two, or the custom token out of the e-mail that told the other of it.
         */
        delete: operations["familiesRemoveMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passholders/{passholderId}/membership-prices/{cardSystemId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the card system.
                 * @example 8
                 */
                cardSystemId: components["parameters"]["cardSystemId"];
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        /**
         * Read what a membership costs a passholder
         * @description Tells what it costs a passholder to become a member of one more card system. Takes `PASSHOLDERS_SEARCH` and `MEMBERSHIP_PRICES_READ`.
         */
        get: operations["passholdersGetMembershipPrice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passholders/{passholderId}/memberships/{cardSystemId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the card system.
                 * @example 8
                 */
                cardSystemId: components["parameters"]["cardSystemId"];
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        /**
         * Ask what a membership would change
         * @description Tells what `createMembership` would do, without doing it. Takes `PASSHOLDERS_WRITE`, and for a social tariff `PASSHOLDERS_WRITE_SOCIALTARIFF`.
         */
        get: operations["passholdersGetMembershipPreview"];
        put?: never;
        /**
         * Create or replace a membership
         * @description Makes a passholder a member of a card system, or puts another membership in the place of the one there was, which is how a social tariff is given and taken away. It can cost something: see `getMembershipPrice`. Takes `PASSHOLDERS_WRITE`, and for a social tariff the same permissions as `create`.
         */
        post: operations["passholdersCreateMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passholders/{passholderId}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        /**
         * Read the picture
         * @description Gives a URL that shows the picture for a short while. Takes `PASSHOLDERS_PICTURE_READ` for the passholder.
         */
        get: operations["passholdersGetPicture"];
        /**
         * Change the picture
         * @description Uploads a picture, instead of the one there was. Takes `PASSHOLDERS_PICTURE_WRITE` for the passholder.
         */
        put: operations["passholdersUpdatePicture"];
        post?: never;
        /**
         * Remove the picture
         * @description Removes the picture. Takes `PASSHOLDERS_PICTURE_WRITE` for the passholder.
         */
        delete: operations["passholdersDeletePicture"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passholders/{passholderId}/private": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        /**
         * Read the private note
         * @description Gives what only those who work with passholders may know. Takes `PASSHOLDERS_PRIVATE_READ`.
         */
        get: operations["passholdersGetPrivateProperties"];
        /**
         * Change the private note
         * @description Sets what only those who work with passholders may know. Takes `PASSHOLDERS_PRIVATE_WRITE`.
         */
        put: operations["passholdersUpdatePrivateProperties"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passholders/{passholderId}/school": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        /**
         * Read the school
         * @description Gives the organizer that is the school of a passholder, for integrations in education. Takes `PASSHOLDERS_SEARCH`.
         */
        get: operations["passholdersGetSchool"];
        /**
         * Set the school
         * @description Links an organizer to a passholder as school, instead of the one there was. Takes `PASSHOLDERS_UPDATE`.
         */
        put: operations["passholdersSetSchool"];
        post?: never;
        /**
         * Remove the school
         * @description Unlinks the school of a passholder. Takes `PASSHOLDERS_UPDATE`.
         */
        delete: operations["passholdersRemoveSchool"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passholders/{passholderId}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the passholder. With the token of a passholder, that of a family member too, or `me` for the passholder of the token.
                 * @example me
                 */
                passholderId: components["parameters"]["passholderIdOrMe"];
            };
            cookie?: never;
        };
        /**
         * Read how points came and went
         * @description Gives the points that were earned and spent, the latest first. Takes a user whose client has `PASSHOLDERS_SELF_CHECKIN`.
         */
        get: operations["passholdersGetTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passholders/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the own passholder
         * @description Gives the passholder of the user, found by the INSZ number in the token, else by the link with UiTiD. Takes a user whose client has `PASSHOLDERS_SELF_READ`.
         */
        get: operations["currentPassholderGet"];
        put?: never;
        /**
         * Become a passholder
         * @description Registers the user as a passholder, once. The user must have logged in with the government's identity service, which puts the INSZ number in the token. Still experimental: it may change. Takes a user whose client has `PASSHOLDERS_SELF_REGISTRATION` for the organizer of the registration.
         */
        post: operations["currentPassholderCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passholders/me/uitid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Link the user to a passholder
         * @description Step 4 and last: makes the user who has logged in the user of the passholder of the registration token. Takes a user whose client has `PASSHOLDERS_REGISTER_UITID`.
         */
        put: operations["uitidLink"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passholders/me/uitid/registration-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Prove who a passholder is
         * @description Step 1 of linking a passholder to a user: gives a token for a UiTPAS number and the date of birth that goes with it. Not needed where the passholder has one out of an e-mail. Limited to a number of calls from one address.
         */
        get: operations["uitidGetRegistrationToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passholders/me/uitid/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether a passholder is linked
         * @description Step 2: `REGISTERED` passholders can log in, with the e-mail address that comes along. Others go on with that address, or with one that they are asked for. Limited to a number of calls from one address.
         */
        get: operations["uitidGetStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passholders/membership-prices/{cardSystemId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the card system.
                 * @example 8
                 */
                cardSystemId: components["parameters"]["cardSystemId"];
            };
            cookie?: never;
        };
        /**
         * Read what a membership costs someone new
         * @description Tells what it costs to become a passholder. Takes `MEMBERSHIP_PRICES_READ`.
         */
        get: operations["passholdersGetNewMembershipPrice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passholders/status/insz-numbers/{inszNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The number of a person in the Belgian national register, 11 digits.
                 * @example 83030201540
                 */
                inszNumber: components["parameters"]["inszNumber"];
            };
            cookie?: never;
        };
        /**
         * Ask whether an INSZ number is taken
         * @description Tells whether someone with this INSZ number is a passholder already. Limited to a number of calls.
         */
        get: operations["passholdersGetInszNumberStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the own permissions
         * @description Gives the organizers for which the user or client of the token may do something, and what.
         */
        get: operations["permissionsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/permissions/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the client.
                 * @example 7f0d5b1a-93c2-4e68-a1f4-0b6c8d2e9a37
                 */
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        /**
         * Read the permissions of a client
         * @description Gives what a client may do, any client. Takes `PERMISSIONS_READ`.
         */
        get: operations["permissionsGet"];
        /**
         * Replace the permissions of a client
         * @description Sets all that a client may do; what is left out it may do no longer. Takes `PERMISSIONS_WRITE`.
         */
        put: operations["permissionsReplace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rewards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List rewards
         * @description Finds rewards, those for points that the public can have now if not asked otherwise. The two filters by passholder take `REWARDS_PASSHOLDERS_READ`.
         */
        get: operations["rewardsList"];
        put?: never;
        /**
         * Create a reward
         * @description Makes a reward. Takes `REWARDS_WRITE` for the organizer.
         */
        post: operations["rewardsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rewards/{rewardId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the reward.
                 * @example 5687
                 */
                rewardId: components["parameters"]["rewardId"];
            };
            cookie?: never;
        };
        /**
         * Read a reward
         * @description Gives one reward. Takes `REWARDS_READ` for the organizer.
         */
        get: operations["rewardsGet"];
        /**
         * Replace a reward
         * @description Overwrites a reward: send all that was read, changes included. Once someone has it, its points and the beginning of its periods stay. Takes `REWARDS_WRITE` for the organizer.
         */
        put: operations["rewardsReplace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rewards/{rewardId}/redeem-status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the reward.
                 * @example 5687
                 */
                rewardId: components["parameters"]["rewardId"];
            };
            cookie?: never;
        };
        /**
         * Ask whether a passholder can have a reward
         * @description Tells whether `rewards.redeem` would work now, without doing it. That it would not is no problem but an answer. Takes `REWARDS_REDEEM` for the organizer.
         */
        get: operations["rewardsGetRedeemStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rewards/redeemed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a passholder redeemed
         * @description Finds the rewards that a passholder took. Either `uitpasNumber` or `passholderId` is needed, not both; the latter with `organizerId`. Takes `REWARDS_READ`.
         */
        get: operations["rewardsGetRedeemed"];
        put?: never;
        /**
         * Redeem a reward
         * @description Gives a reward to a passholder, and takes the points for it. Not to be repeated blindly: look with `rewards.getRedeemed` first. Takes `REWARDS_REDEEM` for the organizer.
         */
        post: operations["rewardsRedeem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rewards/redeemed/{redeemedRewardId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the redemption, not that of the reward. */
                redeemedRewardId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Undo a redemption
         * @description Takes back a reward that was given. Takes `REWARDS_REDEEM` for the organizer of the reward.
         */
        delete: operations["rewardsDeleteRedeemed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-tariff-validation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who has a right to the social tariff
         * @description Gives the one who logged in and the children, with a proof for an order. The custom token is that of `createToken`. Limited to a number of calls. For clients that publiq lists alone.
         */
        get: operations["socialTariffValidationGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-tariff-validation/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Start the login
         * @description Sends a browser to the government's identity service; go there with a link, not with a call. It comes back to `redirect_uri` with `code` and `state`, or with words for the user in `error`. For clients that publiq lists alone.
         */
        get: operations["socialTariffValidationStart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social-tariff-validation/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn the code into a token
         * @description Gives a token for `socialTariffValidation.get`. Limited to a number of calls. For clients that publiq lists alone.
         */
        post: operations["socialTariffValidationCreateToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tariffs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the tariffs of a passholder
         * @description Tells which discounts a passholder gets on a ticket, and what it costs then. An empty list comes with a reason; a social tariff that has expired is a problem. Never work out a tariff by yourself. Takes `TARIFFS_READ` for the organizer of the event.
         */
        get: operations["tariffsGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tariffs/static": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the tariffs without a passholder
         * @description Tells what someone with a social tariff who lives in the region of the organizer would pay, for showing prices before it is known who buys. What is paid in the end can differ: ask `tariffs.get`. Takes `TARIFFS_READ` for the organizer of the event.
         */
        get: operations["tariffsGetStatic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ticket-sales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List ticket sales
         * @description Finds the sales of an event or of a passholder: `eventId` or `passholderId` is needed, and with the latter `organizerId` too. Takes `TICKETSALES_SEARCH` for the organizer of the event; with `PASSHOLDERS_SEARCH` the sales have the passholder too, save those to groups.
         */
        get: operations["ticketSalesList"];
        put?: never;
        /**
         * Register ticket sales
         * @description Registers tickets that are sold at a tariff of `tariffs.get`, one item a ticket: three tickets for a group are three equal items. All are registered, or none. Not to be repeated blindly: look with `ticketSales.list` first. Takes `TICKETSALES_REGISTER` for the organizer of the event; with `PASSHOLDERS_SEARCH` the answer has the passholder too.
         */
        post: operations["ticketSalesCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ticket-sales/{ticketSaleId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the sale.
                 * @example 499853
                 */
                ticketSaleId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Cancel a ticket sale
         * @description Takes back one sale. Takes `TICKETSALES_REGISTER` for the organizer of the event.
         */
        delete: operations["ticketSalesDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uitid/emails/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The e-mail address.
                 * @example mira.peeters@denhemel.example
                 */
                email: string;
            };
            cookie?: never;
        };
        /**
         * Ask what can be done with an e-mail address
         * @description Step 3: tells whether someone must register or log in at UiTiD, or take another address. Limited to a number of calls from one address.
         */
        get: operations["uitidGetEmailStatus"];
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
        AdminType: AdminType;
        Association: Association;
        AssociationMembership: AssociationMembership;
        AssociationMembershipInput: AssociationMembershipInput;
        AssociationPage: AssociationPage;
        AssociationReference: AssociationReference;
        AvailableTariff: AvailableTariff;
        AvailableTariffs: AvailableTariffs;
        CalendarDate: CalendarDate;
        Card: Card;
        CardMembershipInput: CardMembershipInput;
        CardStatus: CardStatus;
        CardSystem: CardSystem;
        CardSystemBranding: CardSystemBranding;
        CardSystemMembership: CardSystemMembership;
        CardSystemPage: CardSystemPage;
        CardSystemReference: CardSystemReference;
        CardType: CardType;
        Checkin: Checkin;
        CheckinCode: CheckinCode;
        CheckinInput: CheckinInput;
        CheckinPage: CheckinPage;
        CheckinStatus: CheckinStatus;
        ChipNumber: ChipNumber;
        City: City;
        CitySettings: CitySettings;
        CreatedOrder: CreatedOrder;
        DigitalMembershipInput: DigitalMembershipInput;
        DownloadLink: DownloadLink;
        DutchText: DutchText;
        EarnedPoints: EarnedPoints;
        EndUserProblem: EndUserProblem;
        Euros: Euros;
        EventCardSystem: EventCardSystem;
        EventSettings: EventSettings;
        Family: Family;
        FamilyMember: FamilyMember;
        FamilyMemberInput: FamilyMemberInput;
        ForbiddenProblem: ForbiddenProblem;
        Gender: Gender;
        GrantedCoupon: GrantedCoupon;
        Grouppass: Grouppass;
        GrouppassPage: GrouppassPage;
        InszNumber: InszNumber;
        InszNumberStatus: InszNumberStatus;
        InvalidCardStatusProblem: InvalidCardStatusProblem;
        InvalidTicketSaleProblem: InvalidTicketSaleProblem;
        Kiosk: Kiosk;
        KioskCheckin: KioskCheckin;
        KioskCheckinInput: KioskCheckinInput;
        KioskEvent: KioskEvent;
        KioskEventInput: KioskEventInput;
        KioskLocation: KioskLocation;
        KioskPage: KioskPage;
        KioskPass: KioskPass;
        KioskSetup: KioskSetup;
        LimitPeriod: LimitPeriod;
        LinkedOrganizerPermissions: LinkedOrganizerPermissions;
        LinkedOrganizerPermissionsInput: LinkedOrganizerPermissionsInput;
        LocalizedText: LocalizedText;
        ManualDistributionKey: ManualDistributionKey;
        MembershipInput: MembershipInput;
        MembershipPreview: MembershipPreview;
        MembershipPrice: MembershipPrice;
        MembershipProperties: MembershipProperties;
        MembershipSocialTariff: MembershipSocialTariff;
        NewCardPassholder: NewCardPassholder;
        NewDigitalPassholder: NewDigitalPassholder;
        NewFamilyMember: NewFamilyMember;
        NewPassholder: NewPassholder;
        NonBlankText: NonBlankText;
        OptInPreferences: OptInPreferences;
        OptionalValidityStatus: OptionalValidityStatus;
        Order: Order;
        OrderInput: OrderInput;
        OrderRegistration: OrderRegistration;
        OrderRegistrationInput: OrderRegistrationInput;
        OrderRegistrationProperties: OrderRegistrationProperties;
        Organizer: Organizer;
        OrganizerAddress: OrganizerAddress;
        OrganizerAdmin: OrganizerAdmin;
        OrganizerAdminInput: OrganizerAdminInput;
        OrganizerAdminPage: OrganizerAdminPage;
        OrganizerPage: OrganizerPage;
        OrganizerPermissions: OrganizerPermissions;
        OrganizerPermissionsInput: OrganizerPermissionsInput;
        OrganizerReference: OrganizerReference;
        Pass: Pass;
        Passholder: Passholder;
        PassholderAddress: PassholderAddress;
        PassholderBlockedProblem: PassholderBlockedProblem;
        PassholderInput: PassholderInput;
        PassholderPage: PassholderPage;
        PassholderPicture: PassholderPicture;
        PassholderRegistrationDetails: PassholderRegistrationDetails;
        PassMessage: PassMessage;
        PassType: PassType;
        Period: Period;
        PeriodLimit: PeriodLimit;
        PermissionDetail: PermissionDetail;
        PictureUpload: PictureUpload;
        Points: Points;
        PointsRewardInput: PointsRewardInput;
        PrivateProperties: PrivateProperties;
        PrivatePropertiesInput: PrivatePropertiesInput;
        Problem: Problem;
        RedeemedReward: RedeemedReward;
        RedeemedRewardPage: RedeemedRewardPage;
        RedeemInput: RedeemInput;
        RedeemStatus: RedeemStatus;
        RegistrationToken: RegistrationToken;
        Report: Report;
        ReportPeriod: ReportPeriod;
        Reward: Reward;
        RewardCategory: RewardCategory;
        RewardCategoryList: RewardCategoryList;
        RewardFacet: RewardFacet;
        RewardFacets: RewardFacets;
        RewardInput: RewardInput;
        RewardPage: RewardPage;
        RewardPoints: RewardPoints;
        RewardProperties: RewardProperties;
        RewardProviders: RewardProviders;
        RewardStatus: RewardStatus;
        RewardType: RewardType;
        RewardUrl: RewardUrl;
        SchemaError: SchemaError;
        SelfRegistration: SelfRegistration;
        SocialTariffCard: SocialTariffCard;
        SocialTariffPerson: SocialTariffPerson;
        SocialTariffSettings: SocialTariffSettings;
        SocialTariffToken: SocialTariffToken;
        SocialTariffTokenInput: SocialTariffTokenInput;
        SocialTariffValidation: SocialTariffValidation;
        SortDirection: SortDirection;
        Tariff: Tariff;
        TariffReference: TariffReference;
        TariffType: TariffType;
        TicketSale: TicketSale;
        TicketSaleInput: TicketSaleInput;
        TicketSalePage: TicketSalePage;
        Timestamp: Timestamp;
        TotalItems: TotalItems;
        Transaction: Transaction;
        TransactionPage: TransactionPage;
        UitidEmailStatus: UitidEmailStatus;
        UitidLinkStatus: UitidLinkStatus;
        UitidStatus: UitidStatus;
        UitpasNumber: UitpasNumber;
        UitpasPermission: UitpasPermission;
        ValidityFilter: ValidityFilter;
        ValidityStatus: ValidityStatus;
        WelcomeRewardInput: WelcomeRewardInput;
    };
    responses: {
        /** @description Done, or about to be. The answer has no body. */
        Accepted: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The passholder or the card is blocked. */
        BlockedPass: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/uitpas/card-blocked",
                 *       "title": "Card blocked",
                 *       "status": 400,
                 *       "endUserMessage": {
                 *         "nl": "Deze kaart is geblokkeerd."
                 *       }
                 *     }
                 */
                "application/problem+json": components["schemas"]["EndUserProblem"];
            };
        };
        /** @description There is no such card system. */
        CardSystemNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/uitpas/cardsystem-not-found",
                 *       "title": "Card system not found",
                 *       "status": 404
                 *     }
                 */
                "application/problem+json": components["schemas"]["EndUserProblem"];
            };
        };
        /** @description There is no such postal code, or it lies outside the card system. */
        CityOutsideCardSystem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/uitpas/postal-code-not-in-card-system",
                 *       "title": "Postal code not in card system",
                 *       "status": 400
                 *     }
                 */
                "application/problem+json": components["schemas"]["EndUserProblem"];
            };
        };
        /** @description There is no such client. */
        ClientNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/uitpas/client-not-found",
                 *       "title": "Client not found",
                 *       "status": 404
                 *     }
                 */
                "application/problem+json": components["schemas"]["EndUserProblem"];
            };
        };
        /** @description Done. The answer has no body. */
        Created: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The body is not right, or the event is not one for this kiosk. */
        EventNotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/uitpas/event-not-acceptable",
                 *       "title": "Event not acceptable",
                 *       "status": 400
                 *     }
                 */
                "application/problem+json": components["schemas"]["EndUserProblem"];
            };
        };
        /** @description UiTPAS knows no such event. */
        EventNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/uitpas/event-not-found",
                 *       "title": "Event not found",
                 *       "status": 404
                 *     }
                 */
                "application/problem+json": components["schemas"]["EndUserProblem"];
            };
        };
        /** @description There is no such passholder, or it is not in the family. */
        FamilyMemberNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/uitpas/passholder-not-found",
                 *       "title": "Passholder not found",
                 *       "status": 404,
                 *       "endUserMessage": {
                 *         "nl": "We vinden geen pashouder met dit nummer."
                 *       }
                 *     }
                 */
                "application/problem+json": components["schemas"]["EndUserProblem"];
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
                 *       "detail": "user must be admin of organizer 0ce87cbc-9299-4528-8d35-92225dc9489f"
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
        /** @description It is no UiTPAS number. */
        InvalidUitpasNumber: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/uitpas/invalid-uitpas-number",
                 *       "title": "Invalid uitpas number",
                 *       "status": 400,
                 *       "endUserMessage": {
                 *         "nl": "Dit is geen geldig UiTPAS-nummer."
                 *       }
                 *     }
                 */
                "application/problem+json": components["schemas"]["EndUserProblem"];
            };
        };
        /** @description There is no such kiosk (`url/not-found`), or no event was chosen for it. */
        KioskOrEventNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/uitpas/event-not-found",
                 *       "title": "Event not found",
                 *       "status": 404
                 *     }
                 */
                "application/problem+json": components["schemas"]["EndUserProblem"];
            };
        };
        /** @description The page is too long. */
        LimitExceeded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/url/query-limit-exceeded",
                 *       "title": "Query limit exceeded",
                 *       "status": 400
                 *     }
                 */
                "application/problem+json": components["schemas"]["EndUserProblem"];
            };
        };
        /** @description Done. The answer has no body. */
        NoContent: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The passholder is not active anywhere, or there is no such organizer. */
        NoCoupons: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/uitpas/passholder-no-active-cardsystems",
                 *       "title": "Passholder has no active cardsystem memberships",
                 *       "status": 400,
                 *       "endUserMessage": {
                 *         "nl": "Deze pas is nergens actief."
                 *       }
                 *     }
                 */
                "application/problem+json": components["schemas"]["EndUserProblem"];
            };
        };
        /** @description There is no event at this kiosk. */
        NoKioskEvent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/uitpas/event-not-found",
                 *       "title": "Event not found",
                 *       "status": 404
                 *     }
                 */
                "application/problem+json": components["schemas"]["EndUserProblem"];
            };
        };
        /** @description There is no such passholder or card system. */
        NoMembership: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/uitpas/cardsystem-not-found",
                 *       "title": "Card system not found",
                 *       "status": 404
                 *     }
                 */
                "application/problem+json": components["schemas"]["EndUserProblem"];
            };
        };
        /** @description There is nothing at this path, or a parameter is not right. */
        NotFound: {
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
                "application/problem+json": components["schemas"]["EndUserProblem"];
            };
        };
        /** @description There is no such organizer. */
        OrganizerNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/uitpas/organizer-not-found",
                 *       "title": "Organizer not found",
                 *       "status": 404
                 *     }
                 */
                "application/problem+json": components["schemas"]["EndUserProblem"];
            };
        };
        /** @description There is no such passholder. */
        PassholderNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/uitpas/passholder-not-found",
                 *       "title": "Passholder not found",
                 *       "status": 404,
                 *       "endUserMessage": {
                 *         "nl": "We vinden geen pashouder met dit nummer."
                 *       }
                 *     }
                 */
                "application/problem+json": components["schemas"]["EndUserProblem"];
            };
        };
        /** @description There is no such pass. */
        PassNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/uitpas/pass-not-found",
                 *       "title": "Pass not found",
                 *       "status": 404,
                 *       "endUserMessage": {
                 *         "nl": "We vinden deze pas niet."
                 *       }
                 *     }
                 */
                "application/problem+json": components["schemas"]["EndUserProblem"];
            };
        };
        /** @description Too many calls. Nothing says how many are allowed, or how long to wait. */
        RateLimited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/uitpas/rate-limited",
                 *       "title": "Rate limited",
                 *       "status": 429,
                 *       "detail": "Rate limited"
                 *     }
                 */
                "application/problem+json": components["schemas"]["EndUserProblem"];
            };
        };
        /** @description There is no such organizer or report, or no longer. */
        ReportNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/uitpas/report-not-found",
                 *       "title": "Report not found",
                 *       "status": 404
                 *     }
                 */
                "application/problem+json": components["schemas"]["EndUserProblem"];
            };
        };
        /** @description The report is not there yet, or failed. */
        ReportNotReady: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/uitpas/report-invalid-status",
                 *       "title": "Invalid report status",
                 *       "status": 400
                 *     }
                 */
                "application/problem+json": components["schemas"]["EndUserProblem"];
            };
        };
        /** @description There is no such reward. */
        RewardNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://api.publiq.be/probs/uitpas/reward-not-found",
                 *       "title": "Reward not found",
                 *       "status": 404
                 *     }
                 */
                "application/problem+json": components["schemas"]["EndUserProblem"];
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
         * @description The id of the card system.
         * @example 8
         */
        cardSystemId: number;
        /** @description The kind of card. */
        cardType: components["schemas"]["CardType"];
        /**
         * @description The number of the chip in a card, in hexadecimal digits.
         * @example 04784CDAEE3880
         */
        chipNumber: string;
        /**
         * @description The id of the client.
         * @example 7f0d5b1a-93c2-4e68-a1f4-0b6c8d2e9a37
         */
        clientId: string;
        /** @description Keeps the coupons that count in a card system of this organizer. */
        couponOrganizerId: string;
        /** @description Which coupons to give. */
        couponStatus: components["schemas"]["ValidityFilter"];
        /**
         * @description The id of the event, the same as in UiTdatabank.
         * @example 5a0967f9-cc06-4c3c-9206-30481a767434
         */
        eventId: string;
        /**
         * @description The passholder id of the family member.
         * @example 1d4c9a70-2b0e-4c55-8f6b-9e3d7a5f2c48
         */
        familyMemberId: string;
        /**
         * @description The id of the group pass.
         * @example 0b8a5e54-6f1d-4f7c-8a37-2f4f8e0d9c16
         */
        grouppassId: string;
        /**
         * @description The number of a person in the Belgian national register, 11 digits.
         * @example 83030201540
         */
        inszNumber: string;
        /**
         * @description The id of the kiosk.
         * @example 6c1e9f35-84b7-4a5c-b0d2-3e7f9a1c5d60
         */
        kioskId: string;
        /** @description How many to give, 500 at most. With 0, there is a total alone. */
        limit: number;
        /**
         * @description The id of the organizer, the same as in UiTdatabank.
         * @example 0ce87cbc-9299-4528-8d35-92225dc9489f
         */
        organizerId: string;
        /**
         * @description The id of the passholder.
         * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
         */
        passholderId: string;
        /**
         * @description The id of the passholder. With the token of a passholder, that of a family member too, or `me` for the passholder of the token.
         * @example me
         */
        passholderIdOrMe: string;
        /** @description The UiTPAS number of the passholder. */
        passholderNumber: components["schemas"]["UitpasNumber"];
        /**
         * @description A token of `uitid.getRegistrationToken`, or one out of an e-mail to the passholder.
         * @example 3b0f6d9c-5a7e-4c12-8f4d-1e9a2b7c6d05
         */
        registrationToken: string;
        /**
         * @description What the ticket costs without a discount, in euros.
         * @example 10
         */
        regularPrice: number;
        /**
         * @description The id of the report.
         * @example 23243
         */
        reportId: number;
        /**
         * @description The id of the reward.
         * @example 5687
         */
        rewardId: string;
        /** @description Sorts by name, or by last name. */
        sortByName: components["schemas"]["SortDirection"];
        /** @description How many to skip. */
        start: number;
        /**
         * @description The id of the event.
         * @example 5a0967f9-cc06-4c3c-9206-30481a767434
         */
        tariffEventId: string;
        /**
         * @description A UiTPAS number, 13 digits.
         * @example 0900000095902
         */
        uitpasNumber: string;
        /** @description The code of a voucher that lowers the price. */
        voucher: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/**
 * @description Whether an admin is one of the team (`MEMBER`), or manages the team too (`ADMIN`).
 * @enum {string}
 */
export type AdminType = "MEMBER" | "ADMIN";
/** @description An association that a passholder can be a member of. */
export type Association = {
    /**
     * @description Whether the end of a membership is chosen, or follows from the date of birth or of registration.
     * @enum {string}
     */
    endDateType: "CUSTOM" | "BASED_ON_DATE_OF_BIRTH" | "BASED_ON_REGISTRATION_DATE";
    /** @description The id of the association. */
    id: string;
    /** @description The name of the association. */
    name: string;
};
/** @description A membership of an association, or one that can be made. */
export type AssociationMembership = {
    association: components["schemas"]["Association"];
    /** @description The last day, unless the status is `NONE`. */
    endDate?: components["schemas"]["CalendarDate"];
    /** @description A last day to propose, where one can be chosen and the membership can be made or renewed. */
    newEndDate?: components["schemas"]["CalendarDate"];
    /** @description Whether it can be renewed now. */
    renewable: boolean;
    status: components["schemas"]["OptionalValidityStatus"];
};
/** @description A membership of an association to make or to renew. */
export type AssociationMembershipInput = {
    association: components["schemas"]["AssociationReference"];
    /** @description The last day. Needed when the `endDateType` of the association is `CUSTOM`. */
    endDate?: components["schemas"]["CalendarDate"];
};
/** @description All the associations. */
export type AssociationPage = {
    /** @description The associations. */
    member: components["schemas"]["Association"][];
    totalItems: components["schemas"]["TotalItems"];
};
/** @description An association, told by its id. */
export type AssociationReference = {
    /** @description The id of the association. */
    id: string;
};
/** @description A tariff, and how many tickets can be sold at it. */
export type AvailableTariff = components["schemas"]["Tariff"] & {
    /** @description How many tickets remain at this price, for this event and this passholder. */
    remaining: number;
};
/** @description What can be offered now. */
export type AvailableTariffs = {
    /** @description The tariffs; none when there is no discount to give. */
    available: components["schemas"]["AvailableTariff"][];
    /** @description Why a tariff that one would expect is not there. Show it. */
    endUserMessage?: components["schemas"]["DutchText"];
};
/**
 * Format: date
 * @description A day as `yyyy-mm-dd`.
 * @example 2027-04-30
 */
export type CalendarDate = string;
/** @description A card, whether someone has it or not. */
export type Card = {
    cardSystem: components["schemas"]["CardSystem"];
    cardType?: components["schemas"]["CardType"];
    /** @description Whether it is a card for the social tariff. */
    socialTariff: boolean;
    status: components["schemas"]["CardStatus"];
    uitpasNumber: components["schemas"]["UitpasNumber"];
};
/** @description A membership with a card. */
export type CardMembershipInput = components["schemas"]["MembershipProperties"] & {
    /**
     * @description Tells the kind of membership.
     * @constant
     */
    cardType: "NFC_CARD";
    /** @description The number of the card. */
    uitpasNumber: components["schemas"]["UitpasNumber"];
} & {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    cardType: "NFC_CARD";
};
/**
 * @description Where a card is in its life. One can register with a card in `LOCAL_STOCK` alone, and use none but `ACTIVE` ones.
 * @enum {string}
 */
export type CardStatus = "PROVISIONED" | "LOCAL_STOCK" | "ACTIVE" | "BLOCKED" | "DELETED";
/** @description A region of one or more municipalities that gives discounts and rewards with UiTPAS. */
export type CardSystem = components["schemas"]["CardSystemReference"] & {
    /** @description The name of the card system. */
    name: string;
};
/** @description What the card system looks like. */
export type CardSystemBranding = {
    /** @description The URL of the logo. */
    logo?: string;
    /**
     * @description The main colour, in a notation of CSS.
     * @example rgba(97,166,14,1.0)
     */
    primaryColor?: string;
    /** @description The other colour, in a notation of CSS. */
    secondaryColor?: string;
};
/** @description That a passholder is a member of a card system. */
export type CardSystemMembership = {
    cardSystem: components["schemas"]["CardSystem"];
    /** @description The card with which the passholder is a member. */
    currentCard?: {
        cardType?: components["schemas"]["CardType"];
        /**
         * @description Whether the card can be used.
         * @enum {string}
         */
        status: "ACTIVE" | "BLOCKED" | "DELETED";
        uitpasNumber: components["schemas"]["UitpasNumber"];
    };
    socialTariff?: components["schemas"]["MembershipSocialTariff"];
    /**
     * @description Whether the membership can be used.
     * @enum {string}
     */
    status?: "ACTIVE" | "BLOCKED";
    /** @description The number of the current card, when that one is active. */
    uitpasNumber?: components["schemas"]["UitpasNumber"];
};
/** @description One page of card systems. */
export type CardSystemPage = {
    /** @description The card systems on this page. */
    member: components["schemas"]["CardSystem"][];
    totalItems: components["schemas"]["TotalItems"];
};
/** @description A card system, told by its id. The rest may come along as it was read; it is not written. */
export type CardSystemReference = {
    /** @description Whether one can register without a card. */
    allowsCardlessRegistration?: boolean;
    branding?: components["schemas"]["CardSystemBranding"];
    /**
     * @description Who can register online without a card.
     * @enum {string}
     */
    cardlessRegistrationType?: "ALL" | "REGULAR" | "SOCIALTARIFF" | "NONE";
    /** @description The municipalities that take part. */
    cities?: components["schemas"]["City"][];
    /**
     * @description The id of the card system.
     * @example 8
     */
    id: number;
    /** @description Pages about the card system. */
    links?: {
        /** @description The URL of its website. */
        website?: string;
    };
    /**
     * @description The name of the card system.
     * @example UiTPAS Gent
     */
    name?: string;
    /** @description False for a card system that exists for a time only. */
    permanent?: boolean;
    /** @description Who has a right to the social tariff here, in words for the public. */
    socialTariffInfo?: string;
};
/**
 * @description A card with a chip in it, or a number alone.
 * @enum {string}
 */
export type CardType = "NFC_CARD" | "DIGITAL";
/** @description A check-in that was registered. */
export type Checkin = {
    /** @description When the passholder checked in. */
    creationDate?: components["schemas"]["Timestamp"];
    /** @description The id of the event. */
    eventId: string;
    /** @description The title of the event. */
    eventTitle?: string;
    /** @description The id of the check-in. */
    id: string;
    passholder?: components["schemas"]["Passholder"];
    /** @description The points that were earned. */
    points: components["schemas"]["Points"];
    /** @description The number that checked in, even when the passholder has another one by now. */
    uitpasNumber: components["schemas"]["UitpasNumber"];
};
/** @description The code of an event, as a QR code holds it. */
export type CheckinCode = {
    /**
     * @description The code.
     * @example LGIWNWB
     */
    checkinCode: string;
};
/** @description Who checks in, and where. */
export type CheckinInput = {
    /** @description The id of the event. */
    eventId: string;
    uitpasNumber: components["schemas"]["UitpasNumber"];
};
/** @description One page of check-ins. */
export type CheckinPage = {
    /** @description The check-ins on this page. */
    member: components["schemas"]["Checkin"][];
    totalItems: components["schemas"]["TotalItems"];
};
/** @description Whether someone can check in now. */
export type CheckinStatus = {
    /** @description True when a check-in would be taken. */
    allowed: boolean;
    /** @description Why it would not. Show it. */
    endUserMessage?: components["schemas"]["DutchText"];
};
/**
 * @description The number of the chip in a card, in hexadecimal digits.
 * @example 04784CDAEE3880
 */
export type ChipNumber = string;
/** @description A municipality. */
export type City = {
    /**
     * @description The name.
     * @example Gent
     */
    name: string;
    /**
     * @description The postal code, four digits as a text.
     * @example 9000
     */
    postalCode: string;
};
/** @description How a card system works in one of its municipalities. */
export type CitySettings = {
    /** @description Whether its inhabitants with a right to the social tariff can register without a card. */
    allowsCardlessRegistration: boolean;
    /** @description The municipality that this is about. */
    city: string;
    /** @description The e-mail address for questions about UiTPAS there. */
    contactEmail: string;
};
/** @description An order as it stands when it was just made. */
export type CreatedOrder = components["schemas"]["Order"] & {
    mainPassholderRegistration: components["schemas"]["OrderRegistration"];
};
/** @description A membership with a number alone. */
export type DigitalMembershipInput = components["schemas"]["MembershipProperties"] & {
    /**
     * @description Tells the kind of membership.
     * @constant
     */
    cardType: "DIGITAL";
} & {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    cardType: "DIGITAL";
};
/** @description Where a file can be had for a short while, without credentials. */
export type DownloadLink = {
    /** @description The URL of the file. Give it away as it is, and ask for another one when it no longer works. */
    downloadLink: string;
};
/** @description A text in Dutch, and perhaps in other languages. */
export type DutchText = {
    /** @description The text in German. */
    de?: string;
    /** @description The text in English. */
    en?: string;
    /** @description The text in French. */
    fr?: string;
    /** @description The text in Dutch. */
    nl: string;
};
/** @description What a check-in with a code was worth. */
export type EarnedPoints = {
    /** @description The points that were earned. */
    addedPoints: components["schemas"]["Points"];
    /** @description The points that the passholder has now. */
    totalPoints: components["schemas"]["Points"];
};
/** @description A problem that may come with words for the person who uses the application. */
export type EndUserProblem = components["schemas"]["Problem"] & {
    /** @description What went wrong, in words to show to that person. */
    endUserMessage?: components["schemas"]["DutchText"];
};
/**
 * Format: float
 * @description An amount in euros; cents are decimals.
 * @example 10.5
 */
export type Euros = number;
/** @description A card system, and whether it counts for an event. */
export type EventCardSystem = {
    /** @description Whether members of this card system get their discount. */
    enabled: boolean;
    /** @description The id of the card system. */
    id: number;
    /** @description The distribution keys that can be switched for this event. */
    manualDistributionKeys?: components["schemas"]["ManualDistributionKey"][];
    /** @description The name of the card system; ignored when written. */
    name?: string;
};
/** @description What a passholder may do at an event, and how often. */
export type EventSettings = {
    checkinLimit?: components["schemas"]["PeriodLimit"];
    /** @description The points that one check-in is worth. */
    checkinPoints: components["schemas"]["Points"];
    /** @description The id of the event. */
    id: string;
    passholderTicketLimit?: components["schemas"]["PeriodLimit"];
};
/** @description A family of someone else in which a passholder is. */
export type Family = {
    /** @description The e-mail address of that person. */
    email?: string;
    /** @description The first name of that person. */
    firstName: string;
    /** @description When the passholder was added. */
    memberSince: components["schemas"]["Timestamp"];
    /** @description The last name of the one whose family it is. */
    name: string;
    /** @description The passholder id of that person. */
    passholderId: string;
};
/** @description Someone in a family. */
export type FamilyMember = {
    /** @description When this person was added. */
    creationDate: components["schemas"]["Timestamp"];
    /** @description The name of a picture that stands for this person. */
    icon?: string;
    /** @description True for the one whose family it is. */
    mainFamilyMember: boolean;
    passholder: components["schemas"]["Passholder"];
    uitpasNumber?: components["schemas"]["UitpasNumber"];
};
/** @description What can be changed of a family member. */
export type FamilyMemberInput = {
    /** @description The name of a picture that stands for this person. */
    icon?: string;
};
/** @description The credentials are valid, but do not allow this. */
export type ForbiddenProblem = components["schemas"]["Problem"] & {
    /**
     * @description The kind of problem.
     * @constant
     */
    type: "https://api.publiq.be/probs/auth/forbidden";
};
/**
 * @description The gender of a person.
 * @enum {string}
 */
export type Gender = "MALE" | "FEMALE" | "X";
/** @description A coupon that someone has. */
export type GrantedCoupon = {
    /** @description What was granted. */
    coupon: {
        /** @description What the coupon is good for. */
        description?: string;
        /** @description The id of the coupon. */
        id: string;
        /** @description The name of the coupon. */
        name: string;
    };
    /** @description The id of this grant. */
    id: number;
    /** @description How often it can still be used, where there is a limit. */
    remaining?: {
        period: components["schemas"]["LimitPeriod"];
        /** @description How many tickets remain. */
        volume: number;
    };
    status: components["schemas"]["ValidityStatus"];
    validityPeriod?: components["schemas"]["Period"];
};
/** @description A pass of an organization for a group. Tickets can be bought with it, at the social tariff or with a coupon; one can't save points or take rewards. Look at `cardStatus` first: blocked and deleted ones are given too. */
export type Grouppass = {
    /** @description The address. Not told to those who have a client id alone. */
    address?: {
        /** @description The municipality. */
        city: string;
        /** @description The country, two lower case letters (ISO 3166-1). */
        country?: string;
        /** @description The postal code. */
        postalCode: string;
        /** @description Street, house number and box. */
        street?: string;
    };
    cardStatus: components["schemas"]["CardStatus"];
    cardSystem: components["schemas"]["CardSystem"];
    /** @description When the group pass was made. */
    creationDate: components["schemas"]["Timestamp"];
    /** @description The e-mail address. Not told to those who have a client id alone. */
    email?: string;
    /** @description The id of the group pass, which goes where a passholder id goes. */
    id: string;
    /** @description The name of the group. Not told to those who have a client id alone. */
    name?: string;
    /** @description The right to the social tariff, where there is one. */
    socialTariff?: {
        /** @description How many of these remain. */
        availableTickets?: number;
        /** @description When the right ends. */
        endDate?: components["schemas"]["Timestamp"];
        status: components["schemas"]["ValidityStatus"];
        /** @description How many tickets the group can buy in a year. */
        totalTicketsPerYear?: number;
    };
    /** @description The phone number. Not told to those who have a client id alone. */
    telephone?: string;
    uitpasNumber: components["schemas"]["UitpasNumber"];
};
/** @description One page of group passes. */
export type GrouppassPage = {
    /** @description The group passes on this page. */
    member: components["schemas"]["Grouppass"][];
    totalItems: components["schemas"]["TotalItems"];
};
/**
 * @description The number of a person in the Belgian national register, 11 digits.
 * @example 83030201540
 */
export type InszNumber = string;
/** @description Whether someone with this INSZ number is a passholder. */
export type InszNumberStatus = {
    /**
     * @description Taken, or free to register with.
     * @enum {string}
     */
    state: "USED" | "UNUSED";
};
/** @description The card is not active. Its passholder or group pass may still be found by id. */
export type InvalidCardStatusProblem = components["schemas"]["EndUserProblem"] & {
    cardStatus?: components["schemas"]["CardStatus"];
    /** @description The id of the passholder or the group pass, when the card is blocked or deleted. */
    passholderId?: string;
    passType?: components["schemas"]["PassType"];
    /**
     * @description The kind of problem.
     * @constant
     */
    type: "https://api.publiq.be/probs/uitpas/invalid-card-status";
} & {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "https://api.publiq.be/probs/uitpas/invalid-card-status";
};
/** @description A ticket sale that can't be registered, and with it all the others. */
export type InvalidTicketSaleProblem = components["schemas"]["EndUserProblem"] & {
    /**
     * @description Which one it is, an RFC 6901 pointer into the body, when the server says so.
     * @example /0
     */
    jsonPointer?: string;
};
/** @description A kiosk that has been set up. */
export type Kiosk = {
    cardSystem: components["schemas"]["CardSystem"];
    /** @description The id of the device, which is its credential too. Keep it secret. */
    deviceId: string;
    /** @description The id of the kiosk. */
    id: string;
    /** @description The places where it stands. */
    locations?: components["schemas"]["KioskLocation"][];
    /**
     * @description The name of the kiosk.
     * @example CID-PPT-001
     */
    name: string;
    /** @description The organizers at which it stands. */
    organizers?: components["schemas"]["Organizer"][];
    /**
     * @description Which versions of the software it gets.
     * @enum {string}
     */
    releaseTrack: "beta" | "stable";
};
/** @description What a check-in at a kiosk was worth. */
export type KioskCheckin = {
    /** @description The points that were earned. */
    newPoints: components["schemas"]["Points"];
    /** @description The points that the passholder has now. */
    totalPoints: components["schemas"]["Points"];
};
/** @description The card that was held against the kiosk. */
export type KioskCheckinInput = {
    chipNumber: components["schemas"]["ChipNumber"];
};
/** @description An event at which a kiosk checks people in. */
export type KioskEvent = {
    /** @description The code with which people check in by themselves, for a QR code on the screen. */
    checkinCode: string;
    /** @description The points that one check-in is worth. */
    checkinPoints: components["schemas"]["Points"];
    /** @description The event. */
    event: {
        /** @description The id of the event. */
        id: string;
        /** @description The title of the event. */
        title: string;
    };
};
/** @description The event at which a kiosk is to check people in. */
export type KioskEventInput = {
    /** @description The id of the event. */
    id: string;
};
/** @description A place where a kiosk stands. */
export type KioskLocation = {
    /** @description The id of the place. */
    id: string;
    /** @description The name of the place. */
    name: string;
};
/** @description One page of kiosks. */
export type KioskPage = {
    /** @description The kiosks on this page. */
    member: components["schemas"]["Kiosk"][];
    totalItems: components["schemas"]["TotalItems"];
};
/** @description What a kiosk may know of a card. */
export type KioskPass = {
    /** @description The points that the passholder has. */
    totalPoints: components["schemas"]["Points"];
};
/** @description Which kiosk a device is to be. */
export type KioskSetup = {
    /** @description An id that the device has chosen for itself; from now on its credential. */
    deviceId: string;
    /**
     * @description The name of the kiosk.
     * @example CID-PPT-001
     */
    name: string;
};
/**
 * @description The stretch of time in which a limit counts, each by the calendar: a day from 00:00 to 23:59, a week from Monday, a quarter from January, April, July or October. `ABSOLUTE` counts for ever.
 * @enum {string}
 */
export type LimitPeriod = "ABSOLUTE" | "DAY" | "WEEK" | "MONTH" | "QUARTER" | "YEAR";
/** @description What one may do for an organizer by way of another. */
export type LinkedOrganizerPermissions = {
    organizer: components["schemas"]["Organizer"];
    /** @description The permissions. */
    permissionDetails: components["schemas"]["PermissionDetail"][];
};
/** @description What a client may do for an organizer by way of another. */
export type LinkedOrganizerPermissionsInput = {
    organizer: components["schemas"]["OrganizerReference"];
    /** @description The permissions. */
    permissionDetails?: components["schemas"]["PermissionDetail"][];
};
/** @description A text in one or more languages. */
export type LocalizedText = {
    de?: components["schemas"]["NonBlankText"];
    en?: components["schemas"]["NonBlankText"];
    fr?: components["schemas"]["NonBlankText"];
    nl?: components["schemas"]["NonBlankText"];
};
/** @description A rule that sets the price after discount, to be switched by hand. */
export type ManualDistributionKey = {
    /** @description Whether the rule counts for this event. */
    enabled: boolean;
    /** @description The id of the rule. */
    id: number;
    /** @description The name of the rule; ignored when written. */
    name?: string;
};
/** @description A membership to make or to replace, with a card that has a chip or without a card. */
export type MembershipInput = components["schemas"]["CardMembershipInput"] | components["schemas"]["DigitalMembershipInput"];
/** @description What would happen to the memberships of a passholder. */
export type MembershipPreview = {
    /** @description Whether the passholder has to live elsewhere for this. */
    addressChangeRequired: boolean;
    replacedMembership?: components["schemas"]["CardSystemMembership"];
    /** @description Until when a social tariff that starts now usually holds. */
    socialTariffEndDate?: components["schemas"]["CalendarDate"];
    /**
     * @description Nothing, as there is one just like it; one more; or one in the place of `replacedMembership`.
     * @enum {string}
     */
    type: "NOT_POSSIBLE" | "NEW_MEMBERSHIP" | "REPLACE_MEMBERSHIP";
};
/** @description What it costs to become a member of a card system. */
export type MembershipPrice = {
    /** @description What the price is for, in words for the public. */
    description: string;
    /** @description The name of the price, for the public. */
    label: string;
    price: components["schemas"]["Euros"];
};
/** @description What can be written of a membership, save its card. */
export type MembershipProperties = {
    /** @description The new address of the passholder, for a social tariff that the old one lies too far away for. */
    address?: {
        /** @description The municipality. */
        city: string;
        /** @description The postal code. */
        postalCode: string;
        /** @description Street, house number and box. */
        street: string;
    };
    /** @description The organizer where this is done. */
    registrationOrganizer: components["schemas"]["OrganizerReference"];
    /** @description Gives the social tariff; left out, there is none. */
    socialTariff?: {
        /** @description Until when the social tariff holds; `getMembershipPreview` tells the usual date. */
        socialTariffEndDate?: components["schemas"]["CalendarDate"];
    };
    /** @description The code of a voucher that lowers the price. */
    voucher?: string;
};
/** @description A right to the social tariff, now or once. Go by `status` alone. */
export type MembershipSocialTariff = {
    /** @description When the right ends. It can be past while the status is `ACTIVE`. */
    endDate: components["schemas"]["Timestamp"];
    /**
     * @deprecated
     * @description Deprecated: use `status`.
     */
    expired?: boolean;
    /** @description True after the end date, as long as the right goes on until it is renewed. */
    inGracePeriod?: boolean;
    /**
     * @description Whether there is a right to the social tariff; not while it is suspended.
     * @enum {string}
     */
    status: "ACTIVE" | "EXPIRED" | "SUSPENDED";
    /** @description When the suspension ends, while there is one. */
    suspendedUntilDate?: components["schemas"]["Timestamp"];
};
/** @description A passholder who gets a card. */
export type NewCardPassholder = components["schemas"]["PassholderInput"] & components["schemas"]["PassholderRegistrationDetails"] & {
    /**
     * @description Tells the kind of registration.
     * @constant
     */
    registrationCardType: "NFC_CARD";
    /** @description The number of the card, whose status is `LOCAL_STOCK`. */
    registrationUitpasNumber: components["schemas"]["UitpasNumber"];
} & {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    registrationCardType: "NFC_CARD";
};
/** @description A passholder who gets a number alone. */
export type NewDigitalPassholder = components["schemas"]["PassholderInput"] & components["schemas"]["PassholderRegistrationDetails"] & {
    /**
     * @description Tells the kind of registration.
     * @constant
     */
    registrationCardType: "DIGITAL";
} & {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    registrationCardType: "DIGITAL";
};
/** @description Whom to add to a family. */
export type NewFamilyMember = {
    /** @description The name of a picture that stands for this person. */
    icon?: string;
    uitpasNumber: components["schemas"]["UitpasNumber"];
};
/** @description A passholder to register, with a card that has a chip or without a card. */
export type NewPassholder = components["schemas"]["NewCardPassholder"] | components["schemas"]["NewDigitalPassholder"];
/** @description A text that holds more than white space. */
export type NonBlankText = string;
/** @description What a person agreed to receive. */
export type OptInPreferences = {
    /** @description E-mails with rewards and events that may please. */
    infoMails: boolean;
    /** @description E-mails about a number of points that was reached, or a reward that came within reach. */
    milestoneMails: boolean;
    /** @description The same on paper. */
    post: boolean;
    /** @description E-mails about how UiTPAS works. */
    serviceMails: boolean;
    /** @description The same by text message. */
    sms: boolean;
};
/**
 * @description Whether it still holds; `NONE` when there never was one.
 * @enum {string}
 */
export type OptionalValidityStatus = "ACTIVE" | "EXPIRED" | "NONE";
/** @description An order as it stands. The registrations are left out for whoever has no more than a custom token. */
export type Order = {
    /** @description A token that reads this order a few times, about 120 characters; encode it in a URL. */
    customToken?: string;
    /** @description The e-mail address of the buyer. */
    email: string;
    /** @description Others who get a pass. */
    extraPassholderRegistrations?: components["schemas"]["OrderRegistration"][];
    /**
     * @description The id of the order.
     * @example 123456
     */
    id: string;
    mainPassholderRegistration?: components["schemas"]["OrderRegistration"];
    /** @description Where to pay, while the status is `PENDING_PAYMENT`. */
    paymentUrl?: string;
    /** @description The token for `uitid.link`, while the status is `PENDING_UITID_CONNECT`. */
    registrationToken?: string;
    /**
     * @description What the order waits for, or how it ended.
     * @enum {string}
     */
    status: "PENDING_PAYMENT" | "PENDING_UITID_CONNECT" | "COMPLETED" | "CANCELLED";
    /** @description The price of all the passes together. */
    totalPrice: components["schemas"]["Euros"];
};
/** @description Who wants a pass, and where to go after paying. */
export type OrderInput = {
    /** @description Others for whom this person buys a pass. */
    extraPassholderRegistrations?: components["schemas"]["OrderRegistrationInput"][];
    mainPassholderRegistration: components["schemas"]["OrderRegistrationInput"];
    /** @description Where the browser goes when nothing was paid, with `orderId` and `customToken` added to the query. */
    redirectUrlAfterCancelPayment?: string;
    /** @description Where the browser goes after paying, with `orderId` and `customToken` added to the query. */
    redirectUrlAfterPayment?: string;
};
/** @description Someone who becomes a passholder once the order is paid. */
export type OrderRegistration = components["schemas"]["OrderRegistrationProperties"] & {
    /** @description When the registration was made. */
    creationDate?: components["schemas"]["Timestamp"];
    /** @description The id of the registration, which is not that of the passholder to come. */
    id?: string;
    registrationOrganizer: components["schemas"]["Organizer"];
    /** @description Whether the social tariff was asked for. */
    registrationSocialTariff?: {
        /** @description True when it was. */
        requested: boolean;
    };
};
/** @description Someone who is to become a passholder. */
export type OrderRegistrationInput = components["schemas"]["OrderRegistrationProperties"] & {
    registrationOrganizer: components["schemas"]["OrganizerReference"];
    /** @description Asks for the social tariff. */
    registrationSocialTariff?: {
        /** @description The `idToken` of `socialTariffValidation.get`, not yet expired, of someone who has the right and is called as here. */
        idToken?: string;
    };
};
/** @description What is both read and written of someone who is to become a passholder. */
export type OrderRegistrationProperties = {
    address: components["schemas"]["PassholderAddress"];
    /** @description The date of birth. */
    dateOfBirth: components["schemas"]["CalendarDate"];
    /** @description The e-mail address, which no other passholder has. */
    email?: string;
    /** @description The first name. */
    firstName: string;
    gender?: components["schemas"]["Gender"];
    inszNumber?: components["schemas"]["InszNumber"];
    /** @description Whether this person got the terms on a screen. */
    legalTermsDigital?: boolean;
    /** @description Whether this person got the terms on paper. */
    legalTermsPaper?: boolean;
    /** @description The last name. */
    name: string;
    optInPreferences?: components["schemas"]["OptInPreferences"];
    /** @description Whether the parents of a minor agree. */
    parentalConsent?: boolean;
    /** @description The phone number, in any notation. */
    phoneNumber?: string;
    /** @description The id of the card system of which this person becomes a member. */
    registrationCardSystemId?: number;
    /** @description The code of a voucher that lowers the price. */
    registrationVoucher?: string;
};
/** @description An organizer that takes part in UiTPAS. */
export type Organizer = {
    address?: components["schemas"]["OrganizerAddress"];
    /** @description The card systems in which it takes part. */
    cardSystems?: components["schemas"]["CardSystem"][];
    /**
     * @description The id of the organizer, the same as in UiTdatabank.
     * @example 0ce87cbc-9299-4528-8d35-92225dc9489f
     */
    id: string;
    /** @description The id of the place that goes with it. */
    linkedLocationId?: string;
    /** @description The name of the organizer. */
    name?: string;
};
/** @description Where an organizer is. */
export type OrganizerAddress = {
    /** @description The municipality. */
    city: string;
    /** @description The postal code. */
    postalCode?: string;
    /** @description Street and house number. */
    street?: string;
};
/** @description Someone who manages an organizer. */
export type OrganizerAdmin = {
    /** @description The e-mail address of this person. */
    email: string;
    type: components["schemas"]["AdminType"];
    /** @description The id of this person at UiTiD. */
    userId: string;
};
/** @description Someone to make an admin of an organizer. */
export type OrganizerAdminInput = {
    /** @description The e-mail address by which UiTiD knows this person. */
    email: string;
    type: components["schemas"]["AdminType"];
};
/** @description One page of admins. */
export type OrganizerAdminPage = {
    /** @description The admins on this page. */
    member: components["schemas"]["OrganizerAdmin"][];
    totalItems: components["schemas"]["TotalItems"];
};
/** @description One page of organizers. */
export type OrganizerPage = {
    /** @description The organizers on this page. */
    member: components["schemas"]["Organizer"][];
    totalItems: components["schemas"]["TotalItems"];
};
/** @description What one may do for an organizer. */
export type OrganizerPermissions = {
    /** @description Other organizers that can be reached through this one. */
    linkedOrganizers?: components["schemas"]["LinkedOrganizerPermissions"][];
    organizer: components["schemas"]["Organizer"];
    /** @description The permissions. */
    permissionDetails: components["schemas"]["PermissionDetail"][];
    /**
     * @deprecated
     * @description Deprecated: use `permissionDetails`.
     */
    permissions?: components["schemas"]["UitpasPermission"][];
};
/** @description What a client may do for an organizer from now on. */
export type OrganizerPermissionsInput = {
    /** @description Other organizers that can be reached through this one. */
    linkedOrganizers?: components["schemas"]["LinkedOrganizerPermissionsInput"][];
    organizer: components["schemas"]["OrganizerReference"];
    /** @description The permissions. */
    permissionDetails?: components["schemas"]["PermissionDetail"][];
    /**
     * @deprecated
     * @description Deprecated: use `permissionDetails`.
     */
    permissions?: components["schemas"]["UitpasPermission"][];
};
/** @description An organizer, told by its id. The rest may come along as it was read; it is not written. */
export type OrganizerReference = {
    /** @description Ignored. */
    cardSystems?: components["schemas"]["CardSystemReference"][];
    /**
     * @description The id of the organizer, the same as in UiTdatabank.
     * @example 0ce87cbc-9299-4528-8d35-92225dc9489f
     */
    id: string;
    /** @description Ignored. */
    name?: string;
};
/** @description What belongs to a UiTPAS number. Show every message to the person at hand. */
export type Pass = {
    cardSystem: components["schemas"]["CardSystem"];
    /** @description The first name of the passholder. */
    firstName: string;
    /** @description What must be shown, when there is something. */
    messages?: components["schemas"]["PassMessage"][];
    /** @description The id of the passholder, or of the group pass. */
    passholderId: string;
    passType: components["schemas"]["PassType"];
    /** @description The points that can be spent. */
    points: components["schemas"]["Points"];
    /** @description The postal code of the passholder. */
    postalCode: string;
    /** @description The right to the social tariff. It is always there; go by `status` alone. */
    socialTariff: {
        /** @description When the right ends. It can be past while the status is `ACTIVE`; some have no offset. */
        endDate?: components["schemas"]["Timestamp"];
        status: components["schemas"]["OptionalValidityStatus"];
    };
    uitpasNumber: components["schemas"]["UitpasNumber"];
};
/** @description A person with a UiTPAS. The id stays; the number is that of a card system, and can change. */
export type Passholder = {
    address: components["schemas"]["PassholderAddress"];
    /** @description The card systems of which this person is a member, at least one. */
    cardSystemMemberships: components["schemas"]["CardSystemMembership"][];
    /**
     * @deprecated
     * @description Deprecated: use `address.city`.
     */
    city?: string;
    /** @description When the passholder was registered. */
    creationDate: components["schemas"]["Timestamp"];
    /** @description The date of birth. */
    dateOfBirth: components["schemas"]["CalendarDate"];
    /** @description The e-mail address, which several passholders can share. */
    email?: string;
    /** @description The first name. */
    firstName: string;
    gender?: components["schemas"]["Gender"];
    /**
     * @description The id of the passholder.
     * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
     */
    id: string;
    inszNumber?: components["schemas"]["InszNumber"];
    /** @description The last name. */
    name: string;
    /** @description The nationality, in words. */
    nationality?: string;
    optInPreferences?: components["schemas"]["OptInPreferences"];
    /** @description The phone number, in any notation. */
    phoneNumber?: string;
    /** @description The points that can be spent. */
    points: components["schemas"]["Points"];
    /**
     * @deprecated
     * @description Deprecated: use `address.postalCode`.
     */
    postalCode?: string;
    registrationOrganizer?: components["schemas"]["Organizer"];
    uitidStatus: components["schemas"]["UitidStatus"];
    /** @description The number of the oldest membership that is active and has an active card. */
    uitpasNumber: components["schemas"]["UitpasNumber"];
};
/** @description Where a person lives. Someone from abroad has a postal code and a city alone. */
export type PassholderAddress = {
    /**
     * @deprecated
     * @description Deprecated: always empty; use `street`.
     */
    box?: string;
    /** @description The municipality. */
    city: string;
    /**
     * @description The country, two lower case letters (ISO 3166-1).
     * @example be
     */
    country?: string;
    /**
     * @deprecated
     * @description Deprecated: always empty; use `street`.
     */
    number?: string;
    /** @description The postal code. */
    postalCode: string;
    /** @description Street, house number and box. */
    street?: string;
};
/** @description The passholder is blocked. */
export type PassholderBlockedProblem = components["schemas"]["EndUserProblem"] & {
    /**
     * @description The kind of problem.
     * @constant
     */
    type: "https://api.publiq.be/probs/uitpas/passholder-blocked";
} & {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "https://api.publiq.be/probs/uitpas/passholder-blocked";
};
/** @description A complete passholder as it is written. What is left out may be cleared. */
export type PassholderInput = {
    address: components["schemas"]["PassholderAddress"];
    /** @description The date of birth. */
    dateOfBirth: components["schemas"]["CalendarDate"];
    /** @description The e-mail address, which several passholders can share. */
    email?: string;
    /** @description The first name. */
    firstName: string;
    gender?: components["schemas"]["Gender"];
    inszNumber?: components["schemas"]["InszNumber"];
    /** @description Whether this person got the terms on a screen. */
    legalTermsDigital?: boolean;
    /** @description Whether this person got the terms on paper. */
    legalTermsPaper?: boolean;
    /** @description The last name. */
    name: string;
    /** @description The nationality, in words. */
    nationality?: string;
    optInPreferences?: components["schemas"]["OptInPreferences"];
    /** @description Whether the parents of a minor agree. */
    parentalConsent?: boolean;
    /** @description The phone number, in any notation. */
    phoneNumber?: string;
    /** @description The organizer where this person is registered. */
    registrationOrganizer?: components["schemas"]["OrganizerReference"];
    /** @description Until when the social tariff is to hold. Left out where a card for the social tariff is registered, it is 30 April of next year. */
    registrationSocialTariffEndDate?: components["schemas"]["CalendarDate"];
};
/** @description One page of passholders. */
export type PassholderPage = {
    /** @description The passholders on this page. */
    member: components["schemas"]["Passholder"][];
    totalItems: components["schemas"]["TotalItems"];
};
/** @description Where the picture of a passholder can be seen for a short while, without credentials. */
export type PassholderPicture = {
    /** @description The URL of the picture. */
    pictureUrl: string;
};
/** @description What counts at a registration alone. */
export type PassholderRegistrationDetails = {
    /**
     * @description The id of the card system of which this person becomes a member.
     * @example 8
     */
    registrationCardSystemId: number;
    /** @description A first private note. */
    registrationNote?: string;
    /** @description The organizer where this person registers. */
    registrationOrganizer: components["schemas"]["OrganizerReference"];
    /**
     * Format: byte
     * @description A picture of this person, in base64.
     */
    registrationPicture?: string;
    /** @description The code of a voucher that lowers the price. */
    registrationVoucher?: string;
};
/** @description Something that must be shown. */
export type PassMessage = {
    /**
     * @description How grave it is.
     * @enum {string}
     */
    level: "INFO" | "WARN" | "ERROR";
    /** @description The words, in Dutch. */
    text: string;
};
/**
 * @description Whether a number is that of a person or of a group.
 * @enum {string}
 */
export type PassType = "INDIVIDUAL" | "GROUP";
/** @description From a moment until another, both included; without an end it stays open. */
export type Period = {
    /** @description When it begins. */
    begin: components["schemas"]["Timestamp"];
    /** @description When it ends. */
    end?: components["schemas"]["Timestamp"];
};
/** @description How often, in which stretch of time. */
export type PeriodLimit = {
    periodType: components["schemas"]["LimitPeriod"];
    /** @description How often. */
    volume: number;
};
/** @description A permission, and where it holds. */
export type PermissionDetail = {
    /** @description The ids of the card systems in which it holds. */
    cardSystemIds?: number[];
    id: components["schemas"]["UitpasPermission"];
    /** @description What the permission is called in front of people. */
    label?: components["schemas"]["DutchText"];
};
/** @description A picture to upload. */
export type PictureUpload = {
    /**
     * Format: binary
     * @description The picture itself.
     */
    file: Blob | Uint8Array;
};
/**
 * @description A number of points.
 * @example 12
 */
export type Points = number;
/** @description A reward that costs points. */
export type PointsRewardInput = components["schemas"]["RewardProperties"] & components["schemas"]["RewardProviders"] & {
    categories: components["schemas"]["RewardCategoryList"];
    moreInfoURL: components["schemas"]["RewardUrl"];
    points: components["schemas"]["RewardPoints"];
    /**
     * @description Tells the kind of reward.
     * @constant
     */
    type: "POINTS";
} & {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "POINTS";
};
/** @description What only those who work with passholders may know. */
export type PrivateProperties = {
    /** @description The id of the passholder. */
    id: string;
    /** @description A note about the passholder. */
    note?: string;
};
/** @description What only those who work with passholders may know. */
export type PrivatePropertiesInput = {
    /** @description A note about the passholder. */
    note?: string;
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
/** @description A reward that someone got. */
export type RedeemedReward = {
    /** @description The id of this redemption, not that of the reward. */
    id: string;
    /** @description A code to show, which some rewards have. */
    redeemCode?: string;
    /** @description When it was given. */
    redeemDate: components["schemas"]["Timestamp"];
    /** @description What to show to the passholder now. */
    redeemInfo?: {
        /** @description The text of that link. */
        label?: string;
        /**
         * Format: uri
         * @description The URL where to go next.
         */
        link?: string;
        /** @description Words to show. */
        text?: string;
    };
    reward: components["schemas"]["Reward"];
};
/** @description One page of redeemed rewards. */
export type RedeemedRewardPage = {
    /** @description The redeemed rewards on this page. */
    member: components["schemas"]["RedeemedReward"][];
    totalItems: components["schemas"]["TotalItems"];
};
/** @description Which reward, and for whom. */
export type RedeemInput = {
    /** @description The id of the reward. */
    rewardId: string;
    uitpasNumber: components["schemas"]["UitpasNumber"];
};
/** @description Whether a passholder can have a reward now. */
export type RedeemStatus = {
    /** @description The reason in words for the passholder. */
    message?: string;
    /**
     * @description Why it would not: the number is no good, the passholder took it often enough or has too few points, the time is wrong, there are none left, it is for other card systems, or no card system knows the passholder.
     * @enum {string}
     */
    reason?: "INVALID_CARD" | "PASSHOLDER_VOLUME" | "PASSHOLDER_POINTS" | "REWARD_PERIOD" | "REWARD_VOLUME" | "PASSHOLDER_APPLICABLE_CARDSYSTEMS" | "PASSHOLDER_NO_ACTIVE_CARDSYSTEM";
    /** @description True when the reward would be given. */
    redeemable: boolean;
};
/** @description Proof of who a passholder is. */
export type RegistrationToken = {
    /** @description The token, to be sent as `x-registration-token`. */
    token: string;
};
/** @description A financial report, from its request until it expires. */
export type Report = {
    /** @description When the report was asked for. */
    creationDate: components["schemas"]["Timestamp"];
    /** @description The id of the report. */
    id: number;
    /** @description What went wrong, when the status is `FAILED`. */
    message?: string;
    period?: components["schemas"]["ReportPeriod"];
    /**
     * @description Whether it is being made, can be downloaded, or could not be made.
     * @enum {string}
     */
    status: "STARTED" | "AVAILABLE" | "FAILED";
};
/** @description The days that a report covers, both ends included. */
export type ReportPeriod = {
    /** @description The last day. */
    endDate: components["schemas"]["CalendarDate"];
    /** @description The first day. */
    startDate: components["schemas"]["CalendarDate"];
};
/** @description A reward. */
export type Reward = components["schemas"]["RewardProperties"] & {
    /** @description The card systems whose members can have it. */
    applicableCardSystems?: components["schemas"]["CardSystem"][];
    categories?: components["schemas"]["RewardCategoryList"];
    /**
     * @description The id of the reward.
     * @example 5687
     */
    id: string;
    /** @description True when it will soon be over. */
    lastChance?: boolean;
    moreInfoURL?: components["schemas"]["RewardUrl"];
    /** @description The organizers where it can be had. */
    organizers?: components["schemas"]["Organizer"][];
    owningCardSystem?: components["schemas"]["CardSystem"];
    points?: components["schemas"]["RewardPoints"];
    status?: components["schemas"]["RewardStatus"];
    type: components["schemas"]["RewardType"];
    /** @description How many are gone. */
    unitsTaken?: number;
};
/**
 * @description The kind of reward, in Dutch as the API knows it.
 * @enum {string}
 */
export type RewardCategory = "Eten en drinken" | "Doen" | "Gadget of item" | "Goede doel";
/** @description The kinds of reward that it is. */
export type RewardCategoryList = components["schemas"]["RewardCategory"][];
/** @description The values of a facet, each as it goes into the filter of the same name. */
export type RewardFacet = {
    [key: string]: {
        /** @description How many rewards are left when one filters by it too. */
        count: number;
        /** @description The value in words. */
        name: components["schemas"]["LocalizedText"];
    };
};
/** @description The facets that were asked for, each with its values. */
export type RewardFacets = {
    categories?: components["schemas"]["RewardFacet"];
    forKids?: components["schemas"]["RewardFacet"];
    lastChance?: components["schemas"]["RewardFacet"];
    online?: components["schemas"]["RewardFacet"];
    owningCardSystemId?: components["schemas"]["RewardFacet"];
    sport?: components["schemas"]["RewardFacet"];
    type?: components["schemas"]["RewardFacet"];
};
/** @description A complete reward as it is written, one for points or a welcome. */
export type RewardInput = components["schemas"]["PointsRewardInput"] | components["schemas"]["WelcomeRewardInput"];
/** @description One page of rewards. */
export type RewardPage = {
    facet?: components["schemas"]["RewardFacets"];
    /** @description The rewards on this page. */
    member: components["schemas"]["Reward"][];
    totalItems: components["schemas"]["TotalItems"];
};
/**
 * @description The points that it costs, which can't change once someone has it. Nothing, or 0, for a welcome.
 * @example 10
 */
export type RewardPoints = number;
/** @description What is both read and written of a reward. */
export type RewardProperties = {
    /**
     * @description Whether the members of every card system can have it.
     * @default true
     */
    allCardSystems?: boolean;
    /** @description Whether it stands in the spotlight. */
    featured?: boolean;
    /** @description Whether it is meant for children. */
    forKids?: boolean;
    /** @description When a new card comes with it. The beginning can't change once it was given to someone. */
    grantingPeriod?: components["schemas"]["Period"];
    /** @description How many there are in all; 0 is as many as one likes. */
    maxAvailableUnits?: number;
    /** @description Whether passholders can redeem it by themselves, online. */
    online?: boolean;
    /** @description The URLs of pictures. They stay where they are; nothing is copied. */
    pictures?: string[];
    /** @description How and where to get it. */
    practicalInfo?: string;
    /** @description What it is, in words that make people want it. */
    promotionalDescription: string;
    /** @description When the public gets to see it. */
    publicationPeriod: components["schemas"]["Period"];
    /** @description How often one passholder can have it. */
    redeemConstraint?: {
        period: components["schemas"]["LimitPeriod"];
        /** @description How often. */
        volume: number;
    };
    /** @description When it can be had. The beginning can't change once someone has it. */
    redeemPeriod?: components["schemas"]["Period"];
    /** @description Whether it has to do with sport. */
    sport?: boolean;
    /** @description The title. */
    title: string;
};
/** @description Who gives a reward, and to whom. */
export type RewardProviders = {
    /** @description The card systems whose members can have it. */
    applicableCardSystems?: components["schemas"]["CardSystemReference"][];
    /** @description The organizers where it can be had. Left out, it is the first one for which the caller may write rewards. */
    organizers?: components["schemas"]["OrganizerReference"][];
    /** @description The card system that gives it. */
    owningCardSystem?: components["schemas"]["CardSystemReference"];
};
/**
 * @description Whether it is given.
 * @enum {string}
 */
export type RewardStatus = "ACTIVE" | "INACTIVE" | "DELETED";
/**
 * @description Whether it costs points, or comes with a new card for nothing.
 * @enum {string}
 */
export type RewardType = "POINTS" | "WELCOME";
/**
 * Format: uri
 * @description A page with more about it.
 */
export type RewardUrl = string;
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
/** @description What a user tells to become a passholder. */
export type SelfRegistration = {
    cardSystem: components["schemas"]["CardSystemReference"];
    /** @description The name of that municipality. */
    city: string;
    /** @description The date of birth. */
    dateOfBirth: components["schemas"]["CalendarDate"];
    /** @description The e-mail address, which no other passholder has. */
    email?: string;
    /** @description The first name. */
    firstName: string;
    /** @description The last name. */
    name: string;
    /** @description The postal code of a Belgian municipality. */
    postalCode: string;
    registrationOrganizer: components["schemas"]["OrganizerReference"];
};
/** @description A card that has the social tariff now. */
export type SocialTariffCard = {
    /** @description How many tickets remain, for the card of a group. */
    availableTickets?: number;
    /**
     * @description Whether it is the card of a person or of a group.
     * @enum {string}
     */
    cardType: "REGULAR" | "GROUP";
    uitpasNumber: components["schemas"]["UitpasNumber"];
};
/** @description A person as the government knows them. */
export type SocialTariffPerson = {
    /** @description The municipality, when known. */
    city?: string;
    /** @description The last name. */
    familyName: string;
    /** @description The first name. */
    givenName: string;
    /** @description Whether there is a right to the social tariff. */
    hasSocialTariff: boolean;
    /** @description The proof of all this, for an order. */
    idToken: string;
    /** @description When the proof expires. After that, start again. */
    idTokenExpiresAt: components["schemas"]["Timestamp"];
    inszNumber: components["schemas"]["InszNumber"];
    /** @description The postal code, when known. */
    postalCode?: string;
    /** @description Street and house number, when known. */
    street?: string;
    /** @description The UiTPAS number, when there is one; then this person can't register again. */
    uitpasNumber?: components["schemas"]["UitpasNumber"];
};
/** @description How a card system works for those who live at a postal code. */
export type SocialTariffSettings = {
    /** @description Whether its inhabitants with a right to the social tariff can register without a card. */
    allowsCardlessRegistration: boolean;
    /** @description The postal code that this is about. */
    postalCode: string;
};
/** @description A token for `socialTariffValidation.get`. */
export type SocialTariffToken = {
    /** @description The token, to be sent as `x-custom-token`. */
    token: string;
};
/** @description What the login gave back, and the secret that started it. */
export type SocialTariffTokenInput = {
    /** @description The code that came with the redirect. */
    code: string;
    /** @description The random text of which `start` got the hash. */
    codeVerifier: string;
};
/** @description Who logged in, and who of the family has a right to the social tariff. */
export type SocialTariffValidation = {
    /** @description The children of this person. */
    children?: components["schemas"]["SocialTariffPerson"][];
    user: components["schemas"]["SocialTariffPerson"];
};
/**
 * @description Up or down.
 * @enum {string}
 */
export type SortDirection = "asc" | "desc";
/** @description The price that remains after a discount. */
export type Tariff = {
    /**
     * @description The id of the tariff, in a form that says nothing.
     * @example COUPON_1079
     */
    id: string;
    /**
     * @description The name of the tariff, for the public.
     * @example Kansentarief
     */
    name: string;
    price: components["schemas"]["Euros"];
    type: components["schemas"]["TariffType"];
};
/** @description A tariff, told by its id. The rest may come along as it was read; it is not written. */
export type TariffReference = {
    /**
     * @description The id of the tariff, as `tariffs.get` gave it.
     * @example COUPON_1079
     */
    id: string;
};
/**
 * @description Whether the discount comes from the social tariff or from a coupon.
 * @enum {string}
 */
export type TariffType = "SOCIALTARIFF" | "COUPON";
/** @description A sale that was registered. */
export type TicketSale = {
    /** @description When the sale was registered. */
    creationDate?: components["schemas"]["Timestamp"];
    /** @description The id of the event. */
    eventId: string;
    /** @description The title of the event. */
    eventTitle?: string;
    /**
     * @description The id of the sale.
     * @example 499853
     */
    id: string;
    passholder?: components["schemas"]["Passholder"];
    /** @description What the ticket costs without the discount. */
    regularPrice: components["schemas"]["Euros"];
    /** @description The name of that price. */
    regularPriceLabel?: string;
    tariff: components["schemas"]["Tariff"];
    /**
     * @deprecated
     * @description Deprecated: use `tariff.id`.
     */
    tariffId?: string;
    /** @description The number with which the ticket was bought, even when the passholder has another one by now. */
    uitpasNumber: components["schemas"]["UitpasNumber"];
};
/** @description The sale of one ticket at a discount. */
export type TicketSaleInput = {
    /** @description The id of the event, as UiTdatabank knows it. */
    eventId: string;
    /** @description What the ticket costs without the discount. */
    regularPrice: components["schemas"]["Euros"];
    /** @description The name of that price, which helps whoever reads the financial report. */
    regularPriceLabel?: string;
    tariff: components["schemas"]["TariffReference"];
    /**
     * @deprecated
     * @description Deprecated: use `tariff.id`.
     */
    tariffId?: string;
    uitpasNumber: components["schemas"]["UitpasNumber"];
};
/** @description One page of ticket sales. */
export type TicketSalePage = {
    /** @description The ticket sales on this page. */
    member: components["schemas"]["TicketSale"][];
    totalItems: components["schemas"]["TotalItems"];
};
/**
 * Format: date-time
 * @description A moment, RFC 3339 with offset.
 * @example 2026-11-24T10:00:00+00:00
 */
export type Timestamp = string;
/**
 * @description How many there are on all pages together.
 * @example 1
 */
export type TotalItems = number;
/** @description Points that were earned or spent. */
export type Transaction = {
    /** @description When it was. */
    creationDate: components["schemas"]["Timestamp"];
    /** @description Where it was. */
    location: string;
    /** @description The points, below zero when they were spent. */
    points: number;
    /** @description What it was for. */
    title: string;
};
/** @description One page of transactions. */
export type TransactionPage = {
    /** @description The transactions on this page. */
    member: components["schemas"]["Transaction"][];
    totalItems: components["schemas"]["TotalItems"];
};
/** @description What can be done with an e-mail address. */
export type UitidEmailStatus = {
    /**
     * @description Another pass has it already; nobody has it, so register at UiTiD first; or a user has it, so log in at UiTiD first.
     * @enum {string}
     */
    state: "UITPAS_ALREADY_LINKED" | "UITID_UNREGISTERED" | "UITID_REGISTERED";
};
/** @description Whether a passholder is linked to a user already. */
export type UitidLinkStatus = {
    /** @description The e-mail address of the passholder, when known. */
    email?: string;
    state: components["schemas"]["UitidStatus"];
    uitpasNumber: components["schemas"]["UitpasNumber"];
};
/**
 * @description Whether a passholder is linked to a user of UiTiD.
 * @enum {string}
 */
export type UitidStatus = "REGISTERED" | "UNREGISTERED";
/**
 * @description A UiTPAS number, 13 digits as a text, since leading zeros count. A person's number can change over time.
 * @example 0900000095902
 */
export type UitpasNumber = string;
/**
 * @description The name of a permission.
 * @enum {string}
 */
export type UitpasPermission = "TARIFFS_READ" | "TICKETSALES_SEARCH" | "TICKETSALES_REGISTER" | "EVENTS_READ" | "EVENTS_READ_ALL" | "EVENTS_UPDATE" | "EVENTS_UPDATE_ALL" | "EVENTS_QR_CHECKINCODE" | "EVENT_SETTINGS_READ" | "EVENT_SETTINGS_READ_ALL" | "EVENT_SETTINGS_UPDATE" | "EVENT_SETTINGS_UPDATE_ALL" | "CHECKINS_READ" | "CHECKINS_WRITE" | "ORGANIZERS_SEARCH" | "ORGANIZERS_REPORTS" | "ORGANIZERS_ADMINS_READ" | "ORGANIZERS_ADMINS_WRITE" | "PASSHOLDERS_SEARCH" | "PASSHOLDERS_SEARCH_ALL" | "PASSHOLDERS_SEARCH_BY_ID" | "PASSHOLDERS_WRITE" | "PASSHOLDERS_WRITE_SOCIALTARIFF" | "PASSHOLDERS_WRITE_SOCIALTARIFF_FULL_CARDSYSTEM" | "PASSHOLDERS_WRITE_FOREIGN_COUNTRY" | "PASSHOLDERS_UPDATE" | "PASSHOLDERS_DELETE" | "PASSHOLDERS_PICTURE_READ" | "PASSHOLDERS_PICTURE_WRITE" | "PASSHOLDERS_PRIVATE_READ" | "PASSHOLDERS_PRIVATE_WRITE" | "PASSHOLDERS_SELF_REGISTRATION" | "PASSHOLDERS_SELF_CHECKIN" | "PASSHOLDERS_SELF_READ" | "PASSHOLDERS_REGISTER_UITID" | "PASSHOLDERS_TRANSACTION_HISTORY" | "PASSHOLDERS_FAMILY_MEMBERS" | "PASSHOLDER_COUPONS_READ" | "GROUPPASSES_SEARCH" | "GROUPPASS_COUPONS_READ" | "MEMBERSHIP_PRICES_READ" | "PASSES_READ" | "PASSES_INSZNUMBERS_READ" | "PASSES_CHIPNUMBERS_READ" | "REWARDS_READ" | "REWARDS_WRITE" | "REWARDS_REDEEM" | "REWARDS_PASSHOLDERS_READ" | "ORDERS_READ" | "ORDERS_CREATE" | "PERMISSIONS_READ" | "PERMISSIONS_WRITE" | "CARDS_READ" | "ASSOCIATIONS" | "SOCIALTARIFF_EXPORT" | "KIOSKS_READ" | "KIOSKS_WRITE";
/**
 * @description Keeps what still holds, what no longer does, or both.
 * @enum {string}
 */
export type ValidityFilter = "ACTIVE" | "EXPIRED" | "ALL";
/**
 * @description Whether it still holds.
 * @enum {string}
 */
export type ValidityStatus = "ACTIVE" | "EXPIRED";
/** @description A reward that comes with a new card. */
export type WelcomeRewardInput = components["schemas"]["RewardProperties"] & components["schemas"]["RewardProviders"] & {
    categories?: components["schemas"]["RewardCategoryList"];
    moreInfoURL?: components["schemas"]["RewardUrl"];
    points?: components["schemas"]["RewardPoints"];
    /**
     * @description Tells the kind of reward.
     * @constant
     */
    type: "WELCOME";
} & {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    type: "WELCOME";
};
export type ResponseAccepted = components['responses']['Accepted'];
export type ResponseBlockedPass = components['responses']['BlockedPass'];
export type ResponseCardSystemNotFound = components['responses']['CardSystemNotFound'];
export type ResponseCityOutsideCardSystem = components['responses']['CityOutsideCardSystem'];
export type ResponseClientNotFound = components['responses']['ClientNotFound'];
export type ResponseCreated = components['responses']['Created'];
export type ResponseEventNotAcceptable = components['responses']['EventNotAcceptable'];
export type ResponseEventNotFound = components['responses']['EventNotFound'];
export type ResponseFamilyMemberNotFound = components['responses']['FamilyMemberNotFound'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInvalidBody = components['responses']['InvalidBody'];
export type ResponseInvalidUitpasNumber = components['responses']['InvalidUitpasNumber'];
export type ResponseKioskOrEventNotFound = components['responses']['KioskOrEventNotFound'];
export type ResponseLimitExceeded = components['responses']['LimitExceeded'];
export type ResponseNoContent = components['responses']['NoContent'];
export type ResponseNoCoupons = components['responses']['NoCoupons'];
export type ResponseNoKioskEvent = components['responses']['NoKioskEvent'];
export type ResponseNoMembership = components['responses']['NoMembership'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseOrganizerNotFound = components['responses']['OrganizerNotFound'];
export type ResponsePassholderNotFound = components['responses']['PassholderNotFound'];
export type ResponsePassNotFound = components['responses']['PassNotFound'];
export type ResponseRateLimited = components['responses']['RateLimited'];
export type ResponseReportNotFound = components['responses']['ReportNotFound'];
export type ResponseReportNotReady = components['responses']['ReportNotReady'];
export type ResponseRewardNotFound = components['responses']['RewardNotFound'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ParameterCardSystemId = components['parameters']['cardSystemId'];
export type ParameterCardType = components['parameters']['cardType'];
export type ParameterChipNumber = components['parameters']['chipNumber'];
export type ParameterClientId = components['parameters']['clientId'];
export type ParameterCouponOrganizerId = components['parameters']['couponOrganizerId'];
export type ParameterCouponStatus = components['parameters']['couponStatus'];
export type ParameterEventId = components['parameters']['eventId'];
export type ParameterFamilyMemberId = components['parameters']['familyMemberId'];
export type ParameterGrouppassId = components['parameters']['grouppassId'];
export type ParameterInszNumber = components['parameters']['inszNumber'];
export type ParameterKioskId = components['parameters']['kioskId'];
export type ParameterLimit = components['parameters']['limit'];
export type ParameterOrganizerId = components['parameters']['organizerId'];
export type ParameterPassholderId = components['parameters']['passholderId'];
export type ParameterPassholderIdOrMe = components['parameters']['passholderIdOrMe'];
export type ParameterPassholderNumber = components['parameters']['passholderNumber'];
export type ParameterRegistrationToken = components['parameters']['registrationToken'];
export type ParameterRegularPrice = components['parameters']['regularPrice'];
export type ParameterReportId = components['parameters']['reportId'];
export type ParameterRewardId = components['parameters']['rewardId'];
export type ParameterSortByName = components['parameters']['sortByName'];
export type ParameterStart = components['parameters']['start'];
export type ParameterTariffEventId = components['parameters']['tariffEventId'];
export type ParameterUitpasNumber = components['parameters']['uitpasNumber'];
export type ParameterVoucher = components['parameters']['voucher'];
export type $defs = Record<string, never>;
export interface operations {
    associationsList: {
        parameters: {
            query: {
                /** @description The id of the organizer. */
                organizerId: string;
                /** @description What the organizer may do with the members. */
                permission: "READ" | "WRITE";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The associations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "totalItems": 1,
                     *       "member": [
                     *         {
                     *           "id": "c3a8e5d2-7b41-4f06-9d8c-5e2a0b7f1c94",
                     *           "name": "Zwemclub",
                     *           "endDateType": "CUSTOM"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AssociationPage"];
                };
            };
            400: components["responses"]["LimitExceeded"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    cardSystemsList: {
        parameters: {
            query?: {
                /** @description Keeps those of any of these municipalities. */
                city?: string[];
                /** @description How many to give, 500 at most. With 0, there is a total alone. */
                limit?: components["parameters"]["limit"];
                /** @description Keeps those that are there to stay, or those for a time. */
                permanent?: boolean;
                /** @description Keeps those of any of these postal codes. */
                postalCode?: string[];
                /** @description The postal code from which the distance is measured. Needed with `sort=postalCode`. */
                postalCodeSort?: string;
                /**
                 * @description Sorts by `name`, or by distance with `postalCode`; with `-` before it, the other way round.
                 * @example -name
                 */
                sort?: string;
                /** @description How many to skip. */
                start?: components["parameters"]["start"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card systems. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "totalItems": 1,
                     *       "member": [
                     *         {
                     *           "id": 8,
                     *           "name": "UiTPAS Gent",
                     *           "permanent": true,
                     *           "cities": [
                     *             {
                     *               "postalCode": "9000",
                     *               "name": "Gent"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CardSystemPage"];
                };
            };
            /** @description There is no such postal code, one is needed, or the page is too long. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/postal-code-required",
                     *       "title": "Postal code required",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    cardSystemsGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the card system.
                 * @example 8
                 */
                cardSystemId: components["parameters"]["cardSystemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card system. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardSystem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CardSystemNotFound"];
        };
    };
    cardSystemsGetCitySettings: {
        parameters: {
            query?: {
                /** @description Keeps the municipalities with these postal codes. */
                postalCode?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the card system.
                 * @example 8
                 */
                cardSystemId: components["parameters"]["cardSystemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "city": "Gent",
                     *         "allowsCardlessRegistration": true,
                     *         "contactEmail": "uitpas@stad.gent.example"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["CitySettings"][];
                };
            };
            400: components["responses"]["CityOutsideCardSystem"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CardSystemNotFound"];
        };
    };
    cardSystemsGetMembershipPrices: {
        parameters: {
            query: {
                /** @description The kind of card. */
                cardType: components["parameters"]["cardType"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the card system.
                 * @example 8
                 */
                cardSystemId: components["parameters"]["cardSystemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The prices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "price": 5,
                     *         "label": "Volwassene",
                     *         "description": "Een kaart voor wie ouder is dan 18"
                     *       },
                     *       {
                     *         "price": 0,
                     *         "label": "Kind",
                     *         "description": "Een kaart voor wie jonger is dan 18"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["MembershipPrice"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CardSystemNotFound"];
        };
    };
    cardSystemsGetSocialTariffSettings: {
        parameters: {
            query: {
                /**
                 * @description Where the passholder to come lives.
                 * @example 9000
                 */
                postalCode: string;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the card system.
                 * @example 8
                 */
                cardSystemId: components["parameters"]["cardSystemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "postalCode": "9000",
                     *       "allowsCardlessRegistration": true
                     *     }
                     */
                    "application/json": components["schemas"]["SocialTariffSettings"];
                };
            };
            400: components["responses"]["CityOutsideCardSystem"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CardSystemNotFound"];
        };
    };
    cardsGet: {
        parameters: {
            query?: {
                /** @description The number of its chip. */
                chipNumber?: components["schemas"]["ChipNumber"];
                /** @description The UiTPAS number of the card. */
                uitpasNumber?: components["schemas"]["UitpasNumber"];
            };
            header?: never;
            path?: never;
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
                     *       "uitpasNumber": "0900000074519",
                     *       "cardSystem": {
                     *         "id": 8,
                     *         "name": "UiTPAS Gent"
                     *       },
                     *       "cardType": "NFC_CARD",
                     *       "status": "LOCAL_STOCK",
                     *       "socialTariff": true
                     *     }
                     */
                    "application/json": components["schemas"]["Card"];
                };
            };
            400: components["responses"]["InvalidUitpasNumber"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    cardsGetWithSocialTariff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the card system.
                 * @example 8
                 */
                cardSystemId: number | string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "uitpasNumber": "0900010959113",
                     *         "cardType": "REGULAR"
                     *       },
                     *       {
                     *         "uitpasNumber": "0900000045410",
                     *         "cardType": "GROUP",
                     *         "availableTickets": 50
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["SocialTariffCard"][];
                };
            };
            400: components["responses"]["InvalidUitpasNumber"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    checkinsGetStatus: {
        parameters: {
            query: {
                /**
                 * @description The id of the event.
                 * @example 5a0967f9-cc06-4c3c-9206-30481a767434
                 */
                eventId: components["parameters"]["tariffEventId"];
                /** @description The UiTPAS number of the passholder. */
                uitpasNumber: components["parameters"]["passholderNumber"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it would, and if not, why. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "allowed": false,
                     *       "endUserMessage": {
                     *         "nl": "Je hebt hier vandaag al gespaard."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CheckinStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The event or the passholder is unknown. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/event-not-found",
                     *       "title": "Event not found",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
        };
    };
    checkinsList: {
        parameters: {
            query: {
                /** @description Keeps check-ins at events with this in their title. */
                eventTitle?: string;
                /** @description How many to give, 500 at most. With 0, there is a total alone. */
                limit?: components["parameters"]["limit"];
                /** @description Keeps check-ins at events of these organizers. */
                organizerId: string[];
                /** @description The id of the passholder. */
                passholderId: string;
                /** @description How many to skip. */
                start?: components["parameters"]["start"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The check-ins. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "totalItems": 1,
                     *       "member": [
                     *         {
                     *           "id": "0d7f2a8b-5c3e-4f19-9a6d-8b1e4c7f3a52",
                     *           "creationDate": "2026-11-24T18:58:00+00:00",
                     *           "eventId": "5a0967f9-cc06-4c3c-9206-30481a767434",
                     *           "uitpasNumber": "0900000095902",
                     *           "points": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CheckinPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    checkinsCreate: {
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
                 *       "eventId": "5a0967f9-cc06-4c3c-9206-30481a767434",
                 *       "uitpasNumber": "0900000095902"
                 *     }
                 */
                "application/json": components["schemas"]["CheckinInput"];
            };
        };
        responses: {
            /** @description The check-in. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checkin"];
                };
            };
            /** @description The body is not right, or this passholder can't check in here now. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/checkin-not-allowed",
                     *       "title": "Check-in not allowed",
                     *       "status": 400,
                     *       "endUserMessage": {
                     *         "nl": "Je kan nu geen punt sparen voor deze activiteit."
                     *       }
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    checkinsDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the check-in. */
                checkinId: string;
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
    passesGetByChipNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The number of the chip in a card, in hexadecimal digits.
                 * @example 04784CDAEE3880
                 */
                chipNumber: components["parameters"]["chipNumber"];
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
            400: components["responses"]["BlockedPass"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PassNotFound"];
        };
    };
    eventsGetCardSystems: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, the same as in UiTdatabank.
                 * @example 5a0967f9-cc06-4c3c-9206-30481a767434
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card systems. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 8,
                     *         "name": "UiTPAS Gent",
                     *         "enabled": true,
                     *         "manualDistributionKeys": [
                     *           {
                     *             "id": 27,
                     *             "name": "50% korting",
                     *             "enabled": false
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["EventCardSystem"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EventNotFound"];
        };
    };
    eventsUpdateCardSystems: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, the same as in UiTdatabank.
                 * @example 5a0967f9-cc06-4c3c-9206-30481a767434
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
                 *         "id": 8,
                 *         "enabled": true,
                 *         "manualDistributionKeys": [
                 *           {
                 *             "id": 27,
                 *             "enabled": true
                 *           }
                 *         ]
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["EventCardSystem"][];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            /** @description The body is not right, names what is not there, or tickets are sold already. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/event-already-has-ticketsales",
                     *       "title": "Event already has ticket sales",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EventNotFound"];
        };
    };
    eventsGetCheckinCodeLink: {
        parameters: {
            query?: {
                /** @description The kind of file. */
                format?: "pdf" | "zip";
            };
            header?: never;
            path: {
                /**
                 * @description The id of the event, the same as in UiTdatabank.
                 * @example 5a0967f9-cc06-4c3c-9206-30481a767434
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the code is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "downloadLink": "https://api-test.uitpas.be/codes/5a0967f9.pdf?ts=1795514400&hash=c0ffee"
                     *     }
                     */
                    "application/json": components["schemas"]["DownloadLink"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EventNotFound"];
        };
    };
    eventsGetSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, the same as in UiTdatabank.
                 * @example 5a0967f9-cc06-4c3c-9206-30481a767434
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5a0967f9-cc06-4c3c-9206-30481a767434",
                     *       "passholderTicketLimit": {
                     *         "volume": 1,
                     *         "periodType": "WEEK"
                     *       },
                     *       "checkinLimit": {
                     *         "volume": 1,
                     *         "periodType": "DAY"
                     *       },
                     *       "checkinPoints": 1
                     *     }
                     */
                    "application/json": components["schemas"]["EventSettings"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EventNotFound"];
        };
    };
    eventsUpdateSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the event, the same as in UiTdatabank.
                 * @example 5a0967f9-cc06-4c3c-9206-30481a767434
                 */
                eventId: components["parameters"]["eventId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "5a0967f9-cc06-4c3c-9206-30481a767434",
                 *       "passholderTicketLimit": {
                 *         "volume": 1,
                 *         "periodType": "WEEK"
                 *       },
                 *       "checkinLimit": {
                 *         "volume": 1,
                 *         "periodType": "DAY"
                 *       },
                 *       "checkinPoints": 1
                 *     }
                 */
                "application/json": components["schemas"]["EventSettings"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EventNotFound"];
        };
    };
    grouppassesList: {
        parameters: {
            query?: {
                /** @description The number of the chip in the card. */
                chipNumber?: components["schemas"]["ChipNumber"];
                /** @description How many to give, 500 at most. With 0, there is a total alone. */
                limit?: components["parameters"]["limit"];
                /** @description Sorts by name, or by last name. */
                "sort[name]"?: components["parameters"]["sortByName"];
                /** @description How many to skip. */
                start?: components["parameters"]["start"];
                /** @description The UiTPAS number. */
                uitpasNumber?: components["schemas"]["UitpasNumber"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group passes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "totalItems": 1,
                     *       "member": [
                     *         {
                     *           "id": "0b8a5e54-6f1d-4f7c-8a37-2f4f8e0d9c16",
                     *           "uitpasNumber": "0900000191800",
                     *           "cardStatus": "ACTIVE",
                     *           "creationDate": "2025-03-04T09:00:00+00:00",
                     *           "cardSystem": {
                     *             "id": 8,
                     *             "name": "UiTPAS Gent"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GrouppassPage"];
                };
            };
            /** @description The number is no good, or the page is too long. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/invalid-uitpas-number",
                     *       "title": "Invalid uitpas number",
                     *       "status": 400,
                     *       "endUserMessage": {
                     *         "nl": "Dit is geen geldig UiTPAS-nummer."
                     *       }
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
        };
    };
    grouppassesGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the group pass.
                 * @example 0b8a5e54-6f1d-4f7c-8a37-2f4f8e0d9c16
                 */
                passholderId: components["parameters"]["grouppassId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group pass. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grouppass"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PassholderNotFound"];
        };
    };
    grouppassesGetCoupons: {
        parameters: {
            query?: {
                /** @description Keeps the coupons that count in a card system of this organizer. */
                organizerId?: components["parameters"]["couponOrganizerId"];
                /** @description Which coupons to give. */
                status?: components["parameters"]["couponStatus"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the group pass.
                 * @example 0b8a5e54-6f1d-4f7c-8a37-2f4f8e0d9c16
                 */
                passholderId: components["parameters"]["grouppassId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The coupons. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantedCoupon"][];
                };
            };
            400: components["responses"]["NoCoupons"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PassholderNotFound"];
        };
    };
    passesGetByInszNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The number of a person in the Belgian national register, 11 digits.
                 * @example 83030201540
                 */
                inszNumber: components["parameters"]["inszNumber"];
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
            400: components["responses"]["BlockedPass"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PassNotFound"];
        };
    };
    kioskDevicesGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kiosk. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kiosk"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    kioskDevicesGetCurrentEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["KioskEvent"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoKioskEvent"];
        };
    };
    kioskDevicesCreateCheckin: {
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
                 *       "chipNumber": "04784CDAEE3880"
                 *     }
                 */
                "application/json": components["schemas"]["KioskCheckinInput"];
            };
        };
        responses: {
            /** @description The points. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "newPoints": 1,
                     *       "totalPoints": 13
                     *     }
                     */
                    "application/json": components["schemas"]["KioskCheckin"];
                };
            };
            /** @description The body is not right, or this passholder can't check in here now. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/maximum-reached",
                     *       "title": "Maximum reached",
                     *       "status": 400,
                     *       "endUserMessage": {
                     *         "nl": "Deze pas heeft het maximum bereikt."
                     *       }
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    kioskDevicesGetPoints: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The number of the chip in a card, in hexadecimal digits.
                 * @example 04784CDAEE3880
                 */
                chipNumber: components["parameters"]["chipNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The points. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "totalPoints": 13
                     *     }
                     */
                    "application/json": components["schemas"]["KioskPass"];
                };
            };
            /** @description The card is blocked. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/card-blocked",
                     *       "title": "Card blocked",
                     *       "status": 400,
                     *       "endUserMessage": {
                     *         "nl": "Deze kaart is geblokkeerd."
                     *       }
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PassNotFound"];
        };
    };
    kioskDevicesGetEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["KioskEvent"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoKioskEvent"];
        };
    };
    kioskDevicesSetEvent: {
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
                 *       "id": "5a0967f9-cc06-4c3c-9206-30481a767434"
                 *     }
                 */
                "application/json": components["schemas"]["KioskEventInput"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["EventNotAcceptable"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    kioskDevicesRemoveEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    kioskDevicesSetUp: {
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
                 *       "name": "CID-PPT-001",
                 *       "deviceId": "3f8a1d6c-7b20-4e95-a4c7-5d9e0b2f8a13"
                 *     }
                 */
                "application/json": components["schemas"]["KioskSetup"];
            };
        };
        responses: {
            /** @description The kiosk. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kiosk"];
                };
            };
            /** @description The body is not right, or the kiosk or the device is not free. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/kiosk-already-configured",
                     *       "title": "Kiosk already configured",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    kiosksList: {
        parameters: {
            query?: {
                /** @description How many to give, 500 at most. With 0, there is a total alone. */
                limit?: components["parameters"]["limit"];
                /** @description Keeps the kiosks at this organizer. */
                organizerId?: string;
                /** @description How many to skip. */
                start?: components["parameters"]["start"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kiosks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KioskPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    kiosksGetFixedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the kiosk.
                 * @example 6c1e9f35-84b7-4a5c-b0d2-3e7f9a1c5d60
                 */
                kioskId: components["parameters"]["kioskId"];
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
                    "application/json": components["schemas"]["KioskEvent"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["KioskOrEventNotFound"];
        };
    };
    kiosksSetFixedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the kiosk.
                 * @example 6c1e9f35-84b7-4a5c-b0d2-3e7f9a1c5d60
                 */
                kioskId: components["parameters"]["kioskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "5a0967f9-cc06-4c3c-9206-30481a767434"
                 *     }
                 */
                "application/json": components["schemas"]["KioskEventInput"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["EventNotAcceptable"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    kiosksRemoveFixedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the kiosk.
                 * @example 6c1e9f35-84b7-4a5c-b0d2-3e7f9a1c5d60
                 */
                kioskId: components["parameters"]["kioskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["KioskOrEventNotFound"];
        };
    };
    ordersCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderInput"];
            };
        };
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedOrder"];
                };
            };
            /** @description The body is not right, names what is not there, or someone can't register. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/email-already-used",
                     *       "title": "Email already used",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    ordersGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the order.
                 * @example 123456
                 */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    organizersList: {
        parameters: {
            query?: {
                /** @description Keeps the organizers of this card system. */
                cardSystemId?: number;
                /** @description Keeps the organizers of this group. */
                groupId?: number;
                /** @description How many to give, 500 at most. With 0, there is a total alone. */
                limit?: components["parameters"]["limit"];
                /** @description The name; `*` stands for anything. */
                name?: string;
                /** @description Sorts by name, or by last name. */
                "sort[name]"?: components["parameters"]["sortByName"];
                /** @description How many to skip. */
                start?: components["parameters"]["start"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organizers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "totalItems": 1,
                     *       "member": [
                     *         {
                     *           "id": "0ce87cbc-9299-4528-8d35-92225dc9489f",
                     *           "name": "Den Hemel",
                     *           "address": {
                     *             "city": "Gent"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizerPage"];
                };
            };
            /** @description A filter names what is not there, or the page is too long. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/group-not-found",
                     *       "title": "Group not found",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    organizersGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, the same as in UiTdatabank.
                 * @example 0ce87cbc-9299-4528-8d35-92225dc9489f
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
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizerNotFound"];
        };
    };
    organizersGetAdmins: {
        parameters: {
            query?: {
                /** @description How many to give, 500 at most. With 0, there is a total alone. */
                limit?: components["parameters"]["limit"];
                /** @description How many to skip. */
                start?: components["parameters"]["start"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, the same as in UiTdatabank.
                 * @example 0ce87cbc-9299-4528-8d35-92225dc9489f
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The admins. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "totalItems": 1,
                     *       "member": [
                     *         {
                     *           "userId": "5f1b9c1e-7a0b-4c2f-9d43-0d8a4b1c6f20",
                     *           "email": "mira.peeters@denhemel.example",
                     *           "type": "ADMIN"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizerAdminPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizerNotFound"];
        };
    };
    organizersAddAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, the same as in UiTdatabank.
                 * @example 0ce87cbc-9299-4528-8d35-92225dc9489f
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "mira.peeters@denhemel.example",
                 *       "type": "MEMBER"
                 *     }
                 */
                "application/json": components["schemas"]["OrganizerAdminInput"];
            };
        };
        responses: {
            /** @description The admin. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "userId": "5f1b9c1e-7a0b-4c2f-9d43-0d8a4b1c6f20",
                     *       "email": "mira.peeters@denhemel.example",
                     *       "type": "MEMBER"
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizerAdmin"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizerNotFound"];
        };
    };
    organizersRemoveAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user id of the admin.
                 * @example 5f1b9c1e-7a0b-4c2f-9d43-0d8a4b1c6f20
                 */
                adminUserId: string;
                /**
                 * @description The id of the organizer, the same as in UiTdatabank.
                 * @example 0ce87cbc-9299-4528-8d35-92225dc9489f
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
            /** @description There is no such organizer, or no such admin. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/organizer-not-found",
                     *       "title": "Organizer not found",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
        };
    };
    financialReportsList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, the same as in UiTdatabank.
                 * @example 0ce87cbc-9299-4528-8d35-92225dc9489f
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reports. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 23243,
                     *         "status": "AVAILABLE",
                     *         "period": {
                     *           "startDate": "2026-07-01",
                     *           "endDate": "2026-09-30"
                     *         },
                     *         "creationDate": "2026-11-24T10:00:00+00:00"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Report"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizerNotFound"];
        };
    };
    financialReportsCreate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, the same as in UiTdatabank.
                 * @example 0ce87cbc-9299-4528-8d35-92225dc9489f
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "startDate": "2026-07-01",
                 *       "endDate": "2026-09-30"
                 *     }
                 */
                "application/json": components["schemas"]["ReportPeriod"];
            };
        };
        responses: {
            /** @description The report, not yet made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 23243,
                     *       "status": "STARTED",
                     *       "creationDate": "2026-11-24T10:00:00+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["Report"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizerNotFound"];
        };
    };
    financialReportsGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, the same as in UiTdatabank.
                 * @example 0ce87cbc-9299-4528-8d35-92225dc9489f
                 */
                organizerId: components["parameters"]["organizerId"];
                /**
                 * @description The id of the report.
                 * @example 23243
                 */
                reportId: components["parameters"]["reportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 23243,
                     *       "status": "AVAILABLE",
                     *       "creationDate": "2026-11-24T10:00:00+00:00"
                     *     }
                     */
                    "application/json": components["schemas"]["Report"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ReportNotFound"];
        };
    };
    financialReportsDownload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, the same as in UiTdatabank.
                 * @example 0ce87cbc-9299-4528-8d35-92225dc9489f
                 */
                organizerId: components["parameters"]["organizerId"];
                /**
                 * @description The id of the report.
                 * @example 23243
                 */
                reportId: components["parameters"]["reportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /** @description A name for the file. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /** @example a zip file */
                    "application/x-zip-compressed": Blob;
                };
            };
            400: components["responses"]["ReportNotReady"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ReportNotFound"];
        };
    };
    financialReportsGetDownloadLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, the same as in UiTdatabank.
                 * @example 0ce87cbc-9299-4528-8d35-92225dc9489f
                 */
                organizerId: components["parameters"]["organizerId"];
                /**
                 * @description The id of the report.
                 * @example 23243
                 */
                reportId: components["parameters"]["reportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the report is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "downloadLink": "https://api-test.uitpas.be/reports/23243.zip?ts=1795514400&hash=c0ffee"
                     *     }
                     */
                    "application/json": components["schemas"]["DownloadLink"];
                };
            };
            400: components["responses"]["ReportNotReady"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ReportNotFound"];
        };
    };
    financialReportsGetPeriods: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the organizer, the same as in UiTdatabank.
                 * @example 0ce87cbc-9299-4528-8d35-92225dc9489f
                 */
                organizerId: components["parameters"]["organizerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The periods. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "startDate": "2026-07-01",
                     *         "endDate": "2026-09-30"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ReportPeriod"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizerNotFound"];
        };
    };
    passesGet: {
        parameters: {
            query: {
                /**
                 * @description One of these numbers.
                 * @example 0900000095902
                 */
                identifier: string;
            };
            header?: never;
            path?: never;
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
            /** @description The passholder is blocked, or the card is not active. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/invalid-card-status",
                     *       "title": "Invalid card status",
                     *       "status": 400,
                     *       "endUserMessage": {
                     *         "nl": "Deze kaart is niet actief."
                     *       },
                     *       "cardStatus": "BLOCKED",
                     *       "passholderId": "5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21",
                     *       "passType": "INDIVIDUAL"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["PassholderBlockedProblem"] | components["schemas"]["InvalidCardStatusProblem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PassNotFound"];
        };
    };
    passesGetByUitpasNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A UiTPAS number, 13 digits.
                 * @example 0900000095902
                 */
                uitpasNumber: components["parameters"]["uitpasNumber"];
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
            400: components["responses"]["BlockedPass"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PassNotFound"];
        };
    };
    passholdersList: {
        parameters: {
            query?: {
                /** @description The municipality; `*` stands for anything. */
                "address.city"?: string;
                /** @description The street; `*` stands for anything. */
                "address.street"?: string;
                /** @description Keeps the members of this association, which the caller must be allowed to read. */
                associationId?: string;
                /** @description Which of these members; those whose membership holds, if left out. */
                associationMembershipStatus?: components["schemas"]["ValidityFilter"];
                /** @description The number of the chip in a card of the passholder. */
                chipNumber?: components["schemas"]["ChipNumber"];
                /** @description Keeps those who were born on this day or later. */
                dateOfBirthFrom?: components["schemas"]["CalendarDate"];
                /** @description Keeps those who were born on this day or earlier. */
                dateOfBirthTo?: components["schemas"]["CalendarDate"];
                /** @description The e-mail address; `*` stands for anything. */
                email?: string;
                /** @description The first name, or a part of it. */
                firstName?: string;
                /** @description The INSZ number of the passholder. */
                inszNumber?: components["schemas"]["InszNumber"];
                /** @description How many to give, 500 at most. With 0, there is a total alone. */
                limit?: components["parameters"]["limit"];
                /** @description The last name, or a part of it. */
                name?: string;
                /** @description Keeps those of the card systems of this organizer, instead of those of all organizers of the caller. */
                organizerId?: string;
                /** @description Keeps those who go to this school, an organizer; `*` for any school. */
                schoolId?: string;
                /** @description Sorts by name, or by last name. */
                "sort[name]"?: components["parameters"]["sortByName"];
                /** @description How many to skip. */
                start?: components["parameters"]["start"];
                /** @description The id of the user at UiTiD to whom the passholder is linked. */
                uitidId?: string;
                /** @description One of the UiTPAS numbers of the passholder. */
                uitpasNumber?: components["schemas"]["UitpasNumber"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The passholders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PassholderPage"];
                };
            };
            /** @description A filter names what is not there, a number is no good, or the page is too long. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/invalid-uitpas-number",
                     *       "title": "Invalid uitpas number",
                     *       "status": 400,
                     *       "endUserMessage": {
                     *         "nl": "Dit is geen geldig UiTPAS-nummer."
                     *       }
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    passholdersCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPassholder"];
            };
        };
        responses: {
            /** @description The passholder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passholder"];
                };
            };
            /** @description The body is not right, names what is not there, or the card can't be given to someone. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/invalid-card-status",
                     *       "title": "Invalid card status",
                     *       "status": 400,
                     *       "endUserMessage": {
                     *         "nl": "Deze kaart is niet actief."
                     *       }
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    passholdersGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The passholder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passholder"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PassholderNotFound"];
        };
    };
    passholdersReplace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassholderInput"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    passholdersDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PassholderNotFound"];
        };
    };
    associationsGetMemberships: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * @description Deprecated: use `organizerId`.
                 */
                organiserId?: string;
                /** @description The id of the organizer. It is needed, though not declared so as long as the older name is taken. */
                organizerId?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The memberships. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "association": {
                     *           "id": "c3a8e5d2-7b41-4f06-9d8c-5e2a0b7f1c94",
                     *           "name": "Zwemclub",
                     *           "endDateType": "CUSTOM"
                     *         },
                     *         "status": "ACTIVE",
                     *         "endDate": "2027-06-30",
                     *         "renewable": false
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["AssociationMembership"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PassholderNotFound"];
        };
    };
    associationsCreateMembership: {
        parameters: {
            query: {
                /** @description The organizer that does this. */
                organizerId: string;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "association": {
                 *         "id": "c3a8e5d2-7b41-4f06-9d8c-5e2a0b7f1c94"
                 *       },
                 *       "endDate": "2027-06-30"
                 *     }
                 */
                "application/json": components["schemas"]["AssociationMembershipInput"];
            };
        };
        responses: {
            201: components["responses"]["Created"];
            /** @description The body is not right, or this passholder can't be or stay a member. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/association-membership-renew-not-possible",
                     *       "title": "Association membership renew not possible",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PassholderNotFound"];
        };
    };
    associationsDeleteMembership: {
        parameters: {
            query: {
                /** @description The organizer that does this. */
                organizerId: string;
            };
            header?: never;
            path: {
                /** @description The id of the association. */
                associationId: string;
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such passholder, or no such membership. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/passholder-not-found",
                     *       "title": "Passholder not found",
                     *       "status": 404,
                     *       "endUserMessage": {
                     *         "nl": "We vinden geen pashouder met dit nummer."
                     *       }
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
        };
    };
    checkinsCreateWithCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the passholder. With the token of a passholder, that of a family member too, or `me` for the passholder of the token.
                 * @example me
                 */
                passholderId: components["parameters"]["passholderIdOrMe"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "checkinCode": "LGIWNWB"
                 *     }
                 */
                "application/json": components["schemas"]["CheckinCode"];
            };
        };
        responses: {
            /** @description The points. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "addedPoints": 1,
                     *       "totalPoints": 13
                     *     }
                     */
                    "application/json": components["schemas"]["EarnedPoints"];
                };
            };
            /** @description The body is not right, or the code is no longer good for this passholder. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/checkin-code-expired",
                     *       "title": "Check-in code expired",
                     *       "status": 400,
                     *       "endUserMessage": {
                     *         "nl": "Deze code is vervallen."
                     *       }
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
        };
    };
    passholdersGetCoupons: {
        parameters: {
            query?: {
                /** @description Keeps the coupons that count in a card system of this organizer. */
                organizerId?: components["parameters"]["couponOrganizerId"];
                /** @description Which coupons to give. */
                status?: components["parameters"]["couponStatus"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The coupons. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantedCoupon"][];
                };
            };
            400: components["responses"]["NoCoupons"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PassholderNotFound"];
        };
    };
    familiesList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The families, without the own one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "name": "Peeters",
                     *         "firstName": "Mira",
                     *         "passholderId": "5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21",
                     *         "memberSince": "2025-01-11T14:21:00+00:00"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Family"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PassholderNotFound"];
        };
    };
    familiesGetMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The family. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyMember"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PassholderNotFound"];
        };
    };
    familiesAddMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Proof of who is added, a token of `uitid.getRegistrationToken`. Needed with the token of a passholder. */
                "x-registration-token"?: string;
            };
            path: {
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "uitpasNumber": "0900011903417",
                 *       "icon": "fox"
                 *     }
                 */
                "application/json": components["schemas"]["NewFamilyMember"];
            };
        };
        responses: {
            201: components["responses"]["Created"];
            /** @description The body is not right, or this passholder can't be added. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/family-member-already-added",
                     *       "title": "Forbidden Underaged",
                     *       "status": 400,
                     *       "endUserMessage": {
                     *         "nl": "Dit gezinslid staat al in de lijst."
                     *       }
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PassholderNotFound"];
        };
    };
    familiesUpdateMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The passholder id of the family member.
                 * @example 1d4c9a70-2b0e-4c55-8f6b-9e3d7a5f2c48
                 */
                familyMemberId: components["parameters"]["familyMemberId"];
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "icon": "owl"
                 *     }
                 */
                "application/json": components["schemas"]["FamilyMemberInput"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FamilyMemberNotFound"];
        };
    };
    familiesRemoveMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The passholder id of the family member.
                 * @example 1d4c9a70-2b0e-4c55-8f6b-9e3d7a5f2c48
                 */
                familyMemberId: components["parameters"]["familyMemberId"];
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FamilyMemberNotFound"];
        };
    };
    passholdersGetMembershipPrice: {
        parameters: {
            query: {
                /** @description The kind of card. */
                cardType: components["parameters"]["cardType"];
                /** @description Whether it is with a social tariff. */
                socialTariff?: boolean;
                /** @description The code of a voucher that lowers the price. */
                voucher?: components["parameters"]["voucher"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the card system.
                 * @example 8
                 */
                cardSystemId: components["parameters"]["cardSystemId"];
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The price. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "price": 5,
                     *       "label": "Volwassene",
                     *       "description": "Een kaart voor wie ouder is dan 18"
                     *     }
                     */
                    "application/json": components["schemas"]["MembershipPrice"];
                };
            };
            /** @description There is no such voucher. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/invalid-voucher-code",
                     *       "title": "Invalid voucher code",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoMembership"];
        };
    };
    passholdersGetMembershipPreview: {
        parameters: {
            query: {
                /** @description The organizer where it would be done. */
                organizerId: string;
                /** @description Whether it would be with a social tariff. */
                socialTariff: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the card system.
                 * @example 8
                 */
                cardSystemId: components["parameters"]["cardSystemId"];
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would happen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "NEW_MEMBERSHIP",
                     *       "socialTariffEndDate": "2027-04-30",
                     *       "addressChangeRequired": false
                     *     }
                     */
                    "application/json": components["schemas"]["MembershipPreview"];
                };
            };
            /** @description There is no such organizer, or no membership can be made. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/passholder-new-membership-error",
                     *       "title": "Passholder new membership error",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoMembership"];
        };
    };
    passholdersCreateMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the card system.
                 * @example 8
                 */
                cardSystemId: components["parameters"]["cardSystemId"];
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembershipInput"];
            };
        };
        responses: {
            201: components["responses"]["Created"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoMembership"];
        };
    };
    passholdersGetPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the picture is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pictureUrl": "https://api-test.uitpas.be/pictures/5a0b6d2f?ts=1795514400&hash=c0ffee"
                     *     }
                     */
                    "application/json": components["schemas"]["PassholderPicture"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PassholderNotFound"];
        };
    };
    passholdersUpdatePicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "mira.png"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["PictureUpload"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    passholdersDeletePicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PassholderNotFound"];
        };
    };
    passholdersGetPrivateProperties: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The private properties. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21",
                     *       "note": "Spreekt liefst Frans."
                     *     }
                     */
                    "application/json": components["schemas"]["PrivateProperties"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PassholderNotFound"];
        };
    };
    passholdersUpdatePrivateProperties: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "Spreekt liefst Frans."
                 *     }
                 */
                "application/json": components["schemas"]["PrivatePropertiesInput"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    passholdersGetSchool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The school. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organizer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such passholder, or no school. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/school-not-found",
                     *       "title": "School not found",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
        };
    };
    passholdersSetSchool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88"
                 *     }
                 */
                "application/json": components["schemas"]["OrganizerReference"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            /** @description The body is not right, or there is no such school. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/school-not-found",
                     *       "title": "School not found",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PassholderNotFound"];
        };
    };
    passholdersRemoveSchool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the passholder.
                 * @example 5a0b6d2f-3d6c-4f0e-9b57-6f1f0a3c8e21
                 */
                passholderId: components["parameters"]["passholderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PassholderNotFound"];
        };
    };
    passholdersGetTransactions: {
        parameters: {
            query?: {
                /** @description How many to give, 500 at most. With 0, there is a total alone. */
                limit?: components["parameters"]["limit"];
                /** @description Sorts by time. */
                "sort[creationDate]"?: components["schemas"]["SortDirection"];
                /** @description How many to skip. */
                start?: components["parameters"]["start"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the passholder. With the token of a passholder, that of a family member too, or `me` for the passholder of the token.
                 * @example me
                 */
                passholderId: components["parameters"]["passholderIdOrMe"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The points. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionPage"];
                };
            };
            /** @description The number is no good, or the page is too long. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/url/query-limit-exceeded",
                     *       "title": "Query limit exceeded",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    currentPassholderGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The passholder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passholder"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The user is no passholder. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/passholder-not-found",
                     *       "title": "Passholder not found",
                     *       "status": 404,
                     *       "endUserMessage": {
                     *         "nl": "We vinden geen pashouder met dit nummer."
                     *       }
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
        };
    };
    currentPassholderCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SelfRegistration"];
            };
        };
        responses: {
            /** @description The passholder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passholder"];
                };
            };
            /** @description The body is not right, names what is not there, or the user can't register. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/insz-in-token-required",
                     *       "title": "INSZ in token required",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    uitidLink: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A token of `uitid.getRegistrationToken`, or one out of an e-mail to the passholder.
                 * @example 3b0f6d9c-5a7e-4c12-8f4d-1e9a2b7c6d05
                 */
                "x-registration-token": components["parameters"]["registrationToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: components["responses"]["Created"];
            /** @description The passholder or the user is linked already. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/passholder-already-registered",
                     *       "title": "Passholder already registered",
                     *       "status": 400,
                     *       "endUserMessage": {
                     *         "nl": "Deze pas is al gekoppeld aan een UiTiD."
                     *       }
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    uitidGetRegistrationToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "3b0f6d9c-5a7e-4c12-8f4d-1e9a2b7c6d05"
                     *     }
                     */
                    "application/json": components["schemas"]["RegistrationToken"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
        };
    };
    uitidGetStatus: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A token of `uitid.getRegistrationToken`, or one out of an e-mail to the passholder.
                 * @example 3b0f6d9c-5a7e-4c12-8f4d-1e9a2b7c6d05
                 */
                "x-registration-token": components["parameters"]["registrationToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the passholder is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "uitpasNumber": "0900000095902",
                     *       "email": "mira.peeters@denhemel.example",
                     *       "state": "UNREGISTERED"
                     *     }
                     */
                    "application/json": components["schemas"]["UitidLinkStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
        };
    };
    passholdersGetNewMembershipPrice: {
        parameters: {
            query: {
                /** @description The kind of card. */
                cardType: components["parameters"]["cardType"];
                /** @description When this person was born. */
                dateOfBirth: components["schemas"]["CalendarDate"];
                /**
                 * @description Where this person lives, a Belgian postal code; `0000` is abroad.
                 * @example 9000
                 */
                postalCode: string;
                /** @description Whether there is a right to the social tariff. */
                socialTariff?: boolean;
                /** @description The code of a voucher that lowers the price. */
                voucher?: components["parameters"]["voucher"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the card system.
                 * @example 8
                 */
                cardSystemId: components["parameters"]["cardSystemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The price. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "price": 5,
                     *       "label": "Volwassene",
                     *       "description": "Een kaart voor wie ouder is dan 18"
                     *     }
                     */
                    "application/json": components["schemas"]["MembershipPrice"];
                };
            };
            /** @description There is no such postal code or voucher. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/invalid-postal-code",
                     *       "title": "Invalid postal code",
                     *       "status": 400,
                     *       "endUserMessage": {
                     *         "nl": "Deze postcode bestaat niet."
                     *       }
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoMembership"];
        };
    };
    passholdersGetInszNumberStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The number of a person in the Belgian national register, 11 digits.
                 * @example 83030201540
                 */
                inszNumber: components["parameters"]["inszNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "state": "UNUSED"
                     *     }
                     */
                    "application/json": components["schemas"]["InszNumberStatus"];
                };
            };
            /** @description It is no INSZ number. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/invalid-insz-number",
                     *       "title": "Invalid insz number",
                     *       "status": 400,
                     *       "endUserMessage": {
                     *         "nl": "Dit is geen geldig rijksregisternummer."
                     *       }
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
        };
    };
    permissionsList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["OrganizerPermissions"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    permissionsGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the client.
                 * @example 7f0d5b1a-93c2-4e68-a1f4-0b6c8d2e9a37
                 */
                clientId: components["parameters"]["clientId"];
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
                    "application/json": components["schemas"]["OrganizerPermissions"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ClientNotFound"];
        };
    };
    permissionsReplace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the client.
                 * @example 7f0d5b1a-93c2-4e68-a1f4-0b6c8d2e9a37
                 */
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizerPermissionsInput"][];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ClientNotFound"];
        };
    };
    rewardsList: {
        parameters: {
            query?: {
                /** @description Keeps what members of any of these card systems can have. */
                applicableCardSystemId?: (number | string)[];
                /** @description Keeps rewards of any of these kinds. */
                categories?: components["schemas"]["RewardCategory"][];
                /** @description Counts the rewards by the values of these fields. */
                facets?: ("categories" | "forKids" | "sport" | "online" | "lastChance" | "owningCardSystemId" | "type")[];
                /** @description Keeps what stands in the spotlight, or what does not. */
                featured?: boolean;
                /** @description Keeps what is meant for children, or what is not. */
                forKids?: boolean;
                /** @description Proposes what this passholder may like, by what the passholder did of late. */
                isInterestingForPassholderId?: string;
                /** @description Keeps what this passholder can have right now. */
                isRedeemableByPassholderId?: string;
                /** @description Keeps what will soon be over, or what will not. */
                lastChance?: boolean;
                /** @description How many to give, 500 at most. With 0, there is a total alone. */
                limit?: components["parameters"]["limit"];
                /** @description Keeps what can be redeemed online, or what can not. */
                online?: boolean;
                /** @description Keeps what can be had at any of these organizers. */
                organizerId?: string[];
                /** @description Keeps what can be had at an organizer with any of these postal codes. */
                organizerPostalCode?: string[];
                /** @description Keeps what any of these card systems gives. */
                owningCardSystemId?: (number | string)[];
                /** @description Keeps what costs so many points or more. */
                pointsFrom?: number;
                /** @description Keeps what costs so many points or fewer. */
                pointsTo?: number;
                /**
                 * @description Sorts by `name`, `creationdate`, `redeemCount`, `featured` or `points`; several with commas between them, and `-` before those that go the other way round.
                 * @example -redeemCount,points
                 */
                sort?: string;
                /**
                 * @deprecated
                 * @description Deprecated: use `sort`.
                 */
                "sort[creationDate]"?: components["schemas"]["SortDirection"];
                /**
                 * @deprecated
                 * @description Deprecated: use `sort`.
                 */
                "sort[featured]"?: components["schemas"]["SortDirection"];
                /**
                 * @deprecated
                 * @description Deprecated: use `sort`.
                 */
                "sort[name]"?: components["schemas"]["SortDirection"];
                /**
                 * @deprecated
                 * @description Deprecated: use `sort`.
                 */
                "sort[points]"?: components["schemas"]["SortDirection"];
                /**
                 * @deprecated
                 * @description Deprecated: use `sort`.
                 */
                "sort[redeemCount]"?: components["schemas"]["SortDirection"];
                /** @description Keeps what has to do with sport, or what has not. */
                sport?: boolean;
                /** @description How many to skip. */
                start?: components["parameters"]["start"];
                /** @description Keeps rewards with this status. All but `ACTIVE` need `subset=ALL`. */
                status?: components["schemas"]["RewardStatus"];
                /** @description Keeps what the public sees and can have now, in a card system that is there to stay; `REDEEMABLE` keeps what it does not see too. With `-FUTURE` it is what can be had later. `ALL` keeps everything. */
                subset?: "ALL" | "ENDUSERS" | "REDEEMABLE" | "REDEEMABLE-FUTURE" | "ENDUSER-FUTURE";
                /** @description Words in the title, the organizer or its municipality. */
                text?: string;
                /** @description Keeps one type of reward. */
                type?: "POINTS" | "WELCOME" | "ANY";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rewards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewardPage"];
                };
            };
            /** @description A filter names what is not there, or the page is too long. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/organizer-not-found",
                     *       "title": "Organizer not found",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    rewardsCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RewardInput"];
            };
        };
        responses: {
            /** @description The reward. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reward"];
                };
            };
            /** @description The body is not right, or the card system can't give it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/invalid-card-system",
                     *       "title": "Invalid card system",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    rewardsGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the reward.
                 * @example 5687
                 */
                rewardId: components["parameters"]["rewardId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reward. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reward"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RewardNotFound"];
        };
    };
    rewardsReplace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the reward.
                 * @example 5687
                 */
                rewardId: components["parameters"]["rewardId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RewardInput"];
            };
        };
        responses: {
            /** @description The reward. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reward"];
                };
            };
            /** @description The body is not right, or changes what must stay. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/reward-not-editable",
                     *       "title": "Reward not editable",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RewardNotFound"];
        };
    };
    rewardsGetRedeemStatus: {
        parameters: {
            query: {
                /** @description The UiTPAS number of the passholder. */
                uitpasNumber: components["parameters"]["passholderNumber"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the reward.
                 * @example 5687
                 */
                rewardId: components["parameters"]["rewardId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it would, and if not, why. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "redeemable": false,
                     *       "reason": "PASSHOLDER_POINTS",
                     *       "message": "Je hebt niet genoeg punten."
                     *     }
                     */
                    "application/json": components["schemas"]["RedeemStatus"];
                };
            };
            /** @description The number is no good, or nobody has it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/invalid-uitpas-number",
                     *       "title": "Invalid uitpas number",
                     *       "status": 400,
                     *       "endUserMessage": {
                     *         "nl": "Dit is geen geldig UiTPAS-nummer."
                     *       }
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RewardNotFound"];
        };
    };
    rewardsGetRedeemed: {
        parameters: {
            query?: {
                /** @description How many to give, 500 at most. With 0, there is a total alone. */
                limit?: components["parameters"]["limit"];
                /** @description Keeps what was had at any of these organizers. */
                organizerId?: string[];
                /** @description The id of the passholder. Needs `organizerId`. */
                passholderId?: string;
                /** @description Keeps rewards with this in their title. */
                rewardTitle?: string;
                /** @description Keeps one type of reward. */
                rewardType?: components["schemas"]["RewardType"];
                /** @description How many to skip. */
                start?: components["parameters"]["start"];
                /** @description The UiTPAS number of the passholder. */
                uitpasNumber?: components["schemas"]["UitpasNumber"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rewards that were taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedeemedRewardPage"];
                };
            };
            /** @description The number is no good, or the page is too long. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/invalid-uitpas-number",
                     *       "title": "Invalid uitpas number",
                     *       "status": 400,
                     *       "endUserMessage": {
                     *         "nl": "Dit is geen geldig UiTPAS-nummer."
                     *       }
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    rewardsRedeem: {
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
                 *       "rewardId": "5687",
                 *       "uitpasNumber": "0900000095902"
                 *     }
                 */
                "application/json": components["schemas"]["RedeemInput"];
            };
        };
        responses: {
            /** @description The reward, and what to show with it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedeemedReward"];
                };
            };
            /** @description The body is not right, or this passholder can't have the reward now. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/reward-passholder-points-constraint",
                     *       "title": "Reward Passholder Points Constraint",
                     *       "status": 400,
                     *       "endUserMessage": {
                     *         "nl": "Je hebt niet genoeg punten voor dit voordeel."
                     *       }
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RewardNotFound"];
        };
    };
    rewardsDeleteRedeemed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the redemption, not that of the reward. */
                redeemedRewardId: string;
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
    socialTariffValidationGet: {
        parameters: {
            query?: {
                /** @description The card system that asks, which decides which service of the government is asked first. */
                cardSystemId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who has. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SocialTariffValidation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    socialTariffValidationStart: {
        parameters: {
            query: {
                /** @description The SHA-256 hash of `codeVerifier`, a random text to keep until then, in base64. */
                code_challenge: string;
                /** @description Asks for a login even where there was one. */
                prompt?: "login";
                /** @description Where to come back, a URL that publiq lists. */
                redirect_uri: string;
                /** @description A random text that comes back, to be compared then. */
                state: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the identity service. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    socialTariffValidationCreateToken: {
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
                 *       "code": "not-a-real-code",
                 *       "codeVerifier": "not-a-real-verifier"
                 *     }
                 */
                "application/json": components["schemas"]["SocialTariffTokenInput"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "not-a-real-token"
                     *     }
                     */
                    "application/json": components["schemas"]["SocialTariffToken"];
                };
            };
            400: components["responses"]["InvalidBody"];
            403: components["responses"]["Forbidden"];
        };
    };
    tariffsGet: {
        parameters: {
            query: {
                /**
                 * @description The id of the event.
                 * @example 5a0967f9-cc06-4c3c-9206-30481a767434
                 */
                eventId: components["parameters"]["tariffEventId"];
                /**
                 * @description What the ticket costs without a discount, in euros.
                 * @example 10
                 */
                regularPrice: components["parameters"]["regularPrice"];
                /** @description Keeps the tariffs of one type, and the messages about it. */
                type?: "ANY" | "SOCIALTARIFF" | "COUPON";
                /** @description The UiTPAS number of the passholder. */
                uitpasNumber: components["parameters"]["passholderNumber"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tariffs that can be offered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailableTariffs"];
                };
            };
            /** @description The event or the passholder is unknown, the number or its card is no good, or the social tariff does not hold. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/social-tariff-expired",
                     *       "title": "Social tariff expired",
                     *       "status": 400,
                     *       "endUserMessage": {
                     *         "nl": "Het kansentarief van deze pas is vervallen."
                     *       }
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    tariffsGetStatic: {
        parameters: {
            query: {
                /**
                 * @description The id of the event.
                 * @example 5a0967f9-cc06-4c3c-9206-30481a767434
                 */
                eventId: components["parameters"]["tariffEventId"];
                /**
                 * @description What the ticket costs without a discount, in euros.
                 * @example 10
                 */
                regularPrice: components["parameters"]["regularPrice"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tariffs that may be offered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailableTariffs"];
                };
            };
            /** @description The event is unknown, or has no social tariff. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/event-not-found",
                     *       "title": "Event not found",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    ticketSalesList: {
        parameters: {
            query?: {
                /** @description Keeps the sales for this event. */
                eventId?: string;
                /** @description Keeps the sales for events with this in their title. */
                eventTitle?: string;
                /** @description How many to give, 500 at most. With 0, there is a total alone. */
                limit?: components["parameters"]["limit"];
                /** @description Keeps the sales for events that one of these organizers organizes, or that take place at its location. */
                organizerId?: string[];
                /** @description Keeps the sales to this passholder. Needs `organizerId`. */
                passholderId?: string;
                /** @description How many to skip. */
                start?: components["parameters"]["start"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sales. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketSalePage"];
                };
            };
            400: components["responses"]["LimitExceeded"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    ticketSalesCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "regularPrice": 10,
                 *         "regularPriceLabel": "Basistarief",
                 *         "tariff": {
                 *           "id": "COUPON_1079"
                 *         },
                 *         "eventId": "5a0967f9-cc06-4c3c-9206-30481a767434",
                 *         "uitpasNumber": "0900000095902"
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["TicketSaleInput"][];
            };
        };
        responses: {
            /** @description The sales, in the order in which they were sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketSale"][];
                };
            };
            /** @description The body is not right, or one of the sales is refused; then none is registered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/maximum-reached",
                     *       "title": "Maximum reached",
                     *       "status": 400,
                     *       "endUserMessage": {
                     *         "nl": "Deze pas heeft het maximum bereikt."
                     *       },
                     *       "jsonPointer": "/0"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["InvalidTicketSaleProblem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    ticketSalesDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the sale.
                 * @example 499853
                 */
                ticketSaleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such sale, or it was taken back already. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://api.publiq.be/probs/uitpas/ticket-sale-not-found",
                     *       "title": "Ticket sale not found",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["EndUserProblem"];
                };
            };
        };
    };
    uitidGetEmailStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The e-mail address.
                 * @example mira.peeters@denhemel.example
                 */
                email: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What can be done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "state": "UITID_REGISTERED"
                     *     }
                     */
                    "application/json": components["schemas"]["UitidEmailStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
        };
    };
}
