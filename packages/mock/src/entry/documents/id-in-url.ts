/** The last part of a document's URL. */
export function idInUrl(url = ''): string {
  return url.split('/').findLast((part) => part !== '') ?? ''
}

/** The part before it, such as `events`. */
export function collectionInUrl(url = ''): string {
  return (
    url
      .split('/')
      .filter((part) => part !== '')
      .at(-2) ?? ''
  )
}
