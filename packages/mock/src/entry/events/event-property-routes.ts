import type { EntryContext, EntryRoute } from '../context.ts'
import { refuse } from '../documents/refuse.ts'
import { requireSubEvents } from '../offers/booking-availability.ts'
import { refuseOvernight } from '../offers/overnight.ts'
import { requireTheme, withTheme } from '../offers/terms.ts'
import type { Event } from './event.ts'
import { eventUpdate, reading } from './event-update.ts'
import { type Faq, withFaqs } from './faqs.ts'
import { checkMajorInfo, convertEventMajorInfo, type MajorInfo, withMajorInfo } from './major-info.ts'
import { type SubEventUpdate, subEventUpdateErrors, withSubEventUpdates } from './sub-event-updates.ts'

/** The other properties that only events have. */
export const eventPropertyRoutes: readonly EntryRoute[] = [
  ...eventUpdate({
    at: ['PATCH /sub-events'],
    read: reading<readonly SubEventUpdate[]>('updateSubEvents'),
    check(updates, event) {
      refuse(subEventUpdateErrors(event, updates))
      refuseOvernight(updates, event.terms)
    },
    change(event, updates) {
      requireSubEvents(event)
      return withSubEventUpdates(event, updates)
    },
    log: 'Kalender-info aangepast',
  }),
  ...eventUpdate({
    at: ['PUT /theme/{termId}'],
    read: ({ params, state }: EntryContext) => requireTheme(params['termId'] ?? '', state),
    change: (event, theme) => withTheme(event, theme) as Event,
    log: 'Thema aangepast',
  }),
  ...eventUpdate({
    at: ['DELETE /theme'],
    change: (event) => withTheme(event, undefined) as Event,
    log: 'Thema verwijderd',
  }),
  ...eventUpdate({
    at: ['PUT /faqs'],
    read: reading<readonly Faq[]>('updateFaqs'),
    change: withFaqs,
    log: 'Veelgestelde vragen aangepast',
  }),
  ...eventUpdate({
    at: ['PUT /major-info', 'POST /major-info'],
    read: reading<MajorInfo>('updateMajorInfo', convertEventMajorInfo),
    check: (majorInfo, _, { state }) => checkMajorInfo(majorInfo, state),
    change: (event, majorInfo, { state }) => withMajorInfo(event, majorInfo, state),
    log: 'Titel, type, locatie en kalender aangepast',
  }),
]
