/** As deep as PHP's parser goes. */
const maxDepth = 512

/**
 * As `JSON.parse`, but lists and objects may stand 512 deep within each other at most.
 *
 * @throws {SyntaxError} For what is no JSON, or too deep.
 */
export function parseJson(text: string): unknown {
  if (isDeeperThan(maxDepth, text)) throw new SyntaxError(`More than ${maxDepth} levels.`)
  return JSON.parse(text)
}

/**
 * Whether the lists and objects of a JSON text stand deeper within each other than a limit.
 *
 * Told from the text alone: to parse one that is nothing but brackets takes seconds and a gigabyte.
 */
function isDeeperThan(limit: number, json: string): boolean {
  if (json.length <= limit) return false
  let depth = 0
  let isInText = false
  for (let index = 0; index < json.length; index += 1) {
    const sign = json[index]
    if (isInText) {
      if (sign === '\\') index += 1
      else if (sign === '"') isInText = false
    } else if (sign === '"') {
      isInText = true
    } else if (sign === '[' || sign === '{') {
      depth += 1
      if (depth > limit) return true
    } else if (sign === ']' || sign === '}') {
      depth -= 1
    }
  }
  return false
}
