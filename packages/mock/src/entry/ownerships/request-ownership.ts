import { json, type MockResponse } from '../../core/exchange.ts'
import { bodyInvalidDetail, forbidden, notFound, problem } from '../../core/problem.ts'
import { ownerships } from '../../generated/ownerships.ts'
import type { User } from '../../seed/seed.ts'
import type { State } from '../../state.ts'
import type { EntryContext } from '../context.ts'
import { atom } from '../documents/date-time.ts'
import { mayEditOrganizer } from '../organizers/may-edit-organizer.ts'
import { readBody } from '../read-body.ts'
import { findUserByEmail } from '../users/find-user.ts'
import { isActive, type Ownership } from './ownership.ts'

interface OwnershipRequest {
  readonly itemId: string
  readonly ownerId?: string
  readonly ownerEmail?: string
}

/** For oneself anybody may ask; for somebody else only who may edit the organizer. */
export function requestOwnership(context: EntryContext): MockResponse {
  const { state, user } = context
  const request = readBody<OwnershipRequest>(context, ownerships, 'request')
  const organizer = state.organizers.get(request.itemId)
  if (!organizer) throw notFound(`The Organizer with id "${request.itemId}" was not found.`)
  const owner = ownerOf(request, context)
  if (owner.id !== user?.id && !mayEditOrganizer(organizer, context)) {
    throw forbidden('You are not allowed to request ownership for this item')
  }
  refuseSecond(request.itemId, owner, state)

  const date = atom(state.clock())
  const ownership: Ownership = {
    id: state.ids(),
    itemId: request.itemId,
    itemType: 'organizer',
    ownerId: owner.id,
    ownerEmail: owner.email,
    requesterId: user?.id ?? '',
    ...(user?.email === undefined ? {} : { requesterEmail: user.email }),
    state: 'requested',
    created: date,
    modified: date,
  }
  state.ownerships.set(ownership.id, ownership)
  return json(201, { id: ownership.id })
}

function ownerOf({ ownerId, ownerEmail }: OwnershipRequest, { state, user }: EntryContext): User {
  if (ownerId === undefined && ownerEmail !== undefined) {
    const owner = findUserByEmail(ownerEmail, state)
    if (!owner) throw bodyInvalidDetail(`No user with email ${ownerEmail} was found in our system.`)
    return owner
  }
  const id = ownerId ?? user?.id ?? ''
  const owner = state.users.get(id)
  if (!owner) throw bodyInvalidDetail(`No user with id ${id} was found in our system.`)
  return owner
}

function refuseSecond(itemId: string, owner: User, state: State): void {
  for (const other of state.ownerships.values()) {
    if (other.itemId !== itemId || other.ownerId !== owner.id || !isActive(other)) continue
    const detail = `An ownership request for this item and owner already exists with id ${other.id}`
    throw problem('uitdatabank/ownership-already-exists', 409, 'Ownership already exists', detail)
  }
}
