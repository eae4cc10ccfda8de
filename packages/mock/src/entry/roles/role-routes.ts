import { json, noContent, type MockResponse } from '../../core/exchange.ts'
import { notFound } from '../../core/problem.ts'
import type { Role, State } from '../../state.ts'
import type { EntryContext, EntryRoute } from '../context.ts'
import { findLabel, labelKey, requireLabel } from '../labels/labels.ts'
import { pageAt } from '../page-at.ts'
import { pagedCollection } from '../paged-collection.ts'
import { type Permission, permissions, requirePermission } from '../permissions.ts'
import { readBody } from '../read-body.ts'
import { undocumentedBodies } from '../undocumented-bodies.ts'
import { userDocument } from '../users/user-document.ts'
import { roleDocument } from './role-document.ts'
import { giveRole, requireRole, takeRole, usersWith } from './roles.ts'

/** The administration of roles, which publiq's documents do not have; all of it takes "Gebruikers beheren". */
export const roleRoutes: readonly EntryRoute[] = [
  { method: 'GET', path: '/permissions', handle: () => json(200, permissions) },
  { method: 'GET', path: '/roles', handle: findRoles },
  { method: 'POST', path: '/roles', handle: createRole },
  reading('', roleDocument),
  reading('/users', ({ uuid }, state) =>
    usersWith(uuid, state)
      .flatMap((id) => state.users.get(id) ?? [])
      .map(userDocument),
  ),
  reading('/labels', ({ labels }, state) => labels.flatMap((name) => findLabel(name, state) ?? [])),
  changing('PATCH ', (role, body: { name: string }) => ({ ...role, name: body.name }), 'nameRole'),
  { method: 'DELETE', path: '/roles/{roleId}', handle: deleteRole },
  changing('POST /constraints', withConstraint, 'constrainRole'),
  changing('PUT /constraints', withConstraint, 'constrainRole'),
  changing('DELETE /constraints', withoutConstraint),
  changing('PUT /permissions/{permission}', (role, _, context) => {
    const permission = permissionInPath(context)
    return { ...role, permissions: [...role.permissions.filter((other) => other !== permission), permission] }
  }),
  changing('DELETE /permissions/{permission}', (role, _, context) => {
    const permission = permissionInPath(context)
    return { ...role, permissions: role.permissions.filter((other) => other !== permission) }
  }),
  changing('PUT /labels/{labelId}', (role, _, context) => {
    const name = labelNameInPath(context)
    return { ...role, labels: [...role.labels.filter((other) => labelKey(other) !== labelKey(name)), name] }
  }),
  changing('DELETE /labels/{labelId}', (role, _, context) => {
    const name = labelNameInPath(context)
    return { ...role, labels: role.labels.filter((other) => labelKey(other) !== labelKey(name)) }
  }),
  changing('PUT /users/{userId}', (role, _, { params, state }) => {
    giveRole(role.uuid, params['userId'] ?? '', state)
    return role
  }),
  changing('DELETE /users/{userId}', (role, _, { params, state }) => {
    takeRole(role.uuid, params['userId'] ?? '', state)
    return role
  }),
]

function findRoles({ url, state }: EntryContext): MockResponse {
  const query = (url.searchParams.get('query') ?? '').toLowerCase()
  const found = [...state.roles.values()].filter(({ name }) => name.toLowerCase().includes(query))
  const { start, limit } = pageAt(url, { limit: 30 })
  const member = found.slice(start, start + limit).map(roleDocument)
  return json(200, pagedCollection(member, found.length, limit), 'application/ld+json')
}

function createRole(context: EntryContext): MockResponse {
  const { name } = readBody<{ name: string }>(context, undocumentedBodies, 'nameRole')
  requirePermission(context, 'GEBRUIKERS_BEHEREN', name)
  const uuid = context.state.ids()
  context.state.roles.set(uuid, { uuid, name, permissions: [], labels: [] })
  return json(201, { roleId: uuid })
}

/** Nobody has it any more. */
function deleteRole(context: EntryContext): MockResponse {
  const { params, state } = context
  const { uuid } = requireRole(params['roleId'] ?? '', state)
  requirePermission(context, 'GEBRUIKERS_BEHEREN', uuid)
  for (const userId of usersWith(uuid, state)) takeRole(uuid, userId, state)
  state.roles.delete(uuid)
  return noContent
}

function reading(end: '' | '/users' | '/labels', read: (role: Role, state: State) => unknown): EntryRoute {
  return {
    method: 'GET',
    path: `/roles/{roleId}${end}`,
    handle: ({ params, state }) => json(200, read(requireRole(params['roleId'] ?? '', state), state)),
  }
}

/** @param operation That of its body; a route without this takes none. */
function changing<Body>(
  at: `${'DELETE' | 'PATCH' | 'POST' | 'PUT'} ${string}`,
  change: (role: Role, body: Body, context: EntryContext) => Role,
  operation?: 'nameRole' | 'constrainRole',
): EntryRoute {
  const [method = '', end = ''] = at.split(' ')
  return {
    method,
    path: `/roles/{roleId}${end}`,
    handle(context) {
      const body = (operation && readBody<Body>(context, undocumentedBodies, operation)) as Body
      const role = requireRole(context.params['roleId'] ?? '', context.state)
      requirePermission(context, 'GEBRUIKERS_BEHEREN', role.uuid)
      context.state.roles.set(role.uuid, change(role, body, context))
      return noContent
    },
  }
}

function withConstraint(role: Role, { query }: { query: string }): Role {
  return { ...role, constraint: query }
}

function withoutConstraint(role: Role): Role {
  const { constraint: _, ...others } = role
  return others
}

function permissionInPath({ params }: EntryContext): Permission {
  const permission = permissions.find((known) => known === params['permission'])
  if (!permission) throw notFound(`The Permission with id "${params['permission'] ?? ''}" was not found.`)
  return permission
}

function labelNameInPath({ params, state }: EntryContext): string {
  return requireLabel(params['labelId'] ?? '', state).name
}
