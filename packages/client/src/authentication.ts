import { unlessAborted } from './attempt.ts'
import type { Credentials, SecurityScheme } from './credentials.ts'
import { CredentialsError } from './errors.ts'
import type { Outgoing } from './outgoing.ts'
import { problemOf } from './problem.ts'

/** The rules by which credentials are sent, and renewed after a 401. */
export interface Authentication {
  /** @param origin The only one that credentials go to. */
  sign(outgoing: Outgoing, origin: string): Promise<void>
  /** What to send once more after a 401, if credentials could be renewed. */
  renew(outgoing: Outgoing, response: Response): Promise<Outgoing | undefined>
}

export function authentication(credentials: Credentials): Authentication {
  const { schemes } = credentials

  async function addHeaders(outgoing: Outgoing, accepts: readonly SecurityScheme[]): Promise<void> {
    const { request } = outgoing
    const ready = credentials.authenticate(request, accepts)
    const headers = isPromise(ready) ? await unlessAborted(outgoing, ready) : ready
    for (const name in headers) {
      try {
        if (!request.headers.has(name)) request.headers.set(name, headers[name] as string)
      } catch {
        // The runtime's own words quote the value.
        throw new CredentialsError(`${name}: holds a character that no header can`)
      }
    }
    outgoing.accepts = accepts
  }

  return {
    async sign(outgoing, origin) {
      const { request, operation, security = [schemes] } = outgoing
      if (!request.url.startsWith(`${origin}/`) || request.headers.has('authorization')) return

      const accepts = security.find((together) => together.every((scheme) => schemes.includes(scheme)))
      if (!accepts) throw new CredentialsError(`${operation} takes other credentials: ${security.join(' or ')}`)
      if (!accepts[0]) return
      await addHeaders(outgoing, accepts).catch((error: unknown) => {
        const isOptional = !security.at(-1)?.[0]
        if (!isOptional || outgoing.signal.aborted) throw error
      })
    },

    async renew(outgoing, response) {
      const { request, accepts } = outgoing
      if (response.status !== 401 || !accepts) return undefined
      const body: unknown = await response
        .clone()
        .json()
        .catch(() => {})
      const renewed = credentials.renew?.(request, problemOf(body, response))
      if (!renewed || !(await unlessAborted(outgoing, renewed))) return undefined
      const again = outgoing.again()
      again.request.headers.delete('authorization')
      await addHeaders(again, accepts)
      return again
    },
  }
}

/** Of any realm: test runners have several. */
function isPromise<Value>(value: Value | Promise<Value>): value is Promise<Value> {
  return typeof (value as Promise<Value>).then === 'function'
}
