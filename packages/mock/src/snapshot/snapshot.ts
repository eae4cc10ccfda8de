import type { Hosts, State } from '../state.ts'
import { isJsonObject } from '../core/json-value.ts'
import { loadedWhole, savedWhole } from './part.ts'
import { stateParts } from './state-parts.ts'

/** All that a twin remembers, as plain data for `JSON.stringify`. It holds tokens and passwords of the twin. */
export interface Snapshot {
  readonly format: typeof format
  readonly version: number
  /** Where the servers were reached. */
  readonly hosts: Hosts
  readonly state: Readonly<Record<string, unknown>>
}

const format = 'uitkit-twin'
/** Goes up when an older twin can't read it any more, or a newer one the old. */
const version = 1

export function takeSnapshot(state: State): Snapshot {
  return { format, version, hosts: { ...state.hosts }, state: savedWhole(state, stateParts) }
}

/**
 * What a snapshot remembers, reached where `fresh` is.
 *
 * @throws {TypeError} For anything but a snapshot of this version; it says what is wrong.
 */
export function stateOf(snapshot: unknown, fresh: State): State {
  if (!isJsonObject(snapshot) || snapshot['format'] !== format) throw new TypeError('This is no snapshot of the twin.')
  if (snapshot['version'] !== version) {
    const found = String(snapshot['version'])
    throw new TypeError(
      `This is a snapshot of version ${found}, and this twin reads version ${version}: take it anew with this version of @uitkit/mock.`,
    )
  }
  const { hosts, state } = snapshot
  return loadedWhole(
    isJsonObject(hosts) ? moved(state, hosts, fresh.hosts) : state,
    'snapshot.state',
    fresh,
    stateParts,
  )
}

/** The same, with the URLs of the documents on other hosts. */
function moved(saved: unknown, from: Readonly<Record<string, unknown>>, to: Hosts): unknown {
  const changed = Object.entries(to).filter(([name, host]) => typeof from[name] === 'string' && from[name] !== host)
  if (changed.length === 0) return saved
  const hosts = new Map(changed.map(([name, host]) => [from[name], host]))
  const move = (value: unknown): unknown => {
    if (typeof value === 'string') return movedUrl(value, hosts)
    if (Array.isArray(value)) return value.map(move)
    if (!isJsonObject(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, property]) => [key, move(property)]))
  }
  return move(saved)
}

function movedUrl(text: string, hosts: ReadonlyMap<unknown, string>): string {
  const [origin = ''] = /^https?:\/\/[^/?#\s]+/.exec(text) ?? []
  return (hosts.get(origin) ?? origin) + text.slice(origin.length)
}
