import assert from 'node:assert/strict'
import { unwrap } from '@uitkit/client'
import { openCounter } from './counter.ts'
import { checkIn, register } from './register.ts'
import { redeem } from './rewards.ts'
import { cancel, sellAtSocialTariff } from './tickets.ts'

let now = Date.parse('2026-09-01T12:00:00Z')
const { mock, uitpas } = openCounter(() => now)
const day = 24 * 60 * 60 * 1000
const jazz = '5a0967f9-cc06-4c3c-9206-30481a767434'
const drawing = 'd83b5b8a-108a-45d6-9ac9-8bdc44a0a24a'

// A passholder registers and checks in, once a day.
const person = {
  name: 'Janssens',
  firstName: 'Noor',
  dateOfBirth: '1990-02-17',
  address: { street: 'Kouter 1', postalCode: '9000', city: 'Gent' },
}
const card = '0900000020405'
const id = await register(uitpas, person, card)
assert.equal(await checkIn(uitpas, card, jazz), '+1: 1')
assert.match(await checkIn(uitpas, card, jazz), /geen punt/)
assert.equal(unwrap(await uitpas.passholders.get(id)).points, 1)
now += day
assert.equal(await checkIn(uitpas, card, jazz), '+1: 2')
await assert.rejects(register(uitpas, person, card), /Invalid card status/)
assert.equal(await checkIn(uitpas, '1', jazz), 'Dit is geen geldig UiTPAS-nummer.')

// A ticket is sold at the social tariff, and taken back, twice.
const ticket = { eventId: drawing, uitpasNumber: '0900000067513', regularPrice: 6 }
const sold = await sellAtSocialTariff(uitpas, ticket)
assert.ok('sale' in sold)
assert.equal(sold.sale.tariff.price, 1.2)
assert.deepEqual(await sellAtSocialTariff(uitpas, ticket), {
  refusal: 'Deze pas heeft het maximum aantal tickets aan korting al gekocht.',
})
assert.equal(unwrap(await uitpas.ticketSales.list({ eventId: drawing })).totalItems, 1)
await cancel(uitpas, sold.sale.id)
await cancel(uitpas, sold.sale.id)
assert.equal(unwrap(await uitpas.ticketSales.list({ eventId: drawing })).totalItems, 0)
assert.ok('sale' in (await sellAtSocialTariff(uitpas, ticket)))
const expired = await sellAtSocialTariff(uitpas, { ...ticket, uitpasNumber: '0900000031618' })
assert.deepEqual(expired, { refusal: 'Het kansentarief van deze pas is vervallen.' })
assert.ok('refusal' in (await sellAtSocialTariff(uitpas, { ...ticket, uitpasNumber: '0900000095902' })))

// A reward is redeemed, until the points are gone.
assert.equal(await redeem(uitpas, '5687', '0900000095902'), 'Gratis koffie: 8')
assert.equal(await redeem(uitpas, '5687', '0900000095902'), 'Gratis koffie: 4')
assert.equal(await redeem(uitpas, '5687', '0900000095902'), 'Gratis koffie: 0')
assert.equal(await redeem(uitpas, '5687', '0900000095902'), 'Je hebt niet genoeg punten voor dit voordeel.')
assert.equal(await redeem(uitpas, '5825', '0900000067513'), 'Dit voordeel kan je nu niet omruilen.')
assert.equal(unwrap(await uitpas.rewards.getRedeemed({ uitpasNumber: '0900000095902' })).totalItems, 3)

// All is forgotten when the twin is reset.
mock.reset()
assert.equal(unwrap(await uitpas.passes.get({ identifier: '0900000095902' })).points, 12)
