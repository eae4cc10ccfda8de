import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'

// A server that does nothing: a body for each GET, 204 for all else. node bare.ts FILE PORT

const [file = '', port] = process.argv.slice(2)
const body = readFileSync(file)

createServer((request, response) => {
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
}).listen(Number(port), '127.0.0.1')
