import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { chromiumOptions } from '../test/chromium-options.ts'

const mediaTypes: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' }

const options = ['--headless', '--no-proxy-server', ...chromiumOptions]

/**
 * Serves a folder on loopback, opens its index.html in Chromium, and gives what the page posts to `/outcome`.
 *
 * @param profile A folder for Chromium's own files.
 * @throws {Error} when the page says nothing within a minute.
 */
export async function openPage(
  folder: string,
  chromium: string,
  profile: string,
  signal: AbortSignal,
): Promise<string> {
  const server = createServer()
  const outcome = new Promise<string>((resolve) => {
    server.on('request', (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost')
      if (pathname === '/outcome') {
        response.end()
        return void text(request).then(resolve)
      }
      const name = pathname === '/' ? '/index.html' : pathname
      try {
        const content = readFileSync(join(folder, name))
        response.setHeader('content-type', mediaTypes[extname(name)] ?? 'application/octet-stream').end(content)
      } catch {
        response.writeHead(404).end()
      }
    })
  })
  const patience = AbortSignal.any([signal, AbortSignal.timeout(60_000)])
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const browser = spawn(chromium, [...options, `--user-data-dir=${profile}`, url], { stdio: 'ignore' })
  try {
    const ended = once(browser, 'exit', { signal: patience }).then(([code]) => {
      throw new Error(`Chromium ended with ${code} before the page had said anything.`)
    })
    return await Promise.race([outcome, ended])
  } catch (error) {
    if ((error as Error).name !== 'AbortError' || signal.aborted) throw error
    throw new Error('The page said nothing within a minute.', { cause: error })
  } finally {
    server.closeAllConnections()
    server.close()
    if (browser.exitCode === null && browser.kill()) await once(browser, 'exit')
  }
}
