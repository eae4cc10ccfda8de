import { buildPhpQuery, parsePhpQuery } from '../core/php-query.ts'

/** Where an application is sent after login: its own destination, with the tokens added to the query. */
export function destinationWithTokens(
  destination: string,
  tokens: { readonly jwt: string; readonly refresh?: string },
): string {
  const [, base = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(destination) ?? []
  const parameters = parsePhpQuery(query)
  for (const [name, token] of Object.entries(tokens)) parameters.set(name, token)
  return `${headerSafe(base)}?${buildPhpQuery(parameters)}${fragment === '' ? '' : `#${headerSafe(fragment)}`}`
}

/** Encodes what can't stand in a header: a destination must not add a line to the answer. */
export function headerSafe(url: string): string {
  return url.replace(/[^\x21-\x7e]/gu, encodeURIComponent)
}
