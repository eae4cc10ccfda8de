import { join } from 'node:path'
import { bundleSize } from '../../scripts/packages/bundle-size.ts'
import { bench } from '../folders.ts'
import { firstLine } from '../harness/rounds.ts'
import { atMost, number, type Section } from '../harness/section.ts'
import { functionsProgram } from '../programs/write-program.ts'
import { styles } from '../programs/styles.ts'

// What a program weighs that a browser downloads.

export async function measure(): Promise<Section> {
  const rows: string[][] = []
  const sizes = new Map<string, number>()
  for (const style of styles) {
    const three = await weigh([`export { create } from '../clients/${style.name}.ts'`])
    const places = await weigh([functionsProgram(style, 'places')])
    const entry = await weigh([functionsProgram(style, 'entry')])
    if (typeof places === 'number') sizes.set(style.name, places)
    rows.push([style.name, ...[three, places, entry].map(cell)])
  }
  const bearer = await weigh([uitkitWith("import { bearer } from '@uitkit/auth'", 'bearer(() => globalThis.token)')])
  const alone = await weigh([
    uitkitWith(
      "import { jwtProvider } from '@uitkit/auth'",
      "jwtProvider({ environment: 'test', apiKey: globalThis.apiKey })",
    ),
  ])
  return {
    title: 'Bundle',
    text: [
      'Bytes after esbuild, minified, target es2022, and `gzip -9`; 1 kB is 1,000 bytes. The client and its credentials, with three operations; with a ' +
        'function for each operation of places; with one for each of the whole Entry API. React is left out of react-query, as its users have it.',
    ],
    tables: [{ head: ['client', '3 operations', 'all of places', 'all of the Entry API'], rows }],
    notes: [
      `Only uitkit renews tokens and retries with what the server asks for, and gives results that narrow. Its client of places alone, no calls, is ${cell(bearer)} bytes with \`bearer\` and ${cell(alone)} with \`jwtProvider\`.`,
    ],
    goals: [
      atMost('places with `bearer`, all operations', 5200, typeof bearer === 'number' ? bearer : undefined, ' bytes'),
      atMost(
        'places with `jwtProvider`, all operations',
        6000,
        typeof alone === 'number' ? alone : undefined,
        ' bytes',
      ),
    ],
  }
}

/** @returns Why not, when a program does not bundle. */
async function weigh(code: readonly string[]): Promise<number | string> {
  try {
    return (await bundleSize(code, join(bench, 'programs'), [], ['react'])).gzipped
  } catch (error) {
    return `not measured: ${firstLine(error)}`
  }
}

const cell = (size: number | string): string => (typeof size === 'number' ? number(size) : size)

function uitkitWith(head: string, credentials: string): string {
  return `${head}
import { unwrap } from '@uitkit/client'
import { createPlacesClient } from '@uitkit/places'
export const places = createPlacesClient({ environment: 'test', credentials: ${credentials} })
export { unwrap }`
}
