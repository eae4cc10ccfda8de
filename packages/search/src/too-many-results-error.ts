/** There are more results than Search gives to anyone: it ends at 10,000, whatever the size of a page. */
export class TooManyResultsError extends Error {
  override readonly name = 'TooManyResultsError'
  /** How many results the query has. */
  readonly totalItems: number
  /** How many of them were not read. */
  readonly left: number

  constructor(totalItems: number, read: number) {
    const left = totalItems - read
    super(
      `${left} of ${totalItems} results are left: Search gives no more than ${read} for one query. ` +
        'Narrow it, by regions[], termIds[] or dateFrom and dateTo for instance, or split it by createdFrom and createdTo',
    )
    this.totalItems = totalItems
    this.left = left
  }
}
