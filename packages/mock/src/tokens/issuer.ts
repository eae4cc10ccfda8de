import type { State } from '../state.ts'

/** The `iss` of today's tokens: UiTiD's realm, as Keycloak names it. */
export const issuer = ({ hosts }: State): string => `${hosts.auth}/realms/uitid`

/** The `iss` of a token as the first JWT provider handed out. */
export const oldIssuer = ({ hosts }: State): string => hosts.jwtProvider
