import { idInUrl } from '../../entry/documents/id-in-url.ts'
import type { Document, State } from '../../state.ts'
import { agesOf } from '../index/ages.ts'
import type { IndexDocument } from '../index/index-document.ts'
import { objectsOf } from '../index/source.ts'

/** A document of the Entry API with what Search changes in it. @param document As the Entry API shows it. */
export function foundDocument(
  document: Document,
  { collection, regions }: IndexDocument,
  { embedUitpasPrices }: { readonly embedUitpasPrices: boolean },
  state: State,
): Document {
  const { metadata: _, contributors: __, ...shown } = document
  const { subEvent, mediaObject, images, priceInfo } = shown
  const changed = {
    ...shown,
    ...(subEvent === undefined ? {} : { subEvent: objectsOf(subEvent).map(withNumber) }),
    ...(mediaObject === undefined ? {} : { mediaObject: objectsOf(mediaObject).map(withImageId) }),
    ...(images === undefined ? {} : { images: objectsOf(images).map(withImageType) }),
    ...(priceInfo === undefined || embedUitpasPrices
      ? {}
      : { priceInfo: objectsOf(priceInfo).filter(isNoUitpasPrice) }),
    ...(collection === 'events' ? convertedAges(document, state) : {}),
    regions,
  }
  return asPhpHasIt(changed) as Document
}

function withNumber(subEvent: Document, index: number): Document {
  return { id: index, ...subEvent }
}

function withImageId(image: Document): Document {
  return image['id'] === undefined ? { ...image, id: idInUrl(String(image['@id'])) } : image
}

function withImageType({ language, ...image }: Document): Document {
  const inLanguage = image['inLanguage'] ?? language
  return {
    ...image,
    ...(inLanguage === undefined ? {} : { inLanguage }),
    '@type': image['@type'] ?? 'schema:ImageObject',
  }
}

function isNoUitpasPrice({ category }: Document): boolean {
  return category !== 'uitpas'
}

/** The ages that follow from dates of birth, or the other way round. */
function convertedAges(event: Document, state: State): Document {
  const { typicalAgeRangeConverted, birthdateRangeConverted } = agesOf(event, true, state.clock())
  return {
    ...(typicalAgeRangeConverted === undefined ? {} : { typicalAgeRangeConverted }),
    ...(birthdateRangeConverted === undefined ? {} : { birthdateRangeConverted }),
  }
}

/** PHP knows one empty array. */
function asPhpHasIt(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asPhpHasIt)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  return entries.length === 0 ? [] : Object.fromEntries(entries.map(([key, item]) => [key, asPhpHasIt(item)]))
}
