import { withHeaders, type MockResponse, type Respond } from '../core/exchange.ts'
import type { State } from '../state.ts'
import { internalServerError } from './failures.ts'
import { authorize, connect } from './log-in.ts'
import { confirmLogout, logOut } from './log-out.ts'
import { oobPage } from './oob-page.ts'
import { refresh } from './refresh.ts'
import type { Visit } from './visit.ts'

type Route = (visit: Visit) => MockResponse | Promise<MockResponse>

const routes: ReadonlyMap<string, Route> = new Map<string, Route>([
  ['/connect', connect],
  ['/culturefeed/oauth/connect', connect],
  ['/authorize', authorize],
  ['/refresh', refresh],
  ['/logout', logOut],
  ['/culturefeed/oauth/logout', logOut],
  ['/logout-confirm', confirmLogout],
  ['/oob', ({ request }) => oobPage(request.url)],
])

/** The JWT provider: logs people in at the OAuth server, and hands their id token to an application by a redirect. */
export function createJwtProvider(state: State): Respond {
  return async (request) => {
    const url = new URL(request.url)
    const route = request.method === 'GET' ? routes.get(url.pathname) : undefined
    const response = route
      ? await route({ request, query: Object.fromEntries(url.searchParams), state })
      : internalServerError
    return withHeaders(response, notCached)
  }
}

/** PHP's for a page with a session; without it a browser would remember a 301, and go to a login that is long over. */
const notCached = { 'cache-control': 'no-store, no-cache, must-revalidate', pragma: 'no-cache' }
