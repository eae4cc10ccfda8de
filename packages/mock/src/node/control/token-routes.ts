import { json } from '../../core/exchange.ts'
import { entryApiKey } from '../../login/entry-api-key.ts'
import { findUser } from '../../oauth/find-user.ts'
import type { State } from '../../state.ts'
import { issueClientAccessToken, issueIdToken, type Times } from '../../tokens/issue-tokens.ts'
import { controlProblem } from './control-problem.ts'
import type { ControlContext, ControlRoute } from './control-route.ts'

/** Tokens without the login: a user's as the JWT provider hands it out, or a client's as the OAuth server does. */
export const tokenRoutes: readonly ControlRoute[] = [{ method: 'POST', path: '/tokens', handle: issueToken }]

async function issueToken({ mock: { state }, readBody }: ControlContext) {
  const { user, client, expiresIn } = await readBody()
  if (expiresIn !== undefined && typeof expiresIn !== 'number') {
    throw controlProblem(400, 'expiresIn must be a number of seconds; of a token that has expired it is negative.')
  }
  const times = expiresIn === undefined ? {} : { expiresIn }
  if (typeof user === 'string' && client === undefined) return json(200, await userToken(user, times, state))
  if (typeof client === 'string' && user === undefined) return json(200, await clientToken(client, times, state))
  throw controlProblem(400, 'The body must have either user (a name or an e-mail address) or client (a client id).')
}

async function userToken(name: string, times: Times, state: State) {
  const user = findUser(state, name)
  if (!user)
    throw unknown(
      'user',
      name,
      Array.from(state.users.values(), (known) => known.name),
    )
  const token = await issueIdToken(state, user, times)
  // Without one of these, the token opens nothing.
  const { key } = entryApiKey(state) ?? {}
  return { token, headers: { authorization: `Bearer ${token}`, ...(key === undefined ? {} : { 'x-api-key': key }) } }
}

async function clientToken(id: string, times: Times, state: State) {
  const client = state.clients.get(id)
  if (!client) throw unknown('client', id, [...state.clients.keys()])
  const token = await issueClientAccessToken(state, client, times)
  return { token, headers: { authorization: `Bearer ${token}` } }
}

function unknown(what: string, name: string, known: readonly string[]) {
  return controlProblem(404, `The twin has no ${what} "${name}"; it has ${known.join(', ') || 'none'}.`)
}
