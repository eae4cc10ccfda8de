import type { Mock } from '../mock.ts'
import type { RecordedRequest } from '../journal/recorded-request.ts'
import type { Hosts } from '../state.ts'
import { readRequest } from '../web-exchange.ts'
import { serverOf } from './server-of.ts'
import { type Violation, violationText } from './violation.ts'
import { violationsOf } from './violations-of.ts'

/** A request as a test has it: one of `mock.requests`, a Request, a URL, or the arguments that `fetch` was called with. */
export type SentRequest =
  | RecordedRequest
  | Request
  | string
  | URL
  | readonly [input: Request | string | URL, init?: RequestInit | undefined]

/**
 * Throws for a request that is not one of those that publiq documents, whoever wrote it; of a twin, for any that it was sent.
 *
 * It is about what is sent: an id that nobody knows, or a token that has expired, is for the server to refuse. Servers are a
 * little more lenient than their documents here and there, and nobody promised that they stay so.
 *
 * @param sent What was sent, or a twin: then every request that it still has in `requests`, none included.
 * @param environment Where the servers are reached, when that is not where publiq's are.
 * @throws {Error} With a line for each thing that is wrong: the operation, where, and what is wanted. No credentials or values.
 * @example
 * ```ts
 * await assertAccepted(['https://io-test.uitdatabank.be/places/1/name/nl', { method: 'PUT', headers, body }])
 * await assertAccepted(mock)
 * ```
 */
export async function assertAccepted(sent: SentRequest | Mock, environment?: Partial<Hosts>): Promise<void> {
  const lines = isMock(sent) ? await refusalsOfAll(sent) : await refusalsOf(sent, environment)
  if (lines.length > 0) throw new Error(refusedText(lines))
}

/** What publiq's documents do not have in one request, a line each. */
export async function refusalsOf(sent: SentRequest, environment?: Partial<Hosts>): Promise<readonly string[]> {
  const violations = isRecorded(sent) ? await sent.violations() : await violationsOfRequest(sent, environment)
  return violations.filter(({ side }) => side === 'request').map(violationText)
}

/** The same for all that a twin was sent, with their numbers in `mock.requests`. */
export async function refusalsOfAll({ requests }: Mock): Promise<readonly string[]> {
  const refusals = await Promise.all(
    requests.map(async (request) => (await refusalsOf(request)).map((line) => `#${request.number} ${line}`)),
  )
  return refusals.flat()
}

export function refusedText(lines: readonly string[]): string {
  return ['publiq does not document such a request:', ...lines].join('\n  ')
}

export function isMock(value: unknown): value is Mock {
  return typeof value === 'object' && value !== null && 'requests' in value && 'respond' in value
}

function isRecorded(value: unknown): value is RecordedRequest {
  return typeof value === 'object' && value !== null && 'violations' in value
}

async function violationsOfRequest(
  sent: Exclude<SentRequest, RecordedRequest>,
  environment?: Partial<Hosts>,
): Promise<readonly Violation[]> {
  const request = await readRequest(toRequest(sent))
  return violationsOf(request, undefined, serverOf(request.url, environment))
}

/** A copy, so that the test can still send it. */
function toRequest(sent: Exclude<SentRequest, RecordedRequest>): Request {
  if (typeof sent === 'string' || sent instanceof URL) return new Request(sent)
  if (sent instanceof Request) return copyOf(sent)
  if (!Array.isArray(sent)) {
    throw new TypeError(
      `A Request, a URL, the arguments of fetch as a list, or one of mock.requests was expected, not ${typeof sent}. Was anything sent?`,
    )
  }
  const [input, init] = sent as Parameters<typeof fetch>
  return new Request(input instanceof Request ? copyOf(input) : input, init)
}

function copyOf(request: Request): Request {
  if (request.bodyUsed)
    throw new TypeError('The body of this Request has been read: look at a clone that was made before.')
  return request.clone()
}
