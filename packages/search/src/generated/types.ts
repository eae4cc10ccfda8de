// Generated from specs/search/search.yaml by `pnpm generate`: do not edit.

export interface paths {
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search events
         * @description Finds events, a page at a time, the best match first.
         */
        get: operations["searchEvents"];
        put?: never;
        /**
         * Search events with a long query
         * @description Does what `searchEvents` does, for queries that are too long for a URL. The body is what would stand after the `?`; the URL has no parameters.
         */
        post: operations["queryEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search offers
         * @description Finds events as well as places, a page at a time, the best match first.
         */
        get: operations["searchOffers"];
        put?: never;
        /**
         * Search offers with a long query
         * @description Does what `searchOffers` does, for queries that are too long for a URL. The body is what would stand after the `?`; the URL has no parameters.
         */
        post: operations["queryOffers"];
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
         * Search organizers
         * @description Finds organizers, a page at a time, the best match first.
         */
        get: operations["searchOrganizers"];
        put?: never;
        /**
         * Search organizers with a long query
         * @description Does what `searchOrganizers` does, for queries that are too long for a URL. The body is what would stand after the `?`; the URL has no parameters.
         */
        post: operations["queryOrganizers"];
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
        /**
         * Search places
         * @description Finds places, a page at a time, the best match first. Filters on what events alone have find nothing.
         */
        get: operations["searchPlaces"];
        put?: never;
        /**
         * Search places with a long query
         * @description Does what `searchPlaces` does, for queries that are too long for a URL. The body is what would stand after the `?`; the URL has no parameters.
         */
        post: operations["queryPlaces"];
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
        Audience: Audience;
        AudienceFilter: AudienceFilter;
        AudienceType: AudienceType;
        BirthdateRange: BirthdateRange;
        BookingAvailability: BookingAvailability;
        BookingAvailabilityType: BookingAvailabilityType;
        BookingInfo: BookingInfo;
        CalendarSummary: CalendarSummary;
        CalendarSummaryFormats: CalendarSummaryFormats;
        CalendarSummaryTexts: CalendarSummaryTexts;
        CalendarType: CalendarType;
        Capacity: Capacity;
        Childcare: Childcare;
        ChildcareTime: ChildcareTime;
        ChildrenOnly: ChildrenOnly;
        ClosedDays: ClosedDays;
        ClosedDaysList: ClosedDaysList;
        CompletedLanguageList: CompletedLanguageList;
        Completeness: Completeness;
        ContactPoint: ContactPoint;
        ContactPointInput: ContactPointInput;
        Contributors: Contributors;
        Coordinates: Coordinates;
        CopyrightHolder: CopyrightHolder;
        Country: Country;
        CountryOrAny: CountryOrAny;
        Day: Day;
        DayOfWeek: DayOfWeek;
        DeparturePlaceList: DeparturePlaceList;
        DuplicateFilter: DuplicateFilter;
        DuplicateList: DuplicateList;
        Email: Email;
        EmbeddableSummary: EmbeddableSummary;
        EmbeddedOrganizer: EmbeddedOrganizer;
        Euros: Euros;
        EventAdjustedDays: EventAdjustedDays;
        EventAdjustedDaysList: EventAdjustedDaysList;
        EventBookingAvailability: EventBookingAvailability;
        EventDocument: EventDocument;
        EventFindings: EventFindings;
        EventMember: EventMember;
        EventMetadata: EventMetadata;
        EventOpeningHours: EventOpeningHours;
        EventOpeningHoursList: EventOpeningHoursList;
        EventPage: EventPage;
        EventPeriodicCalendar: EventPeriodicCalendar;
        EventPermanentCalendar: EventPermanentCalendar;
        EventProduction: EventProduction;
        EventReference: EventReference;
        EventTerm: EventTerm;
        EventTermDomain: EventTermDomain;
        EventTermList: EventTermList;
        EventUrl: EventUrl;
        Facet: Facet;
        FacetName: FacetName;
        FacetTree: FacetTree;
        Faq: Faq;
        FaqEntry: FaqEntry;
        FaqList: FaqList;
        ForbiddenProblem: ForbiddenProblem;
        FoundEvent: FoundEvent;
        FoundMultipleEvent: FoundMultipleEvent;
        FoundOrganizer: FoundOrganizer;
        FoundPeriodicEvent: FoundPeriodicEvent;
        FoundPeriodicPlace: FoundPeriodicPlace;
        FoundPermanentEvent: FoundPermanentEvent;
        FoundPermanentPlace: FoundPermanentPlace;
        FoundPlace: FoundPlace;
        FoundSingleEvent: FoundSingleEvent;
        GroupPrice: GroupPrice;
        ImageId: ImageId;
        LabelList: LabelList;
        LabelName: LabelName;
        Language: Language;
        LanguageList: LanguageList;
        LocalizedAddress: LocalizedAddress;
        LocalizedFaq: LocalizedFaq;
        LocalizedName: LocalizedName;
        LocalizedText: LocalizedText;
        LocalTime: LocalTime;
        MediaObject: MediaObject;
        MediaObjectList: MediaObjectList;
        Moment: Moment;
        MomentOrAny: MomentOrAny;
        MultipleCalendar: MultipleCalendar;
        Name: Name;
        NonBlankText: NonBlankText;
        OfferDocument: OfferDocument;
        OfferFacets: OfferFacets;
        OfferMember: OfferMember;
        OfferPage: OfferPage;
        OfferWorkflowStatus: OfferWorkflowStatus;
        OpeningHours: OpeningHours;
        OpeningHoursDescription: OpeningHoursDescription;
        OpeningHoursList: OpeningHoursList;
        OpeningHoursNote: OpeningHoursNote;
        OrganizerDocument: OrganizerDocument;
        OrganizerFacets: OrganizerFacets;
        OrganizerMember: OrganizerMember;
        OrganizerPage: OrganizerPage;
        OrganizerReference: OrganizerReference;
        OrganizerStatus: OrganizerStatus;
        OrganizerUrl: OrganizerUrl;
        OrganizerWorkflowStatus: OrganizerWorkflowStatus;
        PagedCollection: PagedCollection;
        PeriodicCalendar: PeriodicCalendar;
        PeriodicPlace: PeriodicPlace;
        PermanentCalendar: PermanentCalendar;
        PermanentPlace: PermanentPlace;
        Place: Place;
        PlaceDocument: PlaceDocument;
        PlaceFindings: PlaceFindings;
        PlaceMember: PlaceMember;
        PlaceMetadata: PlaceMetadata;
        PlacePage: PlacePage;
        PlaceReference: PlaceReference;
        PlaceUrl: PlaceUrl;
        Price: Price;
        PriceCategory: PriceCategory;
        PriceCurrency: PriceCurrency;
        PriceInfo: PriceInfo;
        Problem: Problem;
        QueryString: QueryString;
        Recommendation: Recommendation;
        RecommendationList: RecommendationList;
        RegionList: RegionList;
        RemainingCapacity: RemainingCapacity;
        SameAs: SameAs;
        SchemaError: SchemaError;
        SingleCalendar: SingleCalendar;
        SortOrder: SortOrder;
        Status: Status;
        StatusReason: StatusReason;
        StatusType: StatusType;
        SubEvent: SubEvent;
        SubEventBookingAvailability: SubEventBookingAvailability;
        Term: Term;
        TermDomain: TermDomain;
        TermId: TermId;
        TermLabel: TermLabel;
        TermList: TermList;
        TimeOfDay: TimeOfDay;
        Timestamp: Timestamp;
        Url: Url;
        UserId: UserId;
        Video: Video;
        VideoList: VideoList;
        VideoUrl: VideoUrl;
        Wildcard: Wildcard;
        WorkflowStatus: WorkflowStatus;
        Years: Years;
    };
    responses: {
        /** @description The credentials are known, but give no access to this API. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "title": "Forbidden",
                 *       "type": "https://api.publiq.be/probs/auth/forbidden",
                 *       "status": 403,
                 *       "detail": "The provided token is not allowed to access this API."
                 *     }
                 */
                "application/ld+json": components["schemas"]["ForbiddenProblem"];
            };
        };
        /** @description The query is not right. `detail` says which parameter, and why. */
        InvalidQuery: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "title": "Not Found",
                 *       "type": "https://api.publiq.be/probs/url/not-found",
                 *       "status": 404,
                 *       "detail": "The \"limit\" parameter should be between 0 and 2000"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There are parameters in the URL. */
        MisplacedQuery: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "title": "Bad Request",
                 *       "type": "https://api.publiq.be/probs/body/bad-request",
                 *       "status": 400,
                 *       "detail": "POST requests do not allow query parameters in the URL. Use the request body instead."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The search broke down, as it does for `bounds` whose south lies above its north, or for one local time alone. */
        SearchFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "title": "Internal server error",
                 *       "type": "about:blank",
                 *       "status": 500
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
                 *       "title": "Unauthorized",
                 *       "type": "https://api.publiq.be/probs/auth/unauthorized",
                 *       "status": 401,
                 *       "detail": "No x-api-key header or apiKey parameter found"
                 *     }
                 */
                "application/ld+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not sent as `text/plain`. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "title": "Unsupported Media Type",
                 *       "type": "https://api.publiq.be/probs/body/unsupported-media-type",
                 *       "status": 415,
                 *       "detail": "POST requests require Content-Type text/plain."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The country of the address. Belgium by default; `*` for any.
         * @example NL
         */
        addressCountry: components["schemas"]["CountryOrAny"];
        /** @description Whether it is for every age, or for some ages alone. */
        allAges: boolean;
        /**
         * @description How one attends, one of these. Events alone have it, so that places are never found with it.
         * @example [
         *       "online",
         *       "mixed"
         *     ]
         */
        attendanceMode: components["schemas"]["AttendanceMode"][];
        /**
         * @description For whom it is. Everyone by default; `*` for any audience.
         * @example education
         */
        audienceType: components["schemas"]["AudienceFilter"];
        /**
         * @description Visible at this moment or later. Now by default, and `*` adds what is no longer visible. It must not be after `availableTo`, which is now when it is left out.
         * @example 2026-12-01T00:00:00+01:00
         */
        availableFrom: components["schemas"]["MomentOrAny"];
        /**
         * @description Visible at this moment or earlier, not before `availableFrom`. Now by default, and `*` adds what is not visible yet.
         * @example 2026-12-31T23:59:59+01:00
         */
        availableTo: components["schemas"]["MomentOrAny"];
        /**
         * @description For people who were born on this day or later, told by dates of birth or by ages. Events alone have these.
         * @example 2018-01-01
         */
        birthdateRangeFrom: components["schemas"]["Day"];
        /**
         * @description For people who were born on this day or earlier, not before `birthdateRangeFrom`.
         * @example 2020-12-31
         */
        birthdateRangeTo: components["schemas"]["Day"];
        /**
         * @description Whether anything is left to book; beside a date or time, on that date or time.
         * @example Available
         */
        bookingAvailability: components["schemas"]["BookingAvailabilityType"];
        /**
         * @description A rectangle on the map, the coordinates of its south-west and its north-east corner with a `|` between.
         * @example 51.03,3.70|51.07,3.76
         */
        bounds: string;
        /**
         * @description Kinds of calendar, of which it has one.
         * @example [
         *       "single",
         *       "multiple"
         *     ]
         */
        calendarType: components["schemas"]["CalendarType"][];
        /** @description Whether children come without their parents. Clients see only their own such events, save some with a permission. */
        childrenOnly: boolean;
        /**
         * @description Languages, in each of which all texts of it are.
         * @example [
         *       "nl",
         *       "fr"
         *     ]
         */
        completedLanguages: components["schemas"]["Language"][];
        /**
         * @description The e-mail address of somebody who may edit it.
         * @example mira@denhemel.example
         */
        contributors: string;
        /**
         * @description The middle of a circle as `latitude,longitude` in degrees. It needs a `distance`.
         * @example 51.0408,3.7269
         */
        coordinates: string;
        /**
         * @description Made at this moment or later.
         * @example 2026-11-01T00:00:00+01:00
         */
        createdFrom: components["schemas"]["Moment"];
        /**
         * @description Made at this moment or earlier.
         * @example 2026-11-30T23:59:59+01:00
         */
        createdTo: components["schemas"]["Moment"];
        /**
         * @description Who made it, the whole id of a user or `<clientId>@clients`. Old documents have a nickname or e-mail address.
         * @example 5f1b9c1e-7a0b-4c2f-9d43-0d8a4b1c6f20
         */
        creator: string;
        /**
         * @description On or open at this moment or later. Always so without opening hours on a permanent calendar.
         * @example 2026-12-01T00:00:00+01:00
         */
        dateFrom: components["schemas"]["Moment"];
        /**
         * @description On or open at this moment or earlier.
         * @example 2026-12-31T23:59:59+01:00
         */
        dateTo: components["schemas"]["Moment"];
        /**
         * @description Ids of places from which children are brought to an event. An event has to have each of them.
         * @example [
         *       "ed388184-f18f-47b6-8e8f-1056a48a4b4b"
         *     ]
         */
        departurePlaces: string[];
        /** @description Turns off all filters that hold by default. A query that publiq set for the client still holds. */
        disableDefaultFilters: boolean;
        /**
         * @description The radius of the circle, a number with a unit such as `m`, `km` or `mi`. It needs `coordinates`.
         * @example 10km
         */
        distance: string;
        /**
         * @description The host of the website, with or without `www.`; its case counts.
         * @example denhemel.example
         */
        domain: string;
        /** @description Gives complete documents instead of references to them. */
        embed: boolean;
        /**
         * @description Adds the calendar in words, in four languages and in each of these forms, with `embed` or without.
         * @example [
         *       "md-text"
         *     ]
         */
        embedCalendarSummaries: components["schemas"]["EmbeddableSummary"][];
        /** @description Keeps the tariffs that UiTPAS put among the prices. It needs `embed`. */
        embedUitpasPrices: boolean;
        /**
         * @description Adds `facet`, which counts all results by each of these. Organizers are counted by `regions` alone.
         * @example [
         *       "regions",
         *       "types"
         *     ]
         */
        facets: components["schemas"]["FacetName"][];
        /**
         * @description Gives one event of each production, the best match. `totalItems` then counts productions as one.
         * @example productionId
         */
        groupBy: "productionId";
        /** @description Whether children are looked after before or after it. Beside a date or time only sub-events count, opening hours don't. */
        hasChildcare: boolean;
        /** @description Whether it has images. */
        hasImages: boolean;
        /** @description Whether it has images. */
        hasMediaObjects: boolean;
        /** @description Whether visitors stay the night, at any of its sub-events. Always false with opening hours. */
        hasOvernight: boolean;
        /** @description Whether it has videos. */
        hasVideos: boolean;
        /**
         * @description The id, which is the last part of `@id`; mostly but not always a UUID.
         * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
         */
        id: string;
        /**
         * @description Whether it is a duplicate of another place. False by default; `*` for both.
         * @example true
         */
        isDuplicate: components["schemas"]["DuplicateFilter"];
        /**
         * @description Whole labels, hidden ones included. It has to have each of them; upper and lower case count as the same.
         * @example [
         *       "jazz"
         *     ]
         */
        labels: string[];
        /**
         * @description Languages, in each of which some text of it is.
         * @example [
         *       "nl",
         *       "fr"
         *     ]
         */
        languages: components["schemas"]["Language"][];
        /**
         * @description How many results a page has, up to 2,000; 0 counts as 30.
         * @example 100
         */
        limit: number;
        /**
         * @description On or open at this time of the day or later. It needs `localTimeTo`; beside a date it counts only together with a status, booking, childcare or overnight filter.
         * @example 0800
         */
        localTimeFrom: components["schemas"]["LocalTime"];
        /**
         * @description On or open at this time of the day or earlier. It needs `localTimeFrom`.
         * @example 1159
         */
        localTimeTo: components["schemas"]["LocalTime"];
        /**
         * @description The id of the place where events are, or of a duplicate of it.
         * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
         */
        locationId: string;
        /**
         * @description Whole labels, each of which the place of an event has to have.
         * @example [
         *       "toegankelijk"
         *     ]
         */
        locationLabels: string[];
        /**
         * @description Ids of terms of the taxonomy, each of which the place of an event has to have.
         * @example [
         *       "Yf4aZBfsUEu2NsQqsprngw"
         *     ]
         */
        locationTermIds: components["schemas"]["TermId"][];
        /**
         * @description Dutch names of terms of the taxonomy, each of which the place of an event has to have.
         * @example [
         *       "Cultuur- of ontmoetingscentrum"
         *     ]
         */
        locationTermLabels: components["schemas"]["TermLabel"][];
        /**
         * @description The language that it was written in first.
         * @example nl
         */
        mainLanguage: components["schemas"]["Language"];
        /**
         * @description For people of this age or younger, in years.
         * @example 12
         */
        maxAge: components["schemas"]["Years"];
        /**
         * @description The highest base price, in euros.
         * @example 10
         */
        maxPrice: number;
        /**
         * @description For people of this age or older, in years.
         * @example 6
         */
        minAge: components["schemas"]["Years"];
        /**
         * @description The lowest base price, in euros.
         * @example 0
         */
        minPrice: number;
        /**
         * @description Last changed at this moment or later.
         * @example 2026-11-01T00:00:00+01:00
         */
        modifiedFrom: components["schemas"]["Moment"];
        /**
         * @description Last changed at this moment or earlier.
         * @example 2026-11-30T23:59:59+01:00
         */
        modifiedTo: components["schemas"]["Moment"];
        /**
         * @description The beginning of one or more words that follow each other in the Dutch name, for completion while typing.
         * @example den hem
         */
        name: string;
        /**
         * @description How far it is on its way to publication, one of these. By default what may be shown; `*` for any status.
         * @example [
         *       "DRAFT",
         *       "REJECTED"
         *     ]
         */
        offerWorkflowStatus: components["schemas"]["OfferWorkflowStatus"][];
        /**
         * @description The country of the address. Organizers of every country are found by default.
         * @example NL
         */
        organizerCountry: components["schemas"]["Country"];
        /**
         * @description The id of the organizer.
         * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
         */
        organizerId: string;
        /**
         * @description Whole labels, each of which the organizer has to have.
         * @example [
         *       "jazzclub"
         *     ]
         */
        organizerLabels: string[];
        /**
         * @description Whether it is still there. `ACTIVE` by default; `*` adds what was deleted.
         * @example [
         *       "DELETED"
         *     ]
         */
        organizerWorkflowStatus: components["schemas"]["OrganizerStatus"][];
        /**
         * @description The whole postal code; no wildcards.
         * @example 9000
         */
        postalCode: string;
        /**
         * @description The base price, in euros. It wins over `minPrice` and `maxPrice`.
         * @example 7.5
         */
        price: number;
        /**
         * @description The id of the production that events belong to.
         * @example 7d9e1f20-3a4b-4c5d-8e6f-708192a3b4c5
         */
        productionId: string;
        /**
         * @description A query in the syntax of Lucene, with fields such as `name.nl` and `terms.id`; words without a field are looked for everywhere. Values need escaping of `+ - = && || ! ( ) { } [ ] ^ " ~ * ? : \ /`.
         * @example labels:jazz AND price:[0 TO 10]
         */
        q: string;
        /**
         * @description The id of an event, in lower case; finds what is recommended beside it.
         * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
         */
        recommendationFor: string;
        /**
         * @description Weekdays; on or open on one of them at least four times.
         * @example [
         *       "saturday",
         *       "sunday"
         *     ]
         */
        recurringOnDayOfWeek: components["schemas"]["DayOfWeek"][];
        /**
         * @description Ids of regions, as https://search.uitdatabank.be/autocomplete.json lists them. It has to lie in each of them; what has no coordinates lies nowhere.
         * @example [
         *       "nis-44021"
         *     ]
         */
        regions: string[];
        /**
         * @description By the moment until which it is visible.
         * @example asc
         */
        sortAvailableTo: components["schemas"]["SortOrder"];
        /**
         * @description By how complete the document is.
         * @example desc
         */
        sortCompleteness: components["schemas"]["SortOrder"];
        /**
         * @description By the moment at which it was made.
         * @example desc
         */
        sortCreated: components["schemas"]["SortOrder"];
        /**
         * @description By how far it is from `coordinates`, which are needed, with `distance`.
         * @example asc
         */
        sortDistance: components["schemas"]["SortOrder"];
        /**
         * @description By the moment of its last change.
         * @example desc
         */
        sortModified: components["schemas"]["SortOrder"];
        /**
         * @description By how often it is looked at.
         * @example desc
         */
        sortPopularity: components["schemas"]["SortOrder"];
        /**
         * @description By how well it goes with the event of `recommendationFor`, which is needed.
         * @example desc
         */
        sortRecommendationScore: components["schemas"]["SortOrder"];
        /**
         * @description By how well it matches `text`, `q` or `name`. Without any sorting the best match comes first.
         * @example desc
         */
        sortScore: components["schemas"]["SortOrder"];
        /**
         * @description How many results to skip. With `limit` added it is at most 10,000; narrow the search to get at what follows.
         * @example 30
         */
        start: number;
        /**
         * @description Statuses, of which it has one; beside a date or time, on that date or time.
         * @example [
         *       "Available"
         *     ]
         */
        status: components["schemas"]["StatusType"][];
        /**
         * @description Ids of terms of the taxonomy, each of which it has to have.
         * @example [
         *       "0.50.4.0.0"
         *     ]
         */
        termIds: components["schemas"]["TermId"][];
        /**
         * @description Dutch names of terms of the taxonomy, each of which it has to have. Names change; prefer `termIds[]`.
         * @example [
         *       "Concert"
         *     ]
         */
        termLabels: components["schemas"]["TermLabel"][];
        /**
         * @description Words that visitors type. All of them must be in one field, such as the name or the description. `OR`, `NOT`, `"..."`, `*` and brackets work; names of fields don't.
         * @example jazz (gent OR brugge)
         */
        text: string;
        /**
         * @description The languages in which `text` and `q` look for words without a field; by default all four.
         * @example [
         *       "nl",
         *       "en"
         *     ]
         */
        textLanguages: components["schemas"]["Language"][];
        /** @description Whether UiTPAS or Paspartoe takes part, as its labels tell. */
        uitpas: boolean;
        /**
         * @description The website, whatever its scheme, `www.` and slash at the end.
         * @example https://www.denhemel.example/gent
         */
        website: string;
    };
    requestBodies: {
        /** @description Parameters of a search, written as in a URL. */
        offerQuery: {
            content: {
                /** @example q=labels%3Ajazz&labels[]=blues&workflowStatus=DRAFT,APPROVED&limit=100 */
                "text/plain": components["schemas"]["QueryString"];
            };
        };
        /** @description Parameters of a search, written as in a URL. */
        organizerQuery: {
            content: {
                /** @example q=labels%3Ajazz&labels[]=blues&limit=100 */
                "text/plain": components["schemas"]["QueryString"];
            };
        };
    };
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
/** @description For whom the event is. */
export type Audience = {
    audienceType: components["schemas"]["AudienceType"];
};
/** @description For whom an event is, or `*` for all. */
export type AudienceFilter = components["schemas"]["AudienceType"] | components["schemas"]["Wildcard"];
/**
 * @description Anyone; members only, which keeps it out of public calendars; or schools, by way of cultuurkuur.
 * @enum {string}
 */
