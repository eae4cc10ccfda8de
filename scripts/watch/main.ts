// `pnpm watch:drift [--published DIR|URL] [--issue]`, `pnpm watch:newest [--pull-request]`: what has moved outside this repository.
// Without the last option they only tell. Status 1 says that there is something, 2 that nobody knows.

import { parseArgs } from 'node:util'
import { root } from '../generate/root.ts'
import { run as runIn } from '../rehearse/run.ts'
import { type Finding, type Run } from './finding.ts'
import { openIssue, openPullRequest } from './tell.ts'
import { watchDrift } from './watch-drift.ts'
import { watchNewest } from './watch-newest.ts'

const { signal } = new AbortController()
const run: Run = (program, ...args) => runIn(program, args, { cwd: root, signal, environment: process.env })

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      published: { type: 'string' },
      issue: { type: 'boolean', default: false },
      'pull-request': { type: 'boolean', default: false },
    },
  })
  const finding = await look(positionals[0], values.published)
  if (finding) {
    console.log(`# ${finding.title}\n\n${finding.body}`)
    if (values.issue) await openIssue(finding, run)
    if (values['pull-request']) await openPullRequest(finding, 'watch/newest', run)
    // Whoever is told by an issue or a pull request needs no failure as well.
    if (!values.issue && !values['pull-request']) process.exitCode = 1
  } else console.log('Nothing has moved.')
} catch (error) {
  console.error(`watch: ${(error as Error).message}`)
  process.exitCode = 2
}

function look(what: string | undefined, published: string | undefined): Promise<Finding | undefined> {
  if (what === 'drift') return watchDrift(published, new Date().toISOString().slice(0, 10))
  if (what === 'newest') return watchNewest(run)
  throw new Error('say what to watch: drift or newest')
}
