import { createState } from '@uitkit/auth'
import { startServer } from '@uitkit/mock/node'
import { logInAs, type Person, type Visit } from './log-in-as.ts'
import { runSteps } from './run-steps.ts'
import { twinStory } from './story.ts'
import type { Teller } from './tell.ts'
import { createWorld, type Fetch } from './world.ts'

/** Of the seed that the twin starts with. */
const apiKey = 'twin-key-that-may-refresh'
const lotte: Person = { email: 'lotte.maes@twin.example', password: 'geheim' }

interface Options {
  readonly fetch: Fetch
  readonly signal: AbortSignal
}

/** Tells the whole story at a twin of publiq's servers, over HTTP on this machine. True when all of it went as it says. */
export async function tellTwin(teller: Teller, { fetch, signal }: Options): Promise<boolean> {
  let hoursPassed = 0
  const server = await startServer({ clock: () => Date.now() + hoursPassed * 3_600_000 })
  const { environment } = server
  const destination = 'https://app.example/callback'
  const world = createWorld({
    environment,
    apiKey,
    login: { environment, apiKey, destination, state: createState() },
    async logIn(connectUrl) {
      const { url, visits } = await logInAs(lotte, connectUrl, { stopAt: destination, fetch })
      return { callback: url, visits: visits.map((visit) => inWords(visit, environment)) }
    },
    names: ['Zaal De Kelder', 'Den Hemel'],
    user: lotte.email,
    fetch,
  })
  const passTime = (hours: number) => void (hoursPassed += hours)
  try {
    const isTold = await runSteps(twinStory, { ...world, passTime }, teller, signal)
    if (isTold)
      teller.remark('Every step did what it says. The code is in scripts/demo; `pnpm mock` starts the twin on its own.')
    return isTold
  } finally {
    await server.close()
  }
}

function inWords({ method, url, status }: Visit, { auth }: { readonly auth: string }): string {
  const { origin, pathname } = new URL(url)
  return `${method} ${pathname} at ${origin === auth ? 'UiTiD' : 'the JWT provider'}: ${status}`
}
