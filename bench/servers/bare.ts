import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

// A server that does nothing: a body for each GET, 204 for all else. Forked; it tells its port to its parent, and ends with it.

const body = Buffer.from(process.argv[2] ?? '{}')

const server = createServer((request, response) => {
  request.resume()
  request.on('end', () => {
    if (request.method === 'GET') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
      response.end(body)
    } else {
      response.writeHead(204)
      response.end()
    }
  })
})
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.on('disconnect', () => process.exit())
