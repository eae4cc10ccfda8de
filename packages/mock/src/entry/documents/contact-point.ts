import { change } from './change.ts'

export interface ContactPoint {
  readonly phone: readonly string[]
  readonly email: readonly string[]
  readonly url: readonly string[]
}

interface Contactable {
  readonly contactPoint?: ContactPoint
}

/** Missing lists and empty texts count as nothing; a document that has no contact point gets no empty one. */
export function withContactPoint<D extends Contactable>(
  document: D,
  { phone, email, url }: Partial<ContactPoint> = {},
): D {
  const contactPoint = { phone: filledIn(phone), email: filledIn(email), url: filledIn(url) }
  const isEmpty = Object.values(contactPoint).every((list) => list.length === 0)
  return isEmpty && !document.contactPoint ? document : change<D, Contactable>(document, { contactPoint })
}

function filledIn(texts: readonly string[] = []): readonly string[] {
  return texts.filter((text) => text !== '')
}
