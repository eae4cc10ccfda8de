import { camelCase, type Document, type Operation } from './document.ts'
import type { SchemaNames } from './schema-names.ts'
import { signatureOf } from './signature.ts'

/** The interface of a client: a method for each operation, under its subject where they are grouped. */
export function clientInterface(
  client: string,
  operations: readonly Operation[],
  document: Document,
  names: SchemaNames,
): string {
  const subjects = [...new Set(operations.map(subjectOf))]
  const members = subjects.map((subject) => {
    const signatures = operations
      .filter((operation) => subjectOf(operation) === subject)
      .map((operation) => signatureOf(operation, document, names).replaceAll(/^(?=.)/gm, subject ? '    ' : '  '))
    return subject ? [subjectHeading(subject, document), ...signatures, '  }'] : signatures
  })
  return [
    '/** Every operation as a method. */',
    `export interface ${client} {`,
    "  /** openapi-fetch's own client, for calls by method and path. */",
    '  readonly http: HttpClient<paths>',
    ...members.flat(),
    '}',
  ].join('\n')
}

function subjectOf({ name }: Operation): string | undefined {
  return name.includes('.') ? name.split('.')[0] : undefined
}

function subjectHeading(subject: string, { tags = [] }: Document): string {
  const description = tags
    .find(({ name }) => camelCase(name) === subject)
    ?.description?.replaceAll(/\s+/g, ' ')
    .trim()
  return `${description ? `  /** ${description} */\n` : ''}  readonly ${subject}: {`
}
