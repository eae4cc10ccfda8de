import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { findDocuments } from '../generate/find-documents.ts'
import { packageFiles, templateFiles } from './package-files.ts'

// pnpm new:package NAME: makes the package of a document under specs/, and generates its source.

const root = resolve(import.meta.dirname, '../..')
const [name = ''] = process.argv.slice(2)
const [document] = await findDocuments([name])
if (document === undefined) throw new Error('Which document? Usage: pnpm new:package NAME')
const folder = join(root, 'packages', name)
if (existsSync(join(folder, 'package.json'))) throw new Error(`packages/${name} is there already.`)

const { info } = parse(readFileSync(document.file, 'utf8')) as { info: { title: string } }
const template = templateFiles.map((file) => [file, readFileSync(join(root, 'packages/places', file), 'utf8')] as const)
mkdirSync(folder, { recursive: true })
for (const [file, content] of packageFiles(new Map(template), { name, spec: document.path, title: info.title })) {
  writeFileSync(join(folder, file), content)
  console.log(`wrote packages/${name}/${file}`)
}
execFileSync(process.execPath, [join(root, 'scripts/generate/main.ts'), name], { stdio: 'inherit' })
console.log('Next: pnpm install, write the README, and add a test in packages/mock when the twin plays it.')
