import { json, type MockResponse } from '../core/exchange.ts'
import { unauthorized } from '../core/problem.ts'
import type { EntryContext, EntryRoute } from './context.ts'

export const userRoutes: readonly EntryRoute[] = [{ method: 'GET', path: '/user', handle: getUser }]

/** Told by the token when it can, else by the table of users. */
function getUser({ user, state }: EntryContext): MockResponse {
  if (user?.token === 'clientAccessToken') {
    throw unauthorized(
      'Client access tokens are not supported on this endpoint because a user is required to return user info.',
    )
  }
  const known = state.users.get(user?.id ?? '')
  const details = user?.name !== undefined && user.email !== undefined ? user : known && { ...known, name: known.email }
  if (!details) throw unauthorized('No user found for the given token.')
  const { id, email, name } = details
  return json(200, { uuid: id, email, username: name, id, nick: name }, 'application/ld+json')
}
