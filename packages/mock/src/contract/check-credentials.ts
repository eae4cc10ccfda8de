import type { FoundOperation } from '../operations/find-operation.ts'
import type { Finding } from './violation.ts'

type Headers = Readonly<Record<string, string>>

/** Entry and Search take these in the URL too. */
export const credentialParameters: readonly string[] = ['apiKey', 'clientId']

/** Whether the credentials are there that the operation takes; whether they are good is for the server to say. */
export function checkCredentials(
  headers: Headers,
  query: URLSearchParams,
  { operation, table }: FoundOperation,
): readonly Finding[] {
  const alternatives = operation.security ?? table.security ?? []
  const isThere = (scheme: string) => schemes[scheme]?.(headers, query) ?? true
  if (alternatives.length === 0 || alternatives.some((schemes) => schemes.every(isThere))) return []
  const wanted = alternatives.map((schemes) => schemes.join(' with ')).join(', or ')
  return [{ where: 'credentials', message: `There are none that it takes: wanted ${wanted}` }]
}

const hasBearer = ({ authorization = '' }: Headers): boolean => /^bearer ./i.test(authorization)

/** By their names in the documents. */
const schemes: Readonly<Record<string, (headers: Headers, query: URLSearchParams) => boolean>> = {
  jwtProviderToken: hasBearer,
  userAccessToken: hasBearer,
  clientAccessToken: hasBearer,
  apiKey: (headers, query) => headers['x-api-key'] !== undefined || query.has('apiKey'),
  clientIdentification: (headers, query) => headers['x-client-id'] !== undefined || query.has('clientId'),
  customToken: (headers) => headers['x-custom-token'] !== undefined,
  passholderLogin: ({ authorization = '' }) => /^basic ./i.test(authorization),
}
