import { knownProblems } from '../generate/problem-types.ts'
import { operationsOf, type Document } from '../generate/document.ts'

/** What is said about a problem type, in Markdown. */
export interface Advice {
  readonly means: string
  readonly todo: string
}

/** An API with its bundled document. */
export interface DocumentedApi {
  /** That of its package, without the scope. */
  readonly name: string
  readonly document: Document
}

/** Where a problem type is answered. */
interface Usage {
  readonly statuses: readonly string[]
  readonly apis: readonly string[]
  /** Its constant in `problemType`; `about:blank` has none. */
  readonly constant: string | undefined
}

const base = 'https://api.publiq.be/'
const general = 'Of every API'
const sections: readonly (readonly [string, RegExp])[] = [
  ['UiTdatabank', /^(probs\/)?uitdatabank\//],
  ['UiTPAS', /^probs\/uitpas\//],
  ['museumPASSmusées', /^probs\/museumpass\//],
]

/**
 * The page about errors.
 *
 * @param advice By type, without `https://api.publiq.be/`.
 * @throws {Error} when a type that an API answers has no advice, or the other way round.
 */
export function renderErrors(advice: Readonly<Record<string, Advice>>, apis: readonly DocumentedApi[]): string {
  const usages = usagesIn(apis)
  const missing = [...usages.keys()].filter((type) => !(type in advice))
  const unused = Object.keys(advice).filter((type) => !usages.has(type))
  if (missing.length > 0) throw new Error(`not in problem-types.yaml: ${missing.join(', ')}`)
  if (unused.length > 0) throw new Error(`in problem-types.yaml, but answered by no API: ${unused.join(', ')}`)

  const types = [...usages.keys()].toSorted()
  const parts = [general, ...sections.map(([title]) => title)].flatMap((title) => [
    `## ${title}`,
    ...types
      .filter((type) => sectionOf(type) === title)
      .map((type) => entry(type, advice[type] as Advice, usages.get(type) as Usage)),
  ])
  return `${[introduction, ...parts].join('\n\n')}\n`
}

function sectionOf(type: string): string {
  return sections.find(([, pattern]) => pattern.test(type))?.[0] ?? general
}

function usagesIn(apis: readonly DocumentedApi[]): Map<string, Usage> {
  const usages = new Map<string, Usage>()
  for (const { name, document } of apis) {
    const constants = new Map(knownProblems(document).map((problem) => [problem.type, problem.name]))
    for (const { responses } of operationsOf(document)) {
      for (const [status, response] of Object.entries(responses)) {
        for (const type of response['x-problem-types'] ?? []) {
          const key = type.replace(base, '')
          const { statuses = [], apis = [] } = usages.get(key) ?? {}
          usages.set(key, {
            statuses: withItem(statuses, status),
            apis: withItem(apis, name),
            constant: constants.get(type),
          })
        }
      }
    }
  }
  return usages
}

function withItem(items: readonly string[], item: string): string[] {
  return [...new Set([...items, item])].toSorted()
}

function entry(type: string, { means, todo }: Advice, { statuses, apis, constant }: Usage): string {
  const name = constant ? `, \`problemType.${constant}\`` : ''
  const heading = type.startsWith('uitdatabank/') ? base + type : type.replace(/^probs\//, '')
  return `### \`${heading}\`

${statuses.join(' or ')}${name}, in ${apis.join(', ')}

${means} **What to do:** ${todo}`
}

const introduction = `# Errors

What an API refuses is a problem (RFC 9457) with a \`type\`. This page has every type that the APIs are known to answer, what it
means and what to do about it. It is made of \`scripts/docs/problem-types.yaml\` and the documents under \`specs/\`: \`pnpm docs:errors\`.

A type is a URL: \`https://api.publiq.be/probs/\` and what stands in the headings below. Its constant is in \`problemType\` of each
package whose API answers it:

\`\`\`ts
import { isProblem } from '@uitkit/client'
import { createPlacesClient, problemType } from '@uitkit/places'

const places = createPlacesClient({ environment: 'test' })
const { error } = await places.get('ed388184-f18f-47b6-8e8f-1056a48a4b4b')
if (isProblem(error, problemType.notFound)) console.log('It is gone.')
\`\`\`

- Go by \`type\` or \`status\`; the words of \`title\` and \`detail\` are for developers and may change.
- The lists are open: a type that is not here may come, from any operation. Have an answer for the rest.
- \`endUserMessage\`, which UiTPAS gives, is made to be shown to the people who use your application.
- No answer at all is no problem but a \`TransportError\`; an answer that is not the API's, from a proxy for instance, an
  \`UnexpectedResponseError\`; credentials of the wrong kind are a \`CredentialsError\`, before anything is sent. See
  [@uitkit/client](../packages/client/README.md#errors).`
