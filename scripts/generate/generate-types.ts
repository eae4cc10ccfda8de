import openapiTypescript, { astToString } from 'openapi-typescript'
import type { Document } from './document.ts'

/** openapi-typescript's types of a document, with an alias for each of its schemas. */
export async function generateTypes(document: Document, heading: string): Promise<string> {
  const nodes = await openapiTypescript(JSON.stringify(document), {
    alphabetize: true,
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
  })
  return heading + astToString(nodes)
}
