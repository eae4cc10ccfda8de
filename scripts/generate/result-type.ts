import type { Operation, ResponseObject } from './document.ts'
import { typeOf, type SchemaNames } from './schema-names.ts'

/**
 * What an operation may answer, as `Result` takes it, status by status.
 *
 * It is written out, as to derive it is dear for the compiler. Operations that answer the same have one type then.
 */
export function resultType({ id, responses }: Operation, names: SchemaNames): string {
  const arms = Object.entries(responses).map(([status, response]) => {
    if (!/^\d{3}$/.test(status))
      throw new Error(`${id}: a client tells answers apart by their status, and "${status}" is none`)
    const body = bodyType(response, names, `operations['${id}']['responses'][${status}]`)
    return `${status.startsWith('2') ? 'Success' : 'Failure'}<${status}, ${body}>`
  })
  return `Result<${arms.join(' | ') || 'never'}>`
}

/** Where there are several media types, the answer is the JSON one unless the caller asks for another by `Accept`. */
function bodyType({ content = {} }: ResponseObject, names: SchemaNames, type: string): string {
  const mediaTypes = 'application/json' in content ? ['application/json'] : Object.keys(content)
  const types = mediaTypes.map((mediaType) =>
    typeOf(content[mediaType]?.schema, names, `${type}['content']['${mediaType}']`),
  )
  return types.length > 0 ? types.join(' | ') : 'undefined'
}
