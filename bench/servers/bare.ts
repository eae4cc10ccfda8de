import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'

// A server that does nothing: a body for each GET, 204 for all else; with the headers of a file, if there is one.
// node bare.ts BODY-FILE PORT [HEADERS-FILE]

const [file = '', port, headersFile] = process.argv.slice(2)
const body = readFileSync(file)
const headers = headersFile === undefined ? {} : (JSON.parse(readFileSync(headersFile, 'utf8')) as object)

createServer((request, response) => {
  request.resume()
  request.on('end', () => {
    if (request.method === 'GET') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length, ...headers })
      response.end(body)
    } else {
      response.writeHead(204, { ...headers })
      response.end()
    }
  })
}).listen(Number(port), '127.0.0.1')
