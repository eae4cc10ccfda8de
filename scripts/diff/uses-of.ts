import type { Direction } from './change.ts'
import { readOperations } from './read-operations.ts'
import { isNode, resolve, type Node } from './references.ts'

/** In which directions the operations of a document use what its references point at. */
export function usesOf(document: Node): Map<string, Direction[]> {
  const uses = new Map<string, Direction[]>()
  for (const { parameters, body, responses } of readOperations(document)) {
    follow([parameters, body], 'request')
    follow(responses, 'response')
  }
  return uses

  function follow(start: unknown, direction: Direction): void {
    const waiting = [start]
    while (waiting.length > 0) {
      const value = waiting.pop()
      if (Array.isArray(value)) waiting.push(...(value as unknown[]))
      if (!isNode(value)) continue
      const { $ref } = value
      if (typeof $ref === 'string') {
        const directions = uses.get($ref) ?? []
        if (directions.includes(direction)) continue
        uses.set($ref, [...directions, direction])
        waiting.push(resolve(document, value))
      }
      waiting.push(...Object.values(value))
    }
  }
}
