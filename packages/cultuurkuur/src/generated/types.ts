// Generated from specs/entry/cultuurkuur.yaml by `pnpm generate`: do not edit.

export interface paths {
    "/cultuurkuur/education-levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the levels of education
         * @description Gives every level of education with what it is divided into, each with its label.
         */
        get: operations["getEducationLevels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cultuurkuur/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the regions
         * @description Gives every province with its regions and their municipalities, each with its label.
         */
        get: operations["getRegions"];
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
        EducationLevel: EducationLevel;
        EducationLevels: EducationLevels;
        EducationStage: EducationStage;
        EducationType: EducationType;
        LabelledName: LabelledName;
        Province: Province;
        Region: Region;
        Regions: Regions;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** @description A level of education, such as primary education. */
export type EducationLevel = components["schemas"]["LabelledName"] & {
    /** @description Its types, such as mainstream education. */
    children?: components["schemas"]["EducationType"][];
};
/** @description All levels of education. */
export type EducationLevels = components["schemas"]["EducationLevel"][];
/** @description A stage of a type of education. */
export type EducationStage = components["schemas"]["LabelledName"] & {
    /** @description What the stage is divided into, such as years. */
    children?: components["schemas"]["LabelledName"][];
};
/** @description A type of education within a level. */
export type EducationType = components["schemas"]["LabelledName"] & {
    /** @description Its stages. */
    children?: components["schemas"]["EducationStage"][];
};
/** @description A name with its label. */
export type LabelledName = {
    /** @description The name of a second label that goes with the first. */
    extraLabel?: string;
    /**
     * @description The name of the label that stands for it in UiTdatabank.
     * @example cultuurkuur_werkingsregio_nis-21001
     */
    label?: string;
    /** @description The name, in Dutch. */
    name: {
        /** @description The name in Dutch. */
        nl: string;
    };
};
/** @description A province, or Brussels. */
export type Province = components["schemas"]["LabelledName"] & {
    /** @description Its regions. */
    children?: components["schemas"]["Region"][];
};
/** @description A part of a province. */
export type Region = components["schemas"]["LabelledName"] & {
    /** @description Its municipalities. */
    children?: components["schemas"]["LabelledName"][];
};
/** @description All provinces. */
export type Regions = components["schemas"]["Province"][];
export type $defs = Record<string, never>;
export interface operations {
    getEducationLevels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The levels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "name": {
                     *           "nl": "Basisonderwijs"
                     *         },
                     *         "label": "cultuurkuur_basisonderwijs",
                     *         "children": [
                     *           {
                     *             "name": {
                     *               "nl": "Gewoon basisonderwijs"
                     *             },
                     *             "label": "cultuurkuur_Gewoon-basisonderwijs",
                     *             "children": [
                     *               {
                     *                 "name": {
                     *                   "nl": "Gewoon kleuteronderwijs"
                     *                 },
                     *                 "label": "cultuurkuur_Gewoon-kleuteronderwijs",
                     *                 "children": [
                     *                   {
                     *                     "name": {
                     *                       "nl": "Kleuter (2-3 jaar)"
                     *                     },
                     *                     "label": "cultuurkuur_Kleuter-2-3-jaar"
                     *                   }
                     *                 ]
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["EducationLevels"];
                };
            };
        };
    };
    getRegions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The provinces. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "name": {
                     *           "nl": "Brussels Hoofdstedelijk Gewest"
                     *         },
                     *         "label": "cultuurkuur_werkingsregio_provincie_nis-01000",
                     *         "children": [
                     *           {
                     *             "name": {
                     *               "nl": "Regio Brussel"
                     *             },
                     *             "label": "reg-brussel",
                     *             "children": [
                     *               {
                     *                 "name": {
                     *                   "nl": "Anderlecht + deelgemeenten"
                     *                 },
                     *                 "label": "cultuurkuur_werkingsregio_nis-21001"
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Regions"];
                };
            };
        };
    };
}
