import { problem, ProblemResponse } from '../../core/problem.ts'
import { change } from '../documents/change.ts'
import { instantOf, storedDateTime } from '../documents/date-time.ts'
import type { Offer } from './offer.ts'

/**
 * Publishes a draft; a published offer stays as it is.
 * @param availableFrom A date-time; the past, like none, counts as now.
 */
export function publish(offer: Offer, availableFrom: string | undefined, now: string): Offer {
  switch (offer.workflowStatus) {
    case 'DRAFT':
      return change(offer, {
        workflowStatus: 'READY_FOR_VALIDATION',
        availableFrom: notBefore(now, availableFrom),
      })
    case 'READY_FOR_VALIDATION':
    case 'APPROVED':
      return offer
    default: {
      const detail = `Cannot transition from workflowStatus "${offer.workflowStatus}" to "READY_FOR_VALIDATION".`
      const path = 'uitdatabank/invalid-workflow-status-transition'
      throw problem(path, 400, 'Invalid workflowStatus transition', detail)
    }
  }
}

export function approve(offer: Offer): Offer {
  if (offer.workflowStatus === 'APPROVED') return offer
  if (offer.workflowStatus !== 'READY_FOR_VALIDATION') {
    throw failure('You can not approve an offer that is not ready for validation')
  }
  return change(offer, { workflowStatus: 'APPROVED' })
}

export function reject(offer: Offer, reason: string): Offer {
  if (offer.workflowStatus === 'REJECTED') {
    if (offer.rejectionReason === reason) return offer
    throw failure(`The offer has already been rejected for another reason: ${offer.rejectionReason ?? ''}`)
  }
  if (offer.workflowStatus !== 'READY_FOR_VALIDATION') {
    throw failure('You can not reject an offer that is not ready for validation')
  }
  return change(offer, { workflowStatus: 'REJECTED', rejectionReason: reason })
}

/** A deleted offer stays readable. */
export function deleteOffer(offer: Offer): Offer {
  return change(offer, { workflowStatus: 'DELETED' })
}

export function withAvailableFrom(offer: Offer, availableFrom: string, now: string): Offer {
  return change(offer, { availableFrom: notBefore(now, availableFrom) })
}

function notBefore(now: string, dateTime = now): string {
  return instantOf(dateTime) < instantOf(now) ? now : storedDateTime(dateTime)
}

/** What the real server answers when a rule throws what nobody catches. */
function failure(title: string): ProblemResponse {
  return new ProblemResponse({ type: 'about:blank', title, status: 500 })
}
