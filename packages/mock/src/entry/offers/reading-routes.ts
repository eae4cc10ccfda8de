import { json } from '../../core/exchange.ts'
import { forbidden } from '../../core/problem.ts'
import { calendarSummaryRoute } from '../calendar-summary/calendar-summary-route.ts'
import type { EntryContext, EntryRoute } from '../context.ts'
import { givenUser } from '../current-user.ts'
import { isPublicWithoutContributors } from '../is-public.ts'
import { permissionsOn, requirePermission } from '../permissions.ts'
import type { OfferKind } from './offer-kind.ts'
import { offerIdOf, requireOffer } from './offer-store.ts'
import { readOffer } from './read-offer.ts'

export function readingRoutes(kind: OfferKind): readonly EntryRoute[] {
  const path = `/${kind.path}/{${kind.idName}}`
  return [
    { method: 'GET', path, isPublic: isPublicWithoutContributors, handle: (context) => getOffer(context, kind) },
    { method: 'GET', path: `${path}/contributors`, handle: (context) => getContributors(context, kind) },
    { method: 'GET', path: `${path}/history`, handle: (context) => getHistory(context, kind) },
    calendarSummaryRoute(kind),
    ...['/permissions', '/permissions/{userId}'].map((end) => ({
      method: 'GET',
      path: path + end,
      isPublic: end.includes('{'),
      handle: (context: EntryContext) => json(200, { permissions: permissionsAt(context, kind) }),
    })),
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
  const offer = requireOffer(context, kind)
  const asks = (name: string) => url.searchParams.get(name) === 'true'
  const mayEdit = user !== undefined && permissionsOn(user, offer, state).includes('Aanbod bewerken')
  const document = readOffer(offer, kind, state, {
    embedUitpasPrices: asks('embedUitpasPrices'),
    includeMetadata: asks('includeMetadata'),
    embedContributors: asks('embedContributors') && mayEdit,
  })
  return json(200, document, 'application/ld+json')
}

function getContributors(context: EntryContext, kind: OfferKind) {
  const offer = requireOffer(context, kind)
  requirePermission(context, 'AANBOD_BEWERKEN', offerIdOf(context, kind), offer)
  return json(200, offer.contributors ?? [])
}

function getHistory(context: EntryContext, kind: OfferKind) {
  const { history = [] } = requireOffer(context, kind)
  if (context.user?.isGod) return json(200, history)
  throw forbidden(`Current user/client does not have enough permissions to access ${kind.noun} history.`)
}

/** Of the user in the path, or else of the one who asks. */
function permissionsAt(context: EntryContext, kind: OfferKind): readonly string[] {
  const { params, state, user } = context
  const offer = requireOffer(context, kind)
  const { userId } = params
  const whose = userId === undefined ? user : givenUser(userId, state)
  return whose ? permissionsOn(whose, offer, state) : []
}
