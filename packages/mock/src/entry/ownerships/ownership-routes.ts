import { json, noContent, type MockResponse } from '../../core/exchange.ts'
import { forbidden, notFound } from '../../core/problem.ts'
import type { Document, State } from '../../state.ts'
import type { EntryContext, EntryRoute } from '../context.ts'
import { atom } from '../documents/date-time.ts'
import { findOwnerships } from './find-ownerships.ts'
import { mayDecideOnOwnership, maySeeOwnership } from './may-see-ownership.ts'
import { joinOwners, leaveOwners } from './owners-role.ts'
import { approve, type Decision, type Ownership, reject, remove } from './ownership.ts'
import { requestOwnership } from './request-ownership.ts'
import { suggestOwnerships } from './suggest-ownerships.ts'

/** Who may manage an organizer besides its creator. */
export const ownershipRoutes: readonly EntryRoute[] = [
  { method: 'POST', path: '/ownerships', handle: requestOwnership },
  { method: 'GET', path: '/ownerships', handle: findOwnerships },
  { method: 'GET', path: '/ownerships/suggestions', handle: suggestOwnerships },
  { method: 'GET', path: '/ownerships/{ownershipId}', handle: getOwnership },
  deciding('POST', '/approve', 'approve', approve, ownerJoins),
  deciding('POST', '/reject', 'reject', reject),
  deciding('DELETE', '', 'delete', remove, leaveOwners),
]

function getOwnership(context: EntryContext): MockResponse {
  const ownership = requireOwnership(context)
  if (!maySeeOwnership(ownership, context)) throw notAllowed('get')
  return json(200, ownership, 'application/ld+json')
}

/**
 * A route that moves an ownership to another state; a move that is not possible is passed over in silence.
 * @param follow What comes of a move.
 */
function deciding(
  method: 'DELETE' | 'POST',
  end: '' | '/approve' | '/reject',
  verb: 'approve' | 'delete' | 'reject',
  move: (ownership: Ownership, decision: Decision) => Ownership,
  follow?: (ownership: Ownership, state: State) => void,
): EntryRoute {
  return {
    method,
    path: `/ownerships/{ownershipId}${end}`,
    handle(context) {
      const { state, user } = context
      const ownership = requireOwnership(context)
      if (!mayDecideOnOwnership(ownership, context)) throw notAllowed(verb)
      const decision = { userId: user?.id ?? '', email: user?.email, date: atom(state.clock()) }
      const moved = move(ownership, decision)
      if (moved !== ownership) {
        state.ownerships.set(moved.id, moved)
        follow?.(moved, state)
      }
      return noContent
    },
  }
}

/** An organizer that nobody created gets its first owner as creator. */
function ownerJoins(ownership: Ownership, state: State): void {
  const organizer: Document = state.organizers.get(ownership.itemId) ?? {}
  joinOwners(ownership, organizer, state)
  if (organizer['creator'] === undefined) {
    state.organizers.set(ownership.itemId, { ...organizer, creator: ownership.ownerId })
  }
}

function requireOwnership({ params, state }: EntryContext): Ownership {
  const { ownershipId = '' } = params
  const ownership = state.ownerships.get(ownershipId)
  if (!ownership) throw notFound(`The Ownership with id "${ownershipId}" was not found.`)
  return ownership
}

function notAllowed(verb: string) {
  return forbidden(`You are not allowed to ${verb} this ownership`)
}
