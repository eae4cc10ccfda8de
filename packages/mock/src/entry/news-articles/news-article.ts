/** An article of a publisher about an event. */
export interface NewsArticleInput {
  readonly headline: string
  readonly inLanguage: string
  readonly text: string
  /** The id of the event. */
  readonly about: string
  readonly publisher: string
  readonly publisherLogo: string
  readonly url: string
  readonly image?: { readonly url: string; readonly copyrightHolder: string }
}

export interface NewsArticle extends NewsArticleInput {
  readonly id: string
}

/** An article as it is stored: its own properties alone, its URL normalised. */
export function newsArticle(id: string, input: NewsArticleInput): NewsArticle {
  const { headline, inLanguage, text, about, publisher, publisherLogo, url, image } = input
  return {
    id,
    headline,
    inLanguage,
    text,
    about,
    publisher,
    publisherLogo,
    url: normalizeUrl(url),
    ...(image ? { image: { url: image.url, copyrightHolder: image.copyrightHolder } } : {}),
  }
}

/**
 * Percent-encoding in its one normal form (RFC 3986, section 6.2.2): `%7e` is `~`, `%c3` is `%C3`, a bare `%` is `%25`,
 * and what may not stand in a URL is encoded, so that a URL that a query decoded is found again.
 */
export function normalizeUrl(url: string): string {
  return url
    .replaceAll(/%(?![0-9a-f]{2})/gi, '%25')
    .replaceAll(/%[0-9a-f]{2}/gi, (octet) => {
      const character = String.fromCharCode(Number.parseInt(octet.slice(1), 16))
      return /[\w.~-]/.test(character) ? character : octet.toUpperCase()
    })
    .replaceAll(/[^!-~]+/g, encodeText)
}

/** As `encodeURIComponent`, which throws for half a surrogate pair. */
function encodeText(text: string): string {
  const octets = Array.from(new TextEncoder().encode(text))
  return octets.map((octet) => `%${octet.toString(16).toUpperCase().padStart(2, '0')}`).join('')
}
