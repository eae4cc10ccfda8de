import { execFileSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { findDocuments } from '../../generate/find-documents.ts'
import { root } from '../../generate/root.ts'
import { releaseGroups } from '../../packages/release-groups.ts'

// What `changeset version` makes of changesets, with our configuration and manifests: each package was at 0.1.0.

// A slow machine under load is no reason to fail.
vi.setConfig({ testTimeout: 60_000 })

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'uitkit-versions-'))
  for (const file of ['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml', '.changeset/config.json']) {
    cpSync(join(root, file), join(folder, file))
  }
  for (const file of globSync('{packages/*,scripts,test/*}/package.json', { cwd: root })) {
    const manifest = JSON.parse(readFileSync(join(root, file), 'utf8')) as { version?: string }
    if (manifest.version !== undefined) manifest.version = '0.1.0'
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), JSON.stringify(manifest))
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  execFileSync('git', ['init', '--quiet'], { cwd: folder })
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a package moves alone, also when others of its API do not', () => {
  expect(versionsAfter({ places: 'patch' })).toEqual({ places: '0.1.1' })
  expect(readFileSync(join(folder, 'packages/places/CHANGELOG.md'), 'utf8')).toContain('## 0.1.1')
})

test('packages of one API that move at once get the same version; those of other APIs do not', () => {
  expect(versionsAfter({ places: 'minor', events: 'patch', search: 'patch' })).toEqual({
    events: '0.2.0',
    places: '0.2.0',
    search: '0.1.1',
  })
})

test('auth and the twin move on their own', () => {
  expect(versionsAfter({ auth: 'minor', mock: 'minor' })).toEqual({ auth: '0.2.0', mock: '0.2.0' })
})

test('a client that stays within the ranges of its users moves nobody', () => {
  expect(versionsAfter({ client: 'patch' })).toEqual({ client: '0.1.1' })
})

test('a client that leaves them takes all that are built on it along, and not the twin', async () => {
  const documents = await findDocuments()
  const along = documents.map(({ name }) => [name, '0.1.1'])
  expect(versionsAfter({ client: 'minor' })).toEqual({ ...Object.fromEntries(along), client: '0.2.0' })
})

test('the packages of each API are one group in the configuration', async () => {
  const config = JSON.parse(readFileSync(join(root, '.changeset/config.json'), 'utf8')) as { linked: string[][] }
  expect(config.linked).toEqual(releaseGroups(await findDocuments()))
})

/** The packages that are not at 0.1.0 any more. */
function versionsAfter(bumps: Readonly<Record<string, 'patch' | 'minor'>>): Record<string, string> {
  const rows = Object.entries(bumps).map(([name, bump]) => `'@uitkit/${name}': ${bump}`)
  writeFileSync(join(folder, '.changeset/change.md'), `---\n${rows.join('\n')}\n---\n\nA change.\n`)
  const changeset = join(root, 'node_modules/@changesets/cli/bin.js')
  execFileSync(process.execPath, [changeset, 'version'], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  const versions = globSync('packages/*/package.json', { cwd: folder }).map((file) => {
    const { version } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { version: string }
    return [file.split(/[\\/]/)[1], version] as const
  })
  return Object.fromEntries(versions.filter(([, version]) => version !== '0.1.0'))
}
