import { productionHosts, testHosts } from '../hosts.ts'
import type { Hosts } from '../state.ts'

/** The server that a URL is one of: of a twin's hosts, or of publiq's own. */
export function serverOf(url: string, hosts: Partial<Hosts> = {}): keyof Hosts | undefined {
  const { origin } = new URL(url)
  const known = [hosts, testHosts, productionHosts].flatMap((some) => Object.entries(some))
  return known.find(([, host]) => host === origin)?.[0] as keyof Hosts | undefined
}
