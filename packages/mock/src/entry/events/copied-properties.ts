import { sameJson } from '../../core/same-json.ts'
import { change, unlessEmpty } from '../documents/change.ts'
import type { Event } from './event.ts'

/** What a copy shows like its original, but is not known of it: the rules take it as never set. */
export type CopiedProperty = 'faqs' | 'departurePlaces' | 'childrenOnly'

export const copiedProperties: readonly CopiedProperty[] = ['faqs', 'departurePlaces', 'childrenOnly']

/** What the rules go by; a GET shows the property itself. */
export function known<Property extends CopiedProperty>(event: Event, property: Property): Event[Property] | undefined {
  return event.copied?.includes(property) ? undefined : event[property]
}

/** Sets a property, or takes it away, unless the rules take it as being so already. */
export function withKnown<Property extends CopiedProperty>(
  event: Event,
  property: Property,
  value: Event[Property] | undefined,
): Event {
  if (sameJson(known(event, property), value)) return event
  const copied = unlessEmpty(event.copied?.filter((other) => other !== property) ?? [])
  return change<Event, Pick<Event, CopiedProperty | 'copied'>>(event, { [property]: value, copied })
}
