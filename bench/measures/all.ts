/** Each is a module of this folder that exports `measure`. */
export const measureNames = [
  'bundle',
  'per-call',
  'loopback',
  'types',
  'safety',
  'generation',
  'install',
  'twin',
  'twin-in-process',
  'bulk',
] as const
export type MeasureName = (typeof measureNames)[number]
