import type { State } from '../../state.ts'

/** What an event tells of the production that it is in, with the URLs of the other events; null without one. */
export function productionOf(eventId: string, { productions, productionIds, hosts }: State): object | null {
  const production = productions.get(productionIds.get(eventId) ?? '')
  if (!production) return null
  const { id, name, eventIds } = production
  const otherEvents = eventIds.filter((other) => other !== eventId).map((other) => `${hosts.entry}/events/${other}`)
  return { id, title: name, otherEvents }
}
