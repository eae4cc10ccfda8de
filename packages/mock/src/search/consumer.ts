import type { MockRequest } from '../core/exchange.ts'
import { forbidden, unauthorized } from '../core/problem.ts'
import type { Client } from '../seed/seed.ts'
import type { State } from '../state.ts'
import { verifyToken } from '../tokens/verify-token.ts'
import type { Parameters } from './parameters/parameters.ts'

/** Who searches, as far as that changes what is found. */
export interface Consumer {
  /** A query that all they find has to match too; of events and places. */
  readonly defaultQuery: string | undefined
  /** Organizers of childcare see what is for children only. */
  readonly seesChildrenOnly: boolean
  /** What they make has this creator. */
  readonly creator: string | undefined
}

/**
 * Who sends a search: the first that is there of a client id, an API key and a token.
 *
 * @throws {ProblemResponse} A 401 or 403 with the text of the real server.
 */
export async function authenticate(request: MockRequest, parameters: Parameters, state: State): Promise<Consumer> {
  const { headers } = request
  const clientId = headers['x-client-id'] || textOf(parameters, 'clientId')
  if (clientId) return clientConsumer(clientId, state)
  const apiKey = headers['x-api-key'] || textOf(parameters, 'apiKey')
  if (apiKey) return keyConsumer(apiKey, state)
  if (headers['authorization']) return tokenConsumer(headers['authorization'], state)
  throw unauthorized('No x-api-key header or apiKey parameter found')
}

function textOf(parameters: Parameters, name: string): string | undefined {
  const value = parameters.get(name)
  return typeof value === 'string' ? value : undefined
}

function clientConsumer(clientId: string, { clients }: State): Consumer {
  const client = clients.get(clientId)
  if (!client || !maySearch(client)) {
    throw forbidden(`The provided client id ${clientId} is not allowed to access this API.`)
  }
  const seesChildrenOnly = client.scopes?.includes('boa') ?? false
  return { defaultQuery: client.defaultQuery, seesChildrenOnly, creator: `${clientId}@clients` }
}

function keyConsumer(key: string, state: State): Consumer {
  const apiKey = state.apiKeys.get(key)
  if (!apiKey) throw unauthorized(`The provided api key ${key} is invalid`)
  if (apiKey.matchedClientId !== undefined) return clientConsumer(apiKey.matchedClientId, state)
  if (apiKey.status) throw forbidden(`The provided api key ${key} is ${apiKey.status.toLowerCase()}`)
  return { defaultQuery: apiKey.defaultQuery, seesChildrenOnly: false, creator: `${key}@clients` }
}

async function tokenConsumer(header: string, state: State): Promise<Consumer> {
  if (!header.startsWith('Bearer ')) {
    throw unauthorized('Authorization header must start with "Bearer ", followed by your token')
  }
  const token = header.slice('Bearer '.length)
  const verdict = await verifyToken(token, state)
  if (!verdict.valid) {
    // The real server sends the text back as it came.
    const what = verdict.reason === 'malformed' ? 'a valid JWT' : undefined
    throw unauthorized(`Token "${token}" is ${what ? `not ${what}` : 'expired or not valid for Search API'}.`)
  }
  const apis = verdict.claims['https://publiq.be/publiq-apis']?.split(' ') ?? []
  if (!apis.some((api) => searchApis.includes(api))) {
    throw forbidden('The provided token is not allowed to access this API.')
  }
  return { defaultQuery: undefined, seesChildrenOnly: false, creator: undefined }
}

/** Tokens of the real server say `sapi`; seeds say what it is. */
const searchApis: readonly string[] = ['search', 'sapi']

function maySearch({ apis }: Client): boolean {
  return apis.some((api) => searchApis.includes(api))
}
