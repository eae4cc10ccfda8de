import { chromium, type Browser, type Page, type Request } from 'playwright'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchOptions } from '../launch-options.ts'
import { addressesIn } from './dev-tools.ts'
import { setStage, type Stage } from './set-stage.ts'

let browser: Browser
let stage: Stage
beforeAll(async () => {
  browser = await chromium.launch(launchOptions)
  return () => browser.close()
})
beforeEach(async () => {
  stage = await setStage(browser, 'logins')
  return () => stage.clear()
})

describe.each([
  ['uitid', 'plain', 'You have logged in.'],
  ['uitid', 'react', '2 times: You have logged in.'],
  ['jwt', 'plain', 'You have logged in.'],
  ['jwt', 'react', '2 times: You have logged in.'],
])('a user who logs in by %s on a page with %s', (method, framework, welcome) => {
  const folder = () => `${stage.application.url}/${method}/${framework}`

  it('comes back once, and is who they are', async () => {
    const { page } = stage
    await logInAt(folder(), welcome)
    await page.getByRole('button', { name: 'Ask' }).click()
    await expect.poll(() => statusOf(page)).toBe('10 times lotte.maes@twin.example')
    expect(grantsIn(stage.requests)).toEqual(method === 'uitid' ? ['authorization_code'] : [])
  })

  it('leaves nothing of the way back in the address bar, the history, what is pending, or a Referer', async () => {
    const { page, requests } = stage
    await logInAt(folder(), welcome)
    const callback = `${folder()}/callback`
    const { secret, state } = wayBackIn(requests, callback)
    const find = (text: string) => [secret, state].filter((value) => text.includes(value))

    expect(await page.evaluate(() => location.href)).toBe(callback)
    await expect.poll(() => addressesIn(page)).toContain(callback)
    const addresses = await addressesIn(page)
    expect(addresses.join()).not.toContain(secret)
    // The login page's own address has the state, which was good once.
    expect(find(addresses.filter((url) => url.startsWith(folder())).join())).toEqual([])
    expect(await page.evaluate(() => ({ ...sessionStorage }))).toEqual({})

    const before = requests.length
    await page.getByRole('link', { name: 'Next' }).click()
    await page.waitForURL(`${callback}?page=next`)
    expect(await page.evaluate(() => document.referrer)).toBe(callback)
    await page.goBack()
    expect(page.url()).toBe(callback)
    for (const request of requests.slice(before)) {
      expect(find(request.url() + ((await request.allHeaders())['referer'] ?? ''))).toEqual([])
    }
  })

  it('stays logged in after a reload, which finishes nothing again', async () => {
    const { page } = stage
    await logInAt(folder(), welcome)
    await page.reload()
    await expect.poll(() => toldBy(page)).toContain('Nobody has logged in just now.')
    await page.getByRole('button', { name: 'Ask' }).click()
    await expect.poll(() => statusOf(page)).toBe('10 times lotte.maes@twin.example')
  })

  it('is not logged in by a stranger’s link', async () => {
    const { requests } = stage
    await logInAt(folder(), welcome)
    const answer = requests.find((request) => request.url().startsWith(`${folder()}/callback?`))
    const context = await browser.newContext()
    const victim = await context.newPage()
    await victim.goto(answer?.url() ?? '')
    await expect.poll(() => toldBy(victim)).toMatch(/Error: .*log in again/i)
    expect(await victim.evaluate(() => ({ ...localStorage }))).toEqual({})
    expect(victim.url()).toBe(`${folder()}/callback`)
    await context.close()
  })
})

