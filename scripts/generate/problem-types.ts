import { camelCase, operationsOf, type Document, type Schema } from './document.ts'

/** A type of problem that operations of a document answer. */
export interface KnownProblem {
  readonly type: string
  /** `duplicatePlace`. */
  readonly name: string
  /** The schema of such problems, where they have one of their own. */
  readonly schema: string | undefined
  readonly statuses: readonly string[]
  /** The names of the operations that answer it. */
  readonly operations: readonly string[]
}

/** The problem types that the answers of a document name, sorted by name. */
export function knownProblems(document: Document): KnownProblem[] {
  const answers = operationsOf(document).flatMap(({ name, responses }) =>
    Object.entries(responses).flatMap(([status, response]) =>
      (response['x-problem-types'] ?? []).map((type) => ({ type, status, operation: name })),
    ),
  )
  // `about:blank` says that a problem has no type.
  const types = [...new Set(answers.map(({ type }) => type))].filter((type) => type !== 'about:blank')
  const problems = types.map((type) => {
    const answersOfType = answers.filter((answer) => answer.type === type)
    return {
      type,
      name: problemName(type),
      schema: schemaOf(type, document),
      statuses: [...new Set(answersOfType.map(({ status }) => status))].toSorted(),
      operations: [...new Set(answersOfType.map(({ operation }) => operation))],
    }
  })
  const clash = problems.find(({ name, type }) => problems.some((other) => other.name === name && other.type !== type))
  if (clash) throw new Error(`two problem types would both be called ${clash.name}; one is ${clash.type}`)
  return problems.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** Its last part, after the part before that where this says what is wrong: `bodyMissing`, but `notFound`. */
function problemName(type: string): string {
  const [group = '', last = ''] = type.split('/').slice(-2)
  return camelCase(/^(body|headers?|method)$/.test(group) ? `${group}-${last}` : last)
}

/** The schema in which `type` is this constant. */
function schemaOf(type: string, { components = {} }: Document): string | undefined {
  const schemas = Object.entries(components['schemas'] ?? {}) as [string, Schema][]
  return schemas.find(([, schema]) => {
    const parts = [schema, ...((schema['allOf'] ?? []) as Schema[])]
    return parts.some(
      (part) => (part['properties'] as Record<string, Schema> | undefined)?.['type']?.['const'] === type,
    )
  })?.[0]
}
