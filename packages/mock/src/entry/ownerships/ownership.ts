/** The right of a user to manage an organizer, or a request for it: stored as the API tells it. */
export interface Ownership {
  readonly id: string
  readonly itemId: string
  readonly itemType: 'organizer'
  readonly ownerId: string
  readonly ownerEmail: string
  readonly requesterId: string
  /** A client has none. */
  readonly requesterEmail?: string
  readonly state: OwnershipState
  readonly created: string
  readonly modified: string
  readonly approvedById?: string
  readonly approvedByEmail?: string
  readonly approvedDate?: string
  readonly rejectedById?: string
  readonly rejectedByEmail?: string
  readonly rejectedDate?: string
  readonly deletedById?: string
  readonly deletedByEmail?: string
  readonly deletedDate?: string
}

export type OwnershipState = 'requested' | 'approved' | 'rejected' | 'deleted'

/** Who decides on an ownership, and when. */
export interface Decision {
  readonly userId: string
  /** A client has none. */
  readonly email?: string | undefined
  readonly date: string
}

/** Approves a request; an ownership in another state stays the very same. */
export function approve(ownership: Ownership, { userId, email, date }: Decision): Ownership {
  if (ownership.state !== 'requested') return ownership
  const by = { approvedById: userId, ...(email === undefined ? {} : { approvedByEmail: email }), approvedDate: date }
  return { ...ownership, state: 'approved', modified: date, ...by }
}

/** Rejects a request; an ownership in another state stays the very same, so that an approved one can only be deleted. */
export function reject(ownership: Ownership, { userId, email, date }: Decision): Ownership {
  if (ownership.state !== 'requested') return ownership
  const by = { rejectedById: userId, ...(email === undefined ? {} : { rejectedByEmail: email }), rejectedDate: date }
  return { ...ownership, state: 'rejected', modified: date, ...by }
}

export function remove(ownership: Ownership, { userId, email, date }: Decision): Ownership {
  if (ownership.state === 'deleted') return ownership
  const by = { deletedById: userId, ...(email === undefined ? {} : { deletedByEmail: email }), deletedDate: date }
  return { ...ownership, state: 'deleted', modified: date, ...by }
}

/** Whether it stands in the way of another request for the same item and owner. */
export function isActive({ state }: Ownership): boolean {
  return state === 'requested' || state === 'approved'
}
