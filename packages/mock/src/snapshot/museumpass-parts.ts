import { isJsonObject } from '../core/json-value.ts'
import type { MuseumpassState } from '../museumpass/museumpass-state.ts'
import { isNumber, type Parts } from './part.ts'
import { map, numberedMap, plain } from './parts.ts'

export const museumpassParts: Parts<MuseumpassState> = {
  partners: map(isJsonObject),
  passes: map(isJsonObject),
  externalCards: plain((value) => Array.isArray(value) && value.every(isJsonObject), 'a list of objects'),
  maximumUnregisteredVisits: plain(isNumber, 'a number'),
  visitsPerDay: plain(isNumber, 'a number'),
  visits: numberedMap(isJsonObject),
}
