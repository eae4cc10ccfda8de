import { labelInBody, findLabel, storeLabel } from '../entry/labels/labels.ts'
import { giveRole } from '../entry/roles/roles.ts'
import { parseSeed } from '../seed/parse-seed.ts'
import type { ApiKey, Client, Role as SeedRole, Seed, User } from '../seed/seed.ts'
import type { Label, Role, State } from '../state.ts'
import { building } from './mistake.ts'

export type LabelInput = Partial<Omit<Label, 'uuid' | 'name'>> & { readonly name: string }
export type RoleInput = Partial<SeedRole> & { readonly name: string }
export type ClientInput = Partial<Client> & { readonly name: string }
export type ApiKeyInput = Partial<Omit<ApiKey, 'exists'>> & { readonly name: string }

export function buildLabel(input: string | LabelInput, state: State): Label {
  return building('label', () => {
    const { visibility = 'visible', privacy = 'public', ...given } = typeof input === 'string' ? { name: input } : input
    const name = labelInBody(given.name)
    if (findLabel(name, state)) throw new TypeError(`mock.seed.label: there is a label "${name}" already`)
    const [label] = checked('label', { labels: [{ uuid: state.ids(), name, visibility, privacy }] }).labels ?? []
    storeLabel(label as Label, state)
    return label as Label
  })
}

export function buildUser(input: string | Partial<User>, state: State): User {
  const given = typeof input === 'string' ? { name: input } : input
  const { name = `gebruiker-${state.users.size + 1}` } = given
  const user: User = { id: state.ids(), email: `${name}@twin.example`, password: 'geheim', ...given, name }
  checked('user', { users: [...state.users.values(), user] })
  state.users.set(user.id, user)
  return user
}

/** @throws {TypeError} For a user that there is not: a role that nobody has would make a test wonder. */
export function buildRole(input: RoleInput, state: State): Role {
  const { users = [], ...role } = { permissions: [], labels: [], ...input }
  checked('role', { roles: [{ ...role, users }] })
  const holders = users.map((name) => {
    const user = [...state.users.values()].find((one) => one.name === name)
    if (!user) throw new TypeError(`mock.seed.role: the twin has no user "${name}"`)
    return user
  })
  const built: Role = { uuid: state.ids(), ...role }
  state.roles.set(built.uuid, built)
  for (const { id } of holders) giveRole(built.uuid, id, state)
  return built
}

export function buildClient(input: ClientInput, state: State): Client {
  const client: Client = { clientId: input.name, apis: ['entry', 'search'], ...input }
  checked('client', { clients: [...state.clients.values(), client] })
  state.clients.set(client.clientId, client)
  return client
}

export function buildApiKey(input: ApiKeyInput, state: State): ApiKey {
  const apiKey: ApiKey = { key: input.name, ...(input.matchedClientId ? {} : { apis: ['entry', 'search'] }), ...input }
  checked('apiKey', { apiKeys: [...state.apiKeys.values(), apiKey] })
  state.apiKeys.set(apiKey.key, apiKey)
  return apiKey
}

/** What a seed could not have, a builder can't make. */
function checked(what: string, seed: Seed): Seed {
  try {
    return parseSeed(seed)
  } catch (error) {
    const { message } = error as Error
    throw new TypeError(`mock.seed.${what}: ${message.replace(/^seed\.\w+\[\d+\]\.?/, '')}`, { cause: error })
  }
}
