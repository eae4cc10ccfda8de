import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bench } from './folders.ts'
import { renderReport } from './harness/report.ts'
import { runApart } from './harness/run-apart.ts'
import type { Section } from './harness/section.ts'
import { measureNames } from './measures/all.ts'
import { prepare } from './prepare/prepare.ts'
import { versionOf } from './prepare/tool.ts'

// pnpm bench [--quick] [MEASURE...]: uitkit beside its peers. All measures together write RESULTS.md; some are printed alone.

const wanted = process.argv.slice(2).filter((word) => word !== '--quick')
const unknown = wanted.filter((name) => !measureNames.some((known) => known === name))
if (unknown.length > 0) {
  console.error(`bench: there is no measure "${unknown.join(', ')}". There are: ${measureNames.join(', ')}.`)
  process.exit(2)
}

console.error('bench: building, packing and generating')
const problems = await prepare()
const sections: Section[] = []
for (const name of measureNames) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.error(`bench: ${name}`)
  sections.push(await runApart(name))
}

const { dependencies } = JSON.parse(readFileSync(join(bench, 'package.json'), 'utf8')) as { dependencies: object }
const versions = Object.keys(dependencies)
  .filter((name) => !name.startsWith('@types/'))
  .map((name) => [name, versionOf(name)] as const)
const report = renderReport({ date: new Date(), versions, problems, sections })
if (wanted.length === 0) writeFileSync(join(bench, 'RESULTS.md'), report)
else console.log(report)
