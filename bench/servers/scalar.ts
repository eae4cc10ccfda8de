import { readFileSync } from 'node:fs'
import { serve } from '@hono/node-server'
import { createMockServer } from '@scalar/mock-server'

// @scalar/mock-server as its README has it: node scalar.ts DOCUMENT PORT

const [file = '', port] = process.argv.slice(2)
const app = await createMockServer({ document: readFileSync(file, 'utf8') })
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' })
