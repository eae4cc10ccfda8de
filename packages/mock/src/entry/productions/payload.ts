import { ProblemResponse } from '../../core/problem.ts'
import type { EntryContext } from '../context.ts'
import { readJson } from '../read-body.ts'

type Payload = Readonly<Record<string, unknown>>

/** A body that no schema looks at: productions are older than the schemas, and have errors of their own. */
export async function readPayload(context: EntryContext): Promise<Payload> {
  return { ...(await readJson(context)) }
}

export function readName({ name }: Payload): { readonly name: string } {
  if (name === undefined) throw invalid('name', 'Required but could not be found')
  if (typeof name !== 'string' || name.trim() === '') throw invalid('name', 'Cannot be empty')
  return { name }
}

export function readEventIds({ eventIds }: Payload, least: 1 | 2): { readonly eventIds: readonly string[] } {
  if (eventIds === undefined) throw invalid('eventIds', 'Required but could not be found')
  const ids = Array.isArray(eventIds) ? eventIds.filter((id) => typeof id === 'string') : []
  if (ids.length >= least) return { eventIds: ids }
  throw invalid('eventIds', `At least ${least === 1 ? 'one event' : 'two events'} should be provided`)
}

function invalid(property: string, message: string): ProblemResponse {
  const messages = { validation_messages: { [property]: message } }
  return new ProblemResponse({ type: 'about:blank', title: 'Invalid payload.', status: 400, ...messages })
}
