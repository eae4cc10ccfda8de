import { camelCase, type Document, follow, type MediaType, type Operation, operationsOf } from './document.ts'

/** What the twin needs to answer without a state: the example of a success. See `SpecExamples` in @uitkit/mock. */
export function generateExamples(document: Document, name: string, heading: string): string {
  const rows = operationsOf(document).map(
    (operation) => `  ${operation.id}: ${JSON.stringify(exampleOf(operation, document))},`,
  )
  return `${heading}import type { SpecExamples } from '../core/spec.ts'

export const ${camelCase(name)}Examples: SpecExamples = {
${rows.join('\n')}
}
`
}

function exampleOf({ id, responses }: Operation, document: Document): object {
  const [status, success] = Object.entries(responses).find(([status]) => status < '400') ?? []
  if (!status) throw new Error(`${id} has no answer that is a success`)
  const [content] = Object.entries(success?.content ?? {})
  if (!content) return { status: Number(status) }
  const [contentType, mediaType] = content
  return { status: Number(status), contentType, body: firstExample(id, mediaType, document) }
}

function firstExample(id: string, { example, examples = {} }: MediaType, document: Document): unknown {
  const [named] = Object.values(examples)
  const value = named ? follow(document, named).value : example
  if (value === undefined) throw new Error(`${id} has no example of its answer`)
  return value
}
