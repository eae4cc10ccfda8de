import { json, withHeaders, type MockRequest, type MockResponse, type Respond } from '../core/exchange.ts'
import { createRouter } from '../core/router.ts'
import type { State } from '../state.ts'
import { authorize, logIn } from './authorize.ts'
import { discovery, keys } from './discovery.ts'
import { logOut } from './log-out.ts'
import { paths } from './paths.ts'
import { tokenEndpoint } from './token-endpoint.ts'

type Route = (request: MockRequest, url: URL, state: State) => MockResponse | Promise<MockResponse>

/** UiTiD, the OAuth server: as much of it as logging in at the JWT provider and getting tokens in tests needs. */
export function createAuthServer(state: State): Respond {
  const router = createRouter<Route>()
  for (const path of [paths.authorize, paths.oldAuthorize]) {
    router.add('GET', path, authorize)
    router.add('POST', path, logIn)
  }
  for (const path of [paths.token, paths.oldToken]) {
    router.add('POST', path, (request) => tokenEndpoint(request, state))
  }
  for (const path of [paths.discovery, paths.realmDiscovery]) router.add('GET', path, () => discovery(state))
  router.add('GET', paths.keys, keys)
  router.add('GET', paths.logout, logOut)

  return (request) => {
    const url = new URL(request.url)
    const match = router.find(request.method, url.pathname)
    if (match.found === 'handler') return match.handler(request, url, state)
    if (match.found === 'nothing')
      return json(404, { error: 'not_found', error_description: 'The twin has no such endpoint.' })
    return withHeaders(json(405, { error: 'method_not_allowed' }), { allow: match.allowed.join(', ') })
  }
}
