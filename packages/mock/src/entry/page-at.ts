/** Which part of a list a request asks for. */
export interface PageAt {
  readonly start: number
  readonly limit: number
}

/** Reads `start` and `limit`; what is no whole number counts as left out. */
export function pageAt({ searchParams }: URL, { limit }: Pick<PageAt, 'limit'>): PageAt {
  return { start: wholeNumber(searchParams.get('start')) ?? 0, limit: wholeNumber(searchParams.get('limit')) ?? limit }
}

function wholeNumber(text: string | null): number | undefined {
  return text !== null && /^\d+$/.test(text) ? Number(text) : undefined
}
