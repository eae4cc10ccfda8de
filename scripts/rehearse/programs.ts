import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from '../generate/document.ts'
import { clientName } from '../generate/generate-operations.ts'
import { entriesOf } from '../packages/entries-of.ts'
import { exampleCall } from '../packages/example-call.ts'

/**
 * The small program that uses one package, as a module with an export `program`: JavaScript as it stands, and it compiles as
 * TypeScript.
 *
 * @param name Of the package, without its scope: `places`.
 * @param folder The package as it is published.
 */
export function programOf(name: string, folder: string): string {
  const ours = join(import.meta.dirname, 'programs', `${name}.ts`)
  if (existsSync(ours)) return readFileSync(ours, 'utf8')
  const document = readDocument(folder)
  const { code, operation, path } = exampleCall(document)
  return clientProgram(name, code, `${operation.method} ${document.servers[0]?.url}${path}`)
}

/** A program that makes one call, and looks at what is sent and given. */
export function clientProgram(name: string, call: string, request: string): string {
  const client = clientName(name)
  return `import { create${client} } from '@uitkit/${name}'

export async function program() {
  let sent = ''
  const client = create${client}({
    environment: 'test',
    credentials: {
      schemes: ['userAccessToken', 'clientAccessToken', 'clientIdentification'],
      authenticate: () => ({ authorization: 'Bearer token' }),
    },
    fetch: async (request) => {
      sent = \`\${request.method} \${request.url.split('?')[0]}\`
      return Response.json({ answered: true })
    },
  })
  const result = await client.${call}
  if (!result.ok) throw new Error(\`The answer was taken for a failure: \${result.status}\`)
  if (sent !== '${request}') throw new Error(\`It was sent to \${sent}.\`)
}
`
}

/** Runs the program on a Node, whose major version is told: \`node main.js 20\`. Imports all that the package exports, too. */
export function nodeProgram(folder: string): string {
  return `import { program } from './program.js'

const [major] = process.versions.node.split('.')
if (major !== process.argv[2]) throw new Error(\`This is Node \${process.version}, not \${process.argv[2]}.\`)
${entriesOf(readFileSync(join(folder, 'package.json'), 'utf8'))
  .map((entry) => `await import('${entry}')\n`)
  .join('')}await program()
console.log('done')
`
}

/** Runs the program in a page, and tells the server that the page came from. */
export const pageProgram = `import { program } from './program.js'

program().then(
  () => tell('done'),
  (error) => tell(String(error?.stack ?? error)),
)

function tell(text) {
  void fetch('/outcome', { method: 'POST', body: text })
}
`

function readDocument(folder: string): Document {
  return JSON.parse(readFileSync(join(folder, 'src/generated/openapi.json'), 'utf8')) as Document
}
