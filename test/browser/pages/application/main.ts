import {
  connectUrl,
  createState,
  decodeJwt,
  jwtProvider,
  LoginRequiredError,
  logoutUrl,
  readCallback,
  userOf,
  type CustomEnvironment,
} from '@uitkit/auth'
import { unwrap } from '@uitkit/client'
import { createPlacesClient } from '@uitkit/places'

/** The twin, filled in by the bundler; an application of yours would say 'test' or 'production'. */
declare const environment: CustomEnvironment & { readonly entry: string }

const apiKey = 'twin-key-without-refresh'
const credentials = jwtProvider({ environment, apiKey, connectUrl: beginLogin })
const places = createPlacesClient({ environment, credentials })

const status = document.querySelector('[role=status]') as HTMLElement
const form = document.querySelector('form') as HTMLFormElement

document.querySelector('#log-in')?.addEventListener('click', () => location.assign(beginLogin()))

document.querySelector('#log-out')?.addEventListener('click', async () => {
  await credentials.session.clear()
  location.assign(logoutUrl({ environment, destination: `${location.origin}/` }))
})

form.addEventListener('submit', (event) => {
  event.preventDefault()
  const { placeId, name } = Object.fromEntries(new FormData(form)) as { placeId: string; name: string }
  void tell(() => rename(placeId, name))
})

await tell(location.pathname === '/callback' ? finishLogin : () => 'Nobody is logged in.')

/** Remembers which login this browser began, and gives the URL where it goes on. */
function beginLogin(): string {
  const state = createState()
  sessionStorage.setItem('state', state)
  return connectUrl({ environment, apiKey, destination: `${location.origin}/callback`, state })
}

/** Takes the token, and leaves no trace of it in the address bar. */
async function finishLogin(): Promise<string> {
  const { url, ...tokens } = readCallback(location.href, { state: sessionStorage.getItem('state') })
  sessionStorage.removeItem('state')
  history.replaceState(null, '', url)
  await credentials.session.set(tokens)
  return `Logged in: ${userOf(decodeJwt(tokens.jwt)).email}`
}

async function rename(placeId: string, name: string): Promise<string> {
  unwrap(await places.updateName(placeId, 'nl', { name }))
  const place = unwrap(await places.get(placeId))
  return `It is now called ${place.name.nl}.`
}

async function tell(story: () => string | Promise<string>): Promise<void> {
  try {
    status.textContent = await story()
  } catch (error) {
    if (error instanceof LoginRequiredError) location.assign(error.connectUrl)
    else status.textContent = String(error)
  }
}
