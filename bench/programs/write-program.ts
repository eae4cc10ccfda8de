import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DocumentName } from '../prepare/documents.ts'
import { argumentValues, exampleValues, programOperations, type ProgramOperation } from './operations.ts'
import type { Style } from './styles.ts'

/** A function for each operation of a document: what a program pays that uses them all. */
export function functionsProgram(style: Style, document: DocumentName): string {
  const operations = programOperations(document)
  const functions = operations.map((operation) => {
    const values = argumentValues(operation)
    const parameters = [...Object.keys(values.path), values.body, values.query].filter((name) => name !== undefined)
    return `export const do_${operation.id} = (${parameters.join(', ')}) => ${style.call(operation, values)}`
  })
  return `${style.head(document, operations)}\n${functions.join('\n')}\n`
}

/** Calls with the examples of the document, whose outcomes are read: what a compiler has to check. */
export function callsProgram(style: Style, calls: readonly ProgramOperation[]): string {
  const lines = calls.map((operation, index) => {
    const call = style.call(operation, exampleValues(operation))
    return `  const r${index} = await ${call}\n  console.log(${style.read(`r${index}`, operation)})`
  })
  return `${style.head('places', calls)}\nexport async function main() {\n${lines.join('\n')}\n}\n`
}

/**
 * Writes a program with a `tsconfig` of its own, strict, as its users have it.
 *
 * @param folder One within what is made.
 * @returns The file of its configuration.
 */
export function writeCompiled(
  folder: string,
  name: string,
  code: string,
  options: { readonly skipLibCheck: boolean },
): string {
  const config = join(folder, `tsconfig.${name}.json`)
  const compilerOptions = {
    target: 'es2023',
    lib: ['es2023', 'dom', 'dom.iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    allowImportingTsExtensions: true,
    types: [],
    strict: true,
    noEmit: true,
    ...options,
  }
  // Programs say where things are as from a folder beside `.made`.
  writeFileSync(
    join(folder, `${name}.ts`),
    code.replaceAll("'../.made/", "'../").replaceAll("'../clients/", "'../../clients/"),
  )
  writeFileSync(config, JSON.stringify({ compilerOptions, files: [`${name}.ts`] }))
  return config
}
