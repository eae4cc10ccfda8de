import { expectEqual } from './expect.ts'
import type { Step } from './step.ts'
import { lastExchange, type ClientWorld } from './world.ts'

export const clientToken: Step<ClientWorld> = {
  name: 'client-token',
  title: 'The token of an integration',
  about:
    'Nobody logs in: the integration shows its id and secret, and gets a token that is good for some hours. It is opaque, ' +
    'so nothing is read out of it. The first call would get it too.',
  async run(world) {
    const { credentials } = world
    await credentials.authenticate(new Request('https://app.example/'), credentials.schemes)
    const { request, status } = lastExchange(world)
    expectEqual(status, 200)
    const { expiresAt } = (await credentials.session.get()) ?? {}
    const expires = expiresAt === undefined ? 'is not said' : new Date(expiresAt).toISOString()
    return { call: 'clientCredentials({ environment, clientId, clientSecret })', request, status, expires }
  },
}
