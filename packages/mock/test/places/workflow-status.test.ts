import { describe, expect, it } from 'vitest'
import { ProblemResponse } from '../../src/core/problem.ts'
import type { Offer, WorkflowStatus } from '../../src/entry/offers/offer.ts'
import { approve, deleteOffer, publish, reject, withAvailableFrom } from '../../src/entry/offers/workflow-status.ts'
import { offer } from './place-twin.ts'

const now = '2026-09-01T12:00:00+00:00'
const moves = {
  publish: (place: Offer) => publish(place, undefined, now),
  approve,
  reject: (place: Offer) => reject(place, 'Spam'),
  delete: deleteOffer,
} as const

const notReady = (verb: string) => `500 You can not ${verb} an offer that is not ready for validation`
const invalid = '400 Invalid workflowStatus transition'

describe('the workflow', () => {
  it.each<[WorkflowStatus, keyof typeof moves, string]>([
    ['DRAFT', 'publish', 'READY_FOR_VALIDATION'],
    ['DRAFT', 'approve', notReady('approve')],
    ['DRAFT', 'reject', notReady('reject')],
    ['DRAFT', 'delete', 'DELETED'],
    ['READY_FOR_VALIDATION', 'publish', 'same'],
    ['READY_FOR_VALIDATION', 'approve', 'APPROVED'],
    ['READY_FOR_VALIDATION', 'reject', 'REJECTED'],
    ['READY_FOR_VALIDATION', 'delete', 'DELETED'],
    ['APPROVED', 'publish', 'same'],
    ['APPROVED', 'approve', 'same'],
    ['APPROVED', 'reject', notReady('reject')],
    ['APPROVED', 'delete', 'DELETED'],
    ['REJECTED', 'publish', invalid],
    ['REJECTED', 'approve', notReady('approve')],
    ['REJECTED', 'reject', 'same'],
    ['REJECTED', 'delete', 'DELETED'],
    ['DELETED', 'publish', invalid],
    ['DELETED', 'approve', notReady('approve')],
    ['DELETED', 'reject', notReady('reject')],
    ['DELETED', 'delete', 'same'],
  ])('%s, %s: %s', (workflowStatus, move, outcome) => {
    const before = offer({ workflowStatus, rejectionReason: 'Spam' })
    expect(outcomeOf(before, moves[move])).toBe(outcome)
  })

  it('names both statuses of a transition that is not possible', () => {
    expect(() => moves.publish(offer({ workflowStatus: 'REJECTED' }))).toThrow(
      expect.objectContaining({
        problem: expect.objectContaining({
          type: 'https://api.publiq.be/probs/uitdatabank/invalid-workflow-status-transition',
          detail: 'Cannot transition from workflowStatus "REJECTED" to "READY_FOR_VALIDATION".',
        }),
      }),
    )
  })

  it('does not reject a second time for another reason', () => {
    const rejected = reject(offer({ workflowStatus: 'READY_FOR_VALIDATION' }), 'Spam')
    expect(() => reject(rejected, 'Dubbel')).toThrow('500 The offer has already been rejected for another reason: Spam')
  })

  it('takes a date in the future as it was sent, and the past as now', () => {
    expect(publish(offer(), '2222-10-23T12:32:15+01:00', now).availableFrom).toBe('2222-10-23T12:32:15+01:00')
    expect(publish(offer(), '2020-01-01T00:00:00+00:00', now).availableFrom).toBe(now)
    expect(publish(offer(), undefined, now).availableFrom).toBe(now)
    expect(withAvailableFrom(offer(), '2020-01-01T00:00:00+00:00', now).availableFrom).toBe(now)
  })
})

function outcomeOf(before: Offer, move: (place: Offer) => Offer): string {
  try {
    const after = move(before)
    return after === before ? 'same' : after.workflowStatus
  } catch (error) {
    return error instanceof ProblemResponse ? error.message : String(error)
  }
}
