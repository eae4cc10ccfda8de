import { execFile } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { bytesIn } from '../../scripts/packages/install-size.ts'
import { made } from '../folders.ts'
import { firstLine } from '../harness/rounds.ts'
import { atMost, number, type Goal, type Section, type Table } from '../harness/section.ts'
import { versionOf } from '../prepare/tool.ts'

// What npm puts on the disk of those who choose a client or a mock.

const execute = promisify(execFile)

interface Choice {
  readonly name: string
  /** Packages that the project depends on; none when all of the client is in the project. */
  readonly packages: readonly string[]
}

const clients: readonly Choice[] = [
  { name: 'uitkit (places)', packages: ['@uitkit/places'] },
  { name: 'uitkit (places, auth)', packages: ['@uitkit/places', '@uitkit/auth'] },
  { name: 'fetch, hey-api, orval-fetch', packages: [] },
  { name: 'openapi-fetch', packages: ['openapi-fetch'] },
  { name: 'orval-axios', packages: ['axios'] },
  { name: 'orval-react-query', packages: ['axios', '@tanstack/react-query'] },
  { name: 'ky', packages: ['ky'] },
  { name: 'ofetch', packages: ['ofetch'] },
]

const tools: readonly Choice[] = [
  { name: 'uitkit', packages: [] },
  { name: 'openapi-fetch', packages: ['openapi-typescript', 'typescript'] },
  { name: 'hey-api', packages: ['@hey-api/openapi-ts', 'typescript'] },
  { name: 'orval', packages: ['orval'] },
]

const mocks: readonly Choice[] = [
  { name: 'uitkit (mock)', packages: ['@uitkit/mock'] },
  { name: 'prism', packages: ['@stoplight/prism-cli'] },
  { name: '@scalar/mock-server', packages: ['@scalar/mock-server'] },
  { name: 'msw', packages: ['msw'] },
  { name: 'msw-auto-mock', packages: ['msw-auto-mock', 'msw', '@faker-js/faker'] },
]

interface Installed {
  readonly packages: number
  readonly bytes: number
}

export async function measure(): Promise<Section> {
  const goals: Goal[] = []
  const tableOf = async (caption: string, choices: readonly Choice[]): Promise<Table> => {
    const rows: string[][] = []
    for (const choice of choices) {
      const installed = await install(choice).catch((error: unknown) => firstLine(error))
      if (choice === clients[0]) goals.push(...goalsOf(typeof installed === 'string' ? undefined : installed))
      rows.push([choice.name, ...cellsOf(installed)])
    }
    return { caption, head: ['choice', 'packages', 'MB'], rows }
  }
  return {
    title: 'Install',
    text: [
      'What `npm install` leaves in `node_modules`, in packages and in bytes of files (1 MB is 1,000,000). React is not counted: those who use react-query have it.',
    ],
    tables: [
      await tableOf('To run', clients),
      await tableOf('To generate, when the API changes', tools),
      await tableOf('To test', mocks),
    ],
    goals,
  }
}

function goalsOf(installed: Installed | undefined): Goal[] {
  return [
    atMost('packages with `@uitkit/places`', 4, installed?.packages),
    atMost('MB with `@uitkit/places`', 0.8, installed && installed.bytes / 1e6),
  ]
}

function cellsOf(installed: Installed | string): string[] {
  if (typeof installed === 'string') return [`not measured: ${installed}`, '']
  return [String(installed.packages), installed.bytes === 0 ? '0' : number(installed.bytes / 1e6)]
}

async function install({ packages }: Choice): Promise<Installed> {
  if (packages.length === 0) return { packages: 0, bytes: 0 }
  const folder = mkdtempSync(join(tmpdir(), 'uitkit-bench-'))
  try {
    const ours = tarballs()
    // All of ours: they are not in the registry, and depend on each other.
    const wanted = packages.map((name) => [name, name.startsWith('@uitkit/') ? ours[name] : versionOf(name)])
    mkdirSync(folder, { recursive: true })
    const manifest = { private: true, dependencies: Object.fromEntries(wanted), overrides: ours }
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
    const options = ['install', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts', '--omit=optional']
    await execute('npm', [...options, ...(packages.includes('@tanstack/react-query') ? ['--legacy-peer-deps'] : [])], {
      cwd: folder,
      shell: process.platform === 'win32',
    })
    const found = globSync(['node_modules/**/package.json'], { cwd: folder }).filter(isPackage)
    const bytes = found.reduce((sum, file) => sum + bytesIn(dirname(join(folder, file))), 0)
    return { packages: found.length, bytes }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Where a package begins, and not a `package.json` within one. */
function isPackage(file: string): boolean {
  return /node_modules[\\/](@[^\\/]+[\\/])?[^\\/@]+[\\/]package\.json$/.test(file)
}

function tarballs(): Record<string, string> {
  const files = globSync('tarballs/*.tgz', { cwd: made })
  const names = globSync('node_modules/@uitkit/*/package.json', { cwd: dirname(made) }).map(
    (file) => (JSON.parse(readFileSync(join(dirname(made), file), 'utf8')) as { readonly name: string }).name,
  )
  return Object.fromEntries(
    names.flatMap((name) => {
      const file = files.find((path) => path.includes(`uitkit-${name.replace('@uitkit/', '')}-0`))
      return file === undefined ? [] : [[name, `file:${join(made, file)}`]]
    }),
  )
}
