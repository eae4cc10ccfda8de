import { expect, it } from 'vitest'
import { stranger } from '../support/seeded-twin.ts'
import { eventTwin, mistakesOf } from './event-twin.ts'

it('gives many offers a label at once', async () => {
  const twin = await eventTwin()
  const path = await twin.create({ labels: ['AVOND'] })
  const other = await twin.create()
  const offers = [
    { '@id': twin.state.hosts.entry + path, '@type': 'Event' },
    { '@id': `${twin.state.hosts.entry}/event/${other.split('/').at(-1)}`, '@type': 'Event' },
    { '@id': twin.placeUrl, '@type': 'Place' },
    { '@id': `${twin.state.hosts.entry}/events/nobody`, '@type': 'Event' },
  ]
  expect(await twin.send('POST /offers/labels', { label: 'avond', offers }, { as: stranger })).toEqual({
    status: 200,
    body: { commandId: '00000000-0000-0000-0000-000000000000' },
  })
  expect(await twin.read(path)).toMatchObject({ labels: ['AVOND'] })
  expect(await twin.read(other)).toMatchObject({ labels: ['avond'], playhead: 1 })
  expect(await twin.read(`/places/${twin.placeId}`)).toMatchObject({ labels: ['avond'] })
})

it('gives no offer a label that is not allowed', async () => {
  const twin = await eventTwin()
  const path = await twin.create()
  const offers = [{ '@id': twin.state.hosts.entry + path }]
  expect(await twin.send('POST /offers/labels', { label: 'Private', offers })).toMatchObject({ status: 403 })
  expect(mistakesOf(await twin.send('POST /offers/labels', { label: 'avond' }))).toEqual([
    '/: The required properties (offers) are missing',
  ])
  expect(await twin.read(path)).not.toHaveProperty('labels')
})

it('gives a label to all that a query finds, drafts too', async () => {
  const twin = await eventTwin()
  const path = await twin.create({ labels: ['jazz'] })
  const other = await twin.create()
  expect(await twin.send('POST /query/labels', { label: 'avond', query: 'labels:jazz' }, { as: stranger })).toEqual({
    status: 200,
    body: { commandId: '00000000-0000-0000-0000-000000000000' },
  })
  expect(await twin.read(path)).toMatchObject({ labels: ['jazz', 'avond'] })
  expect(await twin.read(other)).not.toHaveProperty('labels')
})

it('gives nothing a label for what is no query, or without the right to the label', async () => {
  const twin = await eventTwin()
  const path = await twin.create()
  expect(await twin.send('POST /query/labels', { label: 'avond', query: '(' })).toMatchObject({
    status: 400,
    body: { detail: 'The query could not be parsed as a Lucene query.' },
  })
  expect(await twin.send('POST /query/labels', { label: 'Private', query: '*' })).toMatchObject({ status: 403 })
  expect(mistakesOf(await twin.send('POST /query/labels', {}))).toEqual([
    '/: The required properties (label, query) are missing',
  ])
  expect(await twin.read(path)).not.toHaveProperty('labels')
})
