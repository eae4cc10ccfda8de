import { lintFromString } from '@redocly/openapi-core'
import { describeProblem } from '../describe-problem.ts'
import { createLintConfig } from '../lint-config.ts'

/** A document without a problem. */
export const faultless = `openapi: 3.1.0
info: { title: Shelves, version: 1.0.0, license: { name: MIT, identifier: MIT } }
servers: [{ url: https://shelves.test }]
security: [{ token: [] }]
paths:
  /shelves/{shelfId}:
    put:
      operationId: updateShelf
      summary: Change a shelf
      description: Changes what stands on a shelf.
      parameters:
        - name: shelfId
          in: path
          required: true
          description: The id of the shelf.
          schema: { type: integer }
          example: 7
      requestBody:
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Shelf' }
            example: { width: 80, colour: red }
      responses:
        '204': { description: Done. }
        '404':
          description: There is no such shelf.
          x-problem-types: [https://api.publiq.be/probs/url/not-found]
          content:
            application/problem+json:
              schema: { $ref: '#/components/schemas/Problem' }
              example: { status: 404 }
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
  schemas:
    Shelf:
      type: object
      description: A shelf.
      required: [width]
      properties:
        width: { type: integer, minimum: 1, description: In centimetres., examples: [80] }
        colour: { $ref: '#/components/schemas/Colour' }
    Colour: { type: string, enum: [red, blue], description: A colour. }
    Problem:
      type: object
      description: What went wrong.
      properties:
        status: { type: integer, description: The HTTP status. }
`

/** The faultless document with one piece replaced, linted: a line `:line  message  [rule]` for each problem. */
export async function lintWith(piece: string, replacement: string): Promise<readonly string[]> {
  if (!faultless.includes(piece)) throw new Error(`the document has no ${piece}`)
  return lintText(faultless.replace(piece, replacement))
}

export async function lintText(source: string): Promise<readonly string[]> {
  const problems = await lintFromString({ source, absoluteRef: '/shelves.yaml', config: await createLintConfig() })
  return problems.map((problem) => describeProblem(problem, '/'))
}
