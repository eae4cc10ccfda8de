import { spawn } from 'node:child_process'

/** Opens a URL in the user's browser, by the system's own program for it; when there is none, nothing happens. */
export function openBrowser(url: string): void {
  const [program, ...parameters] = openers[process.platform] ?? ['xdg-open']
  const child = spawn(program, [...parameters, url], { stdio: 'ignore', detached: true })
  child.once('error', () => undefined)
  child.unref()
}

/** No shell comes between, to which a URL might be more than one word. */
const openers: Partial<Record<NodeJS.Platform, readonly [program: string, ...parameters: string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}
