import { type Body, isObject } from '../documents/legacy-body.ts'
import type { OfferKind } from './offer-kind.ts'

/** The type may be no more than an id; the calendar's type is called `type` in older bodies. */
export function convertMajorInfo(body: Body, kind: OfferKind): Body {
  const { type, calendar } = body
  return {
    ...body,
    ...(typeof type === 'string' ? { type: { id: type } } : {}),
    ...(isObject(calendar) ? { calendar: convertOlderCalendar(calendar, kind) } : {}),
  }
}

function convertOlderCalendar({ type, ...calendar }: Body, kind: OfferKind): Body {
  return kind.convertCalendar(type === undefined ? calendar : { calendarType: type, ...calendar })
}
