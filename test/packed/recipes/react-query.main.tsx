import assert from 'node:assert/strict'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { jwtProvider } from '@uitkit/auth'
import { unwrap } from '@uitkit/client'
import { createMock } from '@uitkit/mock'
import { createPlacesClient } from '@uitkit/places'
import { Window } from 'happy-dom'

const window = new Window()
Object.assign(globalThis, { window, document: window.document })
// React looks for a page when it is loaded.
const { createRoot } = await import('react-dom/client')
const { PlaceName } = await import('./place-name.tsx')

const mock = createMock()
const { environment, fetch } = mock
const credentials = jwtProvider({ environment, apiKey: 'twin-key-without-refresh' })
await credentials.session.set({ jwt: await mock.tokenFor('lotte') })
const places = createPlacesClient({ environment, fetch, credentials })
const { placeId } = unwrap(
  await places.create({
    mainLanguage: 'nl',
    name: { nl: 'Zaal Oost' },
    terms: [{ id: 'Yf4aZBfsUEu2NsQqsprngw' }],
    address: {
      nl: { addressCountry: 'BE', addressLocality: 'Gent', postalCode: '9000', streetAddress: 'Kraanlei 1' },
    },
    calendarType: 'permanent',
  }),
)

const body = window.document.body as unknown as HTMLElement
const queryClient = new QueryClient()
const root = createRoot(body)

/** Waits until the page says so, for as long as a slow machine may need. */
async function says(text: string): Promise<void> {
  for (const end = Date.now() + 20_000; body.textContent !== text;) {
    assert.ok(Date.now() < end, `"${body.textContent}" instead of "${text}"`)
    await new Promise((resolve) => setImmediate(resolve))
  }
}

function show(id: string): void {
  root.render(
    <QueryClientProvider client={queryClient}>
      <PlaceName places={places} placeId={id} />
    </QueryClientProvider>,
  )
}

show(placeId)
await says('One moment')
await says('Zaal Oost')
body.querySelector('h1')?.click()
await says('Zaal West')
assert.equal(unwrap(await places.get(placeId)).name.nl, 'Zaal West')

show('00000000-0000-4000-8000-000000000000')
await says('Not Found')
root.unmount()
queryClient.clear()
await window.happyDOM.close()