describe('tabs of one user', () => {
  const folder = () => `${stage.application.url}/uitid/plain`

  it('renew once when all need it at the same time', async () => {
    const { page, twin } = stage
    await logInAt(folder(), 'You have logged in.')
    const other = await openTab(`${folder()}/`)
    await expire(page)

    const asked: Request[] = []
    page.context().on('request', (request) => void asked.push(request))
    let go = () => {}
    const bothAsked = new Promise<void>((resolve) => {
      go = resolve
    })
    await page.context().route(`${twin.environment.auth}/**/token`, async (route) => {
      await bothAsked
      await route.continue()
    })
    await ask(page)
    await expect.poll(() => grantsIn(asked)).toEqual(['refresh_token'])
    await ask(other)
    go()
    for (const tab of [page, other]) {
      await expect.poll(() => statusOf(tab)).toBe('10 times lotte.maes@twin.example')
    }
    expect(grantsIn(asked)).toEqual(['refresh_token'])
  })

  it('go on when the one that renews is closed', async () => {
    const { page } = stage
    await logInAt(folder(), 'You have logged in.')
    const other = await openTab(`${folder()}/`)
    await expire(page)
    const asked: Request[] = []
    other.on('request', (request) => void asked.push(request))
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const hold = () => new Promise(() => resolve())
          void navigator.locks.request('uitkit uitid', hold)
        }),
    )
    await ask(other)
    await expect.poll(() => waitersIn(other)).toBe(1)
    expect(grantsIn(asked)).toEqual([])
    await page.close()
    await expect.poll(() => statusOf(other)).toBe('10 times lotte.maes@twin.example')
    expect(grantsIn(asked)).toEqual(['refresh_token'])
  })

  it('are all logged out by one', async () => {
    const { page, twin } = stage
    await logInAt(folder(), 'You have logged in.')
    const other = await openTab(`${folder()}/`)
    await page.getByRole('button', { name: 'Log out' }).click()
    await page.waitForURL(`${folder()}/`)
    await ask(other)
    await expect.poll(() => statusOf(other)).toContain('LoginRequiredError')
    expect(twin.mock.state.logins.browsers.size).toBe(0)
  })
})

async function logInAt(folder: string, welcome: string): Promise<void> {
  const { page } = stage
  await page.goto(`${folder}/`)
  await page.getByRole('button', { name: 'Log in' }).click()
  await page.getByRole('heading', { name: 'Connexion au jumeau' }).waitFor()
  await page.getByRole('button', { name: 'lotte' }).click()
  await expect.poll(() => toldBy(page)).toBe(welcome)
}

async function openTab(url: string): Promise<Page> {
  const tab = await stage.page.context().newPage()
  await tab.goto(url)
  await expect.poll(() => statusOf(tab)).toBe('Nobody has logged in just now.')
  return tab
}

async function ask(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ask' }).click()
}

/** How many wait for a Web Lock. */
async function waitersIn(page: Page): Promise<number> {
  return page.evaluate(async () => ((await navigator.locks.query()).pending ?? []).length)
}

/** Makes the access token that is kept one that has expired. */
async function expire(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tokens = JSON.parse(localStorage.getItem('uitid') ?? '{}') as object
    localStorage.setItem('uitid', JSON.stringify({ ...tokens, expiresAt: 0 }))
  })
}

async function statusOf(page: Page): Promise<string | null> {
  return page.locator('p[role=status]').textContent()
}

/** What the page says about the login, whatever it is made with. */
async function toldBy(page: Page): Promise<string> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('[role=status], output'), (it) => it.textContent).join(''),
  )
}

/** The kinds of grant that the token endpoint was asked for. */
function grantsIn(requests: readonly Request[]): readonly (string | null)[] {
  const asked = requests.filter((request) => request.method() === 'POST' && request.url().endsWith('/token'))
  return asked.map((request) => new URLSearchParams(request.postData() ?? '').get('grant_type'))
}

/** What the browser came back with: a code or a token, and the state. */
function wayBackIn(requests: readonly Request[], callback: string): { secret: string; state: string } {
  const url = requests.map((request) => request.url()).find((url) => url.startsWith(`${callback}?`))
  const { code, jwt, state } = Object.fromEntries(new URL(url ?? callback).searchParams)
  const secret = code ?? jwt
  if (!secret || !state) throw new Error('The browser came back with nothing.')
  return { secret, state }
}
