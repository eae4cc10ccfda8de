import { type Body, isObject } from '../documents/legacy-body.ts'
import { validBody } from '../read-body.ts'
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

/** The name has to be one that can be given by itself too. */
export function requireName(name: string, { table }: OfferKind): void {
  validBody({ name }, table, 'updateName')
}

function convertOlderCalendar({ type, ...calendar }: Body, kind: OfferKind): Body {
  return kind.convertCalendar(type === undefined ? calendar : { calendarType: type, ...calendar })
}
