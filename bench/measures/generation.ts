import { globSync, readFileSync, rmSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { made, root } from '../folders.ts'
import { orLess } from '../harness/quick.ts'
import { compare, inRounds, type Samples } from '../harness/rounds.ts'
import { number, ratio, type Section } from '../harness/section.ts'
import { publishedDocuments } from '../prepare/documents.ts'
import { clientGenerators, generatePeer, mswAutoMock } from '../prepare/generate-peers.ts'

// What it takes to make clients of the whole Entry API, and how much that is to have in a repository.

const rounds = orLess(3, 1)
/** The ten packages of the Entry API. */
const packages = [...publishedDocuments()]
  .filter(([, { servers }]) => servers[0]?.url === publishedDocuments().get('places')?.servers[0]?.url)
  .map(([name]) => name)

interface Subject {
  readonly name: string
  run(): Promise<void> | void
  /** What it makes: globs, from a folder. */
  readonly files: { readonly in: string; readonly patterns: readonly string[] }
}

const subjects: readonly Subject[] = [
  {
    name: 'uitkit',
    run: generateOurs,
    files: { in: root, patterns: packages.map((name) => `packages/${name}/src/generated/*.ts`) },
  },
  ...[...clientGenerators, mswAutoMock].map((generator) => ({
    name: generator.name,
    run: () => generatePeer(generator, 'entry'),
    files: { in: made, patterns: [generator.output('entry'), `${generator.output('entry')}/**/*.{ts,js}`] },
  })),
]

export async function measure(): Promise<Section> {
  const samples = await inRounds([{ name: 'Node alone', run: startNode }, ...subjects], rounds, async ({ run }) => {
    const start = performance.now()
    await run()
    return performance.now() - start
  })
  return {
    title: 'Generation',
    text: [
      `Wall time of the whole process, from cold, in ${rounds} rounds: the ${packages.length} documents of the Entry API for uitkit, one document with the same operations for the others. uitkit makes the tables of its twin, problem types and READMEs in that time, and compares all with what is there.`,
      'uitkit stands in the registry: a project has none of its lines. The others are kept, or made anew, in the project.',
    ],
    tables: [
      {
        head: ['tool', 'ms', 'to openapi-typescript', 'files', 'lines', 'kB'],
        rows: [...samples].map(([name, one]) => rowOf(name, one, samples.get('openapi-typescript'))),
      },
    ],
  }
}

function rowOf(name: string, one: Samples, reference: Samples | undefined): string[] {
  const time = compare(one, reference)
  if (!time) return [name, one.error ?? 'not measured', '', '', '', '']
  const subject = subjects.find((each) => each.name === name)
  const contents = subject ? contentsOf(subject) : []
  const lines = contents.reduce((sum, content) => sum + content.split('\n').length, 0)
  const bytes = contents.reduce((sum, content) => sum + Buffer.byteLength(content), 0)
  return [
    name,
    number(Math.round(time.median)),
    ratio(time.ratio, time.ratioQuartiles),
    ...(subject ? [number(contents.length), number(lines), number(Math.round(bytes / 1000))] : ['', '', '']),
  ]
}

function contentsOf({ files }: Subject): string[] {
  return globSync([...files.patterns], { cwd: files.in })
    .filter((file) => /\.[jt]s$/.test(file))
    .map((file) => readFileSync(join(files.in, file), 'utf8'))
}

/** With nothing remembered of what was generated before. */
function generateOurs(): void {
  rmSync(join(root, 'node_modules/.cache/uitkit-generate'), { recursive: true, force: true })
  run([join(root, 'scripts/generate/main.ts'), '--check', ...packages])
}

function startNode(): void {
  run(['--eval', ''])
}

function run(options: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, options, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}
