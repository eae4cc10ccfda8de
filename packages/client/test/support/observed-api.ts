import {
  createClient,
  type Api,
  type ClientOptions,
  type Problem,
  type Result,
  type Serializers,
  type Success,
} from '../../src/index.ts'
import type { Answer } from './answers.ts'
import { userToken } from './credentials.ts'
import { observedFetch, type Sent } from './observed-client.ts'

type Call = (...args: readonly unknown[]) => Promise<Result<Success<200, unknown>>>
interface Http {
  request(method: string, path: string, init: object): Promise<{ error?: Problem; response: Response }>
}

/** A client of a table with these rows, whose requests are answered by the test, and kept for it. */
export function observedApi(
  operations: Api['operations'],
  answer: Answer,
  serializers: Serializers = {},
  options: Partial<ClientOptions> = {},
): { client: Readonly<Record<string, Call>> & { readonly http: Http }; sent: Sent[] } {
  const { fetch, sent } = observedFetch(answer)
  const api: Api = {
    name: 'entry',
    test: 'https://io-test.uitdatabank.be',
    production: 'https://io.uitdatabank.be',
    security: { default: [['userAccessToken']], public: [[]] },
    operations,
    ...serializers,
  }
  return { client: createClient(api, { environment: 'test', fetch, credentials: userToken(), ...options }), sent }
}
