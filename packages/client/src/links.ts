import { createFinalURL, createQuerySerializer } from 'openapi-fetch'
import type { Api } from './api.ts'
import type { ClientOptions } from './create-client.ts'
import { pathSerializer } from './path-serializer.ts'

/** For an API with pages where a browser goes: by the name of the operation, what gives the URL. Nothing is sent. */
export function links(
  api: Api,
  { environment }: Pick<ClientOptions, 'environment'>,
): Record<string, (...args: unknown[]) => string> {
  const baseUrl = (typeof environment === 'string' ? api[environment] : environment[api.name]) ?? ''
  const rows = Object.entries(api.operations).filter(([, row]) => row.split(' ').includes('link'))
  return Object.fromEntries(
    rows.map(([operation, row]) => {
      const [path = ''] = row.split(' ')
      const names = path.match(/(?<=\{)\w+/g) ?? []
      const urlOf = (...args: unknown[]) => {
        const values = Object.fromEntries(names.map((name) => [name, args.shift()]))
        const params = { path: values, query: args[0] as Record<string, unknown> }
        return createFinalURL(path, { baseUrl, params, pathSerializer, querySerializer: createQuerySerializer() })
      }
      return [operation, urlOf]
    }),
  )
}
