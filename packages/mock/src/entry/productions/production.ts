/** Events that are the same show, at other times or places. An event is in one production at most. */
export interface Production {
  readonly id: string
  readonly name: string
  readonly eventIds: readonly string[]
}
