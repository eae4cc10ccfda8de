import { json } from '../../core/exchange.ts'
import type { Mock } from '../../create-mock.ts'
import type { RecordedRequest } from '../../journal/recorded-request.ts'
import { controlProblem } from './control-problem.ts'
import type { ControlContext, ControlRoute } from './control-route.ts'

/** What was sent to the twin, and how it was answered; credentials are masked. */
export const requestRoutes: readonly ControlRoute[] = [
  { method: 'GET', path: '/requests', handle: listRequests },
  { method: 'GET', path: '/requests/{number}', handle: showRequest },
]

const longestWaitS = 60

/** The requests after a number; when there are none yet, and the caller wants to wait, as soon as one is answered. */
async function listRequests({ mock, query, closing }: ControlContext) {
  const after = numberIn(query, 'after', 0)
  const limit = numberIn(query, 'limit', 100)
  const wait = Math.min(numberIn(query, 'wait', 0), longestWaitS)
  if (wait > 0 && newestOf(mock) === after) await nextRequest(mock, wait, closing)
  const later = mock.requests.filter(({ number }) => number > after)
  const requests = limit === 0 ? [] : later.slice(-limit)
  return json(200, { newest: newestOf(mock), requests: await Promise.all(requests.map(summary)) })
}

async function showRequest({ mock, params }: ControlContext) {
  const request = mock.requests.find(({ number }) => String(number) === params['number'])
  if (!request) throw controlProblem(404, `The twin has no request ${params['number']}, or has forgotten it.`)
  const { headers, response } = request
  return json(200, {
    ...(await summary(request)),
    headers,
    body: await request.text(),
    response: response ? { status: response.status, headers: response.headers, body: await response.text() } : null,
  })
}

async function summary(request: RecordedRequest) {
  const { number, at, server, method, url, operation, isPending, response } = request
  return {
    number,
    at: new Date(at).toISOString(),
    server: server ?? null,
    method,
    url,
    operation: operation ?? null,
    isPending,
    status: response?.status ?? null,
    violations: await request.violations(),
  }
}

/** After a reset they count from 1 again. */
function newestOf({ requests }: Mock): number {
  return requests.at(-1)?.number ?? 0
}

function nextRequest(mock: Mock, seconds: number, closing: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stop()
      clearTimeout(timer)
      closing.removeEventListener('abort', done)
      resolve()
    }
    const stop = mock.onRequest(done)
    const timer = setTimeout(done, seconds * 1_000)
    closing.addEventListener('abort', done)
    if (closing.aborted) done()
  })
}

function numberIn(query: URLSearchParams, name: string, otherwise: number): number {
  const sent = query.get(name)
  if (sent === null) return otherwise
  if (/^\d{1,9}$/.test(sent)) return Number(sent)
  throw controlProblem(400, `${name} must be a whole number, not "${sent}".`)
}
