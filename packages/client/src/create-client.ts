import createOpenapiClient, { type Client } from 'openapi-fetch'
import type { Api } from './api.ts'
import { attempt, type AttemptOptions } from './attempt.ts'
import { authentication } from './authentication.ts'
import type { Credentials } from './credentials.ts'
import type { EnvironmentOption } from './environments.ts'
import { namedCall, type Requester } from './named-call.ts'
import { outgoing, type Call } from './outgoing.ts'
import { pathSerializer } from './path-serializer.ts'
import { retry } from './retry.ts'

/** How a client reaches its API. */
export interface ClientOptions extends AttemptOptions {
  /** One of publiq's environments, or base URLs of your own. */
  readonly environment: EnvironmentOption
  /** Left out: only operations that need none can be called. */
  readonly credentials?: Credentials
  /** How often to send a request again that failed in passing; 2 by default. */
  readonly retries?: number
  /** How long a call may take, retries included; without limit by default. */
  readonly timeoutMs?: number
}

/** openapi-fetch's own client, for calls by method and path; what is `use`d on it sees the named calls too. */
export type HttpClient<Paths extends {}> = Client<Paths>

/**
 * Makes the client of an API: a method for each operation of its table, and `http`.
 *
 * @typeParam ApiClient The interface that was generated beside the table.
 * @throws {TypeError} when the environment is unknown, or is not that of the credentials.
 */
export function createClient<ApiClient>(api: Api, options: ClientOptions): ApiClient {
  const { environment, credentials } = options
  const baseUrl = typeof environment === 'string' ? api[environment] : environment[api.name]
  if (!baseUrl) throw new TypeError(`environment: no "${api.name}" in it`)
  if (credentials?.environment && credentials.environment !== environment) {
    throw new TypeError(`credentials: of environment "${credentials.environment}" only`)
  }
  const { origin } = new URL(baseUrl)
  const { sign, renew } = authentication(credentials ?? { schemes: [], authenticate: () => ({}) })
  const deliver = retry(attempt(options), options.retries ?? 2)

  // Below all middleware of openapi-fetch: what is `use`d sees no credentials, and can take them nowhere.
  async function send(given: Request, call?: Call): Promise<Response> {
    const first = await outgoing(given, call)
    await sign(first, origin)
    const response = await deliver(first)
    const second = await renew(first, response)
    return second ? deliver(second) : response
  }

  const http = createOpenapiClient<never>({
    baseUrl,
    pathSerializer,
    redirect: 'manual',
    fetch: (request) => send(request),
  }) as unknown as Requester
  const client: Record<string, unknown> = { http }
  for (const name in api.operations) client[name] = namedCall(http, send, api, name, options)
  return client as ApiClient
}
