import type { MockRequest } from '../../core/exchange.ts'
import { controlProblem } from './control-problem.ts'

/**
 * Lets in programs, and the twin's own page: no page of another site that a developer happens to visit.
 *
 * A name that was made to point at this machine (DNS rebinding) shows in `Host`; a page that sends a request from elsewhere shows in
 * `Sec-Fetch-Site` or `Origin`, which no page can leave out or make up.
 *
 * @param own The URL of the control server.
 * @throws {ProblemResponse} A 403 for a stranger.
 */
export function refuseStrangers({ headers }: MockRequest, own: string, isPageFile: boolean): void {
  const { host, origin, 'sec-fetch-site': site = 'none' } = headers
  const { port } = new URL(own)
  const ownHosts = ['127.0.0.1', 'localhost'].map((name) => new URL(`http://${name}:${port}`).host)
  if (host === undefined || !ownHosts.includes(host.toLowerCase())) {
    throw controlProblem(403, `The twin is reached as ${own}, not by another name.`)
  }
  const isLink = isPageFile && headers['sec-fetch-mode'] === 'navigate'
  const isForeign = (site !== 'none' && site !== 'same-origin') || (origin ?? `http://${host}`) !== `http://${host}`
  if (isForeign && !isLink) {
    throw controlProblem(403, 'Only programs and the twin’s own page may use this, no page of another site.')
  }
}