export type AudienceType = "everyone" | "members" | "education";
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
 * @description On once, on a few times, on during a period, or always on.
 * @enum {string}
 */
export type CalendarType = "single" | "multiple" | "periodic" | "permanent";
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
 * @description A country as two capital letters (ISO 3166-1).
 * @example BE
 */
export type Country = string;
/** @description A country as two capital letters (ISO 3166-1), or `*` for the whole world. */
export type CountryOrAny = components["schemas"]["Country"] | components["schemas"]["Wildcard"];
/**
 * Format: date
 * @description A day as `YYYY-MM-DD`.
 * @example 2018-04-22
 */
export type Day = string;
/**
 * @description A day of the week.
 * @enum {string}
 */
export type DayOfWeek = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
/** @description Places from which children are brought to the event, up to 20, each once. For `childrenOnly` events alone. */
export type DeparturePlaceList = components["schemas"]["PlaceUrl"][];
/** @description True for duplicates alone, false for all others, or `*` for both. */
export type DuplicateFilter = boolean | components["schemas"]["Wildcard"];
/** @description Duplicates of this place. */
export type DuplicateList = components["schemas"]["PlaceUrl"][];
/**
 * Format: email
 * @description An e-mail address.
 */
export type Email = string;
/**
 * @description The size of a summary, and whether it is plain text or HTML.
 * @enum {string}
 */
