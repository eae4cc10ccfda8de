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
        Term: Term;
        TermCollection: TermCollection;
        TermDomain: TermDomain;
        TermId: TermId;
        TermName: TermName;
        TermScope: TermScope;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** @description A type, a theme or a facility. */
export type Term = {
    domain: components["schemas"]["TermDomain"];
    id: components["schemas"]["TermId"];
    name: components["schemas"]["TermName"];
    /** @description Terms of another domain that go well with this one, such as the themes of a concert. */
    otherSuggestedTerms?: components["schemas"]["Term"][];
    /** @description What can have the term. */
    scope: components["schemas"]["TermScope"][];
};
/** @description All terms. */
export type TermCollection = {
    /** @description The terms, each once, in no order that means anything. */
    terms?: components["schemas"]["Term"][];
};
/**
 * @description A type of events or places (`eventtype`, of which each has exactly one), a theme of events, or a facility for visitors with a disability.
 * @enum {string}
 */
export type TermDomain = "eventtype" | "theme" | "facility";
/**
 * @description The id of a term.
 * @example Yf4aZBfsUEu2NsQqsprngw
 */
export type TermId = string;
/** @description What a term is called, in Dutch and mostly in other languages too. */
export type TermName = {
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
export type TermScope = "events" | "places";
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
