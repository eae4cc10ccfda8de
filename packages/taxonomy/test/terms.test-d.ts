// Nothing here runs: what it asserts is that it compiles.
import type { Term } from '../src/index.ts'
import { eventTypes, placeTypes, type KnownTermId, type TermId } from '../src/terms.ts'

declare const term: Term

// Any text is an id: a constant that is missing blocks nobody.
const ids: TermId[] = [eventTypes.concert, placeTypes.theater, '9.99.0.0.0', term.id]
const id: string = ids[0] ?? ''

const known: KnownTermId = '0.50.4.0.0'
// @ts-expect-error Not among the constants.
const unknown: KnownTermId = id

// @ts-expect-error No such type of event.
void eventTypes.koncert
// @ts-expect-error That is a type of places.
void eventTypes.bioscoop

void [known, unknown]
