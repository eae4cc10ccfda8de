import { type Body, isObject } from '../documents/legacy-body.ts'
import { convertCalendar } from '../offers/legacy-body.ts'

/** A place has neither sub-events nor childcare. */
export function convertPlaceCalendar(calendar: Body): Body {
  const { subEvent: _, openingHours, openingHoursAdjustedDays, ...others } = convertCalendar(calendar)
  return {
    ...others,
    ...(openingHours === undefined ? {} : { openingHours: withoutChildcare(openingHours) }),
    ...(openingHoursAdjustedDays === undefined
      ? {}
      : { openingHoursAdjustedDays: ofEach(openingHoursAdjustedDays, withoutChildcareOfDays) }),
  }
}

function withoutChildcareOfDays(days: Body): Body {
  return 'openingHours' in days ? { ...days, openingHours: withoutChildcare(days['openingHours']) } : days
}

function withoutChildcare(openingHours: unknown): unknown {
  return ofEach(openingHours, (hours) => {
    const { childcare: _, ...others } = hours
    return others
  })
}

/** What is no list, or no object in it, is left to the schema. */
function ofEach(list: unknown, change: (item: Body) => Body): unknown {
  return Array.isArray(list) ? list.map((item: unknown) => (isObject(item) ? change(item) : item)) : list
}
