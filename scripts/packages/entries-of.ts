interface Manifest {
  readonly name: string
  readonly exports: Readonly<Record<string, unknown>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/**
 * The modules that a package exports, as they are imported: `@uitkit/client/bulk`. A module that is named after a peer is left
 * out, as users add the peer themselves: `@uitkit/mock/msw`.
 *
 * @param manifest The text of its package.json.
 */
export function entriesOf(manifest: string): string[] {
  const { name, exports, peerDependencies = {} } = JSON.parse(manifest) as Manifest
  const peers = Object.keys(peerDependencies).map((peer) => `./${peer}`)
  return Object.keys(exports)
    .filter((entry) => !entry.endsWith('.json') && !peers.includes(entry))
    .map((entry) => `${name}${entry.slice(1)}`)
}
