import type { Credentials, HeaderMap } from './credentials.ts'
import { CredentialsError } from './errors.ts'
import { problemOf } from './problem.ts'

/** Adds credentials to a request; other headers of the caller win, an Authorization can only be an old one of ours. */
export function addHeaders({ headers }: Request, given: HeaderMap): void {
  for (const name in given) {
    try {
      if (name === 'authorization' || !headers.has(name)) headers.set(name, given[name] as string)
    } catch {
      // The runtime's own words quote the value.
      throw new CredentialsError(`${name}: not fit for a header`)
    }
  }
}

/** Tells if credentials that a 401 refused have been renewed. */
export async function renewed(credentials: Credentials, refused: Request, response: Response): Promise<unknown> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => {})
  return credentials.renew?.(refused, problemOf(body, response))
}
