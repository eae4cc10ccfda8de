import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { createServer, type Server } from 'node:https'
import { connect, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { generate } from 'selfsigned'

// A proxy that alone can reach publiq's test environment, by CONNECT; here that is a server with a certificate of its own.

const host = 'io-test.uitdatabank.be'
const { cert, private: key } = await generate([{ name: 'commonName', value: host }], {
  extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: host }] }],
})
const certificate = join(import.meta.dirname, 'company.pem')
writeFileSync(certificate, cert)
const publiq = createServer({ cert, key }, ({ headers }, response) => {
  response.setHeader('content-type', 'application/json').end(JSON.stringify({ name: { nl: headers.host } }))
})
const connections: string[] = []
const proxy = createHttpServer().on('connect', ({ url, headers }, socket) => {
  connections.push(`${url} ${headers['proxy-authorization']}`)
  const upstream = connect((publiq.address() as AddressInfo).port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    upstream.pipe(socket).pipe(upstream)
  })
})
for (const server of [publiq, proxy]) {
  await new Promise<void>((resolve) => (server as Server).listen(0, '127.0.0.1', resolve))
}
const url = `http://user:password@127.0.0.1:${(proxy.address() as AddressInfo).port}`

const call = `if (result.data?.name.nl !== '${host}') throw new Error('not answered')`
const byEnvironment = `
  const { createPlacesClient } = await import('@uitkit/places')
  const result = await createPlacesClient({ environment: 'test', retries: 0 }).get('1')
  ${call}`
const ways = {
  variable: byEnvironment,
  global: `await import('./use-proxy.js'); ${byEnvironment}`,
  own: `const { placesThrough } = await import('./places.js')
    const result = await placesThrough('${url}').get('1'); ${call}`,
}

async function exitCodeOf(
  node: string,
  program: string,
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: certificate, ...environment }
  const child = spawn(node, ['--input-type=module', '--eval', program], {
    cwd: import.meta.dirname,
    env,
    stdio: 'ignore',
  })
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)))
}

for (const major of [20, 22, 24]) {
  const node = join(import.meta.dirname, '../../node_modules', `node-${major}`, 'bin/node')
  const variables = { HTTPS_PROXY: url, NODE_USE_ENV_PROXY: '1' }
  assert.equal(await exitCodeOf(node, byEnvironment, { HTTPS_PROXY: url }), 1, `${major} without any`)
  assert.deepEqual(connections, [])
  assert.equal(await exitCodeOf(node, ways.variable, variables), major === 20 ? 1 : 0, `${major} by the variable`)
  assert.equal(await exitCodeOf(node, ways.global, { HTTPS_PROXY: url }), 0, `${major} for the program`)
  assert.equal(await exitCodeOf(node, ways.own, {}), 0, `${major} for one client`)
  const basic = `Basic ${Buffer.from('user:password').toString('base64')}`
  assert.deepEqual(connections.splice(0), Array(major === 20 ? 2 : 3).fill(`${host}:443 ${basic}`))
}
for (const server of [publiq, proxy]) server.close()
