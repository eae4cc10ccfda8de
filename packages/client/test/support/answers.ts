/** What a server answers to a request. */
export type Answer = (request: Request) => Response | Promise<Response>

/** Gives each of the answers once, and the last one from then on. */
export function inTurn(...answers: readonly [Answer, ...Answer[]]): Answer {
  let count = 0
  return (request) => {
    const answer = answers[Math.min(count, answers.length - 1)] as Answer
    count += 1
    return answer(request)
  }
}

export function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer {
  return () =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } })
}

export const noContent: Answer = () => new Response(null, { status: 204 })

/** An error in the words of the real servers. */
export function problem(status: number, members: object = {}, headers: Readonly<Record<string, string>> = {}): Answer {
  const body = { type: `https://api.publiq.be/probs/test/${status}`, title: `Title of ${status}`, status, ...members }
  return () =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/problem+json', ...headers } })
}

/** The answer to a token that is no longer good. */
export const tokenExpired: Answer = problem(401, {
  type: 'https://api.publiq.be/probs/auth/unauthorized',
  title: 'Unauthorized',
  detail: 'Token expired (or not yet usable).',
})

export function html(status: number): Answer {
  const page = `<!doctype html><html><head><title>${status}</title></head><body>A proxy</body></html>`
  return () => new Response(page, { status, headers: { 'content-type': 'text/html; charset=utf-8' } })
}

/** No connection, as Node's fetch tells it. */
export const networkFailure: Answer = async () => {
  throw new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') })
}

/** No answer, until the caller has had enough. */
export const silence: Answer = ({ signal }) =>
  new Promise((_, reject) => {
    const stop = () => reject(signal.reason as Error)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop)
  })
