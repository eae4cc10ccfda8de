import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bench, made } from '../folders.ts'
import { documentFile, type DocumentName } from './documents.ts'
import { commandOf, runCommand } from './tool.ts'

/** A tool that makes a client, or a mock, of a document. */
export interface Generator {
  readonly name: string
  /** Its package, whose version is told. */
  readonly package: string
  /** Relative to the folder of what is made; a file, or a folder. */
  output(document: DocumentName): string
  run(document: DocumentName, output: string): Promise<void>
}

const orvalFlavours = {
  'orval-fetch': { client: 'fetch', mutator: { file: 'custom-fetch.ts', name: 'customFetch' } },
  'orval-axios': { client: 'axios-functions', mutator: { file: 'custom-axios.ts', name: 'customAxios' } },
  'orval-react-query': {
    client: 'react-query',
    httpClient: 'axios',
    mutator: { file: 'custom-axios.ts', name: 'customAxios' },
  },
}

export const clientGenerators: readonly Generator[] = [
  {
    name: 'openapi-typescript',
    package: 'openapi-typescript',
    output: (document) => `openapi-typescript/${document}.ts`,
    async run(document, output) {
      await runCommand(commandOf('openapi-typescript'), [documentFile(document), '-o', output])
    },
  },
  {
    name: 'hey-api',
    package: '@hey-api/openapi-ts',
    output: (document) => `hey-api/${document}`,
    async run(document, output) {
      const options = ['-i', documentFile(document), '-o', output, '-c', '@hey-api/client-fetch', '--no-log-file']
      await runCommand(commandOf('@hey-api/openapi-ts', 'openapi-ts'), options)
    },
  },
  ...Object.entries(orvalFlavours).map(([name, { mutator, ...flavour }]) => ({
    name,
    package: 'orval',
    output: (document: DocumentName) => `${name}/${document}.ts`,
    async run(document: DocumentName, output: string) {
      const override = {
        mutator: { path: join(bench, 'clients/orval', mutator.file), name: mutator.name },
        query: { version: 5 },
      }
      const config = { [name]: { input: documentFile(document), output: { target: output, ...flavour, override } } }
      const file = join(made, `orval.${name}.${document}.config.mjs`)
      writeFileSync(file, `export default ${JSON.stringify(config, null, 2)}\n`)
      await runCommand(commandOf('orval'), ['--config', file])
    },
  })),
]

export const mswAutoMock: Generator = {
  name: 'msw-auto-mock',
  package: 'msw-auto-mock',
  output: (document) => `msw-auto-mock/${document}`,
  async run(document, output) {
    await runCommand(commandOf('msw-auto-mock'), [documentFile(document), '-o', output, '--typescript', '--base-url'])
  },
}

/** Makes what one tool makes of a document, from nothing. */
export async function generatePeer(generator: Generator, document: DocumentName): Promise<void> {
  const output = join(made, generator.output(document))
  rmSync(output, { recursive: true, force: true })
  mkdirSync(dirname(output), { recursive: true })
  await generator.run(document, output)
}
