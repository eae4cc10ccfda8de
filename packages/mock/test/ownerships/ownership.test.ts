import { describe, expect, it } from 'vitest'
import { approve, isActive, type Ownership, reject, remove } from '../../src/entry/ownerships/ownership.ts'

const requested: Ownership = {
  id: '1',
  itemId: '2',
  itemType: 'organizer',
  ownerId: 'owner-id',
  ownerEmail: 'owner@twin.example',
  requesterId: 'owner-id',
  requesterEmail: 'owner@twin.example',
  state: 'requested',
  created: '2026-09-01T12:00:00+00:00',
  modified: '2026-09-01T12:00:00+00:00',
}
const decision = { userId: 'admin-id', email: 'admin@twin.example', date: '2026-09-02T12:00:00+00:00' }
const approved = approve(requested, decision)
const rejected = reject(requested, decision)
const deleted = remove(requested, decision)

describe('an ownership', () => {
  const later = { ...decision, date: '2026-09-03T12:00:00+00:00' }

  it.each([
    ['is approved', approve, requested, 'approved'],
    ['is rejected', reject, requested, 'rejected'],
    ['is deleted while it is requested', remove, requested, 'deleted'],
    ['is deleted after it was approved', remove, approved, 'deleted'],
    ['is deleted after it was rejected', remove, rejected, 'deleted'],
  ] as const)('%s', (_, move, ownership, state) => {
    expect(move(ownership, later)).toMatchObject({ state, modified: later.date })
  })

  it.each([
    ['approved again', approve, approved],
    ['approved after it was rejected', approve, rejected],
    ['approved after it was deleted', approve, deleted],
    ['rejected after it was approved', reject, approved],
    ['rejected again', reject, rejected],
    ['rejected after it was deleted', reject, deleted],
    ['deleted again', remove, deleted],
  ] as const)('can not be %s', (_, move, ownership) => {
    expect(move(ownership, later)).toBe(ownership)
  })

  it('tells who decided, and when', () => {
    expect(remove(approved, decision)).toEqual({
      ...requested,
      state: 'deleted',
      modified: decision.date,
      approvedById: 'admin-id',
      approvedByEmail: 'admin@twin.example',
      approvedDate: decision.date,
      deletedById: 'admin-id',
      deletedByEmail: 'admin@twin.example',
      deletedDate: decision.date,
    })
    expect(reject(requested, { userId: 'x@clients', date: decision.date })).not.toHaveProperty('rejectedByEmail')
  })

  it('stands in the way of another while it is requested or approved', () => {
    expect([requested, approved, rejected, deleted].map(isActive)).toEqual([true, true, false, false])
  })
})
