import createOpenapiClient from 'openapi-fetch'
import type { Api } from './api.ts'
import type { Credentials } from './credentials.ts'
import type { EnvironmentOption } from './environments.ts'
import { namedCall, type Requester } from './named-call.ts'
import { pathSerializer } from './path-serializer.ts'
import { sender, type SendOptions } from './send.ts'

/** How a client reaches its API. */
export interface ClientOptions extends SendOptions {
  /** One of publiq's environments, or base URLs of your own. */
  readonly environment: EnvironmentOption
  /** Left out: only operations that need none can be called. */
  readonly credentials?: Credentials
  /** How long a named call may take, retries included; without limit by default. A call on `http` takes a `signal`. */
  readonly timeoutMs?: number | undefined
}

/**
 * Makes the client of an API: a method for each operation of its table, and `http`.
 *
 * @typeParam ApiClient The interface that was generated beside the table.
 * @throws {TypeError} when the environment is unknown, or is not that of the credentials.
 */
export function createClient<ApiClient>(api: Api, options: ClientOptions): ApiClient {
  // Without any nothing is satisfied, so that nobody is asked for headers.
  const { environment, credentials = { schemes: [] } as Partial<Credentials> as Credentials } = options
  const baseUrl = typeof environment === 'string' ? api[environment] : environment[api.name]
  if (!baseUrl) throw new TypeError(`environment: 'test', 'production' or { ${api.name}: URL }`)
  const { environment: only = environment } = credentials
  if (only !== environment) throw new TypeError(`credentials: of environment "${only}" only`)
  // Below all middleware of openapi-fetch: what is `use`d sees no credentials, and can take them nowhere.
  const send = sender(credentials, new URL('/', baseUrl).href, options)
  const http = createOpenapiClient<never>({
    // Of which openapi-fetch knows the serializers.
    ...api,
    baseUrl,
    pathSerializer,
    fetch: send,
    redirect: 'manual',
  }) as unknown as Requester
  const client: Record<string, unknown> = { http }
  for (const name in api.operations) client[name] = namedCall(http, send, api, name, options)
  return client as ApiClient
}
