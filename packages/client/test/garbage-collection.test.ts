import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createClient } from '../src/index.ts'
import { errorOf } from './support/error-of.ts'
import { serve } from './support/loopback.ts'
import { api, type PlacesClient } from './support/places-api.ts'

// A Request follows its signal by a weak reference: a time limit or an abort that nothing else holds is lost when memory is
// swept, and the call then never ends.

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void
let sweeping: ReturnType<typeof setInterval>
beforeEach(() => {
  sweeping = setInterval(collectGarbage, 20)
})
afterEach(() => clearInterval(sweeping))

const stories = {
  'no answer at all': () => {},
  'an answer that breaks off': (_: unknown, response: { write(text: string): void }) => response.write('{"name":'),
}

for (const [story, listener] of Object.entries(stories)) {
  test(`${story} is waited for no longer than timeoutMs, though garbage is collected meanwhile`, async () => {
    const { url } = await serve(listener)
    const client = createClient<PlacesClient>(api, { environment: { entry: url }, timeoutMs: 200 })
    expect(await errorOf(client.get('1'))).toMatchObject({ name: 'TransportError', reason: 'timeout' })
  })

  test(`${story} is waited for until the caller aborts, though garbage is collected meanwhile`, async () => {
    const { url } = await serve(listener)
    const client = createClient<PlacesClient>(api, { environment: { entry: url } })
    const controller = new AbortController()
    const call = errorOf(client.get('1', {}, { signal: controller.signal }))
    setTimeout(() => controller.abort(), 200)
    expect(await call).toMatchObject({ name: 'TransportError', reason: 'abort' })
  })
}
