/**
 * The path that a request is routed by: the Entry API knows a few old spellings, and a slash at the end of every path.
 *
 * It replaces words wherever they stand, in a label's name too, as the real server does.
 *
 * @param path As it stands in the URL, percent-encoded.
 */
export function rewritePath(path: string): string {
  const rewritten = oldSpelling.test(path) ? respelt(path) : path
  return rewritten.endsWith('/') ? rewritten : `${rewritten}/`
}

/** Nearly no path has one: then there is nothing to look for. */
const oldSpelling = /[A-Z_]|\/calsum|^\/(?:event|place)(?:\/|$)/

function respelt(path: string): string {
  return path
    .replace(/^\/(event|place)(?=\/|$)/, '/$1s')
    .replaceAll(camelCaseWords, (word) => word.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
    .replaceAll('/calsum', '/calendar-summary')
    .replaceAll('news_articles', 'news-articles')
}

const camelCaseWords =
  /bookingAvailability|bookingInfo|cardSystems|contactPoint|distributionKey|majorInfo|priceInfo|subEvents|typicalAgeRange|departurePlaces|birthdateRange/g
