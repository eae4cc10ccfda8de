import { json, type MockResponse } from '../../core/exchange.ts'
import { problem } from '../../core/problem.ts'
import type { State } from '../../state.ts'
import type { EntryContext, EntryRoute } from '../context.ts'
import { documentKinds } from '../documents/document-kinds.ts'
import { findDocument, idInPath, storeDocument } from '../documents/document-store.ts'
import type { Body } from '../documents/legacy-body.ts'
import { requirePermission } from '../permissions.ts'
import { convertedBody, readJson, type Sent } from '../read-body.ts'
import type { Offer } from './offer.ts'
import { checkOfferBody, convertOfferBody, type OfferBody, requireOrganizerInBody } from './offer-body.ts'
import type { OfferKind } from './offer-kind.ts'
import { createOffer, type OfferSteps, replaceOffer } from './write-offer.ts'

/** What events and places do differently with a full body. */
export interface Saving<Whole extends OfferBody> {
  /** Older forms that the other kind has not. */
  readonly convert: (body: Body, state: State) => Body
  /** What is told before the mistakes that both can have. */
  readonly check?: (body: Whole) => void
  /** Looks up what the body speaks of. */
  readonly requireLinked?: (body: Whole, state: State) => void
  /** Throws for what may not be created, though it may be there. */
  readonly refuseNew?: (body: Whole, context: EntryContext) => void
  readonly steps: (body: Whole, state: State) => OfferSteps
}

/** The routes that take a whole offer. Imports always ask for publication. */
export function savingRoutes<Whole extends OfferBody>(kind: OfferKind, saving: Saving<Whole>): readonly EntryRoute[] {
  const { path, idName } = kind
  const read = (context: EntryContext) => readOffer(context, kind, saving)
  const readImport = (context: EntryContext): Whole => ({
    ...read(context),
    workflowStatus: 'READY_FOR_VALIDATION',
  })
  return [
    { method: 'POST', path: `/${path}`, handle: (context) => create(context, read(context), 201) },
    { method: 'PUT', path: `/${path}/{${idName}}`, handle: (context) => save(context, read(context)) },
    {
      method: 'POST',
      path: `/imports/${path}`,
      handle: (context) => create(context, readImport(context), 200),
    },
    {
      method: 'PUT',
      path: `/imports/${path}/{${idName}}`,
      handle: (context) => save(context, readImport(context)),
    },
  ]

  function create(context: EntryContext, body: Whole, status: 200 | 201): MockResponse {
    saving.refuseNew?.(body, context)
    const id = context.state.ids()
    return store(id, createOffer(id, body, saving.steps(body, context.state), kind, context), kind, context, status)
  }

  /** An id that is not in use yet becomes a new offer. */
  function save(context: EntryContext, body: Whole): MockResponse {
    const { state } = context
    const id = idInPath(context, kind)
    const offer = findDocument(id, kind, state)
    if (offer) {
      requirePermission(context, 'AANBOD_BEWERKEN', id, offer)
      return store(id, replaceOffer(offer, body, saving.steps(body, state), kind, context), kind, context, 200)
    }
    refuseUsedId(id, state)
    saving.refuseNew?.(body, context)
    return store(id, createOffer(id, body, saving.steps(body, state), kind, context), kind, context, 200)
  }
}

function readOffer<Whole extends OfferBody>(context: EntryContext, kind: OfferKind, saving: Saving<Whole>): Whole {
  return checkedOffer(readJson(context), context, kind, saving)
}

/** The full body of an offer, converted and checked. @throws {ProblemResponse} A 400 that says what is wrong. */
export function checkedOffer<Whole extends OfferBody>(
  sent: Sent,
  { state, params }: Pick<EntryContext, 'state' | 'params'>,
  kind: OfferKind,
  saving: Saving<Whole>,
): Whole {
  // The schema of `replace` for all four: older forms are converted before the schema sees them.
  const body = convertedBody<Whole>(sent, kind.table, 'replace', (unchecked) =>
    convertOfferBody(saving.convert(unchecked, state), params[kind.idName], kind, state),
  )
  saving.check?.(body)
  checkOfferBody(body, kind)
  saving.requireLinked?.(body, state)
  requireOrganizerInBody(body, state)
  return body
}

function refuseUsedId(id: string, state: State): void {
  if (!documentKinds.some((kind) => kind.documents(state).has(id))) return
  const detail = `The id ${id} is already in use by a resource of a different type.`
  throw problem('uitdatabank/resource-id-already-in-use', 400, 'Resource id already in use', detail)
}

function store(id: string, offer: Offer, kind: OfferKind, { state }: EntryContext, status: 200 | 201): MockResponse {
  storeDocument(id, offer, kind, state)
  return json(status, {
    id,
    [kind.idName]: id,
    url: offer['@id'],
    commandId: '00000000-0000-0000-0000-000000000000',
  })
}
