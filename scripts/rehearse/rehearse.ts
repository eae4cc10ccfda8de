import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundlers, runInChromium } from './bundles.ts'
import { changed, changeSpec, newMethod, newRequest } from './change-spec.ts'
import { compile, ways } from './compile.ts'
import { clientProgram, nodeProgram, programOf } from './programs.ts'
import { startRegistry, type Registry } from './registry.ts'
import type { Report } from './report.ts'
import { changesOf, cloneTo, release, type Scratch } from './scratch.ts'
import { configuredRegistry, installTools } from './tools.ts'
import { add, newUser, runMain, upgrade, useOn, versionOf, type Manager, type Town } from './users.ts'

const managers: readonly Manager[] = ['npm', 'pnpm']
/** The packages that run in pages. */
const bundled = ['auth', 'places', 'mock']

export interface Stage {
  /** A new folder, outside the repository. */
  readonly folder: string
  /** The repository, which is only read. */
  readonly root: string
  /** Of Chromium; without one, pages are left out. */
  readonly chromium: string | undefined
  readonly signal: AbortSignal
}

/** Releases twice on loopback, and is each user that there may be. */
export async function rehearse({ folder, root, chromium, signal }: Stage, report: Report): Promise<void> {
  const tools = join(folder, 'tools')
  await report.need('the tools of a rehearsal are installed', () => installTools(tools, signal))
  const registry = await report.need('a registry listens on loopback', async () => {
    const uplink = await configuredRegistry(folder, signal)
    return startRegistry(tools, join(folder, 'storage'), uplink, signal)
  })
  const town: Town = { folder: join(folder, 'users'), tools, registry: registry.url, signal }
  mkdirSync(town.folder)

  const scratch = await report.need('what is committed can be cloned and installed', () =>
    cloneTo(join(folder, 'repository'), root, registry, signal),
  )
  await report.need('everything is built and published', () => release(scratch))
  const names = [...scratch.versions().keys()]

  for (const name of names) {
    for (const manager of managers) {
      await report.check(`@uitkit/${name}, by its name with ${manager}, runs on each Node`, async () => {
        const user = newUser(town, `${manager}-${name}`)
        await add(town, user, manager, `@uitkit/${name}`)
        await useOn(town, user, name)
      })
    }
  }

  const all = newUser(town, 'all')
  await report.need('all packages are installed in one project', () =>
    add(town, all, 'npm', ...names.map((name) => `@uitkit/${name}`)),
  )
  await report.check('each has a changelog of its version', async () => checkChangelogs(all, names))
  await checkTypes(town, all, names, report)
  await checkPages(town, chromium, report)
  await releaseAgain(scratch, registry, town, all, report)
}

async function checkTypes(town: Town, all: string, names: readonly string[], report: Report): Promise<void> {
  const alone = join(town.folder, `npm-${changed}`)
  const installed = (name: string): string => join(all, 'node_modules/@uitkit', name)
  for (const name of names) writeFileSync(join(all, `${name}.ts`), programOf(name, installed(name)))
  writeFileSync(join(alone, `${changed}.ts`), programOf(changed, installed(changed)))
  for (const way of ways) {
    const { version, resolution } = way
    await report.check(`all packages compile with TypeScript ${version}, ${resolution}`, () => compile(town, all, way))
    await report.check(`${changed} alone compiles with TypeScript ${version}, ${resolution}`, () =>
      compile(town, alone, way),
    )
  }
}

async function checkPages(town: Town, chromium: string | undefined, report: Report): Promise<void> {
  if (chromium === undefined) {
    report.leaveOut('bundles in a page', 'there is no Chromium here; install one, or set CHROMIUM_PATH')
    return
  }
  const user = newUser(town, 'pages')
  await add(town, user, 'npm', ...bundled.map((name) => `@uitkit/${name}`))
  for (const name of bundled) {
    for (const bundler of bundlers) {
      await report.check(`@uitkit/${name}, bundled with ${bundler}, runs in Chromium`, () =>
        runInChromium(town, user, name, bundler, chromium),
      )
    }
  }
}

/** The twin is built from all documents, so that it changes with each. */
const moved = [changed, 'mock']

async function releaseAgain(
  scratch: Scratch,
  registry: Registry,
  town: Town,
  all: string,
  report: Report,
): Promise<void> {
  const first = scratch.versions()
  await report.need(`a changed document of ${changed} is released`, async () => {
    changeSpec(scratch.folder)
    await scratch.pnpm('generate')
    await scratch.pnpm('changes')
    await scratch.git('add', '--all')
    await scratch.git('commit', '--quiet', '--message', 'Follow a changed document')
    await release(scratch)
  })
  const second = scratch.versions()
  await report.check(`only ${moved.join(' and ')} have been published again`, async () => {
    const again: string[] = []
    for (const name of first.keys()) {
      const versions = await registry.versionsOf(`@uitkit/${name}`)
      if (versions.length > 1) again.push(name)
    }
    expectSame(again, moved.toSorted())
  })
  await report.check(`the new changelog of ${changed} tells of the new method`, async () => {
    const text = changesOf(join(scratch.folder, 'packages', changed), second.get(changed) ?? '')
    if (!text?.includes(`${changed}.${newMethod}`)) throw new Error(`It says: ${text}`)
  })
  await report.check('who has all packages gets those, and no other, when they upgrade', async () => {
    await upgrade(town, all, 'npm')
    const got = [...first.keys()].filter((name) => versionOf(all, name) !== first.get(name))
    expectSame(got, moved.toSorted())
    expectSame(
      got.map((name) => versionOf(all, name)),
      got.map((name) => second.get(name)),
    )
  })
  for (const manager of managers) {
    await report.check(
      `who upgrades ${changed} with ${manager} can call the new method, and all that was`,
      async () => {
        const user = join(town.folder, `${manager}-${changed}`)
        await upgrade(town, user, manager)
        expectSame([versionOf(user, changed)], [second.get(changed)])
        await useOn(town, user, changed)
        writeFileSync(join(user, 'program.js'), clientProgram(changed, `${newMethod}('1')`, newRequest))
        writeFileSync(join(user, 'main.js'), nodeProgram(join(user, 'node_modules/@uitkit', changed)))
        await runMain(town, user, 24)
      },
    )
  }
  await report.check('the new method compiles beside the old ones', async () => {
    writeFileSync(join(all, 'new.ts'), clientProgram(changed, `${newMethod}('1')`, newRequest))
    await compile(town, all, { version: '7.0', resolution: 'nodenext' })
  })
}

function checkChangelogs(all: string, names: readonly string[]): void {
  const without = names.filter((name) => {
    const folder = join(all, 'node_modules/@uitkit', name)
    return !changesOf(folder, versionOf(all, name))
  })
  if (without.length === 0) return
  const [one = ''] = without
  const files = readdirSync(join(all, 'node_modules/@uitkit', one)).join(', ')
  throw new Error(`CHANGELOG.md says nothing of the version of ${without.join(', ')}. ${one} has ${files}.`)
}

function expectSame(got: readonly unknown[], expected: readonly unknown[]): void {
  if (JSON.stringify(got) !== JSON.stringify(expected)) {
    throw new Error(`Expected ${expected.join(', ') || 'none'}, and found ${got.join(', ') || 'none'}.`)
  }
}
