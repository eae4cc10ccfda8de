import type { Style } from './styles.ts'

export const uitkitStyle: Style = {
  name: 'uitkit',
  head(_, operations) {
    const clients = [...new Set(operations.map(({ client }) => client))]
    const imports = clients.map((client) => `import { ${factoryOf(client)} } from '@uitkit/${packageOf(client)}'`)
    const made = clients.map((client) => `const ${client} = ${factoryOf(client)}({ environment: 'test', credentials })`)
    return `import { jwtProvider } from '@uitkit/auth'
${imports.join('\n')}
declare global { var apiKey: string }
const credentials = jwtProvider({ environment: 'test', apiKey: globalThis.apiKey })
${made.join('\n')}
`
  },
  call({ client, operation }, { path, query, body }) {
    const values = [...Object.values(path), body, query].filter((value) => value !== undefined)
    return `${client}.${operation.name}(${values.join(', ')})`
  },
  read: (outcome) => `${outcome}.ok ? ${outcome}.data : undefined`,
}

const factoryOf = (client: string): string => `create${client.charAt(0).toUpperCase()}${client.slice(1)}Client`

const packageOf = (client: string): string => client.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
