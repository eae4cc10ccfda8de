/** Each is a module of this folder that exports `measure`. */
export const measureNames = ['bundle', 'per-call', 'loopback', 'types', 'generation', 'install', 'twin'] as const
export type MeasureName = (typeof measureNames)[number]
