import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { made } from '../folders.ts'
import { orLess } from '../harness/quick.ts'
import { compare, inRounds, type Samples } from '../harness/rounds.ts'
import { atMost, number, ratio, type Goal, type Section } from '../harness/section.ts'
import { commandOf } from '../prepare/tool.ts'
import { programOperations, type ProgramOperation } from '../programs/operations.ts'
import { styles } from '../programs/styles.ts'
import { callsProgram, writeCompiled } from '../programs/write-program.ts'
import { readDiagnostics, type Diagnostics } from '../harness/diagnostics.ts'

// What a client costs those who compile against it.

const rounds = orLess(5, 1)
const folder = join(made, 'types')
/** Not made of the document: a peer of nobody. */
const handWritten = ['fetch', 'ky', 'ofetch']

interface Program {
  readonly name: string
  readonly style: string
  readonly calls: number
  readonly skipLibCheck: boolean
  readonly config: string
}

export async function measure(): Promise<Section> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const programs = [true, false].flatMap((skipLibCheck) => writePrograms(skipLibCheck))
  const diagnostics = new Map(programs.map((program) => [program.name, diagnose(program)]))
  const times = await inRounds(
    programs.filter(({ name }) => diagnostics.get(name)?.error === undefined),
    rounds,
    ({ config }) => timeOf(config),
  )
  return {
    title: 'Types',
    text: [
      `A program that makes a client of places, awaits 3 calls (get, rename, create) or 40 (each operation, with the example of the document; \`get\` twice) and reads what they answer. Strict. TypeScript 5.9 counts; TypeScript 7 is timed, the whole process, in ${rounds} rounds.`,
      'Peers whose code is generated into the project have it checked with the project; `skipLibCheck` spares them nothing. A program of none of these makes no types: what is left of its time is TypeScript and its libraries.',
    ],
    tables: [true, false].map((skipLibCheck) => ({
      caption: `skipLibCheck ${skipLibCheck ? 'on' : 'off'}`,
      head: ['client', 'calls', 'instantiations', 'memory, MB', 'TypeScript 7, ms', 'to uitkit'],
      rows: programs
        .filter((program) => program.skipLibCheck === skipLibCheck)
        .map((program) => rowOf(program, diagnostics.get(program.name), times)),
    })),
    goals: goalsOf(programs, diagnostics),
  }
}

function writePrograms(skipLibCheck: boolean): Program[] {
  const operations = programOperations('places')
  const three = ['get', 'updateName', 'create'].flatMap((id) => operations.filter((operation) => operation.id === id))
  const forty = [...operations, ...operations.filter(({ id }) => id === 'get')]
  return [
    ...[three, forty].flatMap((calls) =>
      styles.map((style) => writeProgram(style.name, calls, callsProgram(style, calls), skipLibCheck)),
    ),
    writeProgram('nothing', [], 'export {}\n', skipLibCheck),
  ]
}

function writeProgram(
  style: string,
  { length: calls }: readonly ProgramOperation[],
  code: string,
  skipLibCheck: boolean,
): Program {
  const name = `${style}-${calls}${skipLibCheck ? '' : '-libraries'}`
  const config = writeCompiled(folder, name, code, { skipLibCheck })
  return { name, style, calls, skipLibCheck, config }
}

function diagnose({ config }: Program): Diagnostics {
  const tsc = commandOf('typescript', 'tsc')
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', config, '--extendedDiagnostics', '--pretty', 'false'], {
    encoding: 'utf8',
  })
  return readDiagnostics(stdout)
}

function timeOf(config: string): number {
  const start = performance.now()
  const { status, stdout } = spawnSync(process.execPath, [commandOf('typescript-7', 'tsc'), '-p', config], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stdout)
  return performance.now() - start
}

function rowOf(program: Program, diagnostics: Diagnostics | undefined, times: ReadonlyMap<string, Samples>): string[] {
  const { name, style, calls, skipLibCheck } = program
  if (diagnostics === undefined || diagnostics.error !== undefined) {
    return [style, String(calls), `does not compile: ${diagnostics?.error ?? ''}`, '', '', '']
  }
  const reference = times.get(`uitkit-${calls}${skipLibCheck ? '' : '-libraries'}`)
  const time = compare(times.get(name), reference ?? times.get(name))
  return [
    style,
    String(calls),
    number(diagnostics.instantiations),
    number(Math.round(diagnostics.megabytes)),
    time ? number(Math.round(time.median)) : 'not measured',
    time && reference ? ratio(time.ratio, time.ratioQuartiles) : '',
  ]
}

function goalsOf(programs: readonly Program[], diagnostics: ReadonlyMap<string, Diagnostics>): Goal[] {
  const instantiations = (name: string): number | undefined => {
    const found = diagnostics.get(name)
    return found?.error === undefined ? found?.instantiations : undefined
  }
  const lowestPeer = (calls: number): number =>
    Math.min(
      ...programs
        .filter(({ style, skipLibCheck }) => skipLibCheck && ![...handWritten, 'uitkit', 'nothing'].includes(style))
        .filter((program) => program.calls === calls)
        .flatMap(({ name }) => instantiations(name) ?? []),
    )
  return [
    atMost('instantiations, 3 calls', 1500, instantiations('uitkit-3')),
    atMost(
      'instantiations, 3 calls, beside the lowest peer whose code is generated',
      lowestPeer(3),
      instantiations('uitkit-3'),
    ),
    atMost(
      'instantiations, 40 calls, beside the lowest peer whose code is generated',
      lowestPeer(40),
      instantiations('uitkit-40'),
    ),
  ]
}
