import { jwtProvider } from '@uitkit/auth'
import { unwrap } from '@uitkit/client'
import { createPlacesClient } from '@uitkit/places'
import { chromium, type Browser } from 'playwright'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchOptions } from '../launch-options.ts'
import { newPlace } from '../new-place.ts'
import { addressesIn, preflightsOf } from './dev-tools.ts'
import { setStage, type Stage } from './set-stage.ts'

let browser: Browser
let stage: Stage
beforeAll(async () => {
  browser = await chromium.launch(launchOptions)
  return () => browser.close()
})
beforeEach(async () => {
  stage = await setStage(browser)
  return () => stage.clear()
})

describe('a user who logs in', () => {
  it('renames a place, and reads the new name back', async () => {
    const { application, page, twin } = stage
    const placeId = await createPlace()
    const asked = await preflightsOf(page)
    await page.goto(application.url)
    await logInAs('lotte')
    await rename(placeId, 'De Grote Zaal')
    await expect.poll(status).toBe('It is now called De Grote Zaal.')
    expect(twin.mock.state.places.get(placeId)).toMatchObject({ name: { nl: 'De Grote Zaal' } })
    // The browser asked the Entry API first if a page of another origin may.
    await expect.poll(() => asked).toContain(`${twin.environment.entry}/places/${placeId}/name/nl`)
  })

  it('is told what the Entry API says is wrong', async () => {
    const { application, page } = stage
    const placeId = await createPlace()
    await page.goto(application.url)
    await logInAs('lotte')
    await rename(placeId, '')
    await expect.poll(status).toMatch(/^ProblemError: 400 .*: \/name /)
  })

  it('leaves the token in no place where others find it', async () => {
    const { application, page } = stage
    await page.goto(application.url)
    await logInAs('lotte')
    const token = sentToken()
    const callback = `${application.url}/callback`

    expect(await page.evaluate(() => location.href)).toBe(callback)
    await expect.poll(() => addressesIn(page)).toContain(callback)
    expect((await addressesIn(page)).join()).not.toContain(token)
    expect(await storage()).not.toContain(token)

    await page.getByRole('link', { name: 'Start' }).click()
    await page.waitForURL(`${application.url}/`)
    expect(await page.evaluate(() => document.referrer)).toBe(callback)
    await page.goBack()
    expect(page.url()).toBe(callback)
    expect(await page.evaluate(() => location.href)).toBe(callback)
  })

  it('gives the token to the application and the Entry API, to nobody else', async () => {
    const { application, page, requests, twin } = stage
    const placeId = await createPlace()
    await page.goto(application.url)
    await logInAs('lotte')
    await rename(placeId, 'De Grote Zaal')
    await expect.poll(status).toBe('It is now called De Grote Zaal.')

    const token = sentToken()
    const told = new Set<string>()
    for (const request of requests) {
      const { origin } = new URL(request.url())
      if (request.url().includes(token)) told.add(`${origin} by URL`)
      for (const [name, value] of Object.entries(await request.allHeaders())) {
        if (value.includes(token)) told.add(`${origin} by ${name}`)
      }
    }
    expect([...told]).toEqual([
      `${application.url} by URL`,
      // Its own script, before the address bar is cleaned.
      `${application.url} by referer`,
      `${twin.environment.entry} by authorization`,
    ])
  })

  it('is not asked again by a second login in the same browser', async () => {
    const { application, page, requests, twin } = stage
    await page.goto(application.url)
    await logInAs('lotte')
    await page.goto(application.url)
    await expect.poll(status).toBe('Nobody is logged in.')

    const before = requests.length
    await page.getByRole('button', { name: 'Log in' }).click()
    await expect.poll(status).toBe('Logged in: lotte.maes@twin.example')
    const asked = requests.slice(before).map((request) => `${request.method()} ${new URL(request.url()).origin}`)
    expect(asked).toContain(`GET ${twin.environment.auth}`)
    expect(asked).not.toContain(`POST ${twin.environment.auth}`)
  })

  it('is asked again after logging out', async () => {
    const { application, page } = stage
    await page.goto(application.url)
    await logInAs('lotte')
    await page.getByRole('button', { name: 'Log out' }).click()
    await page.waitForURL(`${application.url}/`)
    await expect.poll(status).toBe('Nobody is logged in.')
    await logInAs('bram')
    await expect.poll(status).toBe('Logged in: bram.wouters@twin.example')
  })
})

