import { startServer, type MockServer } from '@uitkit/mock/node'
import type { Browser, Page, Request } from 'playwright'
import { startApplication, type Application } from './start-application.ts'

/** What one test plays with. */
export interface Stage {
  readonly twin: MockServer
  /** A client of the twin. */
  readonly application: Application
  /** In a browser that has seen neither of them. */
  readonly page: Page
  /** What the page asked for so far; preflights are none of them. */
  readonly requests: readonly Request[]
  clear(): Promise<void>
}

/** @param name The folder of the application. */
export async function setStage(browser: Browser, name = 'application'): Promise<Stage> {
  const twin = await startServer()
  const application = await startApplication(name, twin.environment)
  const context = await browser.newContext()
  const page = await context.newPage()
  const requests: Request[] = []
  page.on('request', (request) => void requests.push(request))
  return {
    twin,
    application,
    page,
    requests,
    async clear() {
      await context.close()
      application.close()
      await twin.close()
    },
  }
}
