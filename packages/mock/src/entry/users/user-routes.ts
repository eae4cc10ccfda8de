import { json, type MockResponse } from '../../core/exchange.ts'
import { notFound, unauthorized } from '../../core/problem.ts'
import { formats } from '../../core/schema-errors/formats.ts'
import type { User } from '../../seed/seed.ts'
import type { EntryContext, EntryRoute } from '../context.ts'
import { permissionsOf } from '../permissions.ts'
import { roleDocument } from '../roles/role-document.ts'
import { rolesOf } from '../roles/roles.ts'
import { findUserByEmail } from './find-user.ts'
import { userDocument } from './user-document.ts'

/** Who asks, and who others are; `/users` takes "Gebruikers beheren". */
export const userRoutes: readonly EntryRoute[] = [
  { method: 'GET', path: '/user', handle: getCurrentUser },
  {
    method: 'GET',
    path: '/user/roles',
    handle: ({ user, state }) => json(200, rolesOf(user?.id ?? '', state).map(roleDocument)),
  },
  { method: 'GET', path: '/user/permissions', handle: getOwnPermissions },
  {
    method: 'GET',
    path: '/users/{userId}',
    handle: (context) => json(200, userDocument(userInPath(context)), 'application/ld+json'),
  },
  { method: 'GET', path: '/users/emails/{email}', handle: getByEmail },
  {
    method: 'GET',
    path: '/users/{userId}/roles',
    handle: ({ params, state }) => json(200, rolesOf(params['userId'] ?? '', state).map(roleDocument)),
  },
]

/** Told by the token when it can, else by the table of users. */
function getCurrentUser({ user, state }: EntryContext): MockResponse {
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

/** Everybody may upload media. */
function getOwnPermissions({ user, state }: EntryContext): MockResponse {
  return json(200, [...(user ? permissionsOf(user, state) : []), 'MEDIA_UPLOADEN'])
}

function userInPath({ params, state }: EntryContext): User {
  const user = state.users.get(params['userId'] ?? '')
  if (!user) throw notFound('No user found for the given user ID.')
  return user
}

function getByEmail({ params, state }: EntryContext): MockResponse {
  const { email = '' } = params
  if (!formats['email']?.(email)) throw notFound(`"${email}" is not a valid email address`)
  const user = findUserByEmail(email, state)
  if (!user) throw notFound('No user found for the given email address.')
  return json(200, userDocument(user), 'application/ld+json')
}
