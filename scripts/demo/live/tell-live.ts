import { runSteps } from '../run-steps.ts'
import { liveStory } from '../story.ts'
import type { Teller } from '../tell.ts'
import type { Terminal } from '../terminal.ts'
import { createWorld, type Setting, type World } from '../world.ts'
import { ask } from './ask.ts'
import { startCallbackServer } from './callback-server.ts'
import { deletePlace } from './delete-place.ts'
import { pasteWayBack } from './paste.ts'
import { plan } from './plan.ts'

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

const noKey = `The live demo needs an API key of publiq's test environment, in UITKIT_API_KEY.

publiq gives out no new ones: it stopped early in 2023, and no longer supports this way to log in since 30 September 2026.
New integrations use OAuth2: https://docs.publiq.be/docs/authentication/methods/user-access-token

Without a key, \`pnpm demo\` tells the same story at a twin of publiq's servers.
`

const noPerson = 'The live demo needs a person at a terminal, to say yes and to log in. Nothing was done.\n'

/** Tells what can be told at publiq's test environment, if a person says yes. True when all of it went as it says. */
export async function tellLive(teller: Teller, terminal: Terminal, options: Options): Promise<boolean> {
  const { stdin, stderr, env, signal } = terminal
  const { UITKIT_API_KEY: apiKey = '' } = env
  if (apiKey === '' || !stdin.isTTY) {
    stderr.write(apiKey === '' ? noKey : noPerson)
    return false
  }
  await runSteps([plan], options, teller)
  const answer = await ask(terminal, 'Type yes to go on.')
  if (answer?.trim() !== 'yes') {
    stderr.write('Nothing was done.\n')
    return false
  }

  const { environment, fetch, paste } = options
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
async function isTidy(world: World, teller: Teller, { stderr }: Terminal): Promise<boolean> {
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
