import { describe, expect, it } from 'vitest'
import { rewritePath } from '../../src/entry/url-rewriting.ts'

describe('rewritePath', () => {
  it.each([
    ['/place/1', '/places/1/'],
    ['/event', '/events/'],
    ['/event/', '/events/'],
    ['/places/1/', '/places/1/'],
    ['/placement', '/placement/'],
    ['/imports/place', '/imports/place/'],
    ['/places/1/bookingAvailability', '/places/1/booking-availability/'],
    ['/place/1/bookingInfo/', '/places/1/booking-info/'],
    ['/events/1/cardSystems/2/distributionKey/3', '/events/1/card-systems/2/distribution-key/3/'],
    ['/events/1/contactPoint', '/events/1/contact-point/'],
    ['/events/1/majorInfo', '/events/1/major-info/'],
    ['/events/1/priceInfo', '/events/1/price-info/'],
    ['/events/1/subEvents', '/events/1/sub-events/'],
    ['/events/1/typicalAgeRange', '/events/1/typical-age-range/'],
    ['/events/1/departurePlaces', '/events/1/departure-places/'],
    ['/events/1/birthdateRange', '/events/1/birthdate-range/'],
    ['/places/1/calsum', '/places/1/calendar-summary/'],
    ['/places/1/labels/priceInfo', '/places/1/labels/price-info/'],
    ['/news_articles/1', '/news-articles/1/'],
    ['/places/1/workflowStatus', '/places/1/workflowStatus/'],
    ['/', '/'],
  ])('%s is %s', (path, rewritten) => {
    expect(rewritePath(path)).toBe(rewritten)
  })
})
