import { json, noContent } from '../../core/exchange.ts'
import { bodyInvalidDetail, notFound } from '../../core/problem.ts'
import type { SpecContext, SpecHandlers } from '../../spec-server/spec-context.ts'
import { page } from '../page.ts'
import { adminType, requirePermission } from '../permissions/permissions.ts'
import type { Admin } from '../uitpas-seed.ts'
import { uitpasProblem } from '../uitpas-problems.ts'
import { allOrganizers, organizerDocument, organizerInPath } from './uitpas-organizer.ts'

interface OrganizerQuery {
  readonly name?: string
  readonly groupId?: number
  readonly cardSystemId?: number
  readonly 'sort[name]'?: 'asc' | 'desc'
}

export const organizerHandlers: SpecHandlers = {
  organizersList(context) {
    requirePermission(context)
    const { name = '*', groupId, cardSystemId, 'sort[name]': order } = context.query<OrganizerQuery>()
    const { state } = context
    // The twin knows no groups of organizers.
    if (groupId !== undefined) throw uitpasProblem('group-not-found')
    if (cardSystemId !== undefined && !state.uitpas.cardSystems.has(cardSystemId)) {
      throw uitpasProblem('cardsystem-not-found')
    }
    const parts = name.toLowerCase().split('*')
    const found = allOrganizers(state)
      .filter((organizer) => isLike(organizer.name.toLowerCase(), parts))
      .filter(({ cardSystems }) => cardSystemId === undefined || cardSystems.some(({ id }) => id === cardSystemId))
    const sign = order === 'desc' ? -1 : 1
    const sorted = order === undefined ? found : found.toSorted((a, b) => sign * a.name.localeCompare(b.name, 'nl'))
    return page(context, sorted.map(organizerDocument))
  },

  organizersGet(context) {
    const organizer = organizerInPath(context)
    requirePermission(context)
    return json(200, organizerDocument(organizer))
  },

  organizersGetAdmins(context) {
    const { id } = organizerInPath(context)
    if (adminType(context, id) === undefined) requirePermission(context, id)
    return page(
      context,
      adminsOf(id, context).map((admin) => adminDocument(admin, context)),
    )
  },

  organizersAddAdmin(context) {
    const { id: organizerId } = organizerInPath(context)
    const { email, type } = context.body<{ email: string; type: Admin['type'] }>()
    if (adminType(context, organizerId) !== 'ADMIN') requirePermission(context, organizerId)
    const user = [...context.state.users.values()].find((one) => one.email.toLowerCase() === email.toLowerCase())
    if (!user) throw bodyInvalidDetail('No user of UiTiD has this e-mail address.')
    const admin: Admin = { organizerId, userId: user.id, type }
    const others = adminsOf(organizerId, context).filter(({ userId }) => userId !== user.id)
    context.state.uitpas.admins.set(organizerId, [...others, admin])
    return json(201, adminDocument(admin, context))
  },

  organizersRemoveAdmin(context) {
    const { id } = organizerInPath(context)
    const admins = adminsOf(id, context)
    const left = admins.filter(({ userId }) => userId !== context.params['adminUserId'])
    if (left.length === admins.length) throw notFound()
    if (adminType(context, id) !== 'ADMIN') requirePermission(context, id)
    context.state.uitpas.admins.set(id, left)
    return noContent
  },
}

function adminsOf(organizerId: string, { state }: SpecContext): readonly Admin[] {
  return state.uitpas.admins.get(organizerId) ?? []
}

function adminDocument({ userId, type }: Admin, { state }: SpecContext): object {
  return { userId, email: state.users.get(userId)?.email ?? '', type }
}

/** Without `*` a part of the name will do. */
function isLike(name: string, parts: readonly string[]): boolean {
  if (parts.length === 1) return name.includes(parts[0] ?? '')
  let from = 0
  for (const part of parts) {
    const at = name.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return name.startsWith(parts[0] ?? '') && name.endsWith(parts.at(-1) ?? '')
}
