import { json, mayHaveBody, plainText, type MockResponse } from '../core/exchange.ts'
import type { StatusFault } from './fault.ts'

/** What a server, or a proxy before it, answers instead of what was asked for. */
export function faultAnswer(fault: StatusFault, server: string | undefined): MockResponse {
  const { status, retryAfter, headers = {} } = fault
  const { headers: ownHeaders, body } = bodyOf(fault, server)
  const given = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])
  return {
    status,
    headers: {
      ...ownHeaders,
      ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
      'x-uitkit-twin': 'fault',
      ...Object.fromEntries(given),
    },
    ...(body !== undefined && mayHaveBody(status) && { body }),
  }
}

function bodyOf({ status, body }: StatusFault, server: string | undefined): MockResponse {
  if (typeof body === 'string') return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body }
  if (body !== undefined) return json(status, body, status < 400 ? 'application/json' : 'application/problem+json')
  if (status < 400) return { status, headers: {} }
  const title = titles[status] ?? 'Error'
  if (server === 'jwtProvider') return plainText(status, title)
  if (server === 'auth') return json(status, { error: status < 500 ? 'invalid_request' : 'temporarily_unavailable' })
  const known =
    server === 'uitpas' && status === 429 ? rateLimited : (problems[status] ?? { type: 'about:blank', title })
  return json(status, { ...known, status, ...detailOf(known) }, 'application/problem+json')
}

interface KnownProblem {
  readonly type: string
  readonly title: string
  readonly detail?: string
}

const base = 'https://api.publiq.be/probs'

const problems: Readonly<Record<number, KnownProblem>> = {
  401: { type: `${base}/auth/unauthorized`, title: 'Unauthorized' },
  403: { type: `${base}/auth/forbidden`, title: 'Forbidden' },
  404: { type: `${base}/url/not-found`, title: 'Not Found' },
  405: { type: `${base}/method/not-allowed`, title: 'Method not allowed' },
}

const rateLimited: KnownProblem = {
  type: `${base}/uitpas/rate-limited`,
  title: 'Rate limited',
  detail: 'Rate limited',
}

/** Last, as the servers write it. */
function detailOf({ detail }: KnownProblem): { detail?: string } {
  return detail === undefined ? {} : { detail }
}

/** RFC 9110, section 15. */
const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  409: 'Conflict',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
}
