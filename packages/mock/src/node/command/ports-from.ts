import { serverNames, type ServerOptions } from '../../node.ts'

/** The page keeps its distance: servers may come before it. */
export const pageOffset = 9

/** The ports of all servers, from the Entry API's. */
export function portsFrom(first: number): NonNullable<ServerOptions['ports']> {
  const servers = serverNames.map((name, index) => [name, first + index] as const)
  return { ...Object.fromEntries(servers), control: first + pageOffset }
}
