import type { Middleware } from 'openapi-fetch'
import { unlessAborted } from './attempt.ts'
import type { Credentials } from './credentials.ts'
import { CredentialsError } from './errors.ts'
import { problemOf } from './problem.ts'
import { operationOf, type MaybeReplayable } from './replayable-request.ts'

type Call = Parameters<NonNullable<Middleware['onRequest']>>[0] & { readonly request: MaybeReplayable }

/** The rules by which credentials are sent, and renewed after a 401, as an openapi-fetch middleware. */
export interface Authentication {
  onRequest(call: Call): Promise<undefined>
  onResponse(call: Call & { readonly response: Response }): Promise<Response | undefined>
}

/** @param clientOrigin The only origin that credentials go to; by default that of the base URL of each call. */
export function authentication(credentials: Credentials, clientOrigin?: string): Authentication {
  /** What the credentials of a call satisfy, by its options: openapi-fetch makes that object anew for each call. */
  const authenticated = new WeakMap<object, Credentials['schemes']>()

  async function authenticate(request: Request, accepts: Credentials['schemes']): Promise<void> {
    const ready = credentials.authenticate(request, accepts)
    const headers = ready instanceof Promise ? await unlessAborted(request, ready) : ready
    for (const name in headers) if (!request.headers.has(name)) request.headers.set(name, headers[name] as string)
  }

  return {
    async onRequest({ request, params, options }) {
      // `encodeURIComponent` lets dots through, and they would make it another path.
      if (Object.values(params.path ?? {}).some((value) => /^\.{0,2}$/.test(String(value ?? '')))) {
        throw new TypeError(`${operationOf(request)}: a path parameter is empty, "." or ".."`)
      }
      const origin = clientOrigin ?? new URL(options.baseUrl, request.url).origin
      if (!request.url.startsWith(`${origin}/`) || request.headers.has('authorization')) return undefined

      const { security = [credentials.schemes] } = request
      const accepts = security.find((together) => together.every((scheme) => credentials.schemes.includes(scheme)))
      if (!accepts)
        throw new CredentialsError(`${operationOf(request)} takes other credentials: ${security.join(' or ')}`)
      if (!accepts[0]) return undefined
      try {
        await authenticate(request, accepts)
        authenticated.set(options, accepts)
      } catch (error) {
        const isOptional = !security.at(-1)?.[0]
        if (!isOptional) throw error
      }
      return undefined
    },

    async onResponse({ request, response, options }) {
      const accepts = authenticated.get(options)
      const again = response.status === 401 && accepts && request.replay?.()
      if (!again) return undefined
      const body: unknown = await response
        .clone()
        .json()
        .catch(() => {})
      const renewed = credentials.renew?.(request, problemOf(body, response))
      if (!renewed || !(await unlessAborted(request, renewed))) return undefined
      again.headers.delete('authorization')
      await authenticate(again, accepts)
      return options.fetch(again)
    },
  }
}
