import { createQuerySerializer } from 'openapi-fetch'

/**
 * Makes the query serializer of an API that takes some lists as one value, with commas between the items.
 *
 * @param names The parameters that are such lists (in OpenAPI `style: form, explode: false`); other lists are repeated.
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-values
 */
export function commaLists(...names: readonly string[]): (query: Readonly<Record<string, unknown>>) => string {
  const serialize = createQuerySerializer<Record<string, unknown>>()
  return (query) => {
    const joined = { ...query }
    for (const name of names) {
      const value = query[name]
      if (Array.isArray(value)) joined[name] = value.join() || undefined
    }
    return serialize(joined)
  }
}