export type EmbeddableSummary = "xs-text" | "sm-text" | "md-text" | "lg-text" | "xs-html" | "sm-html" | "md-html" | "lg-html";
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
/** @description What Search adds to an event. */
export type EventFindings = {
    /** @description The dates of birth that follow from `typicalAgeRange`, where both of its ends are known. */
    birthdateRangeConverted?: components["schemas"]["BirthdateRange"];
    regions: components["schemas"]["RegionList"];
    /** @description The ages that follow from `birthdateRange`, where the event has no ages of its own. */
    typicalAgeRangeConverted?: components["schemas"]["AgeRange"];
};
/** @description A reference to an event or, with `embed`, the event. The event alone has a `name`. */
export type EventMember = components["schemas"]["EventReference"] | components["schemas"]["FoundEvent"];
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
/** @description One page of events. */
export type EventPage = components["schemas"]["PagedCollection"] & {
    facet?: components["schemas"]["OfferFacets"];
    /** @description The results of this page, references or complete documents. */
    member: components["schemas"]["EventMember"][];
};
/** @description On from a start to an end, within its opening hours when it has any. */
export type EventPeriodicCalendar = {
    bookingAvailability?: components["schemas"]["EventBookingAvailability"];
    /**
     * @description Tells the kind of calendar.
     * @constant
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
     * @description Tells the kind of calendar.
     * @constant
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
/** @description Which event was found. */
export type EventReference = {
    "@id": components["schemas"]["EventUrl"];
    /**
     * @description The kind of document.
     * @constant
     */
    "@type": "Event";
    calendarSummary?: components["schemas"]["CalendarSummary"];
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
/** @description One type, at most one theme and any number of facilities. */
export type EventTermList = components["schemas"]["EventTerm"][];
/**
 * Format: uri
 * @description The URL of an event, which ends in its id.
 * @example https://io-test.uitdatabank.be/events/3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
 */
export type EventUrl = string;
/** @description A value of a filter, for people to narrow their search with. */
export type Facet = {
    /** @description Values within this one, such as the towns of a province, as deep as they go. */
    children?: {
        [key: string]: components["schemas"]["Facet"];
    };
    /**
     * @description How many results have it.
     * @example 22
     */
    count: number;
    /** @description What the value is called. */
    name: components["schemas"]["LocalizedText"];
};
/**
 * @description A filter of which every value that occurs can be counted.
 * @enum {string}
 */
export type FacetName = "regions" | "types" | "themes" | "facilities" | "labels";
/** @description By each value that occurs, how many results have it. Without any it is an empty list. */
export type FacetTree = {
    [key: string]: components["schemas"]["Facet"];
} | components["schemas"]["Facet"][];
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
};
/** @description An event as it is found. */
export type FoundEvent = components["schemas"]["FoundSingleEvent"] | components["schemas"]["FoundMultipleEvent"] | components["schemas"]["FoundPeriodicEvent"] | components["schemas"]["FoundPermanentEvent"];
/** @description An event that is on a few times, as it is found. */
export type FoundMultipleEvent = components["schemas"]["EventDocument"] & components["schemas"]["MultipleCalendar"] & components["schemas"]["EventFindings"] & {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    calendarType: "multiple";
};
/** @description An organizer as it is found. */
export type FoundOrganizer = WithRequired<components["schemas"]["OrganizerDocument"], "@id" | "mainLanguage" | "url" | "name"> & {
    regions: components["schemas"]["RegionList"];
};
/** @description An event that is on from a start to an end, as it is found. */
export type FoundPeriodicEvent = components["schemas"]["EventDocument"] & components["schemas"]["EventPeriodicCalendar"] & components["schemas"]["EventFindings"] & {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    calendarType: "periodic";
};
/** @description A place that is there from a start to an end, as it is found. */
export type FoundPeriodicPlace = components["schemas"]["PlaceDocument"] & components["schemas"]["PeriodicCalendar"] & components["schemas"]["PlaceFindings"] & {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    calendarType: "periodic";
};
/** @description An event that is always on, as it is found. */
export type FoundPermanentEvent = components["schemas"]["EventDocument"] & components["schemas"]["EventPermanentCalendar"] & components["schemas"]["EventFindings"] & {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    calendarType: "permanent";
};
/** @description A place that is always there, as it is found. */
export type FoundPermanentPlace = components["schemas"]["PlaceDocument"] & components["schemas"]["PermanentCalendar"] & components["schemas"]["PlaceFindings"] & {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    calendarType: "permanent";
};
/** @description A place as it is found. */
export type FoundPlace = components["schemas"]["FoundPermanentPlace"] | components["schemas"]["FoundPeriodicPlace"];
/** @description An event that is on once, as it is found. */
export type FoundSingleEvent = components["schemas"]["EventDocument"] & components["schemas"]["SingleCalendar"] & components["schemas"]["EventFindings"] & {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    calendarType: "single";
};
/** @description True when the price is for a whole group instead of for each visitor. */
export type GroupPrice = boolean;
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
/**
 * @description A two-letter language code of ISO 639-1.
 * @example nl
 * @enum {string}
 */
export type Language = "nl" | "fr" | "de" | "en";
/** @description Language codes. */
export type LanguageList = components["schemas"]["Language"][];
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
/**
 * @description The time on a clock in Brussels as `HHMM`, four digits without a colon.
 * @example 0800
 */
export type LocalTime = string;
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
/** @description Images, the main one first. */
export type MediaObjectList = components["schemas"]["MediaObject"][];
/**
 * Format: date-time
 * @description A moment as `YYYY-MM-DDTHH:MM:SS` with `Z` or an offset. Fractions of a second are refused.
 * @example 2026-12-05T20:00:00+01:00
 */
export type Moment = string;
/** @description A moment, or `*` for any. */
export type MomentOrAny = components["schemas"]["Moment"] | components["schemas"]["Wildcard"];
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
/** @description A name of 1 to 90 characters that holds more than white space. */
export type Name = string;
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
/** @description What was asked for with `facets[]`. */
export type OfferFacets = {
    facilities?: components["schemas"]["FacetTree"];
    labels?: components["schemas"]["FacetTree"];
    regions?: components["schemas"]["FacetTree"];
    themes?: components["schemas"]["FacetTree"];
    types?: components["schemas"]["FacetTree"];
};
/** @description A reference to an event or place or, with `embed`, the document. Documents alone have a `name`; among these, events alone have a `location`. */
export type OfferMember = components["schemas"]["EventReference"] | components["schemas"]["PlaceReference"] | components["schemas"]["FoundEvent"] | components["schemas"]["FoundPlace"];
/** @description One page of events and places. */
export type OfferPage = components["schemas"]["PagedCollection"] & {
    facet?: components["schemas"]["OfferFacets"];
    /** @description The results of this page, references or complete documents. */
    member: components["schemas"]["OfferMember"][];
};
/** @description How far an offer is on its way to publication, or `*` for any status. */
export type OfferWorkflowStatus = components["schemas"]["WorkflowStatus"] | components["schemas"]["Wildcard"];
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
/** @description What was asked for with `facets[]`. */
export type OrganizerFacets = {
    regions?: components["schemas"]["FacetTree"];
};
/** @description A reference to an organizer or, with `embed`, the organizer. The organizer alone has a `name`. */
export type OrganizerMember = components["schemas"]["OrganizerReference"] | components["schemas"]["FoundOrganizer"];
/** @description One page of organizers. */
export type OrganizerPage = components["schemas"]["PagedCollection"] & {
    facet?: components["schemas"]["OrganizerFacets"];
    /** @description The results of this page, references or complete documents. */
    member: components["schemas"]["OrganizerMember"][];
};
/** @description Which organizer was found. */
export type OrganizerReference = {
    "@id": components["schemas"]["OrganizerUrl"];
    /**
     * @description The kind of document.
     * @constant
     */
    "@type": "Organizer";
};
/** @description Whether an organizer is still there, or `*` for both. */
export type OrganizerStatus = components["schemas"]["OrganizerWorkflowStatus"] | components["schemas"]["Wildcard"];
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
/** @description A place that is always there, as it is read. */
export type PermanentPlace = components["schemas"]["PlaceDocument"] & components["schemas"]["PermanentCalendar"] & {
    /**
     * @description discriminator enum property added by openapi-typescript
     * @enum {string}
     */
    calendarType: "permanent";
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
/** @description What Search adds to a place. */
export type PlaceFindings = {
    regions: components["schemas"]["RegionList"];
};
/** @description A reference to a place or, with `embed`, the place. The place alone has a `name`. */
export type PlaceMember = components["schemas"]["PlaceReference"] | components["schemas"]["FoundPlace"];
/** @description Facts about the record, present when asked for. */
export type PlaceMetadata = {
    /** @description The API consumer that made the place. */
    createdByApiConsumer?: string;
    /** @description How often it is looked at, as a score. */
    popularity?: number;
    recommendationFor?: components["schemas"]["RecommendationList"];
};
/** @description One page of places. */
export type PlacePage = components["schemas"]["PagedCollection"] & {
    facet?: components["schemas"]["OfferFacets"];
    /** @description The results of this page, references or complete documents. */
    member: components["schemas"]["PlaceMember"][];
};
/** @description Which place was found. */
export type PlaceReference = {
    "@id": components["schemas"]["PlaceUrl"];
    /**
     * @description The kind of document.
     * @constant
     */
    "@type": "Place";
    calendarSummary?: components["schemas"]["CalendarSummary"];
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
/** @description Names and values, percent-encoded, with `=` and `&` between. An empty one is a search without filters of its own. */
export type QueryString = string;
/** @description An event beside which it is recommended. */
export type Recommendation = {
    /** @description The id of the event. */
    event?: string;
    /** @description How well they go together. */
    score?: number;
};
/** @description The events beside which it is recommended. */
export type RecommendationList = components["schemas"]["Recommendation"][];
/** @description The ids of all regions in which it lies, big and small. */
export type RegionList = string[];
/**
 * @description How many visitors still fit in, at most the capacity. None left makes it `Unavailable`.
 * @example 42
 */
export type RemainingCapacity = number;
/** @description The same thing on other sites. */
export type SameAs = components["schemas"]["Url"][];
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
/**
 * @description Lowest or earliest first (`asc`), or highest or latest first (`desc`).
 * @enum {string}
 */
export type SortOrder = "asc" | "desc";
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
/** @description Whether this occasion can be booked. */
export type SubEventBookingAvailability = {
    capacity?: components["schemas"]["Capacity"];
    remainingCapacity?: components["schemas"]["RemainingCapacity"];
    type: components["schemas"]["BookingAvailabilityType"];
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
/** @description Videos on YouTube or Vimeo. */
export type VideoList = components["schemas"]["Video"][];
/**
 * Format: uri
 * @description The page of a video on YouTube (`watch`, `embed`, `shorts` or `youtu.be`) or Vimeo.
 * @example https://vimeo.com/98765432
 */
export type VideoUrl = string;
/**
 * @description Turns a filter off that holds by default.
 * @constant
 */
export type Wildcard = "*";
/**
 * @description How far an offer is on its way to publication.
 * @enum {string}
 */
export type WorkflowStatus = "DRAFT" | "READY_FOR_VALIDATION" | "APPROVED" | "REJECTED" | "DELETED";
/**
 * @description An age in years.
 * @example 6
 */
export type Years = number;
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInvalidQuery = components['responses']['InvalidQuery'];
export type ResponseMisplacedQuery = components['responses']['MisplacedQuery'];
export type ResponseSearchFailed = components['responses']['SearchFailed'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ParameterAddressCountry = components['parameters']['addressCountry'];
export type ParameterAllAges = components['parameters']['allAges'];
export type ParameterAttendanceMode = components['parameters']['attendanceMode'];
export type ParameterAudienceType = components['parameters']['audienceType'];
export type ParameterAvailableFrom = components['parameters']['availableFrom'];
export type ParameterAvailableTo = components['parameters']['availableTo'];
export type ParameterBirthdateRangeFrom = components['parameters']['birthdateRangeFrom'];
export type ParameterBirthdateRangeTo = components['parameters']['birthdateRangeTo'];
export type ParameterBookingAvailability = components['parameters']['bookingAvailability'];
export type ParameterBounds = components['parameters']['bounds'];
export type ParameterCalendarType = components['parameters']['calendarType'];
export type ParameterChildrenOnly = components['parameters']['childrenOnly'];
export type ParameterCompletedLanguages = components['parameters']['completedLanguages'];
export type ParameterContributors = components['parameters']['contributors'];
export type ParameterCoordinates = components['parameters']['coordinates'];
export type ParameterCreatedFrom = components['parameters']['createdFrom'];
export type ParameterCreatedTo = components['parameters']['createdTo'];
export type ParameterCreator = components['parameters']['creator'];
export type ParameterDateFrom = components['parameters']['dateFrom'];
export type ParameterDateTo = components['parameters']['dateTo'];
export type ParameterDeparturePlaces = components['parameters']['departurePlaces'];
export type ParameterDisableDefaultFilters = components['parameters']['disableDefaultFilters'];
export type ParameterDistance = components['parameters']['distance'];
export type ParameterDomain = components['parameters']['domain'];
export type ParameterEmbed = components['parameters']['embed'];
export type ParameterEmbedCalendarSummaries = components['parameters']['embedCalendarSummaries'];
export type ParameterEmbedUitpasPrices = components['parameters']['embedUitpasPrices'];
export type ParameterFacets = components['parameters']['facets'];
export type ParameterGroupBy = components['parameters']['groupBy'];
export type ParameterHasChildcare = components['parameters']['hasChildcare'];
export type ParameterHasImages = components['parameters']['hasImages'];
export type ParameterHasMediaObjects = components['parameters']['hasMediaObjects'];
export type ParameterHasOvernight = components['parameters']['hasOvernight'];
export type ParameterHasVideos = components['parameters']['hasVideos'];
export type ParameterId = components['parameters']['id'];
export type ParameterIsDuplicate = components['parameters']['isDuplicate'];
export type ParameterLabels = components['parameters']['labels'];
export type ParameterLanguages = components['parameters']['languages'];
export type ParameterLimit = components['parameters']['limit'];
export type ParameterLocalTimeFrom = components['parameters']['localTimeFrom'];
export type ParameterLocalTimeTo = components['parameters']['localTimeTo'];
export type ParameterLocationId = components['parameters']['locationId'];
export type ParameterLocationLabels = components['parameters']['locationLabels'];
export type ParameterLocationTermIds = components['parameters']['locationTermIds'];
export type ParameterLocationTermLabels = components['parameters']['locationTermLabels'];
export type ParameterMainLanguage = components['parameters']['mainLanguage'];
export type ParameterMaxAge = components['parameters']['maxAge'];
export type ParameterMaxPrice = components['parameters']['maxPrice'];
export type ParameterMinAge = components['parameters']['minAge'];
export type ParameterMinPrice = components['parameters']['minPrice'];
export type ParameterModifiedFrom = components['parameters']['modifiedFrom'];
export type ParameterModifiedTo = components['parameters']['modifiedTo'];
export type ParameterName = components['parameters']['name'];
export type ParameterOfferWorkflowStatus = components['parameters']['offerWorkflowStatus'];
export type ParameterOrganizerCountry = components['parameters']['organizerCountry'];
export type ParameterOrganizerId = components['parameters']['organizerId'];
export type ParameterOrganizerLabels = components['parameters']['organizerLabels'];
export type ParameterOrganizerWorkflowStatus = components['parameters']['organizerWorkflowStatus'];
export type ParameterPostalCode = components['parameters']['postalCode'];
export type ParameterPrice = components['parameters']['price'];
export type ParameterProductionId = components['parameters']['productionId'];
export type ParameterQ = components['parameters']['q'];
export type ParameterRecommendationFor = components['parameters']['recommendationFor'];
export type ParameterRecurringOnDayOfWeek = components['parameters']['recurringOnDayOfWeek'];
export type ParameterRegions = components['parameters']['regions'];
export type ParameterSortAvailableTo = components['parameters']['sortAvailableTo'];
export type ParameterSortCompleteness = components['parameters']['sortCompleteness'];
export type ParameterSortCreated = components['parameters']['sortCreated'];
export type ParameterSortDistance = components['parameters']['sortDistance'];
export type ParameterSortModified = components['parameters']['sortModified'];
export type ParameterSortPopularity = components['parameters']['sortPopularity'];
export type ParameterSortRecommendationScore = components['parameters']['sortRecommendationScore'];
export type ParameterSortScore = components['parameters']['sortScore'];
export type ParameterStart = components['parameters']['start'];
export type ParameterStatus = components['parameters']['status'];
export type ParameterTermIds = components['parameters']['termIds'];
export type ParameterTermLabels = components['parameters']['termLabels'];
export type ParameterText = components['parameters']['text'];
export type ParameterTextLanguages = components['parameters']['textLanguages'];
export type ParameterUitpas = components['parameters']['uitpas'];
export type ParameterWebsite = components['parameters']['website'];
export type RequestBodyOfferQuery = components['requestBodies']['offerQuery'];
export type RequestBodyOrganizerQuery = components['requestBodies']['organizerQuery'];
export type $defs = Record<string, never>;
export interface operations {
    searchEvents: {
        parameters: {
            query?: {
                /**
                 * @description The country of the address. Belgium by default; `*` for any.
                 * @example NL
                 */
                addressCountry?: components["parameters"]["addressCountry"];
                /** @description Whether it is for every age, or for some ages alone. */
                allAges?: components["parameters"]["allAges"];
                /**
                 * @description How one attends, one of these. Events alone have it, so that places are never found with it.
                 * @example [
                 *       "online",
                 *       "mixed"
                 *     ]
                 */
                attendanceMode?: components["parameters"]["attendanceMode"];
                /**
                 * @description For whom it is. Everyone by default; `*` for any audience.
                 * @example education
                 */
                audienceType?: components["parameters"]["audienceType"];
                /**
                 * @description Visible at this moment or later. Now by default, and `*` adds what is no longer visible. It must not be after `availableTo`, which is now when it is left out.
                 * @example 2026-12-01T00:00:00+01:00
                 */
                availableFrom?: components["parameters"]["availableFrom"];
                /**
                 * @description Visible at this moment or earlier, not before `availableFrom`. Now by default, and `*` adds what is not visible yet.
                 * @example 2026-12-31T23:59:59+01:00
                 */
                availableTo?: components["parameters"]["availableTo"];
                /**
                 * @description For people who were born on this day or later, told by dates of birth or by ages. Events alone have these.
                 * @example 2018-01-01
                 */
                birthdateRangeFrom?: components["parameters"]["birthdateRangeFrom"];
                /**
                 * @description For people who were born on this day or earlier, not before `birthdateRangeFrom`.
                 * @example 2020-12-31
                 */
                birthdateRangeTo?: components["parameters"]["birthdateRangeTo"];
                /**
                 * @description Whether anything is left to book; beside a date or time, on that date or time.
                 * @example Available
                 */
                bookingAvailability?: components["parameters"]["bookingAvailability"];
                /**
                 * @description A rectangle on the map, the coordinates of its south-west and its north-east corner with a `|` between.
                 * @example 51.03,3.70|51.07,3.76
                 */
                bounds?: components["parameters"]["bounds"];
                /**
                 * @description Kinds of calendar, of which it has one.
                 * @example [
                 *       "single",
                 *       "multiple"
                 *     ]
                 */
                calendarType?: components["parameters"]["calendarType"];
                /** @description Whether children come without their parents. Clients see only their own such events, save some with a permission. */
                childrenOnly?: components["parameters"]["childrenOnly"];
                /**
                 * @description Languages, in each of which all texts of it are.
                 * @example [
                 *       "nl",
                 *       "fr"
                 *     ]
                 */
                "completedLanguages[]"?: components["parameters"]["completedLanguages"];
                /**
                 * @description The e-mail address of somebody who may edit it.
                 * @example mira@denhemel.example
                 */
                contributors?: components["parameters"]["contributors"];
                /**
                 * @description The middle of a circle as `latitude,longitude` in degrees. It needs a `distance`.
                 * @example 51.0408,3.7269
                 */
                coordinates?: components["parameters"]["coordinates"];
                /**
                 * @description Made at this moment or later.
                 * @example 2026-11-01T00:00:00+01:00
                 */
                createdFrom?: components["parameters"]["createdFrom"];
                /**
                 * @description Made at this moment or earlier.
                 * @example 2026-11-30T23:59:59+01:00
                 */
                createdTo?: components["parameters"]["createdTo"];
                /**
                 * @description Who made it, the whole id of a user or `<clientId>@clients`. Old documents have a nickname or e-mail address.
                 * @example 5f1b9c1e-7a0b-4c2f-9d43-0d8a4b1c6f20
                 */
                creator?: components["parameters"]["creator"];
                /**
                 * @description On or open at this moment or later. Always so without opening hours on a permanent calendar.
                 * @example 2026-12-01T00:00:00+01:00
                 */
                dateFrom?: components["parameters"]["dateFrom"];
                /**
                 * @description On or open at this moment or earlier.
                 * @example 2026-12-31T23:59:59+01:00
                 */
                dateTo?: components["parameters"]["dateTo"];
                /**
                 * @description Ids of places from which children are brought to an event. An event has to have each of them.
                 * @example [
                 *       "ed388184-f18f-47b6-8e8f-1056a48a4b4b"
                 *     ]
                 */
                "departurePlaces[]"?: components["parameters"]["departurePlaces"];
                /** @description Turns off all filters that hold by default. A query that publiq set for the client still holds. */
                disableDefaultFilters?: components["parameters"]["disableDefaultFilters"];
                /**
                 * @description The radius of the circle, a number with a unit such as `m`, `km` or `mi`. It needs `coordinates`.
                 * @example 10km
                 */
                distance?: components["parameters"]["distance"];
                /** @description Gives complete documents instead of references to them. */
                embed?: components["parameters"]["embed"];
                /**
                 * @description Adds the calendar in words, in four languages and in each of these forms, with `embed` or without.
                 * @example [
                 *       "md-text"
                 *     ]
                 */
                "embedCalendarSummaries[]"?: components["parameters"]["embedCalendarSummaries"];
                /** @description Keeps the tariffs that UiTPAS put among the prices. It needs `embed`. */
                embedUitpasPrices?: components["parameters"]["embedUitpasPrices"];
                /**
                 * @description Adds `facet`, which counts all results by each of these. Organizers are counted by `regions` alone.
                 * @example [
                 *       "regions",
                 *       "types"
                 *     ]
                 */
                "facets[]"?: components["parameters"]["facets"];
                /**
                 * @description Gives one event of each production, the best match. `totalItems` then counts productions as one.
                 * @example productionId
                 */
                groupBy?: components["parameters"]["groupBy"];
                /** @description Whether children are looked after before or after it. Beside a date or time only sub-events count, opening hours don't. */
                hasChildcare?: components["parameters"]["hasChildcare"];
                /** @description Whether it has images. */
                hasMediaObjects?: components["parameters"]["hasMediaObjects"];
                /** @description Whether visitors stay the night, at any of its sub-events. Always false with opening hours. */
                hasOvernight?: components["parameters"]["hasOvernight"];
                /** @description Whether it has videos. */
                hasVideos?: components["parameters"]["hasVideos"];
                /**
                 * @description The id, which is the last part of `@id`; mostly but not always a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                id?: components["parameters"]["id"];
                /**
                 * @description Whether it is a duplicate of another place. False by default; `*` for both.
                 * @example true
                 */
                isDuplicate?: components["parameters"]["isDuplicate"];
                /**
                 * @description Whole labels, hidden ones included. It has to have each of them; upper and lower case count as the same.
                 * @example [
                 *       "jazz"
                 *     ]
                 */
                "labels[]"?: components["parameters"]["labels"];
                /**
                 * @description Languages, in each of which some text of it is.
                 * @example [
                 *       "nl",
                 *       "fr"
                 *     ]
                 */
                "languages[]"?: components["parameters"]["languages"];
                /**
                 * @description How many results a page has, up to 2,000; 0 counts as 30.
                 * @example 100
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description On or open at this time of the day or later. It needs `localTimeTo`; beside a date it counts only together with a status, booking, childcare or overnight filter.
                 * @example 0800
                 */
                localTimeFrom?: components["parameters"]["localTimeFrom"];
                /**
                 * @description On or open at this time of the day or earlier. It needs `localTimeFrom`.
                 * @example 1159
                 */
                localTimeTo?: components["parameters"]["localTimeTo"];
                /**
                 * @description The id of the place where events are, or of a duplicate of it.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                locationId?: components["parameters"]["locationId"];
                /**
                 * @description Whole labels, each of which the place of an event has to have.
                 * @example [
                 *       "toegankelijk"
                 *     ]
                 */
                "locationLabels[]"?: components["parameters"]["locationLabels"];
                /**
                 * @description Ids of terms of the taxonomy, each of which the place of an event has to have.
                 * @example [
                 *       "Yf4aZBfsUEu2NsQqsprngw"
                 *     ]
                 */
                "locationTermIds[]"?: components["parameters"]["locationTermIds"];
                /**
                 * @description Dutch names of terms of the taxonomy, each of which the place of an event has to have.
                 * @example [
                 *       "Cultuur- of ontmoetingscentrum"
                 *     ]
                 */
                "locationTermLabels[]"?: components["parameters"]["locationTermLabels"];
                /**
                 * @description The language that it was written in first.
                 * @example nl
                 */
                mainLanguage?: components["parameters"]["mainLanguage"];
                /**
                 * @description For people of this age or younger, in years.
                 * @example 12
                 */
                maxAge?: components["parameters"]["maxAge"];
                /**
                 * @description The highest base price, in euros.
                 * @example 10
                 */
                maxPrice?: components["parameters"]["maxPrice"];
                /**
                 * @description For people of this age or older, in years.
                 * @example 6
                 */
                minAge?: components["parameters"]["minAge"];
                /**
                 * @description The lowest base price, in euros.
                 * @example 0
                 */
                minPrice?: components["parameters"]["minPrice"];
                /**
                 * @description Last changed at this moment or later.
                 * @example 2026-11-01T00:00:00+01:00
                 */
                modifiedFrom?: components["parameters"]["modifiedFrom"];
                /**
                 * @description Last changed at this moment or earlier.
                 * @example 2026-11-30T23:59:59+01:00
                 */
                modifiedTo?: components["parameters"]["modifiedTo"];
                /**
                 * @description The id of the organizer.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId?: components["parameters"]["organizerId"];
                /**
                 * @description Whole labels, each of which the organizer has to have.
                 * @example [
                 *       "jazzclub"
                 *     ]
                 */
                "organizerLabels[]"?: components["parameters"]["organizerLabels"];
                /**
                 * @description The whole postal code; no wildcards.
                 * @example 9000
                 */
                postalCode?: components["parameters"]["postalCode"];
                /**
                 * @description The base price, in euros. It wins over `minPrice` and `maxPrice`.
                 * @example 7.5
                 */
                price?: components["parameters"]["price"];
                /**
                 * @description The id of the production that events belong to.
                 * @example 7d9e1f20-3a4b-4c5d-8e6f-708192a3b4c5
                 */
                productionId?: components["parameters"]["productionId"];
                /**
                 * @description A query in the syntax of Lucene, with fields such as `name.nl` and `terms.id`; words without a field are looked for everywhere. Values need escaping of `+ - = && || ! ( ) { } [ ] ^ " ~ * ? : \ /`.
                 * @example labels:jazz AND price:[0 TO 10]
                 */
                q?: components["parameters"]["q"];
                /**
                 * @description The id of an event, in lower case; finds what is recommended beside it.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                recommendationFor?: components["parameters"]["recommendationFor"];
                /**
                 * @description Weekdays; on or open on one of them at least four times.
                 * @example [
                 *       "saturday",
                 *       "sunday"
                 *     ]
                 */
                recurringOnDayOfWeek?: components["parameters"]["recurringOnDayOfWeek"];
                /**
                 * @description Ids of regions, as https://search.uitdatabank.be/autocomplete.json lists them. It has to lie in each of them; what has no coordinates lies nowhere.
                 * @example [
                 *       "nis-44021"
                 *     ]
                 */
                "regions[]"?: components["parameters"]["regions"];
                /**
                 * @description By the moment until which it is visible.
                 * @example asc
                 */
                "sort[availableTo]"?: components["parameters"]["sortAvailableTo"];
                /**
                 * @description By how complete the document is.
                 * @example desc
                 */
                "sort[completeness]"?: components["parameters"]["sortCompleteness"];
                /**
                 * @description By the moment at which it was made.
                 * @example desc
                 */
                "sort[created]"?: components["parameters"]["sortCreated"];
                /**
                 * @description By how far it is from `coordinates`, which are needed, with `distance`.
                 * @example asc
                 */
                "sort[distance]"?: components["parameters"]["sortDistance"];
                /**
                 * @description By the moment of its last change.
                 * @example desc
                 */
                "sort[modified]"?: components["parameters"]["sortModified"];
                /**
                 * @description By how often it is looked at.
                 * @example desc
                 */
                "sort[popularity]"?: components["parameters"]["sortPopularity"];
                /**
                 * @description By how well it goes with the event of `recommendationFor`, which is needed.
                 * @example desc
                 */
                "sort[recommendationScore]"?: components["parameters"]["sortRecommendationScore"];
                /**
                 * @description By how well it matches `text`, `q` or `name`. Without any sorting the best match comes first.
                 * @example desc
                 */
                "sort[score]"?: components["parameters"]["sortScore"];
                /**
                 * @description How many results to skip. With `limit` added it is at most 10,000; narrow the search to get at what follows.
                 * @example 30
                 */
                start?: components["parameters"]["start"];
                /**
                 * @description Statuses, of which it has one; beside a date or time, on that date or time.
                 * @example [
                 *       "Available"
                 *     ]
                 */
                status?: components["parameters"]["status"];
                /**
                 * @description Ids of terms of the taxonomy, each of which it has to have.
                 * @example [
                 *       "0.50.4.0.0"
                 *     ]
                 */
                "termIds[]"?: components["parameters"]["termIds"];
                /**
                 * @description Dutch names of terms of the taxonomy, each of which it has to have. Names change; prefer `termIds[]`.
                 * @example [
                 *       "Concert"
                 *     ]
                 */
                "termLabels[]"?: components["parameters"]["termLabels"];
                /**
                 * @description Words that visitors type. All of them must be in one field, such as the name or the description. `OR`, `NOT`, `"..."`, `*` and brackets work; names of fields don't.
                 * @example jazz (gent OR brugge)
                 */
                text?: components["parameters"]["text"];
                /**
                 * @description The languages in which `text` and `q` look for words without a field; by default all four.
                 * @example [
                 *       "nl",
                 *       "en"
                 *     ]
                 */
                "textLanguages[]"?: components["parameters"]["textLanguages"];
                /** @description Whether UiTPAS or Paspartoe takes part, as its labels tell. */
                uitpas?: components["parameters"]["uitpas"];
                /**
                 * @description How far it is on its way to publication, one of these. By default what may be shown; `*` for any status.
                 * @example [
                 *       "DRAFT",
                 *       "REJECTED"
                 *     ]
                 */
                workflowStatus?: components["parameters"]["offerWorkflowStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                    "application/ld+json": components["schemas"]["EventPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["InvalidQuery"];
            500: components["responses"]["SearchFailed"];
        };
    };
    queryEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["offerQuery"];
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                    "application/ld+json": components["schemas"]["EventPage"];
                };
            };
            400: components["responses"]["MisplacedQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["InvalidQuery"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["SearchFailed"];
        };
    };
    searchOffers: {
        parameters: {
            query?: {
                /**
                 * @description The country of the address. Belgium by default; `*` for any.
                 * @example NL
                 */
                addressCountry?: components["parameters"]["addressCountry"];
                /** @description Whether it is for every age, or for some ages alone. */
                allAges?: components["parameters"]["allAges"];
                /**
                 * @description How one attends, one of these. Events alone have it, so that places are never found with it.
                 * @example [
                 *       "online",
                 *       "mixed"
                 *     ]
                 */
                attendanceMode?: components["parameters"]["attendanceMode"];
                /**
                 * @description For whom it is. Everyone by default; `*` for any audience.
                 * @example education
                 */
                audienceType?: components["parameters"]["audienceType"];
                /**
                 * @description Visible at this moment or later. Now by default, and `*` adds what is no longer visible. It must not be after `availableTo`, which is now when it is left out.
                 * @example 2026-12-01T00:00:00+01:00
                 */
                availableFrom?: components["parameters"]["availableFrom"];
                /**
                 * @description Visible at this moment or earlier, not before `availableFrom`. Now by default, and `*` adds what is not visible yet.
                 * @example 2026-12-31T23:59:59+01:00
                 */
                availableTo?: components["parameters"]["availableTo"];
                /**
                 * @description For people who were born on this day or later, told by dates of birth or by ages. Events alone have these.
                 * @example 2018-01-01
                 */
                birthdateRangeFrom?: components["parameters"]["birthdateRangeFrom"];
                /**
                 * @description For people who were born on this day or earlier, not before `birthdateRangeFrom`.
                 * @example 2020-12-31
                 */
                birthdateRangeTo?: components["parameters"]["birthdateRangeTo"];
                /**
                 * @description Whether anything is left to book; beside a date or time, on that date or time.
                 * @example Available
                 */
                bookingAvailability?: components["parameters"]["bookingAvailability"];
                /**
                 * @description A rectangle on the map, the coordinates of its south-west and its north-east corner with a `|` between.
                 * @example 51.03,3.70|51.07,3.76
                 */
                bounds?: components["parameters"]["bounds"];
                /**
                 * @description Kinds of calendar, of which it has one.
                 * @example [
                 *       "single",
                 *       "multiple"
                 *     ]
                 */
                calendarType?: components["parameters"]["calendarType"];
                /** @description Whether children come without their parents. Clients see only their own such events, save some with a permission. */
                childrenOnly?: components["parameters"]["childrenOnly"];
                /**
                 * @description Languages, in each of which all texts of it are.
                 * @example [
                 *       "nl",
                 *       "fr"
                 *     ]
                 */
                "completedLanguages[]"?: components["parameters"]["completedLanguages"];
                /**
                 * @description The e-mail address of somebody who may edit it.
                 * @example mira@denhemel.example
                 */
                contributors?: components["parameters"]["contributors"];
                /**
                 * @description The middle of a circle as `latitude,longitude` in degrees. It needs a `distance`.
                 * @example 51.0408,3.7269
                 */
                coordinates?: components["parameters"]["coordinates"];
                /**
                 * @description Made at this moment or later.
                 * @example 2026-11-01T00:00:00+01:00
                 */
                createdFrom?: components["parameters"]["createdFrom"];
                /**
                 * @description Made at this moment or earlier.
                 * @example 2026-11-30T23:59:59+01:00
                 */
                createdTo?: components["parameters"]["createdTo"];
                /**
                 * @description Who made it, the whole id of a user or `<clientId>@clients`. Old documents have a nickname or e-mail address.
                 * @example 5f1b9c1e-7a0b-4c2f-9d43-0d8a4b1c6f20
                 */
                creator?: components["parameters"]["creator"];
                /**
                 * @description On or open at this moment or later. Always so without opening hours on a permanent calendar.
                 * @example 2026-12-01T00:00:00+01:00
                 */
                dateFrom?: components["parameters"]["dateFrom"];
                /**
                 * @description On or open at this moment or earlier.
                 * @example 2026-12-31T23:59:59+01:00
                 */
                dateTo?: components["parameters"]["dateTo"];
                /**
                 * @description Ids of places from which children are brought to an event. An event has to have each of them.
                 * @example [
                 *       "ed388184-f18f-47b6-8e8f-1056a48a4b4b"
                 *     ]
                 */
                "departurePlaces[]"?: components["parameters"]["departurePlaces"];
                /** @description Turns off all filters that hold by default. A query that publiq set for the client still holds. */
                disableDefaultFilters?: components["parameters"]["disableDefaultFilters"];
                /**
                 * @description The radius of the circle, a number with a unit such as `m`, `km` or `mi`. It needs `coordinates`.
                 * @example 10km
                 */
                distance?: components["parameters"]["distance"];
                /** @description Gives complete documents instead of references to them. */
                embed?: components["parameters"]["embed"];
                /**
                 * @description Adds the calendar in words, in four languages and in each of these forms, with `embed` or without.
                 * @example [
                 *       "md-text"
                 *     ]
                 */
                "embedCalendarSummaries[]"?: components["parameters"]["embedCalendarSummaries"];
                /** @description Keeps the tariffs that UiTPAS put among the prices. It needs `embed`. */
                embedUitpasPrices?: components["parameters"]["embedUitpasPrices"];
                /**
                 * @description Adds `facet`, which counts all results by each of these. Organizers are counted by `regions` alone.
                 * @example [
                 *       "regions",
                 *       "types"
                 *     ]
                 */
                "facets[]"?: components["parameters"]["facets"];
                /**
                 * @description Gives one event of each production, the best match. `totalItems` then counts productions as one.
                 * @example productionId
                 */
                groupBy?: components["parameters"]["groupBy"];
                /** @description Whether children are looked after before or after it. Beside a date or time only sub-events count, opening hours don't. */
                hasChildcare?: components["parameters"]["hasChildcare"];
                /** @description Whether it has images. */
                hasMediaObjects?: components["parameters"]["hasMediaObjects"];
                /** @description Whether visitors stay the night, at any of its sub-events. Always false with opening hours. */
                hasOvernight?: components["parameters"]["hasOvernight"];
                /** @description Whether it has videos. */
                hasVideos?: components["parameters"]["hasVideos"];
                /**
                 * @description The id, which is the last part of `@id`; mostly but not always a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                id?: components["parameters"]["id"];
                /**
                 * @description Whether it is a duplicate of another place. False by default; `*` for both.
                 * @example true
                 */
                isDuplicate?: components["parameters"]["isDuplicate"];
                /**
                 * @description Whole labels, hidden ones included. It has to have each of them; upper and lower case count as the same.
                 * @example [
                 *       "jazz"
                 *     ]
                 */
                "labels[]"?: components["parameters"]["labels"];
                /**
                 * @description Languages, in each of which some text of it is.
                 * @example [
                 *       "nl",
                 *       "fr"
                 *     ]
                 */
                "languages[]"?: components["parameters"]["languages"];
                /**
                 * @description How many results a page has, up to 2,000; 0 counts as 30.
                 * @example 100
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description On or open at this time of the day or later. It needs `localTimeTo`; beside a date it counts only together with a status, booking, childcare or overnight filter.
                 * @example 0800
                 */
                localTimeFrom?: components["parameters"]["localTimeFrom"];
                /**
                 * @description On or open at this time of the day or earlier. It needs `localTimeFrom`.
                 * @example 1159
                 */
                localTimeTo?: components["parameters"]["localTimeTo"];
                /**
                 * @description The id of the place where events are, or of a duplicate of it.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                locationId?: components["parameters"]["locationId"];
                /**
                 * @description Whole labels, each of which the place of an event has to have.
                 * @example [
                 *       "toegankelijk"
                 *     ]
                 */
                "locationLabels[]"?: components["parameters"]["locationLabels"];
                /**
                 * @description Ids of terms of the taxonomy, each of which the place of an event has to have.
                 * @example [
                 *       "Yf4aZBfsUEu2NsQqsprngw"
                 *     ]
                 */
                "locationTermIds[]"?: components["parameters"]["locationTermIds"];
                /**
                 * @description Dutch names of terms of the taxonomy, each of which the place of an event has to have.
                 * @example [
                 *       "Cultuur- of ontmoetingscentrum"
                 *     ]
                 */
                "locationTermLabels[]"?: components["parameters"]["locationTermLabels"];
                /**
                 * @description The language that it was written in first.
                 * @example nl
                 */
                mainLanguage?: components["parameters"]["mainLanguage"];
                /**
                 * @description For people of this age or younger, in years.
                 * @example 12
                 */
                maxAge?: components["parameters"]["maxAge"];
                /**
                 * @description The highest base price, in euros.
                 * @example 10
                 */
                maxPrice?: components["parameters"]["maxPrice"];
                /**
                 * @description For people of this age or older, in years.
                 * @example 6
                 */
                minAge?: components["parameters"]["minAge"];
                /**
                 * @description The lowest base price, in euros.
                 * @example 0
                 */
                minPrice?: components["parameters"]["minPrice"];
                /**
                 * @description Last changed at this moment or later.
                 * @example 2026-11-01T00:00:00+01:00
                 */
                modifiedFrom?: components["parameters"]["modifiedFrom"];
                /**
                 * @description Last changed at this moment or earlier.
                 * @example 2026-11-30T23:59:59+01:00
                 */
                modifiedTo?: components["parameters"]["modifiedTo"];
                /**
                 * @description The id of the organizer.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId?: components["parameters"]["organizerId"];
                /**
                 * @description Whole labels, each of which the organizer has to have.
                 * @example [
                 *       "jazzclub"
                 *     ]
                 */
                "organizerLabels[]"?: components["parameters"]["organizerLabels"];
                /**
                 * @description The whole postal code; no wildcards.
                 * @example 9000
                 */
                postalCode?: components["parameters"]["postalCode"];
                /**
                 * @description The base price, in euros. It wins over `minPrice` and `maxPrice`.
                 * @example 7.5
                 */
                price?: components["parameters"]["price"];
                /**
                 * @description The id of the production that events belong to.
                 * @example 7d9e1f20-3a4b-4c5d-8e6f-708192a3b4c5
                 */
                productionId?: components["parameters"]["productionId"];
                /**
                 * @description A query in the syntax of Lucene, with fields such as `name.nl` and `terms.id`; words without a field are looked for everywhere. Values need escaping of `+ - = && || ! ( ) { } [ ] ^ " ~ * ? : \ /`.
                 * @example labels:jazz AND price:[0 TO 10]
                 */
                q?: components["parameters"]["q"];
                /**
                 * @description The id of an event, in lower case; finds what is recommended beside it.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                recommendationFor?: components["parameters"]["recommendationFor"];
                /**
                 * @description Weekdays; on or open on one of them at least four times.
                 * @example [
                 *       "saturday",
                 *       "sunday"
                 *     ]
                 */
                recurringOnDayOfWeek?: components["parameters"]["recurringOnDayOfWeek"];
                /**
                 * @description Ids of regions, as https://search.uitdatabank.be/autocomplete.json lists them. It has to lie in each of them; what has no coordinates lies nowhere.
                 * @example [
                 *       "nis-44021"
                 *     ]
                 */
                "regions[]"?: components["parameters"]["regions"];
                /**
                 * @description By the moment until which it is visible.
                 * @example asc
                 */
                "sort[availableTo]"?: components["parameters"]["sortAvailableTo"];
                /**
                 * @description By how complete the document is.
                 * @example desc
                 */
                "sort[completeness]"?: components["parameters"]["sortCompleteness"];
                /**
                 * @description By the moment at which it was made.
                 * @example desc
                 */
                "sort[created]"?: components["parameters"]["sortCreated"];
                /**
                 * @description By how far it is from `coordinates`, which are needed, with `distance`.
                 * @example asc
                 */
                "sort[distance]"?: components["parameters"]["sortDistance"];
                /**
                 * @description By the moment of its last change.
                 * @example desc
                 */
                "sort[modified]"?: components["parameters"]["sortModified"];
                /**
                 * @description By how often it is looked at.
                 * @example desc
                 */
                "sort[popularity]"?: components["parameters"]["sortPopularity"];
                /**
                 * @description By how well it goes with the event of `recommendationFor`, which is needed.
                 * @example desc
                 */
                "sort[recommendationScore]"?: components["parameters"]["sortRecommendationScore"];
                /**
                 * @description By how well it matches `text`, `q` or `name`. Without any sorting the best match comes first.
                 * @example desc
                 */
                "sort[score]"?: components["parameters"]["sortScore"];
                /**
                 * @description How many results to skip. With `limit` added it is at most 10,000; narrow the search to get at what follows.
                 * @example 30
                 */
                start?: components["parameters"]["start"];
                /**
                 * @description Statuses, of which it has one; beside a date or time, on that date or time.
                 * @example [
                 *       "Available"
                 *     ]
                 */
                status?: components["parameters"]["status"];
                /**
                 * @description Ids of terms of the taxonomy, each of which it has to have.
                 * @example [
                 *       "0.50.4.0.0"
                 *     ]
                 */
                "termIds[]"?: components["parameters"]["termIds"];
                /**
                 * @description Dutch names of terms of the taxonomy, each of which it has to have. Names change; prefer `termIds[]`.
                 * @example [
                 *       "Concert"
                 *     ]
                 */
                "termLabels[]"?: components["parameters"]["termLabels"];
                /**
                 * @description Words that visitors type. All of them must be in one field, such as the name or the description. `OR`, `NOT`, `"..."`, `*` and brackets work; names of fields don't.
                 * @example jazz (gent OR brugge)
                 */
                text?: components["parameters"]["text"];
                /**
                 * @description The languages in which `text` and `q` look for words without a field; by default all four.
                 * @example [
                 *       "nl",
                 *       "en"
                 *     ]
                 */
                "textLanguages[]"?: components["parameters"]["textLanguages"];
                /** @description Whether UiTPAS or Paspartoe takes part, as its labels tell. */
                uitpas?: components["parameters"]["uitpas"];
                /**
                 * @description How far it is on its way to publication, one of these. By default what may be shown; `*` for any status.
                 * @example [
                 *       "DRAFT",
                 *       "REJECTED"
                 *     ]
                 */
                workflowStatus?: components["parameters"]["offerWorkflowStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of offers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferPage"];
                    "application/ld+json": components["schemas"]["OfferPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["InvalidQuery"];
            500: components["responses"]["SearchFailed"];
        };
    };
    queryOffers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["offerQuery"];
        responses: {
            /** @description A page of offers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferPage"];
                    "application/ld+json": components["schemas"]["OfferPage"];
                };
            };
            400: components["responses"]["MisplacedQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["InvalidQuery"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["SearchFailed"];
        };
    };
    searchOrganizers: {
        parameters: {
            query?: {
                /**
                 * @description The country of the address. Organizers of every country are found by default.
                 * @example NL
                 */
                addressCountry?: components["parameters"]["organizerCountry"];
                /**
                 * @description A rectangle on the map, the coordinates of its south-west and its north-east corner with a `|` between.
                 * @example 51.03,3.70|51.07,3.76
                 */
                bounds?: components["parameters"]["bounds"];
                /**
                 * @description The e-mail address of somebody who may edit it.
                 * @example mira@denhemel.example
                 */
                contributors?: components["parameters"]["contributors"];
                /**
                 * @description The middle of a circle as `latitude,longitude` in degrees. It needs a `distance`.
                 * @example 51.0408,3.7269
                 */
                coordinates?: components["parameters"]["coordinates"];
                /**
                 * @description Who made it, the whole id of a user or `<clientId>@clients`. Old documents have a nickname or e-mail address.
                 * @example 5f1b9c1e-7a0b-4c2f-9d43-0d8a4b1c6f20
                 */
                creator?: components["parameters"]["creator"];
                /** @description Turns off all filters that hold by default. A query that publiq set for the client still holds. */
                disableDefaultFilters?: components["parameters"]["disableDefaultFilters"];
                /**
                 * @description The radius of the circle, a number with a unit such as `m`, `km` or `mi`. It needs `coordinates`.
                 * @example 10km
                 */
                distance?: components["parameters"]["distance"];
                /**
                 * @description The host of the website, with or without `www.`; its case counts.
                 * @example denhemel.example
                 */
                domain?: components["parameters"]["domain"];
                /** @description Gives complete documents instead of references to them. */
                embed?: components["parameters"]["embed"];
                /**
                 * @description Adds `facet`, which counts all results by each of these. Organizers are counted by `regions` alone.
                 * @example [
                 *       "regions",
                 *       "types"
                 *     ]
                 */
                "facets[]"?: components["parameters"]["facets"];
                /** @description Whether it has images. */
                hasImages?: components["parameters"]["hasImages"];
                /**
                 * @description The id, which is the last part of `@id`; mostly but not always a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                id?: components["parameters"]["id"];
                /**
                 * @description Whole labels, hidden ones included. It has to have each of them; upper and lower case count as the same.
                 * @example [
                 *       "jazz"
                 *     ]
                 */
                "labels[]"?: components["parameters"]["labels"];
                /**
                 * @description How many results a page has, up to 2,000; 0 counts as 30.
                 * @example 100
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description The beginning of one or more words that follow each other in the Dutch name, for completion while typing.
                 * @example den hem
                 */
                name?: components["parameters"]["name"];
                /**
                 * @description The whole postal code; no wildcards.
                 * @example 9000
                 */
                postalCode?: components["parameters"]["postalCode"];
                /**
                 * @description A query in the syntax of Lucene, with fields such as `name.nl` and `terms.id`; words without a field are looked for everywhere. Values need escaping of `+ - = && || ! ( ) { } [ ] ^ " ~ * ? : \ /`.
                 * @example labels:jazz AND price:[0 TO 10]
                 */
                q?: components["parameters"]["q"];
                /**
                 * @description Ids of regions, as https://search.uitdatabank.be/autocomplete.json lists them. It has to lie in each of them; what has no coordinates lies nowhere.
                 * @example [
                 *       "nis-44021"
                 *     ]
                 */
                "regions[]"?: components["parameters"]["regions"];
                /**
                 * @description By how complete the document is.
                 * @example desc
                 */
                "sort[completeness]"?: components["parameters"]["sortCompleteness"];
                /**
                 * @description By the moment at which it was made.
                 * @example desc
                 */
                "sort[created]"?: components["parameters"]["sortCreated"];
                /**
                 * @description By the moment of its last change.
                 * @example desc
                 */
                "sort[modified]"?: components["parameters"]["sortModified"];
                /**
                 * @description By how well it matches `text`, `q` or `name`. Without any sorting the best match comes first.
                 * @example desc
                 */
                "sort[score]"?: components["parameters"]["sortScore"];
                /**
                 * @description How many results to skip. With `limit` added it is at most 10,000; narrow the search to get at what follows.
                 * @example 30
                 */
                start?: components["parameters"]["start"];
                /**
                 * @description The languages in which `text` and `q` look for words without a field; by default all four.
                 * @example [
                 *       "nl",
                 *       "en"
                 *     ]
                 */
                "textLanguages[]"?: components["parameters"]["textLanguages"];
                /**
                 * @description The website, whatever its scheme, `www.` and slash at the end.
                 * @example https://www.denhemel.example/gent
                 */
                website?: components["parameters"]["website"];
                /**
                 * @description Whether it is still there. `ACTIVE` by default; `*` adds what was deleted.
                 * @example [
                 *       "DELETED"
                 *     ]
                 */
                workflowStatus?: components["parameters"]["organizerWorkflowStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of organizers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizerPage"];
                    "application/ld+json": components["schemas"]["OrganizerPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["InvalidQuery"];
            500: components["responses"]["SearchFailed"];
        };
    };
    queryOrganizers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["organizerQuery"];
        responses: {
            /** @description A page of organizers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizerPage"];
                    "application/ld+json": components["schemas"]["OrganizerPage"];
                };
            };
            400: components["responses"]["MisplacedQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["InvalidQuery"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["SearchFailed"];
        };
    };
    searchPlaces: {
        parameters: {
            query?: {
                /**
                 * @description The country of the address. Belgium by default; `*` for any.
                 * @example NL
                 */
                addressCountry?: components["parameters"]["addressCountry"];
                /** @description Whether it is for every age, or for some ages alone. */
                allAges?: components["parameters"]["allAges"];
                /**
                 * @description How one attends, one of these. Events alone have it, so that places are never found with it.
                 * @example [
                 *       "online",
                 *       "mixed"
                 *     ]
                 */
                attendanceMode?: components["parameters"]["attendanceMode"];
                /**
                 * @description For whom it is. Everyone by default; `*` for any audience.
                 * @example education
                 */
                audienceType?: components["parameters"]["audienceType"];
                /**
                 * @description Visible at this moment or later. Now by default, and `*` adds what is no longer visible. It must not be after `availableTo`, which is now when it is left out.
                 * @example 2026-12-01T00:00:00+01:00
                 */
                availableFrom?: components["parameters"]["availableFrom"];
                /**
                 * @description Visible at this moment or earlier, not before `availableFrom`. Now by default, and `*` adds what is not visible yet.
                 * @example 2026-12-31T23:59:59+01:00
                 */
                availableTo?: components["parameters"]["availableTo"];
                /**
                 * @description For people who were born on this day or later, told by dates of birth or by ages. Events alone have these.
                 * @example 2018-01-01
                 */
                birthdateRangeFrom?: components["parameters"]["birthdateRangeFrom"];
                /**
                 * @description For people who were born on this day or earlier, not before `birthdateRangeFrom`.
                 * @example 2020-12-31
                 */
                birthdateRangeTo?: components["parameters"]["birthdateRangeTo"];
                /**
                 * @description Whether anything is left to book; beside a date or time, on that date or time.
                 * @example Available
                 */
                bookingAvailability?: components["parameters"]["bookingAvailability"];
                /**
                 * @description A rectangle on the map, the coordinates of its south-west and its north-east corner with a `|` between.
                 * @example 51.03,3.70|51.07,3.76
                 */
                bounds?: components["parameters"]["bounds"];
                /**
                 * @description Kinds of calendar, of which it has one.
                 * @example [
                 *       "single",
                 *       "multiple"
                 *     ]
                 */
                calendarType?: components["parameters"]["calendarType"];
                /** @description Whether children come without their parents. Clients see only their own such events, save some with a permission. */
                childrenOnly?: components["parameters"]["childrenOnly"];
                /**
                 * @description Languages, in each of which all texts of it are.
                 * @example [
                 *       "nl",
                 *       "fr"
                 *     ]
                 */
                "completedLanguages[]"?: components["parameters"]["completedLanguages"];
                /**
                 * @description The e-mail address of somebody who may edit it.
                 * @example mira@denhemel.example
                 */
                contributors?: components["parameters"]["contributors"];
                /**
                 * @description The middle of a circle as `latitude,longitude` in degrees. It needs a `distance`.
                 * @example 51.0408,3.7269
                 */
                coordinates?: components["parameters"]["coordinates"];
                /**
                 * @description Made at this moment or later.
                 * @example 2026-11-01T00:00:00+01:00
                 */
                createdFrom?: components["parameters"]["createdFrom"];
                /**
                 * @description Made at this moment or earlier.
                 * @example 2026-11-30T23:59:59+01:00
                 */
                createdTo?: components["parameters"]["createdTo"];
                /**
                 * @description Who made it, the whole id of a user or `<clientId>@clients`. Old documents have a nickname or e-mail address.
                 * @example 5f1b9c1e-7a0b-4c2f-9d43-0d8a4b1c6f20
                 */
                creator?: components["parameters"]["creator"];
                /**
                 * @description On or open at this moment or later. Always so without opening hours on a permanent calendar.
                 * @example 2026-12-01T00:00:00+01:00
                 */
                dateFrom?: components["parameters"]["dateFrom"];
                /**
                 * @description On or open at this moment or earlier.
                 * @example 2026-12-31T23:59:59+01:00
                 */
                dateTo?: components["parameters"]["dateTo"];
                /**
                 * @description Ids of places from which children are brought to an event. An event has to have each of them.
                 * @example [
                 *       "ed388184-f18f-47b6-8e8f-1056a48a4b4b"
                 *     ]
                 */
                "departurePlaces[]"?: components["parameters"]["departurePlaces"];
                /** @description Turns off all filters that hold by default. A query that publiq set for the client still holds. */
                disableDefaultFilters?: components["parameters"]["disableDefaultFilters"];
                /**
                 * @description The radius of the circle, a number with a unit such as `m`, `km` or `mi`. It needs `coordinates`.
                 * @example 10km
                 */
                distance?: components["parameters"]["distance"];
                /** @description Gives complete documents instead of references to them. */
                embed?: components["parameters"]["embed"];
                /**
                 * @description Adds the calendar in words, in four languages and in each of these forms, with `embed` or without.
                 * @example [
                 *       "md-text"
                 *     ]
                 */
                "embedCalendarSummaries[]"?: components["parameters"]["embedCalendarSummaries"];
                /** @description Keeps the tariffs that UiTPAS put among the prices. It needs `embed`. */
                embedUitpasPrices?: components["parameters"]["embedUitpasPrices"];
                /**
                 * @description Adds `facet`, which counts all results by each of these. Organizers are counted by `regions` alone.
                 * @example [
                 *       "regions",
                 *       "types"
                 *     ]
                 */
                "facets[]"?: components["parameters"]["facets"];
                /**
                 * @description Gives one event of each production, the best match. `totalItems` then counts productions as one.
                 * @example productionId
                 */
                groupBy?: components["parameters"]["groupBy"];
                /** @description Whether children are looked after before or after it. Beside a date or time only sub-events count, opening hours don't. */
                hasChildcare?: components["parameters"]["hasChildcare"];
                /** @description Whether it has images. */
                hasMediaObjects?: components["parameters"]["hasMediaObjects"];
                /** @description Whether visitors stay the night, at any of its sub-events. Always false with opening hours. */
                hasOvernight?: components["parameters"]["hasOvernight"];
                /** @description Whether it has videos. */
                hasVideos?: components["parameters"]["hasVideos"];
                /**
                 * @description The id, which is the last part of `@id`; mostly but not always a UUID.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                id?: components["parameters"]["id"];
                /**
                 * @description Whether it is a duplicate of another place. False by default; `*` for both.
                 * @example true
                 */
                isDuplicate?: components["parameters"]["isDuplicate"];
                /**
                 * @description Whole labels, hidden ones included. It has to have each of them; upper and lower case count as the same.
                 * @example [
                 *       "jazz"
                 *     ]
                 */
                "labels[]"?: components["parameters"]["labels"];
                /**
                 * @description Languages, in each of which some text of it is.
                 * @example [
                 *       "nl",
                 *       "fr"
                 *     ]
                 */
                "languages[]"?: components["parameters"]["languages"];
                /**
                 * @description How many results a page has, up to 2,000; 0 counts as 30.
                 * @example 100
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description On or open at this time of the day or later. It needs `localTimeTo`; beside a date it counts only together with a status, booking, childcare or overnight filter.
                 * @example 0800
                 */
                localTimeFrom?: components["parameters"]["localTimeFrom"];
                /**
                 * @description On or open at this time of the day or earlier. It needs `localTimeFrom`.
                 * @example 1159
                 */
                localTimeTo?: components["parameters"]["localTimeTo"];
                /**
                 * @description The id of the place where events are, or of a duplicate of it.
                 * @example ed388184-f18f-47b6-8e8f-1056a48a4b4b
                 */
                locationId?: components["parameters"]["locationId"];
                /**
                 * @description Whole labels, each of which the place of an event has to have.
                 * @example [
                 *       "toegankelijk"
                 *     ]
                 */
                "locationLabels[]"?: components["parameters"]["locationLabels"];
                /**
                 * @description Ids of terms of the taxonomy, each of which the place of an event has to have.
                 * @example [
                 *       "Yf4aZBfsUEu2NsQqsprngw"
                 *     ]
                 */
                "locationTermIds[]"?: components["parameters"]["locationTermIds"];
                /**
                 * @description Dutch names of terms of the taxonomy, each of which the place of an event has to have.
                 * @example [
                 *       "Cultuur- of ontmoetingscentrum"
                 *     ]
                 */
                "locationTermLabels[]"?: components["parameters"]["locationTermLabels"];
                /**
                 * @description The language that it was written in first.
                 * @example nl
                 */
                mainLanguage?: components["parameters"]["mainLanguage"];
                /**
                 * @description For people of this age or younger, in years.
                 * @example 12
                 */
                maxAge?: components["parameters"]["maxAge"];
                /**
                 * @description The highest base price, in euros.
                 * @example 10
                 */
                maxPrice?: components["parameters"]["maxPrice"];
                /**
                 * @description For people of this age or older, in years.
                 * @example 6
                 */
                minAge?: components["parameters"]["minAge"];
                /**
                 * @description The lowest base price, in euros.
                 * @example 0
                 */
                minPrice?: components["parameters"]["minPrice"];
                /**
                 * @description Last changed at this moment or later.
                 * @example 2026-11-01T00:00:00+01:00
                 */
                modifiedFrom?: components["parameters"]["modifiedFrom"];
                /**
                 * @description Last changed at this moment or earlier.
                 * @example 2026-11-30T23:59:59+01:00
                 */
                modifiedTo?: components["parameters"]["modifiedTo"];
                /**
                 * @description The id of the organizer.
                 * @example 9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88
                 */
                organizerId?: components["parameters"]["organizerId"];
                /**
                 * @description Whole labels, each of which the organizer has to have.
                 * @example [
                 *       "jazzclub"
                 *     ]
                 */
                "organizerLabels[]"?: components["parameters"]["organizerLabels"];
                /**
                 * @description The whole postal code; no wildcards.
                 * @example 9000
                 */
                postalCode?: components["parameters"]["postalCode"];
                /**
                 * @description The base price, in euros. It wins over `minPrice` and `maxPrice`.
                 * @example 7.5
                 */
                price?: components["parameters"]["price"];
                /**
                 * @description The id of the production that events belong to.
                 * @example 7d9e1f20-3a4b-4c5d-8e6f-708192a3b4c5
                 */
                productionId?: components["parameters"]["productionId"];
                /**
                 * @description A query in the syntax of Lucene, with fields such as `name.nl` and `terms.id`; words without a field are looked for everywhere. Values need escaping of `+ - = && || ! ( ) { } [ ] ^ " ~ * ? : \ /`.
                 * @example labels:jazz AND price:[0 TO 10]
                 */
                q?: components["parameters"]["q"];
                /**
                 * @description The id of an event, in lower case; finds what is recommended beside it.
                 * @example 3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30
                 */
                recommendationFor?: components["parameters"]["recommendationFor"];
                /**
                 * @description Weekdays; on or open on one of them at least four times.
                 * @example [
                 *       "saturday",
                 *       "sunday"
                 *     ]
                 */
                recurringOnDayOfWeek?: components["parameters"]["recurringOnDayOfWeek"];
                /**
                 * @description Ids of regions, as https://search.uitdatabank.be/autocomplete.json lists them. It has to lie in each of them; what has no coordinates lies nowhere.
                 * @example [
                 *       "nis-44021"
                 *     ]
                 */
                "regions[]"?: components["parameters"]["regions"];
                /**
                 * @description By the moment until which it is visible.
                 * @example asc
                 */
                "sort[availableTo]"?: components["parameters"]["sortAvailableTo"];
                /**
                 * @description By how complete the document is.
                 * @example desc
                 */
                "sort[completeness]"?: components["parameters"]["sortCompleteness"];
                /**
                 * @description By the moment at which it was made.
                 * @example desc
                 */
                "sort[created]"?: components["parameters"]["sortCreated"];
                /**
                 * @description By how far it is from `coordinates`, which are needed, with `distance`.
                 * @example asc
                 */
                "sort[distance]"?: components["parameters"]["sortDistance"];
                /**
                 * @description By the moment of its last change.
                 * @example desc
                 */
                "sort[modified]"?: components["parameters"]["sortModified"];
                /**
                 * @description By how often it is looked at.
                 * @example desc
                 */
                "sort[popularity]"?: components["parameters"]["sortPopularity"];
                /**
                 * @description By how well it goes with the event of `recommendationFor`, which is needed.
                 * @example desc
                 */
                "sort[recommendationScore]"?: components["parameters"]["sortRecommendationScore"];
                /**
                 * @description By how well it matches `text`, `q` or `name`. Without any sorting the best match comes first.
                 * @example desc
                 */
                "sort[score]"?: components["parameters"]["sortScore"];
                /**
                 * @description How many results to skip. With `limit` added it is at most 10,000; narrow the search to get at what follows.
                 * @example 30
                 */
                start?: components["parameters"]["start"];
                /**
                 * @description Statuses, of which it has one; beside a date or time, on that date or time.
                 * @example [
                 *       "Available"
                 *     ]
                 */
                status?: components["parameters"]["status"];
                /**
                 * @description Ids of terms of the taxonomy, each of which it has to have.
                 * @example [
                 *       "0.50.4.0.0"
                 *     ]
                 */
                "termIds[]"?: components["parameters"]["termIds"];
                /**
                 * @description Dutch names of terms of the taxonomy, each of which it has to have. Names change; prefer `termIds[]`.
                 * @example [
                 *       "Concert"
                 *     ]
                 */
                "termLabels[]"?: components["parameters"]["termLabels"];
                /**
                 * @description Words that visitors type. All of them must be in one field, such as the name or the description. `OR`, `NOT`, `"..."`, `*` and brackets work; names of fields don't.
                 * @example jazz (gent OR brugge)
                 */
                text?: components["parameters"]["text"];
                /**
                 * @description The languages in which `text` and `q` look for words without a field; by default all four.
                 * @example [
                 *       "nl",
                 *       "en"
                 *     ]
                 */
                "textLanguages[]"?: components["parameters"]["textLanguages"];
                /** @description Whether UiTPAS or Paspartoe takes part, as its labels tell. */
                uitpas?: components["parameters"]["uitpas"];
                /**
                 * @description How far it is on its way to publication, one of these. By default what may be shown; `*` for any status.
                 * @example [
                 *       "DRAFT",
                 *       "REJECTED"
                 *     ]
                 */
                workflowStatus?: components["parameters"]["offerWorkflowStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of places. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacePage"];
                    "application/ld+json": components["schemas"]["PlacePage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["InvalidQuery"];
            500: components["responses"]["SearchFailed"];
        };
    };
    queryPlaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["offerQuery"];
        responses: {
            /** @description A page of places. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacePage"];
                    "application/ld+json": components["schemas"]["PlacePage"];
                };
            };
            400: components["responses"]["MisplacedQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["InvalidQuery"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["SearchFailed"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