describe('a user who did not log in', () => {
  it('is sent to do so by the first call that needs it', async () => {
    const { application, page } = stage
    const placeId = await createPlace()
    await page.goto(application.url)
    await rename(placeId, 'De Grote Zaal')
    await page.getByRole('button', { name: 'lotte' }).click()
    await expect.poll(status).toBe('Logged in: lotte.maes@twin.example')
    await rename(placeId, 'De Grote Zaal')
    await expect.poll(status).toBe('It is now called De Grote Zaal.')
  })

  it('is not logged in by a stranger’s link', async () => {
    const { application, page, twin } = stage
    const placeId = await createPlace()
    const jwt = await twin.mock.tokenFor('bram')
    for (const query of [`jwt=${jwt}`, `jwt=${jwt}&state=`, `jwt=${jwt}&state=null`, `jwt=${jwt}&state=undefined`]) {
      await page.goto(`${application.url}/callback?${query}`)
      await expect.poll(status).toMatch(/^CallbackError: .* log in again from here\.$/)
    }
    await rename(placeId, 'De Grote Zaal')
    await page.getByRole('button', { name: 'lotte' }).waitFor()
    expect(page.url()).toContain(twin.environment.auth)
    expect(twin.mock.state.places.get(placeId)).toMatchObject({ name: { nl: 'De Kleine Zaal' } })
  })

  it('is not logged in by a stranger’s link in the middle of a login, which still works', async () => {
    const { application, page, twin } = stage
    const jwt = await twin.mock.tokenFor('bram')
    await page.goto(application.url)
    await page.getByRole('button', { name: 'Log in' }).click()
    await page.getByRole('button', { name: 'lotte' }).waitFor()
    const loginPage = page.url()

    for (const query of [`jwt=${jwt}`, `jwt=${jwt}&state=of-a-stranger`]) {
      await page.goto(`${application.url}/callback?${query}`)
      await expect.poll(status).toMatch(/^CallbackError: .* log in again from here\.$/)
    }
    await page.goto(loginPage)
    await page.getByRole('button', { name: 'lotte' }).click()
    await expect.poll(status).toBe('Logged in: lotte.maes@twin.example')
  })
})

/** From a page of the application. */
async function logInAs(user: string): Promise<void> {
  const { page } = stage
  await page.getByRole('button', { name: 'Log in' }).click()
  await page.getByRole('button', { name: user }).click()
  await expect.poll(status).toMatch(/^Logged in: /)
}

async function rename(placeId: string, name: string): Promise<void> {
  const { page } = stage
  await page.getByLabel('Place').fill(placeId)
  await page.getByLabel('New name').fill(name)
  await page.getByRole('button', { name: 'Rename' }).click()
}

/** What the application says. */
function status(): Promise<string | null> {
  return stage.page.getByRole('status').textContent()
}

/** Creates a place as lotte, and gives its id. */
async function createPlace(): Promise<string> {
  const { environment, mock } = stage.twin
  const credentials = jwtProvider({ environment, apiKey: 'twin-key-without-refresh' })
  await credentials.session.set({ jwt: await mock.tokenFor('lotte') })
  const places = createPlacesClient({ environment, credentials })
  return unwrap(await places.create(newPlace('De Kleine Zaal'))).placeId
}

/** The token that the browser was sent to the application with. */
function sentToken(): string {
  const tokens = stage.requests.map((request) => new URL(request.url()).searchParams.get('jwt'))
  const token = tokens.find((token) => token !== null)
  if (!token) throw new Error('The browser came back without a token.')
  return token
}

/** All that the application's origin keeps in the browser. */
async function storage(): Promise<string> {
  const { page } = stage
  const stored = await page.evaluate(() => ({ ...localStorage, ...sessionStorage, cookie: document.cookie }))
  return JSON.stringify([stored, await page.context().cookies()])
}
