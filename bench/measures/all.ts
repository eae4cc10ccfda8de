/** Each is a module of this folder that exports `measure`. */
export const measureNames = ['per-call'] as const
export type MeasureName = (typeof measureNames)[number]
