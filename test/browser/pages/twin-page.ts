import { type MockServer, startServer } from '@uitkit/mock/node'
import { type Browser, chromium, type Locator, type Page } from 'playwright'
import { beforeAll, beforeEach } from 'vitest'
import { launchOptions } from '../launch-options.ts'
import { newPlace } from '../new-place.ts'

/** A twin, and a page of a browser that has not been there yet: new for each test. */
export interface TwinPage {
  readonly server: MockServer
  readonly page: Page
  /** What the browser complained of. */
  readonly problems: readonly string[]
  /** The rows of the requests, the newest first. */
  readonly requests: Locator
  /** Asks the Entry API something, as a user. */
  send(method: string, path: string, body?: unknown): Promise<Response>
  /** Gives the id. */
  createPlace(name: string): Promise<string>
  /** Goes to a part of the page by its link. */
  open(part: string): Promise<void>
}

export function twinPage(): TwinPage {
  let browser: Browser
  let server: MockServer
  let page: Page
  let problems: string[]
  beforeAll(async () => {
    browser = await chromium.launch(launchOptions)
    return () => browser.close()
  })
  beforeEach(async () => {
    server = await startServer()
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
    page = await context.newPage()
    problems = []
    page.on('console', (message) => void (message.type() === 'error' && problems.push(message.text())))
    page.on('pageerror', (error) => void problems.push(error.message))
    return async () => {
      await context.close()
      await server.close()
    }
  })

  async function send(method: string, path: string, body?: unknown): Promise<Response> {
    const token = await server.mock.tokenFor('lotte')
    const headers = { authorization: `Bearer ${token}`, 'x-api-key': 'twin-key-without-refresh' }
    return fetch(server.environment.entry + path, {
      method,
      headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  }

  return {
    get server() {
      return server
    },
    get page() {
      return page
    },
    get problems() {
      return problems
    },
    get requests() {
      return page.getByRole('list', { name: 'Requests, the newest first' }).getByRole('button')
    },
    send,
    async createPlace(name) {
      const created = await send('POST', '/places', newPlace(name))
      return ((await created.json()) as { placeId: string }).placeId
    },
    open: (part) => page.getByRole('navigation').getByRole('link', { name: part }).click(),
  }
}
