import type { MockRequest } from '../core/exchange.ts'
import type { Client } from '../seed/seed.ts'
import type { State } from '../state.ts'
import type { Parameters } from './read-parameters.ts'

/** By the body or by HTTP Basic (RFC 6749, section 2.3.1); a public client has no secret, and only says who it is. */
export function authenticateClient(
  request: MockRequest,
  parameters: Parameters,
  { clients }: State,
): Client | undefined {
  const [id, secret] = readBasic(request.headers['authorization']) ?? [
    parameters['client_id'],
    parameters['client_secret'],
  ]
  const client = clients.get(id ?? '')
  return client?.clientSecret === undefined || client.clientSecret === secret ? client : undefined
}

function readBasic(authorization = ''): string[] | undefined {
  const [, encoded] = /^Basic (.*)$/i.exec(authorization) ?? []
  if (encoded === undefined) return undefined
  try {
    return atob(encoded)
      .split(':', 2)
      .map((part) => decodeURIComponent(part.replaceAll('+', ' ')))
  } catch {
    return []
  }
}
