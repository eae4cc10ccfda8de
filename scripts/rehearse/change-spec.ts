import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'

/** The package whose document is changed. */
export const changed = 'places'

/** The method that it then has. */
export const newMethod = 'getRehearsal'

const path = '/places/{placeId}/rehearsal'

/** The request that the method makes. */
export const newRequest = `GET https://io-test.uitdatabank.be${path.replace('{placeId}', '1')}`

/** What publiq might do any day: adds an operation to the document of places. */
export function changeSpec(folder: string): void {
  const file = join(folder, 'specs/entry', `${changed}.yaml`)
  const document = parseDocument(readFileSync(file, 'utf8'))
  const operation = {
    operationId: newMethod,
    summary: 'How the rehearsal of a place went.',
    parameters: [{ name: 'placeId', in: 'path', required: true, schema: { type: 'string' }, example: '1' }],
    responses: {
      200: {
        description: 'How it went.',
        content: {
          'application/json': {
            schema: { type: 'object', properties: { answered: { type: 'boolean' } }, required: ['answered'] },
            example: { answered: true },
          },
        },
      },
    },
  }
  document.setIn(['paths', path], document.createNode({ get: operation }))
  writeFileSync(file, document.toString())
}
