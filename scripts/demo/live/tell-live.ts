import { runSteps } from '../run-steps.ts'
import { liveClientStory, liveStory } from '../story.ts'
import type { Teller } from '../tell.ts'
import type { Terminal } from '../terminal.ts'
import { createClientWorld, createWorld, type ClientSetting, type PlacesWorld, type Setting } from '../world.ts'
import { ask } from './ask.ts'
import { startCallbackServer } from './callback-server.ts'
import { deletePlace } from './delete-place.ts'
import { pasteWayBack } from './paste.ts'
import { clientPlan, plan } from './plan.ts'

/** Where a live story happens. */
export interface Stage extends Pick<Setting, 'environment' | 'fetch'> {
  /** How long to wait for someone to log in. */
  readonly patienceMs: number
}

/** publiq's test environment. */
export const liveStage: Stage = {
  environment: 'test',
  fetch: (request) => globalThis.fetch(request),
  patienceMs: 5 * 60_000,
}

interface Options extends Stage {
  /** The user pastes the URL at which the login ends, instead of being sent back to this machine. */
  readonly paste: boolean
}

const noCredentials = `The live demo needs credentials of publiq's test environment: the id and secret of an OAuth2 client, in
UITKIT_CLIENT_ID and UITKIT_CLIENT_SECRET, or an API key, in UITKIT_API_KEY.

publiq gives clients out at https://platform.publiq.be. It gives out no new keys: it stopped early in 2023, and no longer
supports that way to log in since 30 September 2026.
What OAuth2 has: https://docs.publiq.be/docs/authentication/methods/client-access-token

Without credentials, \`pnpm demo\` tells the same story at a twin of publiq's servers.
`

const noPerson = 'The live demo needs a person at a terminal, to say yes. Nothing was done.\n'

/**
 * Tells what can be told at publiq's test environment, if a person says yes: with a client's credentials if there are any, else
 * with an API key. True when all of it went as it says.
 */
export async function tellLive(teller: Teller, terminal: Terminal, options: Options): Promise<boolean> {
  const { stdin, stderr, env } = terminal
  const { UITKIT_CLIENT_ID: clientId, UITKIT_CLIENT_SECRET: clientSecret, UITKIT_API_KEY: apiKey } = env
  const isClient = Boolean(clientId && clientSecret)
  if (!isClient && !apiKey) {
    stderr.write(noCredentials)
    return false
  }
  if (!stdin.isTTY) {
    stderr.write(noPerson)
    return false
  }
  await runSteps([isClient ? clientPlan : plan], options, teller)
  const answer = await ask(terminal, 'Type yes to go on.')
  if (answer?.trim() !== 'yes') {
    stderr.write('Nothing was done.\n')
    return false
  }
  return clientId && clientSecret
    ? tellAsClient(teller, terminal, { ...options, clientId, clientSecret })
    : tellAsUser(teller, terminal, { ...options, apiKey: apiKey ?? '' })
}

async function tellAsClient(
  teller: Teller,
  terminal: Terminal,
  { environment, fetch, clientId, clientSecret }: Stage & Pick<ClientSetting, 'clientId' | 'clientSecret'>,
): Promise<boolean> {
  const world = createClientWorld({ environment, fetch, clientId, clientSecret, names: namesOfNow() })
  const isTold = await runSteps(liveClientStory, world, teller, terminal.signal)
  return (await isTidy(world, teller, terminal)) && isTold
}

async function tellAsUser(
  teller: Teller,
  terminal: Terminal,
  options: Options & Pick<Setting, 'apiKey'>,
): Promise<boolean> {
  const { stderr, signal } = terminal
  const { environment, fetch, paste, apiKey } = options
  const wayBack = paste ? pasteWayBack(terminal) : await startCallbackServer({ ...options, signal })
  const { destination, state } = wayBack
  const world = createWorld({
    environment,
    apiKey,
    // Without the API key, which would show: all that it is good for here is a refresh token.
    login: { environment, destination, ...(state === undefined ? {} : { state }) },
    async logIn(connectUrl) {
      stderr.write(`Open this in a browser, and log in:\n\n${connectUrl}\n\n`)
      return { callback: await wayBack.arrival() }
    },
    names: namesOfNow(),
    fetch,
  })
  const isTold = await runSteps(liveStory, world, teller, signal)
  wayBack.close()
  return (await isTidy(world, teller, terminal)) && isTold
}

/** Deletes what the story made, as far as it got. False when something may be left. */
async function isTidy(world: PlacesWorld, teller: Teller, { stderr }: Terminal): Promise<boolean> {
  const { placeId, placeUrl, names, exchanges } = world
  if (placeId !== '') {
    const isDeleted = await runSteps([deletePlace], world, teller)
    if (!isDeleted) stderr.write(`\nThe place is still there. Delete it yourself: ${placeUrl}\n`)
    return isDeleted
  }
  const isUnclear = exchanges.some(({ request, status = 500 }) => request === 'POST /places' && status >= 500)
  if (isUnclear) stderr.write(`\nIf the place was made all the same, it is a draft with the name "${names[0]}".\n`)
  return !isUnclear
}

/** Names that no place has: the story makes no duplicate. */
function namesOfNow(): [string, string] {
  const name = `uitkit demo ${new Date().toISOString()}`
  return [name, `${name}, renamed`]
}
