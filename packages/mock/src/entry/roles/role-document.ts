import type { Role } from '../../state.ts'

/** A role as the API tells it. */
export interface RoleDocument extends Pick<Role, 'uuid' | 'name' | 'permissions'> {
  /** Queries by the version of the Search API, of which one is left. */
  readonly constraints?: { readonly v3: string }
}

export function roleDocument({ uuid, name, permissions, constraint }: Role): RoleDocument {
  return { uuid, name, permissions, ...(constraint === undefined ? {} : { constraints: { v3: constraint } }) }
}
