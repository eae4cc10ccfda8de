import { beforeAll, describe, expect, it } from 'vitest'
import type { SpecOperation } from '../../src/core/spec.ts'
import { events } from '../../src/generated/events.ts'
import { places } from '../../src/generated/places.ts'
import { type EventTwin, eventTwin } from '../events/event-twin.ts'
import { minimalPlace } from '../places/place-twin.ts'
import { admin, organizer, stranger } from '../support/seeded-twin.ts'

// Every published operation of events and places, refused in each way that publiq documents for all of them.

const nowhere = '99999999-9999-4999-8999-999999999999'
const imageId = '77777777-7777-4777-8777-777777777777'
const upload = {
  id: imageId,
  '@id': `https://io-test.uitdatabank.be/images/${imageId}`,
  contentUrl: 'https://b.example',
}

let twin: EventTwin
let paths: { readonly events: string; readonly places: string }
beforeAll(async () => {
  twin = await eventTwin()
  twin.state.media.set(imageId, upload)
  paths = { events: await twin.create({ childrenOnly: true }), places: `/places/${twin.placeId}` }
})

/** A right body for each operation; those that are not here take none. */
function bodyOf(name: string, kind: 'events' | 'places'): unknown {
  const whole = kind === 'events' ? twin.minimalEvent : minimalPlace
  const { address } = minimalPlace
  const calendar = { calendarType: 'permanent' }
  const major = { name: 'Nieuw', type: kind === 'events' ? '0.50.4.0.0' : '8.70.0.0.0', calendar }
  const bodies: Readonly<Record<string, unknown>> = {
    addImage: { mediaObjectId: imageId },
    addVideo: { url: 'https://vimeo.com/98765432', language: 'nl' },
    copy: calendar,
    replace: whole,
    importReplace: whole,
    create: whole,
    import: whole,
    replaceLabels: { labels: ['avond'] },
    setMainImage: { mediaObjectId: imageId },
    updateAddress: address.nl,
    updateAttendanceMode: { attendanceMode: 'mixed' },
    updateAudience: { audienceType: 'members' },
    updateAvailableFrom: { availableFrom: '2040-01-01T00:00:00+01:00' },
    updateBirthdateRange: { from: '2015-01-01', to: '2016-01-01' },
    updateBookingAvailability: { type: 'Unavailable' },
    updateBookingInfo: { phone: '09 123' },
    updateCalendar: calendar,
    updateChildrenOnly: { childrenOnly: true },
    updateContactPoint: { phone: ['09 123'], email: [], url: [] },
    updateContributors: ['iemand@twin.example'],
    updateDeparturePlaces: [twin.placeUrl],
    updateDescription: { description: 'Nieuw' },
    updateFacilities: ['3.13.2.0.0'],
    updateFaqs: [{ nl: { question: 'Wat?', answer: 'Dit.' } }],
    updateImage: { description: 'Nieuw', copyrightHolder: 'Fotograaf' },
    updateMajorInfo: {
      ...major,
      ...(kind === 'events' ? { location: { id: twin.placeId } } : { address: address.nl }),
    },
    updateName: { name: 'Nieuw' },
    updateOnlineUrl: { onlineUrl: 'https://online.example' },
    updatePriceInfo: [{ category: 'base', price: 1 }],
    updateStatus: { type: 'Unavailable' },
    updateSubEvents: [{ id: 0, status: { type: 'Unavailable' } }],
    updateTypicalAgeRange: { typicalAgeRange: '6-12' },
    updateVideos: [],
    updateWorkflowStatus: { workflowStatus: 'APPROVED' },
  }
  return bodies[name]
}

function targetOf({ method, path }: SpecOperation, kind: 'events' | 'places', offerPath: string): string {
  const values: Readonly<Record<string, string>> = {
    language: 'nl',
    imageId,
    videoId: imageId,
    organizerId: organizer.id,
    labelName: 'avond',
  }
  const termId = path.includes('theme') ? '1.8.2.0.0' : kind === 'events' ? '0.5.0.0.0' : '8.70.0.0.0'
  const at = path.replace(/^(\/imports)?\/(events|places)\/\{(event|place)Id\}/, `$1${offerPath}`)
  return `${method} ${at.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? (name === 'termId' ? termId : twin.placeId))}`
}

const creating = ['create', 'import']
const saving = [...creating, 'replace', 'importReplace']
const open = ['get', 'getCalendarSummary']
/** Anyone may ask what it may do, and anyone may use a label that is not private. */
const unguarded = [...open, ...creating, 'getPermissions', 'addLabel', 'removeLabel']

describe.each([
  ['events', events],
  ['places', places],
] as const)('the operations of %s', (kind, { operations }) => {
  const all = Object.entries(operations) as [string, SpecOperation][]
  const send = (name: string, operation: SpecOperation, path: string, as: Parameters<EventTwin['send']>[2] = {}) =>
    twin.send(targetOf(operation, kind, path), bodyOf(name, kind), as)

  it.each(all.filter(([name]) => !open.includes(name)))('are 401 without a token: %s', async (name, operation) => {
    expect(await send(name, operation, paths[kind], { as: null })).toMatchObject({
      status: 401,
      body: { detail: 'Authorization header missing.' },
    })
  })

  it.each(all.filter(([name]) => !saving.includes(name)))('are 404 for nothing: %s', async (name, operation) => {
    const noun = kind === 'events' ? 'event' : 'place'
    expect(await send(name, operation, `/${kind}/${nowhere}`, { as: admin })).toMatchObject({
      status: 404,
      body: { detail: `The ${noun} with id "${nowhere}" was not found.` },
    })
  })

  it.each(all.filter(([name]) => !unguarded.includes(name)))('are 403 for a stranger: %s', async (name, operation) => {
    expect(await send(name, operation, paths[kind], { as: stranger })).toMatchObject({
      status: 403,
      body: { type: 'https://api.publiq.be/probs/auth/forbidden', title: 'Forbidden' },
    })
  })

  it.each(all.filter(([, { body }]) => body))('are 400 for a body that is none: %s', async (_, operation) => {
    const target = targetOf(operation, kind, paths[kind])
    expect(await twin.send(target, 'true', { as: admin })).toMatchObject({
      status: 400,
      body: { schemaErrors: [{ jsonPointer: '/', error: 'Root element must be an array or object' }] },
    })
    expect(await twin.send(target, '', { as: admin })).toMatchObject({ status: 400, body: { title: 'Body missing' } })
  })

  it('change nothing so', async () => {
    expect(await twin.read(paths[kind])).toMatchObject({ playhead: kind === 'events' ? 1 : 0 })
  })
})
