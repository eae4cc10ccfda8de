/** What one measure has to say. */
export interface Section {
  readonly title: string
  /** What was done, so that a reader can judge it. */
  readonly text: readonly string[]
  readonly tables: readonly Table[]
  readonly notes?: readonly string[]
  readonly goals?: readonly Goal[]
}

export interface Table {
  readonly caption?: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A figure that was aimed at. */
export interface Goal {
  readonly what: string
  readonly wanted: string
  readonly got: string
  /** Undefined when it could not be measured. */
  readonly reached: boolean | undefined
}

/** A goal that a figure stays at or below. */
export function atMost(what: string, limit: number, got: number | undefined, unit = ''): Goal {
  return {
    what,
    wanted: `at most ${number(limit)}${unit}`,
    got: got === undefined ? 'not measured' : `${number(got)}${unit}`,
    reached: got === undefined ? undefined : got <= limit,
  }
}

/** A goal that a figure reaches or passes. */
export function atLeast(what: string, limit: number, got: number | undefined, unit = ''): Goal {
  return {
    what,
    wanted: `at least ${number(limit)}${unit}`,
    got: got === undefined ? 'not measured' : `${number(got)}${unit}`,
    reached: got === undefined ? undefined : got >= limit,
  }
}

/** `12,345`, `123`, `12.3`, `1.23`. */
export function number(value: number): string {
  const digits = Number.isInteger(value) || value >= 100 ? 0 : value >= 10 ? 1 : 2
  return value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

/** A ratio with what half of the rounds lie between. */
export function ratio(value: number, [low, high]: readonly [number, number]): string {
  return `${value.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`
}
