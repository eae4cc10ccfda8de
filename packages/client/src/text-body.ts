import type { Serializers } from './api.ts'

/**
 * For an API whose bodies are texts: sends them as they are, as `text/plain`; a query as the URL would have it.
 *
 * @param querySerializer That of the API: `commaLists()` of `@uitkit/client/comma-lists`.
 */
export function textBody(querySerializer: NonNullable<Serializers['querySerializer']>): Serializers {
  return {
    querySerializer,
    bodySerializer(body) {
      if (body === undefined) return undefined
      const text = typeof body === 'string' ? body : querySerializer(body as Readonly<Record<string, unknown>>)
      return new Blob([text], { type: 'text/plain;charset=utf-8' })
    },
    headers: { 'Content-Type': null },
  }
}
