import { clientName } from '../generate/generate-operations.ts'
import { camelCase, operationsOf, type Document } from '../generate/document.ts'
import { markers, withTables } from '../generate/generate-readme.ts'
import { exampleCall } from './example-call.ts'

/** The files of `packages/places` that a new package has too, with its own name in them. */
export const templateFiles: readonly string[] = [
  'package.json',
  'tsconfig.build.json',
  'tsconfig.json',
  'turbo.json',
  'vitest.config.ts',
]

/** The package to be made. */
export interface NewPackage {
  /** Without the scope: `events`. */
  readonly name: string
  /** The document that it is generated from, from the root: `specs/entry/events.yaml`. */
  readonly spec: string
  readonly document: Document
}

/** The files of a new package, beside its source: those of `places` as its own, a README and a test. */
export function packageFiles(template: ReadonlyMap<string, string>, target: NewPackage): Map<string, string> {
  const { name, spec, document } = target
  const files = new Map<string, string>()
  for (const [file, content] of template) {
    files.set(
      file,
      content
        .replaceAll('specs/entry/places.yaml', spec)
        .replaceAll('specs/entry/places/', fragmentsOf(target))
        .replaceAll(/\bplaces\b/g, name)
        .replace(/("description": ").*?( Unofficial)/, `$1A typed client: ${document.info.title}.$2`)
        // A test of places that others do not have.
        .replace(/ *"@uitkit\/auth": .*\n/, ''),
    )
  }
  files.set('README.md', withTables(document, readme(target)))
  files.set('test/client.test.ts', clientTest(target))
  return files
}

/** Beside the document in a folder of its own, else in a folder beside it. */
function fragmentsOf({ name, spec }: NewPackage): string {
  const folder = spec.replace(/\.yaml$/, '/')
  return folder.endsWith(`/${name}/${name}/`) ? folder.slice(0, -name.length - 1) : folder
}

function readme({ name, document }: NewPackage): string {
  const { code, needsCredentials } = exampleCall(document)
  const client = camelCase(name)
  const count = operationsOf(document).length
  const packages = needsCredentials ? `@uitkit/${name} @uitkit/auth` : `@uitkit/${name}`
  return `# @uitkit/${name}

Unofficial: not affiliated with or endorsed by publiq. UiTdatabank, UiTPAS and museumPASSmusées are its names.

${document.info.title}: a typed client for ${count === 1 ? 'the one published operation' : `the ${count} published operations`}, with bodies, answers and problems.

\`\`\`sh
npm install ${packages}
\`\`\`

\`\`\`ts
${needsCredentials ? "import { bearer } from '@uitkit/auth'\n" : ''}import { create${clientName(name)} } from '@uitkit/${name}'

${needsCredentials ? "const credentials = bearer(() => 'your-access-token')\n" : ''}const ${client} = create${clientName(name)}({ environment: 'test'${needsCredentials ? ', credentials' : ''} })

const result = await ${client}.${code}
if (result.ok) console.log(result.data)
else console.log(result.status, result.error.title)
\`\`\`

## Operations

A method takes the path's parameters in their order, then the body, then the query, then options.

${markers('operations').join('\n')}

What each does, sends and answers, and who may call it, stands in its documentation, where your editor shows it. The same as
OpenAPI 3.1 is \`@uitkit/${name}/openapi.json\`; \`${client}.http\` is the openapi-fetch client underneath, for calls by method and path.
Results, errors, retries and timeouts are those of [@uitkit/client](https://github.com/uitkit/uitkit/tree/main/packages/client).

## Problems

What the API refuses has a \`type\`. \`isProblem\` of \`@uitkit/client\` tells one from another, in a result as well as in what \`unwrap\`
throws, and knows what such a problem has. The list is open: types that are not here may come.

${markers('problem types').join('\n')}

## Tests

[@uitkit/mock](https://github.com/uitkit/uitkit/tree/main/packages/mock) is an in-memory twin of the real server: give the client its
\`environment\` and its \`fetch\`.

## License

MIT
`
}

/** A first test: that the client sends what the README shows. */
function clientTest({ name, document }: NewPackage): string {
  const { code, operation, path, needsCredentials } = exampleCall(document)
  const client = clientName(name)
  const url = `${document.servers[0]?.url}${path}`
  return `import { expect, test } from 'vitest'
import { create${client} } from '../src/index.ts'

test('a call goes to its method and path, and gives what is answered', async () => {
  const sent: Request[] = []
  const client = create${client}({
    environment: 'test',
${needsCredentials ? "    credentials: { schemes: ['userAccessToken', 'clientAccessToken'], authenticate: () => ({ authorization: 'Bearer token' }) },\n" : ''}    fetch: async (request) => {
      sent.push(request)
      return Response.json({ answered: true })
    },
  })
  const result = await client.${code}
  expect(result).toMatchObject({ ok: true, data: { answered: true } })
  expect(sent.map(({ method, url }) => \`\${method} \${url.split('?')[0]}\`)).toEqual(['${operation.method} ${url}'])
})
`
}
