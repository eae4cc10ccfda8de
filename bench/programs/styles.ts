import type { ProgramOperation, Values } from './operations.ts'
import type { DocumentName } from '../prepare/documents.ts'
import { uitkitStyle } from './uitkit-style.ts'

/** How one writes calls with one client. */
export interface Style {
  readonly name: string
  /** Imports, and what is set up once. `from` is the path to what was generated. */
  head(document: DocumentName, operations: readonly ProgramOperation[]): string
  /** One call, as an expression. */
  call(operation: ProgramOperation, values: Values): string
  /** What one does with its outcome: read the data of a call that went well. */
  read(outcome: string, operation: ProgramOperation): string
}

const made = '../.made'
const successOf = ({ operation }: ProgramOperation): string =>
  Object.keys(operation.responses).find((status) => status < '300') ?? '200'

/** `/places/${encodeURIComponent(placeId)}`. */
const urlOf = ({ operation }: ProgramOperation, { path, query }: Values): string => {
  const filled = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => `\${encodeURIComponent(${path[name]})}`)
  return `\`${filled}${query ? `?\${new URLSearchParams(${query})}` : ''}\``
}

/** Types of openapi-typescript, for those who write URLs by hand. */
const handTypes = (
  document: DocumentName,
): string => `import type { operations } from '${made}/openapi-typescript/${document}.ts'
type Body<Id extends keyof operations> = operations[Id] extends { requestBody?: { content: infer Content } } ? Content[keyof Content] : never
type Answer<Id extends keyof operations> = operations[Id]['responses'] extends { 200: { content: infer Content } } ? Content[keyof Content]
  : operations[Id]['responses'] extends { 201: { content: infer Content } } ? Content[keyof Content] : undefined
`

const headers = `{ Authorization: \`Bearer \${globalThis.token}\`, 'X-Api-Key': globalThis.apiKey }`
const globals = 'declare global { var token: string; var apiKey: string }\n'

/** A style in which one function sends any request. */
function byUrl(name: string, setUp: string): Style {
  return {
    name,
    head: (document) => handTypes(document) + setUp,
    call(operation, values) {
      const body = values.body === undefined ? '' : `, ${values.body} satisfies Body<'${operation.id}'>`
      return `send<Answer<'${operation.id}'>>('${operation.operation.method}', ${urlOf(operation, values)}${body})`
    },
    read: (outcome) => outcome,
  }
}

/** A style in which each operation is a function, called with its values in order. */
function byFunction(name: string, setUp: string): Style {
  return {
    name,
    head: (document) => `import * as api from '${made}/${name}/${document}.ts'\n${setUp}`,
    call({ id }, { path, query, body }) {
      const values = [...Object.values(path), body, query].filter((value) => value !== undefined)
      return `api.${isReserved(id) ? '_' : ''}${id}(${values.join(', ')})`
    },
    read: (outcome, operation) =>
      name === 'orval-fetch' ? `${outcome}.status === ${successOf(operation)} ? ${outcome}.data : undefined` : outcome,
  }
}

const isReserved = (id: string): boolean => ['delete', 'import'].includes(id)

const fields = (path: Readonly<Record<string, string>>): string =>
  Object.entries(path)
    .map(([key, value]) => (key === value ? key : `${key}: ${value}`))
    .join(', ')

