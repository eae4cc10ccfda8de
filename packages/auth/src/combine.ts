import type { Credentials, HeaderMap } from './credentials.ts'

/**
 * Credentials made of several, for a client whose operations differ in what they take, or take two at once.
 *
 * Of the ways that an operation takes, a client uses the first that can be satisfied; each scheme of it is answered by the
 * first of these credentials that has it. There is no falling back: when that one asks for a login, so does the call, as
 * to act as someone else instead would be a surprise. `authMiddleware` knows no operations and asks all of them: there the
 * first that sets a header wins.
 *
 * @throws {TypeError} when they are of different environments.
 * @example
 * const credentials = combine(clientCredentials({ environment: 'test', clientId, clientSecret }), customToken(deviceId))
 */
export function combine(...all: readonly Credentials[]): Credentials {
  const [environment, other] = new Set(all.flatMap((one) => one.environment ?? []))
  if (other !== undefined)
    throw new TypeError(`combine: credentials are of different environments, ${environment} and ${other}`)
  /** Who signed a request: a 401 is theirs to cure. */
  const signers = new WeakMap<Request, readonly Credentials[]>()

  return {
    schemes: [...new Set(all.flatMap(({ schemes }) => schemes))],
    ...(environment !== undefined && { environment }),

    authenticate(request, accepts) {
      const chosen = [
        ...new Set(accepts.flatMap((scheme) => all.find(({ schemes }) => schemes.includes(scheme)) ?? [])),
      ]
      signers.set(request, chosen)
      const given = chosen.map((one) =>
        one.authenticate(
          request,
          accepts.filter((scheme) => one.schemes.includes(scheme)),
        ),
      )
      // Told by shape: test runners have promises of several realms.
      return given.some((headers) => 'then' in headers) ? Promise.all(given).then(merged) : merged(given as HeaderMap[])
    },

    async renew(refused, problem) {
      const renewals = (signers.get(refused) ?? []).map((one) => one.renew?.(refused, problem))
      return (await Promise.all(renewals)).includes(true)
    },
  }
}

/** Of two that set a header, the first wins. */
function merged(given: readonly HeaderMap[]): HeaderMap {
  return Object.assign({}, ...given.toReversed()) as HeaderMap
}
