import { expect, test } from 'vitest'
import { mask } from '../mask.ts'

test.each([
  [
    'https://app.example/?a=1&jwt=eyJh.eyJi.c2ln&refresh=abc.d~e#top',
    'https://app.example/?a=1&jwt=eyJ…&refresh=…#top',
  ],
  [
    'https://p.example/connect?destination=https%3A%2F%2Fa.example%3Fstate%3Dxyz%26b%3D1&apiKey=k',
    'https://p.example/connect?destination=https%3A%2F%2Fa.example%3Fstate%3D…%26b%3D1&apiKey=…',
  ],
  ['https://p.example/authorize?code=1-2&state=3', 'https://p.example/authorize?code=…&state=…'],
  ['Bearer eyJh.eyJi.c2ln', 'Bearer eyJ…'],
  ['jwt=e30.e30.c2ln is no parameter, and the secret none', 'jwt=e30.e30.c2ln is no parameter, and the *** none'],
  ['/places?postcode=3000', '/places?postcode=3000'],
])('%s is shown as %s', (text, masked) => {
  expect(mask(text, ['secret', ''])).toBe(masked)
})
