import { json, type MockResponse, type Respond } from '../core/exchange.ts'
import { forbidden, notFound, problem, problemResponse, ProblemResponse } from '../core/problem.ts'
import { museumpass } from '../generated/museumpass.ts'
import { createSpecServer } from '../spec-server/create-spec-server.ts'
import type { SpecContext, SpecHandlers } from '../spec-server/spec-context.ts'
import type { State } from '../state.ts'
import type { ExternalCard, Partner } from './museumpass-seed.ts'
import { passDocument, refusalOf, visitsToday } from './pass.ts'

/** The Partner API of museumPASSmusées. */
export function createMuseumpassServer(state: State): Respond {
  return createSpecServer({
    table: museumpass,
    api: 'museumpass',
    state,
    handle: (context) => handlers[context.operation]?.(context) ?? problemResponse(notFound()),
  })
}

const handlers: SpecHandlers = {
  getPass(context) {
    partner(context, 'visit registrar')
    const pass = context.state.museumpass.passes.get(context.params['cardNumber'] ?? '')
    if (!pass) throw notFound()
    return json(200, passDocument(pass, context.state))
  },

  registerVisit(context) {
    const museum = partner(context, 'visit registrar')
    const { passholderId } = context.body<{ passholderId: string }>()
    const { state } = context
    const pass = [...state.museumpass.passes.values()].find((one) => one.passholderId === passholderId)
    if (!pass) throw refused('passholder-not-found', 'Passholder not found')
    const reason = refusalOf(pass, state)
    const isOften = visitsToday(passholderId, museum.clientId, state) >= state.museumpass.visitsPerDay
    if (reason === 'MAXIMUM_UNREGISTERED_VISITS_REACHED' || (!reason && isOften)) {
      throw refused('visit-maximum-reached', 'Visit maximum reached')
    }
    requireActive(museum)
    if (reason === 'CARD_BLOCKED') throw refused('card-not-active', 'Card not active')
    if (reason === 'EXPIRED') throw refused('subscription-not-active', 'Subscription not active')
    if (reason === 'PASSHOLDER_BLOCKED') throw refused('passholder-not-active', 'Passholder not active')
    return visit(passholderId, museum, state)
  },

  getExternalCard(context) {
    partner(context, 'visit registrar')
    const { isAllowed, unavailable } = externalCard(context)
    return unavailable ? serviceUnavailable(unavailable) : json(200, { visit: { allowed: isAllowed } })
  },

  registerExternalCardVisit(context) {
    const museum = partner(context, 'visit registrar')
    const { isAllowed, unavailable, cardType, identification } = externalCard(context)
    if (unavailable) return serviceUnavailable(unavailable)
    requireActive(museum)
    if (!isAllowed) throw forbidden('A visit with this card is not allowed.')
    return visit(`${cardType} ${identification}`, museum, context.state)
  },

  createVoucherList(context) {
    partner(context, 'voucher generator')
    const { numberOfVouchers } = context.body<{ numberOfVouchers: number }>()
    const { ids } = context.state
    const id = ids()
    // Thirteen characters, of which nobody says more.
    const vouchers = Array.from({ length: numberOfVouchers }, () =>
      ids().replaceAll('-', '').slice(0, 13).toUpperCase(),
    )
    return json(200, { id, vouchers })
  },
}

/** @throws {ProblemResponse} A 403 for a client without the role. */
function partner({ caller, state }: SpecContext, role: Partner['roles'][number]): Partner {
  const known = 'clientId' in caller ? state.museumpass.partners.get(caller.clientId) : undefined
  if (!known?.roles.includes(role)) throw forbidden(`This takes a client with the role "${role}".`)
  return known
}

function requireActive({ isActive = true }: Partner): void {
  if (!isActive) throw refused('museum-not-active', 'Museum not active')
}

function refused(type: string, title: string): ProblemResponse {
  return problem(`museumpass/${type}`, 400, title)
}

function externalCard({ params, state }: SpecContext): ExternalCard {
  const card = state.museumpass.externalCards.find(
    ({ cardType, identification }) => cardType === params['cardType'] && identification === params['identification'],
  )
  if (!card) throw notFound()
  return card
}

function visit(visitorId: string, { clientId }: Partner, { museumpass, clock }: State): MockResponse {
  museumpass.visits.set(museumpass.visits.size + 1, { visitorId, clientId, at: clock() })
  return { status: 201, headers: {} }
}

function serviceUnavailable({ retryAfter }: NonNullable<ExternalCard['unavailable']>): MockResponse {
  const response = problemResponse(
    new ProblemResponse({ type: 'about:blank', title: 'Service Unavailable', status: 503 }),
  )
  if (retryAfter === undefined) return response
  return { ...response, headers: { ...response.headers, 'retry-after': String(retryAfter) } }
}
