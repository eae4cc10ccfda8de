import type { ApiKey } from '../seed/seed.ts'
import type { State } from '../state.ts'
import type { Claims } from '../tokens/claims.ts'
import type { CurrentUser } from './context.ts'

/** What a verified token and its API key tell of the one who sends them. */
export function currentUser(claims: Claims, apiKey: ApiKey | undefined, state: State): CurrentUser {
  const token = tokenTypeOf(claims)
  const id = userIdOf(claims)
  const known = state.users.get(id)
  const email = claims.email ?? claims['https://publiq.be/email'] ?? known?.email
  const name = claims.nick ?? claims.nickname
  return {
    id,
    isGod: known?.allowAll ?? false,
    token,
    ...(email === undefined ? {} : { email }),
    ...(name === undefined ? {} : { name }),
    ...(claims.azp === undefined ? {} : { clientId: claims.azp }),
    ...(apiKey ? { apiKey } : {}),
  }
}

/** Somebody else than the one who asks, of whom no more is known than an id. */
export function givenUser(id: string, state: State): CurrentUser {
  const [, clientId] = /^(.+)@clients$/.exec(id) ?? []
  return currentUser(
    clientId === undefined ? { sub: id } : { azp: clientId, gty: 'client-credentials' },
    undefined,
    state,
  )
}

/** The order matters: an old token may carry the claims of a new one too. */
export function tokenTypeOf(claims: Claims): CurrentUser['token'] {
  if (claims.uid !== undefined || claims.typ === 'ID') return 'jwtProvider'
  return claims.gty === 'client-credentials' ? 'clientAccessToken' : 'userAccessToken'
}

function userIdOf(claims: Claims): string {
  const ownId = claims.uid ?? claims['https://publiq.be/uitidv1id']
  if (ownId !== undefined) return ownId
  const isClient = tokenTypeOf(claims) === 'clientAccessToken' && claims.azp !== undefined
  return isClient ? `${claims.azp}@clients` : (claims.sub ?? '')
}
