import {
  astToString,
  resolveRef,
  scanDiscriminators,
  transformSchema,
  type GlobalContext,
  type OpenAPI3,
} from 'openapi-typescript'
import ts from 'typescript'
import type { Document } from './document.ts'
import { nameSchemas } from './name-schemas.ts'
import type { SchemaNames } from './schema-names.ts'

/** The types of a document, and what each of its schemas is called there: openapi-typescript changes some names. */
export interface Types {
  readonly code: string
  readonly names: SchemaNames
}

/**
 * openapi-typescript's types of a document, each schema under a name of its own.
 *
 * Its parts alone: the document is bundled already, and linted by `pnpm specs:lint`; doing both again takes half of the time.
 */
export function generateTypes(document: Document, heading: string): Types {
  // It writes in what it is given.
  const schema = structuredClone(document) as unknown as OpenAPI3
  const context = {
    ...options,
    discriminators: scanDiscriminators(schema, { silent: true }),
    injectFooter: [],
    resolve: ($ref: string) => resolveRef(schema, $ref, { silent: true }),
  }
  const nodes = transformSchema(schema, context as unknown as GlobalContext)
  const names = nameSchemas(nodes)
  const code = astToString(nodes)
  if (hasUnknown(code)) throw new Error('a schema says nothing of its value, whose type would be `unknown`')
  return { code: heading + code, names }
}

/** Headers and additional properties may be anything: that is said by an index signature. */
function hasUnknown(types: string): boolean {
  return /\bunknown\b/.test(types.replaceAll(/\/\*\*.*?\*\/|"[^"\n]*"|\[\w+: string\]: unknown;/gs, ''))
}

const options: Partial<GlobalContext> = {
  alphabetize: true,
  defaultNonNullable: false,
  rootTypes: true,
  rootTypesNoSchemaPrefix: true,
  silent: true,
  transform: ({ format }, { path = '' }) => (format === 'binary' ? fileType(path.includes('/responses/')) : undefined),
}

/** A file comes as a Blob, and may be sent as one (as is a File) or as bytes (as is a Buffer). */
function fileType(isAnswer: boolean): ts.TypeNode {
  const types = isAnswer ? ['Blob'] : ['Blob', 'Uint8Array']
  return ts.factory.createUnionTypeNode(types.map((name) => ts.factory.createTypeReferenceNode(name)))
}
