/**
 * The path that a request is routed by: the Entry API knows a few old spellings, and a slash at the end of every path.
 *
 * It replaces words wherever they stand, in a label's name too, as the real server does.
 *
 * @param path As it stands in the URL, percent-encoded.
 */
export function rewritePath(path: string): string {
  const rewritten = path
    .replace(/^\/(event|place)(?=\/|$)/, '/$1s')
    .replaceAll(camelCaseWords, (word) => word.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
    .replaceAll('/calsum', '/calendar-summary')
    .replaceAll('news_articles', 'news-articles')
  return rewritten.endsWith('/') ? rewritten : `${rewritten}/`
}

const camelCaseWords =
  /bookingAvailability|bookingInfo|cardSystems|contactPoint|distributionKey|majorInfo|priceInfo|subEvents|typicalAgeRange|departurePlaces|birthdateRange/g
