import { andThen, orElse } from '../core/at-once.ts'
import { errorResponse } from '../core/error-response.ts'
import { noContent, type MockRequest, type MockResponse, type Respond } from '../core/exchange.ts'
import { methodNotAllowed, notFound } from '../core/problem.ts'
import { createRouter } from '../core/router.ts'
import type { State } from '../state.ts'
import { authenticate } from './authentication.ts'
import type { EntryRoute } from './context.ts'
import { withCors } from './cors.ts'
import { cultuurkuurRoutes } from './cultuurkuur/cultuurkuur-routes.ts'
import { eventRoutes } from './events/event-routes.ts'
import { holidayRoutes } from './holidays/holiday-routes.ts'
import { isPublic } from './is-public.ts'
import { jobRoutes } from './jobs/job-routes.ts'
import { labelAdminRoutes } from './labels/label-admin-routes.ts'
import { mailingListRoutes } from './mailing-lists/mailing-list-routes.ts'
import { mediaRoutes } from './media/media-routes.ts'
import { newsArticleRoutes } from './news-articles/news-article-routes.ts'
import { bulkLabelRoutes } from './offers/bulk-label-routes.ts'
import { organizerRoutes } from './organizers/organizer-routes.ts'
import { ownershipRoutes } from './ownerships/ownership-routes.ts'
import { requireRoutePermission } from './permissions.ts'
import { placeRoutes } from './places/place-routes.ts'
import { productionRoutes } from './productions/production-routes.ts'
import { roleRoutes } from './roles/role-routes.ts'
import { searchProxyRoutes } from './search-proxy.ts'
import { uitpasRoutes } from './uitpas/uitpas-routes.ts'
import { rewritePath } from './url-rewriting.ts'
import { userRoutes } from './users/user-routes.ts'

const entryRoutes: readonly EntryRoute[] = [
  ...eventRoutes,
  ...placeRoutes,
  ...bulkLabelRoutes,
  ...organizerRoutes,
  ...ownershipRoutes,
  ...productionRoutes,
  ...newsArticleRoutes,
  ...mediaRoutes,
  ...userRoutes,
  ...roleRoutes,
  ...searchProxyRoutes,
  ...labelAdminRoutes,
  ...mailingListRoutes,
  ...cultuurkuurRoutes,
  ...holidayRoutes,
  ...jobRoutes,
  ...uitpasRoutes,
]

/** The Entry API of UiTdatabank. */
export function createEntryServer(state: State, routes: readonly EntryRoute[] = entryRoutes): Respond {
  const router = createRouter<EntryRoute>()
  for (const route of routes) router.add(route.method, route.path, route)

  /** The order is the real server's: who may not enter is not told what is wrong with the body. */
  function answer(request: MockRequest): MockResponse | Promise<MockResponse> {
    const url = new URL(request.url)
    const { pathname } = url
    const path = rewritePath(pathname)
    // Nearly always it is the same but for the slash: not worth to put the whole URL together again.
    if (path !== pathname && path !== `${pathname}/`) url.pathname = path
    // Whatever can be read can be asked for its headers.
    const method = request.method === 'HEAD' ? 'GET' : request.method
    const match = router.find(method, path)
    if (match.found === 'nothing') throw notFound()
    if (method === 'OPTIONS') return noContent
    if (match.found === 'path') throw methodNotAllowed(match.allowed)

    const { handler: route, params } = match
    if (isPublic(route, url)) return route.handle({ request, url, params, state, user: undefined })
    return andThen(authenticate(request, url, state), (user) => {
      requireRoutePermission(method, path, user, state)
      return route.handle({ request, url, params, state, user })
    })
  }

  return (request) =>
    andThen(
      orElse(() => answer(request), errorResponse),
      (answered) => withCors(request, answered),
    )
}
