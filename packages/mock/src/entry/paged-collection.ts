/** A page of a list, as the Entry API writes all of them. */
export interface PagedCollection<Member> {
  readonly '@context': string
  readonly '@type': 'PagedCollection'
  readonly itemsPerPage: number
  /** On all pages together. */
  readonly totalItems: number
  readonly member: readonly Member[]
}

export function pagedCollection<Member>(
  member: readonly Member[],
  totalItems: number,
  itemsPerPage: number,
): PagedCollection<Member> {
  return {
    '@context': 'http://www.w3.org/ns/hydra/context.jsonld',
    '@type': 'PagedCollection',
    itemsPerPage,
    totalItems,
    member,
  }
}
