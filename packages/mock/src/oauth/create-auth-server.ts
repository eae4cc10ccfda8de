import { json, noContent, withHeaders, type MockRequest, type MockResponse, type Respond } from '../core/exchange.ts'
import { createRouter } from '../core/router.ts'
import type { State } from '../state.ts'
import { authorize, logIn } from './authorize.ts'
import { discovery, keys } from './discovery.ts'
import { logOut } from './log-out.ts'
import { paths } from './paths.ts'
import { tokenEndpoint } from './token-endpoint.ts'
import { userInfo } from './user-info.ts'

type Route = (request: MockRequest, url: URL, state: State) => MockResponse | Promise<MockResponse>

/** UiTiD, the OAuth server: logging in, tokens, who a token is for, logging out. */
export function createAuthServer(state: State): Respond {
  const router = createRouter<Route>()
  for (const path of [paths.authorize, paths.oldAuthorize]) {
    router.add('GET', path, authorize)
    router.add('POST', path, logIn)
  }
  router.add('GET', paths.logout, logOut)

  const addForPages = (method: string, path: string, route: Route) => {
    router.add(method, path, async (request, url) => readable(request, await route(request, url, state)))
    router.add('OPTIONS', path, (request) => readable(request, noContent))
  }
  for (const path of [paths.token, paths.oldToken])
    addForPages('POST', path, (request) => tokenEndpoint(request, state))
  for (const path of [paths.userInfo, paths.oldUserInfo])
    addForPages('GET', path, (request) => userInfo(request, state))
  for (const path of [paths.discovery, paths.realmDiscovery]) addForPages('GET', path, () => discovery(state))
  addForPages('GET', paths.keys, keys)

  return (request) => {
    const url = new URL(request.url)
    const match = router.find(request.method, url.pathname)
    if (match.found === 'handler') return match.handler(request, url, state)
    if (match.found === 'nothing')
      return json(404, { error: 'not_found', error_description: 'The twin has no such endpoint.' })
    const allowed = match.allowed.filter((method) => method !== 'OPTIONS')
    return withHeaders(json(405, { error: 'method_not_allowed' }), { allow: allowed.join(', ') })
  }
}

/** Lets a page of any site read an answer, as a public client in a browser has to; no cookie goes along. */
function readable({ headers }: MockRequest, response: MockResponse): MockResponse {
  const { 'access-control-request-headers': asked = '' } = headers
  return withHeaders(response, {
    'access-control-allow-origin': '*',
    ...(asked && { 'access-control-allow-headers': asked }),
  })
}
