// Generated from specs/taxonomy/taxonomy.yaml by `pnpm generate`: do not edit.

export interface paths {
    "/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all terms
         * @description Lists the terms of every domain in one go. They seldom change, so the answer may be kept.
         */
        get: operations["listTerms"];
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
        /** @description A type, a theme or a facility. */
        Term: {
            domain: components["schemas"]["TermDomain"];
            id: components["schemas"]["TermId"];
            name: components["schemas"]["TermName"];
            /** @description Terms of another domain that go well with this one, such as the themes of a concert. */
            otherSuggestedTerms?: components["schemas"]["Term"][];
            /** @description What can have the term. */
            scope: components["schemas"]["TermScope"][];
        };
        /** @description All terms. */
        TermCollection: {
            /** @description The terms, each once, in no order that means anything. */
            terms?: components["schemas"]["Term"][];
        };
        /**
         * @description A type of events or places (`eventtype`, of which each has exactly one), a theme of events, or a facility for visitors with a disability.
         * @enum {string}
         */
        TermDomain: "eventtype" | "theme" | "facility";
        /**
         * @description The id of a term.
         * @example Yf4aZBfsUEu2NsQqsprngw
         */
        TermId: string;
        /** @description What a term is called, in Dutch and mostly in other languages too. */
        TermName: {
            /**
             * @description The name in German.
             * @example Konzert
             */
            de?: string;
            /**
             * @description The name in English.
             * @example Concert
             */
            en?: string;
            /**
             * @description The name in French.
             * @example Concert
             */
            fr?: string;
            /**
             * @description The name in Dutch.
             * @example Concert
             */
            nl: string;
        };
        /**
         * @description What can have a term.
         * @enum {string}
         */
        TermScope: "events" | "places";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Term = components['schemas']['Term'];
export type TermCollection = components['schemas']['TermCollection'];
export type TermDomain = components['schemas']['TermDomain'];
export type TermId = components['schemas']['TermId'];
export type TermName = components['schemas']['TermName'];
export type TermScope = components['schemas']['TermScope'];
export type $defs = Record<string, never>;
export interface operations {
    listTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All terms. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermCollection"];
                };
            };
        };
    };
}
