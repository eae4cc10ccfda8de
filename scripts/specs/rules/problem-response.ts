import { type Oas3Rule, isRef } from '@redocly/openapi-core'

const extension = 'x-problem-types'
const mediaType = 'application/problem+json'
/** Of Search, when it refuses credentials; its other problems are as those of everyone. */
const refusalMediaType = 'application/ld+json'

/** Every error answer is a problem: its media type, its schema and the types that it can have. */
export const problemResponse: Oas3Rule = () => ({
  Response(response, { report, location, key }) {
    if (!/^[45]/.test(String(key))) return
    const types = (response as Readonly<Record<string, unknown>>)[extension]
    if (!Array.isArray(types) || types.length === 0 || !types.every(isProblemType)) {
      report({
        message: `The error response does not say its problem types. List their full URIs in "${extension}" ("about:blank" for none).`,
        location: location.child(extension),
      })
    }
    const content = response.content ?? {}
    const body = content[mediaType] ?? (/^40[13]$/.test(String(key)) ? content[refusalMediaType] : undefined)
    if (Object.keys(content).length !== 1 || !isProblemSchema(body?.schema)) {
      report({
        message: `The error response is no problem. Its only content is "${mediaType}" with "Problem" of specs/shared/problem.yaml, or a schema there that extends it.`,
        location: location.child('content'),
      })
    }
  },
})

const isProblemType = (type: unknown): boolean =>
  type === 'about:blank' || (typeof type === 'string' && type.startsWith('https://api.publiq.be/'))

function isProblemSchema(schema: unknown): boolean {
  if (typeof schema !== 'object' || schema === null) return false
  if (isRef(schema)) return schema.$ref.endsWith('Problem')
  return 'oneOf' in schema && Array.isArray(schema.oneOf) && schema.oneOf.every(isProblemSchema)
}
