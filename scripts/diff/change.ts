/** What a change means to those who use a client; unknown where nothing could be tried. */
export type Verdict = 'harmless' | 'additive' | 'unknown' | 'breaking'

/** Of a schema: what a caller sends, or what it gets. */
export type Direction = 'request' | 'response'

/** One thing that is not as it was, and what it means. */
export interface Change {
  /** The name of the document, and of its package without the scope. */
  readonly document: string
  /** The method of the client, `updateName` or `kiosks.list`; undefined for what concerns the document as a whole. */
  readonly operation: string | undefined
  /** `HallInput.address.city`, from the nearest named schema; `query.size`, `200`, `body`. */
  readonly location: string
  readonly direction: Direction | undefined
  readonly kind: string
  readonly verdict: Verdict
  /** What notices a breaking change: the compiler, or only a call. */
  readonly breaks: 'compile' | 'run' | undefined
  /** For a user of the client. */
  readonly sentence: string
}

/** What is found in two documents, before it is judged. */
export interface Finding {
  readonly kind: string
  readonly direction?: Direction | undefined
  readonly location: string
  readonly before?: unknown
  readonly after?: unknown
}

const order: readonly Verdict[] = ['harmless', 'additive', 'unknown', 'breaking']

/** Breaking first, harmless last. */
export function bySeverity(a: Verdict, b: Verdict): number {
  return order.indexOf(b) - order.indexOf(a)
}

/** The worst of all; harmless where nothing has changed. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  return verdicts.toSorted(bySeverity)[0] ?? 'harmless'
}