export const styles: readonly Style[] = [
  byUrl(
    'fetch',
    `${globals}async function send<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  const init = { method, headers: { ...${headers}, 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
  const response = await fetch('https://io-test.uitdatabank.be' + path, init)
  if (!response.ok) throw new Error(\`\${response.status} \${await response.text()}\`)
  return (response.status === 204 ? undefined : await response.json()) as Answer
}
`,
  ),
  byUrl(
    'ky',
    `import ky from 'ky'
${globals}const api = ky.create({ baseUrl: 'https://io-test.uitdatabank.be', headers: ${headers} })
const send = <Answer>(method: string, path: string, json?: unknown) => api(path, { method, json }).json<Answer>()
`,
  ),
  byUrl(
    'ofetch',
    `import { ofetch } from 'ofetch'
${globals}const api = ofetch.create({ baseURL: 'https://io-test.uitdatabank.be', headers: ${headers} })
const send = <Answer>(method: string, path: string, body?: object) => api<Answer>(path, { method, body })
`,
  ),
  {
    name: 'openapi-fetch',
    head: (document) => `import createClient from 'openapi-fetch'
import type { paths } from '${made}/openapi-typescript/${document}.ts'
${globals}const client = createClient<paths>({ baseUrl: 'https://io-test.uitdatabank.be' })
client.use({
  onRequest({ request }) {
    request.headers.set('Authorization', \`Bearer \${globalThis.token}\`)
    request.headers.set('X-Api-Key', globalThis.apiKey)
    return request
  },
})
`,
    call({ operation }, { path, query, body }) {
      const params = [
        Object.keys(path).length > 0 ? `path: { ${fields(path)} }` : undefined,
        query === undefined ? undefined : `query`,
      ].filter((part) => part !== undefined)
      const init = [
        params.length > 0 ? `params: { ${params.join(', ')} }` : undefined,
        body === undefined ? undefined : body === 'body' ? 'body' : `body: ${body}`,
      ].filter((part) => part !== undefined)
      return `client.${operation.method}('${operation.path}'${init.length > 0 ? `, { ${init.join(', ')} }` : ''})`
    },
    read: (outcome) => `${outcome}.data`,
  },
  uitkitStyle,
  {
    name: 'hey-api',
    head: (document) => `import { client } from '${made}/hey-api/${document}/client.gen.ts'
import * as api from '${made}/hey-api/${document}/sdk.gen.ts'
${globals}client.setConfig({ auth: ({ type }) => (type === 'apiKey' ? globalThis.apiKey : globalThis.token) })
`,
    call({ id }, { path, query, body }) {
      const parts = [
        Object.keys(path).length > 0 ? `path: { ${fields(path)} }` : undefined,
        query,
        body === undefined ? undefined : body === 'body' ? 'body' : `body: ${body}`,
      ].filter((part) => part !== undefined)
      return `api.${id}${isReserved(id) ? '_' : ''}(${parts.length > 0 ? `{ ${parts.join(', ')} }` : ''})`
    },
    read: (outcome) => `${outcome}.data`,
  },
  byFunction(
    'orval-fetch',
    `import { configure } from '../clients/orval/custom-fetch.ts'
${globals}configure({ baseUrl: 'https://io-test.uitdatabank.be', token: globalThis.token, apiKey: globalThis.apiKey, fetch })
`,
  ),
  byFunction(
    'orval-axios',
    `import { configure } from '../clients/orval/custom-axios.ts'
${globals}configure({ baseUrl: 'https://io-test.uitdatabank.be', token: globalThis.token, apiKey: globalThis.apiKey, fetch })
`,
  ),
  {
    name: 'orval-react-query',
    head: (document) => `import { QueryClient } from '@tanstack/react-query'
import * as api from '${made}/orval-react-query/${document}.ts'
import { configure } from '../clients/orval/custom-axios.ts'
export const queries = new QueryClient()
${globals}configure({ baseUrl: 'https://io-test.uitdatabank.be', token: globalThis.token, apiKey: globalThis.apiKey, fetch })
`,
    call({ id, operation }, { path, query, body }) {
      const hook = `api.use${id.charAt(0).toUpperCase()}${id.slice(1)}`
      if (operation.method === 'GET')
        return `${hook}(${[...Object.values(path), ...(query ? [query] : [])].join(', ')})`
      const variables = [fields(path), body === undefined ? '' : `data: ${body}`, query ? `params: ${query}` : '']
      return `${hook}().mutateAsync({ ${variables.filter((part) => part !== '').join(', ')} })`
    },
    read: (outcome, { operation }) => (operation.method === 'GET' ? `${outcome}.data` : outcome),
  },
]
