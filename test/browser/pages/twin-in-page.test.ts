import { gzipSync } from 'node:zlib'
import { chromium, type Browser, type Page } from 'playwright'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchOptions } from '../launch-options.ts'
import { startApplication, type Application } from './start-application.ts'

let browser: Browser
let application: Application
let page: Page
beforeAll(async () => {
  browser = await chromium.launch(launchOptions)
  application = await startApplication('twin-in-page')
  return async () => {
    await browser.close()
    application.close()
  }
})
beforeEach(async () => {
  const context = await browser.newContext()
  page = await context.newPage()
  return () => context.close()
})

const status = () => page.getByRole('status').textContent()
const names = () => page.getByRole('listitem').allTextContents()

async function add(name: string): Promise<void> {
  const before = await names()
  await page.getByLabel('Name').fill(name)
  await page.getByRole('button', { name: 'Add' }).click()
  await expect.poll(names).toEqual([...before, name])
}

describe('an application with the twin in msw’s worker', () => {
  it('is painted before the twin has come, and then uses it', async () => {
    let deliver = () => {}
    const held = new Promise<void>((resolve) => {
      deliver = resolve
    })
    await page.route(/\/twin-\w+\.js$/, async (route) => {
      await held
      await route.continue()
    })
    await page.goto(application.url, { waitUntil: 'commit' })
    await page.getByRole('heading', { name: 'Places' }).waitFor()
    const paints = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)
    await expect.poll(paints).toBe(1)
    expect(await status()).toBe('')
    deliver()
    await expect.poll(status).toBe('The twin is there.')
    await add('Den Hemel')
  })

  it('has what it had before a reload, and can go on with it', async () => {
    await page.goto(application.url)
    await add('Den Hemel')
    await page.reload()
    await expect.poll(names).toEqual(['Den Hemel'])
    await add('De Hel')
    await page.reload()
    await expect.poll(names).toEqual(['Den Hemel', 'De Hel'])
  })

  it('begins anew in another tab', async () => {
    await page.goto(application.url)
    await add('Den Hemel')
    const other = await page.context().newPage()
    await other.goto(application.url)
    await expect.poll(() => other.getByRole('status').textContent()).toBe('The twin is there.')
    expect(await other.getByRole('listitem').count()).toBe(0)
  })

  it('loads no more than a picture’s worth of script for it, and none of that before the page', async () => {
    const scripts = new Map<string, number>()
    page.on('response', async (response) => {
      const { pathname } = new URL(response.url())
      if (pathname.endsWith('.js')) scripts.set(pathname, gzipSync(await response.body()).length)
    })
    await page.goto(application.url)
    await expect.poll(status).toBe('The twin is there.')
    expect(scripts.get('/main.js')).toBeLessThan(15_000)
    // Not minified; msw is a good part of it.
    const total = [...scripts.values()].reduce((sum, size) => sum + size, 0)
    expect(total).toBeLessThan(400_000)
  })
})
