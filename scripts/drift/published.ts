import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where publiq serves the current document of each API. */
const addresses: Readonly<Record<string, string>> = {
  entry: 'uitdatabank/nodes/reference/entry',
  search: 'uitdatabank/nodes/reference/search',
  taxonomy: 'uitdatabank/nodes/reference/taxonomy',
  uitpas: 'uitpas/nodes/reference/uitpas',
  museumpass: 'museumpassmusees/nodes/reference/partner-api',
}

/** publiq's APIs, as our documents call them. */
export const apis: readonly string[] = Object.keys(addresses)

const advice = `Without a network: pnpm specs:drift --published DIR, with ${apis.map((api) => `${api}.json`).join(', ')} in DIR.`

/**
 * The published document of an API.
 *
 * @param from A folder or a URL with `entry.json` and the others in it; publiq's own address where it is left out.
 * @throws {Error} that says which could not be read, why, and what to do without a network.
 */
export async function readPublished(api: string, from: string | undefined): Promise<unknown> {
  const isFolder = from !== undefined && !/^https?:/.test(from)
  const place = isFolder ? join(from, `${api}.json`) : addressOf(api, from)
  try {
    return JSON.parse(isFolder ? await readFile(place, 'utf8') : await download(place)) as unknown
  } catch (error) {
    const { message, cause } = error as Error
    // A JSON error quotes the text that it is about.
    const reason = error instanceof SyntaxError ? 'it is no JSON' : cause instanceof Error ? cause.message : message
    throw new Error(`${place} could not be read: ${reason}.${isFolder ? '' : ` ${advice}`}`, { cause: error })
  }
}

function addressOf(api: string, from: string | undefined): string {
  if (from === undefined) {
    return `https://stoplight.io/api/v1/projects/publiq/${addresses[api]}.json?deref=optimizedBundle`
  }
  return `${from.replace(/\/$/, '')}/${api}.json`
}

async function download(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(60_000) })
  if (!response.ok) throw new Error(`the server answered ${response.status}`)
  return response.text()
}
