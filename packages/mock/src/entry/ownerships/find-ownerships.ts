import { json, type MockResponse } from '../../core/exchange.ts'
import { notFound } from '../../core/problem.ts'
import type { EntryContext } from '../context.ts'
import { pageAt } from '../page-at.ts'
import { pagedCollection } from '../paged-collection.ts'
import { oneOfInQuery } from '../query.ts'
import { maySeeOwnership } from './may-see-ownership.ts'
import type { Ownership } from './ownership.ts'

const filters = ['itemId', 'itemType', 'state', 'ownerId'] as const

/** What the caller may not see is left out of the page and out of the total. */
export function findOwnerships(context: EntryContext): MockResponse {
  const { url, state } = context
  const asked = filters.flatMap((name) => {
    const value = url.searchParams.get(name)
    return value === null ? [] : [{ name, value }]
  })
  if (asked.length === 0) throw notFound('Query parameter itemId or state is missing.')
  oneOfInQuery(url, 'state', ['requested', 'approved', 'rejected', 'deleted'])
  const sort = oneOfInQuery(url, 'sort', ['owner_id', 'created', '-created']) ?? 'owner_id'

  const found = [...state.ownerships.values()]
    .filter((ownership) => asked.every(({ name, value }) => ownership[name] === value))
    .filter((ownership) => maySeeOwnership(ownership, context))
  const sorted = found.toSorted(sort === 'owner_id' ? byOwner : byCreation)
  if (sort === '-created') sorted.reverse()
  const { start, limit } = pageAt(url, { limit: 50 })
  const member = sorted.slice(start, start + limit)
  return json(200, pagedCollection(member, found.length, member.length), 'application/ld+json')
}

const byOwner = (a: Ownership, b: Ownership) => a.ownerId.localeCompare(b.ownerId)
/** Those of the same second stay as they came. */
const byCreation = (a: Ownership, b: Ownership) => a.created.localeCompare(b.created)
