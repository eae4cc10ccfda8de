import { mkdirSync } from 'node:fs'
import { defaultSeed } from '@uitkit/mock'
import { startServer } from '@uitkit/mock/node'
import { chromium } from 'playwright'
import { launchOptions } from './launch-options.ts'
import { newPlace } from './new-place.ts'

// Makes the pictures of the twin's page that the docs show: `pnpm screenshots`.

const folder = new URL('../../docs/images/', import.meta.url)
mkdirSync(folder, { recursive: true })

const now = Date.parse('2026-09-01T09:30:00Z')
let seconds = 0
const server = await startServer({
  seed: defaultSeed,
  clock: () => now + seconds++ * 1_000,
  ports: { entry: 4000, search: 4001, auth: 4002, jwtProvider: 4003, taxonomy: 4004, control: 4009 },
})
const browser = await chromium.launch(launchOptions)
try {
  await useTheTwin()
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport: { width: 1000, height: 680 }, colorScheme })
    await page.goto(server.control)
    await page
      .getByRole('button', { name: /PUT .*\/name\/nl/ })
      .first()
      .click()
    await page.getByRole('heading', { name: 'Sent' }).waitFor()
    await page.evaluate(() => scrollTo(0, 0))
    await page.screenshot({ path: new URL(`twin-${colorScheme}.png`, folder).pathname })
    await page.close()
  }
} finally {
  await browser.close()
  await server.close()
}

async function useTheTwin(): Promise<void> {
  const { entry } = server.environment
  const token = await server.mock.tokenFor('lotte')
  const headers = {
    authorization: `Bearer ${token}`,
    'x-api-key': 'twin-key-without-refresh',
    'content-type': 'application/json',
  }
  const send = (method: string, path: string, body?: unknown) =>
    fetch(entry + path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })

  const created = await send('POST', '/places', newPlace('De Loods'))
  const { placeId } = (await created.json()) as { placeId: string }
  await send('GET', `/places/${placeId}`)
  await send('PUT', `/places/${placeId}/name/nl`, { name: 'Den Hemel' })
  await send('PUT', `/places/${placeId}/name/nl`, { title: 'Den Hemel' })
  await send('POST', '/places', newPlace('De Loods'))
  await send('PUT', `/places/${placeId}/typical-age-range`, { typicalAgeRange: '6-12' })
  await send('GET', '/places/00000000-0000-4000-8000-000000000000')
  await send('PUT', `/places/${placeId}/labels/Kasseien`)
}
