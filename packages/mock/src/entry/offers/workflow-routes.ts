import { parseJson } from '../../core/parse-json.ts'
import { bodyInvalidData, bodyInvalidSyntax, ProblemResponse } from '../../core/problem.ts'
import { formats } from '../../core/schema-errors/formats.ts'
import type { EntryContext, EntryRoute } from '../context.ts'
import { storedDateTime } from '../documents/date-time.ts'
import { occasionOf } from '../documents/history.ts'
import { updateRoutes } from '../documents/update-routes.ts'
import type { Permission } from '../permissions.ts'
import { readBody } from '../read-body.ts'
import type { Offer, WorkflowStatus } from './offer.ts'
import type { OfferKind } from './offer-kind.ts'
import { refuseUitpasPlace } from './uitpas.ts'
import { approve, deleteOffer, publish, reject } from './workflow-status.ts'

interface Transition {
  readonly workflowStatus: WorkflowStatus
  readonly availableFrom?: string
  /** Always there with a rejection. */
  readonly reason?: string
}

export function workflowRoutes(kind: OfferKind): readonly EntryRoute[] {
  return [
    ...updateRoutes(kind, {
      at: ['PUT /workflow-status'],
      read: (context) => readBody<Transition>(context, kind.table, 'updateWorkflowStatus'),
      permission: permissionFor,
      change: move,
      log: 'Publicatiestatus aangepast',
    }),
    ...updateRoutes(kind, {
      // An empty path: the offer itself.
      at: ['PATCH '],
      read: transitionOfPatch,
      permission: permissionFor,
      change: move,
      log: 'Publicatiestatus aangepast',
    }),
    ...updateRoutes(kind, {
      at: ['DELETE '],
      change: (offer) => {
        if (kind.noun === 'place') refuseUitpasPlace(offer)
        return deleteOffer(offer)
      },
      log: 'Verwijderd',
    }),
  ]
}

function permissionFor({ workflowStatus }: Transition): Permission {
  return workflowStatus === 'APPROVED' || workflowStatus === 'REJECTED' ? 'AANBOD_MODEREREN' : 'AANBOD_BEWERKEN'
}

function move(offer: Offer, { workflowStatus, availableFrom, reason = '' }: Transition, context: EntryContext): Offer {
  switch (workflowStatus) {
    case 'READY_FOR_VALIDATION':
      return publish(offer, availableFrom, occasionOf(context).date)
    case 'APPROVED':
      return approve(offer)
    case 'REJECTED':
      return reject(offer, reason)
    case 'DELETED':
      return deleteOffer(offer)
    case 'DRAFT':
      return offer
  }
}

/** The older form, with the command in the content type: `application/ld+json;domain-model=Publish`. */
function transitionOfPatch({ request }: EntryContext): Transition {
  const command = /domain-model=([^;\s]+)/.exec(request.headers['content-type'] ?? '')?.[1]
  if (command === undefined) throw failure('Unable to determine domain-model')
  const { publicationDate, reason } = parse(request.text())
  switch (command) {
    case 'Publish':
      return { workflowStatus: 'READY_FOR_VALIDATION', ...availableFrom(publicationDate) }
    case 'Approve':
      return { workflowStatus: 'APPROVED' }
    case 'Reject':
      if (typeof reason === 'string') return { workflowStatus: 'REJECTED', reason }
      throw bodyInvalidData([{ jsonPointer: '/', error: 'The required properties (reason) are missing' }])
    case 'FlagAsDuplicate':
    case 'FlagAsInappropriate':
      return { workflowStatus: 'REJECTED', reason: command === 'FlagAsDuplicate' ? 'duplicate' : 'inappropriate' }
    default:
      throw failure('The command in content-type is not supported.')
  }
}

function availableFrom(publicationDate: unknown): Pick<Transition, 'availableFrom'> {
  if (publicationDate === undefined || publicationDate === null) return {}
  const dateTime = storedDateTime(String(publicationDate))
  if (formats['date-time']?.(dateTime)) return { availableFrom: dateTime }
  throw bodyInvalidData([{ jsonPointer: '/publicationDate', error: "The data must match the 'date-time' format" }])
}

function parse(body: string): { publicationDate?: unknown; reason?: unknown } {
  if (body.trim() === '') return {}
  try {
    return Object(parseJson(body))
  } catch {
    throw bodyInvalidSyntax()
  }
}

function failure(title: string): ProblemResponse {
  return new ProblemResponse({ type: 'about:blank', title, status: 500 })
}
