import type { Coverage, Tally } from './coverage.ts'

/**
 * A coverage for people: how much of all, how much of each client that was used, and what its operations never answered.
 *
 * @example
 * ```ts
 * afterAll(() => console.log(coverageText(mock.coverage())))
 * ```
 */
export function coverageText(coverage: Coverage): string {
  const { operations, problemTypes } = coverage
  const clients = [...new Set(operations.exercised.map(clientOf))]
  if (clients.length === 0) return `No operation of publiq's APIs was called: there are ${lengthOf(operations)}.`
  const all = [...shares(coverage), `${share(problemTypes)} types of problems`].join(', ')
  return [`Of publiq's APIs: ${all}.`, ...clients.flatMap((client) => clientLines(client, coverage))].join('\n')
}

function clientLines(client: string, coverage: Coverage): readonly string[] {
  const own = {
    operations: only(client, coverage.operations),
    statuses: only(client, coverage.statuses),
    problems: only(client, coverage.problems),
  }
  const never = own.operations.missing.map(methodOf).join(', ')
  return [
    '',
    `${client}: ${shares(own).join(', ')}`,
    ...(never ? [`  never called: ${never}`] : []),
    ...own.operations.exercised.flatMap((operation) => missingAnswers(operation, own.statuses, own.problems)),
  ]
}

/** The statuses that an operation never answered, and of those that it did the problems that it never had. */
function missingAnswers(operation: string, statuses: Tally, problems: Tally): readonly string[] {
  const isOwn = (name: string) => name.startsWith(`${operation} `)
  const missing = statuses.missing.filter(isOwn)
  const rest = problems.missing.filter((name) => isOwn(name) && !missing.includes(name.slice(0, name.lastIndexOf(' '))))
  const answers = [...missing, ...rest].map((name) =>
    name.slice(operation.length + 1).replace(/https:\S+\/probs\//, ''),
  )
  return answers.length > 0 ? [`  ${methodOf(operation)} never answered: ${answers.join(', ')}`] : []
}

function shares({ operations, statuses, problems }: Pick<Coverage, 'operations' | 'statuses' | 'problems'>) {
  return [`${share(operations)} operations`, `${share(statuses)} statuses`, `${share(problems)} problems`]
}

function only(client: string, { exercised, missing }: Tally): Tally {
  const isOwn = (name: string) => clientOf(name) === client
  return { exercised: exercised.filter(isOwn), missing: missing.filter(isOwn) }
}

const share = (tally: Tally): string => `${tally.exercised.length} of ${lengthOf(tally)}`
const lengthOf = ({ exercised, missing }: Tally): number => exercised.length + missing.length
const clientOf = (name: string): string => name.slice(0, name.indexOf('.'))
const methodOf = (name: string): string => name.slice(name.indexOf('.') + 1)
