import { portOffsets, type ServerOptions } from '../../node.ts'

/** The last port that `portsFrom` asks for, from the first. */
export const lastOffset: number = Math.max(...Object.values(portOffsets))

/** The ports of all servers, from the Entry API's. */
export function portsFrom(first: number): NonNullable<ServerOptions['ports']> {
  return Object.fromEntries(Object.entries(portOffsets).map(([name, offset]) => [name, first + offset]))
}
