import type { State } from '../../state.ts'
import { allEvents, type UitpasEvent } from '../events/uitpas-event.ts'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** The code of an event, for the QR codes in its building: made from its id, so that it needs no keeping. */
export function checkinCodeOf(eventId: string): string {
  let hash = 7
  for (const sign of eventId) hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) % letters.length ** 7
  let code = ''
  for (let position = 0; position < 7; position++, hash = Math.floor(hash / letters.length)) {
    code += letters.charAt(hash % letters.length)
  }
  return code
}

export function findEventByCode(code: string, state: State): UitpasEvent | undefined {
  return allEvents(state).find(({ id }) => checkinCodeOf(id) === code)
}
