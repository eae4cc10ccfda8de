/** What a step saw, by what to call it. */
export type Facts = Readonly<Record<string, Fact>>

export type Fact = string | number | readonly string[] | Readonly<Record<string, string>>

/** One step of a story: does one thing, and checks that it went as the step says. */
export interface Step<World> {
  readonly name: string
  readonly title: string
  /** What it is about, for someone who has never heard of any of this. */
  readonly about: string
  /** Throws when it isn't so. */
  readonly run: (world: World) => Facts | Promise<Facts>
}

/** What a step saw is not what it says. */
export class Unexpected extends Error {
  readonly expected: string
  readonly came: string

  constructor(expected: string, came: string) {
    super(`expected ${expected}, but ${came} came`)
    this.expected = expected
    this.came = came
  }
}
