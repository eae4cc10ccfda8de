import { describe, expect, it } from 'vitest'
import { storeProduction } from '../../src/entry/productions/production-store.ts'
import { stateIndex } from '../../src/search/index/state-index.ts'
import { refuseWalks } from '../support/refuse-walks.ts'
import { event, host, organizer, place, searchTwin } from './search-twin.ts'

const hundred = Array.from({ length: 100 }, (_, index) => event(`e${index}`, { labels: ['all', `only ${index}`] }))
const stored = (document: ReturnType<typeof event>) => document

describe('the index', () => {
  it('finds what was written at once, and indexes nothing else again', async () => {
    const { state, find } = searchTwin({ events: hundred })
    expect(await find('/events?labels=all&limit=200')).toHaveLength(100)
    expect(stateIndex(state).indexed).toBe(101)
    state.events.set('new', stored(event('new', { labels: ['all'] })))
    expect(await find('/events?labels=all&limit=200')).toHaveLength(101)
    expect(stateIndex(state).indexed).toBe(102)
    state.events.set('e5', stored(event('e5', { labels: ['renamed'] })))
    expect(await find('/events?q=labels:renamed OR labels:"only 5"')).toEqual(['e5'])
    expect(await find('/events?q=labels:"only 5"')).toEqual([])
    expect(stateIndex(state).indexed).toBe(103)
    await find('/events')
    expect(stateIndex(state).indexed).toBe(103)
  })

  it('follows the place and the organizer of an event', async () => {
    const elsewhere = { location: { '@id': `${host}/places/other` }, organizer: { '@id': `${host}/organizers/club` } }
    const { state, find } = searchTwin({
      events: [event('a'), event('b', elsewhere)],
      places: [place('hall'), place('other')],
      organizers: [organizer('club')],
    })
    expect(await find('/events?q=location.name.nl:zaal')).toEqual(['a', 'b'])
    const { indexed } = stateIndex(state)
    state.places.set('other', place('other', { name: { nl: 'Loods' } }))
    expect(await find('/events?q=location.name.nl:loods')).toEqual(['b'])
    state.organizers.set('club', organizer('club', { name: { nl: 'Kring' } }))
    expect(await find('/events?q=organizer.name.nl:kring')).toEqual(['b'])
    expect(stateIndex(state).indexed).toBe(indexed + 4)
  })

  it('looks at nothing that has nothing to do with what was written', async () => {
    const { state, find } = searchTwin({
      events: [event('a', { organizer: { '@id': `${host}/organizers/club` } }), event('b')],
      places: [place('hall'), place('other')],
      organizers: [organizer('club')],
    })
    await find('/offers')
    for (const documents of [state.events, state.places, state.organizers]) refuseWalks(documents)
    state.organizers.set('club', organizer('club', { name: { nl: 'Kring' } }))
    expect(await find('/offers?q=organizer.name.nl:kring')).toEqual(['a'])
    state.places.set('hall', place('hall', { name: { nl: 'Loods' } }))
    expect(await find('/offers?q=location.name.nl:loods')).toEqual(['a', 'b'])
    state.places.delete('hall')
    expect(await find('/offers?q=location.name.nl:loods')).toEqual([])
  })

  it('follows the productions of events', async () => {
    const { state, find } = searchTwin({ events: [event('a'), event('b')] })
    expect(await find('/events?productionId=p')).toEqual([])
    storeProduction({ id: 'p', name: 'Reeks', eventIds: ['a', 'b'] }, state)
    expect(await find('/events?productionId=p')).toEqual(['a', 'b'])
    storeProduction({ id: 'p', name: 'Reeks', eventIds: ['b'] }, state)
    expect(await find('/events?productionId=p')).toEqual(['b'])
    storeProduction({ id: 'p', name: 'Reeks', eventIds: [] }, state)
    expect(await find('/events?productionId=p')).toEqual([])
  })

  it('forgets what is gone', async () => {
    const { state, find } = searchTwin({ events: [event('a'), event('b')] })
    expect(await find('/events')).toEqual(['a', 'b'])
    state.events.delete('a')
    expect(await find('/events')).toEqual(['b'])
    expect(await find('/events?q=id:a')).toEqual([])
  })

  it('stays small, however often a document changes', async () => {
    const { state, find } = searchTwin({ events: [event('a')] })
    for (let count = 0; count < 3000; count++) {
      state.events.set('a', stored(event('a', { labels: [`count ${count}`] })))
      stateIndex(state)
    }
    expect(stateIndex(state).offers.documents.length).toBeLessThan(1100)
    expect(await find('/offers?q=labels:"count 2999" OR id:hall')).toHaveLength(2)
  })

  it('takes half a document, as a seed may hold', async () => {
    const { find } = searchTwin({
      events: [
        { '@id': `${host}/events/half`, labels: ['half'], terms: 'none', subEvent: [null], priceInfo: 3 },
        event('a'),
      ],
    })
    expect(await find('/events?disableDefaultFilters=true&q=labels:half')).toEqual(['half'])
    expect(await find('/events')).toEqual(['a'])
  })
})
