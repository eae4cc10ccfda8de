import type { MuseumpassSeed } from './museumpass-seed.ts'

/** museumPASSmusées as the default seed has it: a museum, and a pass in each state. */
export const defaultMuseumpassSeed: MuseumpassSeed = {
  partners: [{ clientId: 'twin-museum', roles: ['visit registrar', 'voucher generator'] }],
  passes: [
    {
      cardNumber: '2000001234567',
      passholderId: '5e8c1d2a-9b47-4f63-a0d5-7c3e2b1f4a68',
      subscriptionEndDate: '2099-03-31',
      registration: {
        firstName: 'Mira',
        lastName: 'Peeters',
        dateOfBirth: '1984-06-09',
        pictureUrl: 'https://media.museumpassmusees.example/5e8c1d2a.png',
      },
    },
    {
      cardNumber: '2000001234568',
      passholderId: '5e8c1d2a-9b47-4f63-a0d5-7c3e2b1f4a69',
      subscriptionEndDate: '2099-03-31',
    },
    {
      cardNumber: '2000001234569',
      passholderId: '5e8c1d2a-9b47-4f63-a0d5-7c3e2b1f4a70',
      subscriptionEndDate: '2024-03-31',
    },
    {
      cardNumber: '2000001234570',
      passholderId: '5e8c1d2a-9b47-4f63-a0d5-7c3e2b1f4a71',
      subscriptionEndDate: '2099-03-31',
      isCardBlocked: true,
    },
  ],
  externalCards: [
    { cardType: 'uitpas', identification: '0900000067513', isAllowed: true },
    { cardType: 'uitpas', identification: '0900000095902', isAllowed: false },
    { cardType: 'akaart', identification: '1000', isAllowed: true, unavailable: { retryAfter: 30 } },
  ],
}
