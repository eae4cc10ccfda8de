import { json } from '../../core/exchange.ts'
import { forbidden } from '../../core/problem.ts'
import { calendarSummaryRoute } from '../calendar-summary/calendar-summary-route.ts'
import type { EntryContext, EntryRoute } from '../context.ts'
import { documentResponse } from '../documents/document-response.ts'
import { requireDocument } from '../documents/document-store.ts'
import { permissionRoutes, permissionsAt } from '../documents/permission-routes.ts'
import { isPublicWithoutContributors } from '../is-public.ts'
import { isAllowed } from '../permissions.ts'
import { inQuery } from '../query.ts'
import type { OfferKind } from './offer-kind.ts'

export function readingRoutes(kind: OfferKind): readonly EntryRoute[] {
  const path = `/${kind.path}/{${kind.idName}}`
  return [
    { method: 'GET', path, isPublic: isPublicWithoutContributors, handle: (context) => getOffer(context, kind) },
    { method: 'GET', path: `${path}/history`, handle: (context) => getHistory(context, kind) },
    calendarSummaryRoute(kind),
    ...permissionRoutes(kind),
    ...['/permission', '/permission/{userId}'].map((end) => ({
      method: 'GET',
      path: path + end,
      isPublic: end.includes('{'),
      handle: (context: EntryContext) =>
        json(200, { hasPermission: permissionsAt(context, kind).includes('Aanbod bewerken') }),
    })),
  ]
}

function getOffer(context: EntryContext, kind: OfferKind) {
  const { state, user, url } = context
  const offer = requireDocument(context, kind)
  const asks = (name: string) => inQuery(url, name) === 'true'
  const mayEdit = user !== undefined && isAllowed(user, 'AANBOD_BEWERKEN', offer, state)
  const document = kind.read(offer, state, {
    embedUitpasPrices: asks('embedUitpasPrices'),
    includeMetadata: asks('includeMetadata'),
    embedContributors: asks('embedContributors') && mayEdit,
  })
  return documentResponse(document, context.request)
}

function getHistory(context: EntryContext, kind: OfferKind) {
  const { history = [] } = requireDocument(context, kind)
  if (context.user?.isGod) return json(200, history)
  throw forbidden(`Current user/client does not have enough permissions to access ${kind.noun} history.`)
}
