import { json, type MockResponse } from '../core/exchange.ts'
import type { SpecContext } from '../spec-server/spec-context.ts'

/** The part of a list that a request asks for, with the length of the whole. */
export function page(context: SpecContext, items: readonly unknown[], more: object = {}): MockResponse {
  const { start = 0, limit = 20 } = context.query<{ start?: number; limit?: number }>()
  return json(200, { totalItems: items.length, member: items.slice(start, start + limit), ...more })
}
