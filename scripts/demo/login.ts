import { connectUrl, decodeJwt, expiresIn, isExpired, readCallback, userOf } from '@uitkit/auth'
import { expectEqual } from './expect.ts'
import { mask } from './mask.ts'
import { Unexpected, type Step } from './step.ts'
import type { World } from './world.ts'

export const connect: Step<World> = {
  name: 'connect',
  title: 'The link to log in',
  about: 'An app never sees a password. It sends the user to the JWT provider, and says where to come back.',
  run(world) {
    world.connectUrl = connectUrl(world.login)
    expectEqual(new URL(world.connectUrl).pathname, '/connect')
    return {
      call: 'connectUrl({ environment, destination, … })',
      url: world.connectUrl,
      ...(world.login.state === undefined
        ? {}
        : { state: 'a random value that comes back too, as proof that the login began here.' }),
    }
  },
}

export const logIn: Step<World> = {
  name: 'login',
  title: 'The user logs in, and comes back with a token',
  about:
    "The JWT provider passes the browser on to UiTiD's login page, and then back to the app with the token in the URL. " +
    'The app takes the token, and cleans the address bar.',
  async run(world) {
    const { callback, visits } = await world.logIn(world.connectUrl)
    const { state, destination } = world.login
    const { url, ...tokens } = readCallback(callback, state === undefined ? {} : { state })
    if (state !== undefined) expectEqual(url, destination)
    await world.session.set(tokens)
    return {
      ...(visits ? { visits } : {}),
      cameBack: mask(callback.replaceAll(/\s/g, ''), Object.values(tokens)),
      call: state === undefined ? 'readCallback(url)' : 'readCallback(url, { state })',
      withoutToken: url,
    }
  },
}

export const readToken: Step<World> = {
  name: 'token',
  title: 'What the token says',
  about: 'Anyone can read a JWT; its issuer alone can make one. This one says who logged in, and until when.',
  async run({ session, user }) {
    const claims = decodeJwt((await session.get())?.jwt ?? '')
    const { id, email } = userOf(claims)
    if (user !== undefined) expectEqual(email, user)
    if (isExpired(claims)) throw new Unexpected('a token that is still good', `one that expired ${expiresIn(claims)}`)
    const { iat = 0 } = claims
    return {
      user: email ?? id,
      userId: id,
      lives: expiresIn(claims, { now: () => iat * 1000 }).replace('in ', ''),
      expires: expiresIn(claims),
    }
  },
}
