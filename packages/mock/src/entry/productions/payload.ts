import { ProblemResponse } from '../../core/problem.ts'
import type { EntryContext } from '../context.ts'
import { readJson } from '../read-body.ts'

type Payload = Readonly<Record<string, unknown>>

/** A body that no schema looks at: productions are older than the schemas, and have errors of their own. */
export function readPayload(context: EntryContext): Payload {
  return { ...readJson(context) }
}

/** What the payload of a new production holds. All that is wrong with it is told. */
export function readProduction(payload: Payload): { readonly name: string; readonly eventIds: readonly string[] } {
  refuse({ ...nameMistake(payload), ...eventIdsMistake(payload, 1) })
  return { name: String(payload['name']), eventIds: idsIn(payload) }
}

export function readName(payload: Payload): string {
  refuse(nameMistake(payload))
  return String(payload['name'])
}

/** Two events at the least: those that should not be suggested together. */
export function readPair(payload: Payload): readonly string[] {
  refuse(eventIdsMistake(payload, 2))
  return idsIn(payload)
}

type Mistakes = Readonly<Record<string, string>>

function nameMistake({ name }: Payload): Mistakes {
  if (name === undefined) return { name: missing }
  return typeof name !== 'string' || name.trim() === '' ? { name: 'Cannot be empty' } : {}
}

function eventIdsMistake(payload: Payload, least: 1 | 2): Mistakes {
  if (payload['eventIds'] === undefined) return { eventIds: missing }
  if (idsIn(payload).length >= least) return {}
  return { eventIds: `At least ${least === 1 ? 'one event' : 'two events'} should be provided` }
}

const missing = 'Required but could not be found'

function idsIn({ eventIds }: Payload): readonly string[] {
  return Array.isArray(eventIds) ? eventIds.filter((id) => typeof id === 'string') : []
}

function refuse(mistakes: Mistakes): void {
  if (Object.keys(mistakes).length === 0) return
  const messages = { validation_messages: mistakes }
  throw new ProblemResponse({ type: 'about:blank', title: 'Invalid payload.', status: 400, ...messages })
}
