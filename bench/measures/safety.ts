import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { made } from '../folders.ts'
import { firstLine } from '../harness/rounds.ts'
import { number, type Section } from '../harness/section.ts'
import { readDocument } from '../prepare/documents.ts'
import { commandOf, runCommand } from '../prepare/tool.ts'
import { exampleValues, programOperations, type ProgramOperation, type Values } from '../programs/operations.ts'
import { styles, type Style } from '../programs/styles.ts'
import { writeCompiled } from '../programs/write-program.ts'

// What each client loses of the document without a word: mistakes that it lets through.

const folder = join(made, 'safety')

interface Mistake {
  readonly name: string
  readonly operation: string
  readonly change: (values: Values) => Values
}

const hall = {
  mainLanguage: "'nl'",
  name: "{ nl: 'Zaal' }",
  terms: "[{ id: 'Yf4aZBfsUEu2NsQqsprngw' }]",
  address: "{ nl: { addressCountry: 'BE', addressLocality: 'Gent', postalCode: '9000', streetAddress: 'Kraanlei 1' } }",
}
const bodyOf = (fields: Readonly<Record<string, string>>): string =>
  `{ ${Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')} }`
const withBody =
  (fields: Readonly<Record<string, string>>) =>
  (values: Values): Values => ({ ...values, body: bodyOf(fields) })

/** The first is none: it shows that what is told of the others is the mistake. */
const mistakes: readonly Mistake[] = [
  { name: 'no mistake', operation: 'create', change: withBody({ ...hall, calendarType: "'permanent'" }) },
  {
    name: 'unknown language',
    operation: 'updateName',
    change: (values) => ({ ...values, path: { ...values.path, language: "'xx'" } }),
  },
  {
    name: 'missing name',
    operation: 'create',
    change: withBody({
      mainLanguage: hall.mainLanguage,
      terms: hall.terms,
      address: hall.address,
      calendarType: "'permanent'",
    }),
  },
  {
    name: 'unknown field',
    operation: 'create',
    change: withBody({ ...hall, calendarType: "'permanent'", colour: "'red'" }),
  },
  { name: 'period without dates', operation: 'create', change: withBody({ ...hall, calendarType: "'periodic'" }) },
]

export async function measure(): Promise<Section> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const operations = programOperations('places')
  return {
    title: 'What is lost of the document',
    text: [
      'One call with one mistake, compiled by TypeScript 7: `told` is a type error, `**let through**` is none. Those who write URLs by hand can put anything in them, and are typed here by openapi-typescript as far as they say so themselves.',
    ],
    tables: [
      {
        head: ['client', ...mistakes.map(({ name }) => name)],
        rows: styles.map((style) => [style.name, ...mistakes.map((mistake) => verdictOn(style, mistake, operations))]),
      },
    ],
    notes: [
      await withoutFlows().catch((error: unknown) => `hey-api, without flows: not measured: ${firstLine(error)}`),
    ],
  }
}

function verdictOn(style: Style, mistake: Mistake, operations: readonly ProgramOperation[]): string {
  const operation = operations.find(({ id }) => id === mistake.operation)
  if (!operation) return 'not measured'
  const call = style.call(operation, mistake.change(exampleValues(operation)))
  const name = `${style.name}-${mistake.name.replaceAll(' ', '-')}`
  const code = `${style.head('places', [operation])}\nexport async function main() {\n  return await ${call}\n}\n`
  const config = writeCompiled(folder, name, code, { skipLibCheck: true })
  const { stdout } = spawnSync(process.execPath, [commandOf('typescript-7', 'tsc'), '-p', config], { encoding: 'utf8' })
  const isTold = stdout.includes(`${name}.ts`)
  if (mistake === mistakes[0]) return isTold ? '**refused**' : 'compiles'
  return isTold ? 'told' : '**let through**'
}

/** publiq publishes OAuth schemes with empty flows; hey-api then knows of no scheme that it could ask a token for. */
async function withoutFlows(): Promise<string> {
  const document = JSON.parse(JSON.stringify(readDocument('places'))) as {
    readonly components: { readonly securitySchemes: Record<string, { type: string; flows?: object }> }
  }
  for (const [name, scheme] of Object.entries(document.components.securitySchemes)) {
    if (scheme.type !== 'apiKey') document.components.securitySchemes[name] = { type: 'oauth2', flows: {} }
  }
  const input = join(folder, 'without-flows.json')
  const output = join(folder, 'hey-api')
  writeFileSync(input, JSON.stringify(document))
  await runCommand(commandOf('@hey-api/openapi-ts', 'openapi-ts'), [
    '-i',
    input,
    '-o',
    output,
    '-c',
    '@hey-api/client-fetch',
    '--no-log-file',
  ])
  const tokens = (file: string): number => (readFileSync(file, 'utf8').match(/scheme: 'bearer'/g) ?? []).length
  const before = tokens(join(made, 'hey-api/places/sdk.gen.ts'))
  const after = tokens(join(output, 'sdk.gen.ts'))
  return `hey-api sends a token where it understands a security scheme: ${number(before)} times in its client of places, and ${number(after)} when the OAuth schemes have empty \`flows\`, as in the documents that publiq publishes. It says nothing of that.`
}
