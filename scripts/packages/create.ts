import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { bundle } from '../generate/bundle.ts'
import { findDocuments, type SpecDocument } from '../generate/find-documents.ts'
import { packageFiles, templateFiles } from './package-files.ts'
import { withPackage } from './readme-table.ts'
import { releaseGroups } from './release-groups.ts'

// pnpm new:package NAME...: makes the packages of documents under specs/, whole: source, README, a test, and its place in the workspace.

const root = resolve(import.meta.dirname, '../..')
/** Turbo knows by these that they depend on the package: contract tests, and tests of what is published. */
const dependents = ['packages/mock/package.json', 'test/packed/package.json']

const names = process.argv.slice(2)
if (names.length === 0) throw new Error('Which documents? Usage: pnpm new:package NAME...')
for (const document of await findDocuments(names)) await create(document)

await writeGroups()
run('node', 'scripts/generate/main.ts', ...names)
run('pnpm', 'install')
run('pnpm', 'packed:list')
console.log('Next: read what was written, README.md first, and add a test in packages/mock when the twin plays it.')

async function create({ name, file, path }: SpecDocument): Promise<void> {
  const folder = `packages/${name}`
  if (existsSync(join(root, folder, 'package.json'))) throw new Error(`${folder} is there already.`)
  const template = templateFiles.map((one) => [one, readFileSync(join(root, 'packages/places', one), 'utf8')] as const)
  const { document } = await bundle(file)
  const files = packageFiles(new Map(template), { name, spec: path, document })
  for (const [one, content] of files) {
    mkdirSync(dirname(join(root, folder, one)), { recursive: true })
    writeFileSync(join(root, folder, one), content)
    console.log(`wrote ${folder}/${one}`)
  }
  run('oxfmt', ...[...files.keys()].map((one) => `${folder}/${one}`))
  appendFileSync(join(root, '.gitattributes'), `${folder}/src/index.ts linguist-generated\n`)
  for (const manifest of dependents) addDependency(manifest, `@uitkit/${name}`)
  const others = (await findDocuments()).filter((other) => dirname(other.path) === dirname(path))
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const names = others.map((other) => other.name)
  writeFileSync(join(root, 'README.md'), withPackage(readme, name, names, document.info.title))
  run('oxfmt', 'README.md')
}

function addDependency(manifest: string, name: string): void {
  const path = join(root, manifest)
  const content = JSON.parse(readFileSync(path, 'utf8')) as { devDependencies: Record<string, string> }
  const all = Object.entries({ ...content.devDependencies, [name]: 'workspace:^' })
  content.devDependencies = Object.fromEntries(all.toSorted(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(path, `${JSON.stringify(content, undefined, 2)}\n`)
}

async function writeGroups(): Promise<void> {
  const path = join(root, '.changeset/config.json')
  const config = JSON.parse(readFileSync(path, 'utf8')) as { linked: string[][] }
  config.linked = releaseGroups(await findDocuments())
  writeFileSync(path, `${JSON.stringify(config, undefined, 2)}\n`)
}

function run(program: string, ...args: readonly string[]): void {
  execFileSync(program, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
}
