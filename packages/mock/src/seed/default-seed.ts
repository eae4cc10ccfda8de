import { defaultMuseumpassSeed } from '../museumpass/default-museumpass-seed.ts'
import { defaultUitpasSeed } from '../uitpas/default-uitpas-seed.ts'
import type { Seed } from './seed.ts'

/**
 * The seed that a twin starts with when it is given none: a few invented people, OAuth clients and API keys, and
 * what UiTPAS and museumPASSmusées need to be tried at once.
 *
 * Every password is `geheim`; every secret and key is plainly no real one.
 */
export const defaultSeed: Seed = {
  users: [
    {
      name: 'beheerder',
      id: 'b0000000-0000-4000-8000-000000000001',
      email: 'beheerder@twin.example',
      password: 'geheim',
      allowAll: true,
    },
    { name: 'lotte', id: 'b0000000-0000-4000-8000-000000000002', email: 'lotte.maes@twin.example', password: 'geheim' },
    {
      name: 'bram',
      id: 'b0000000-0000-4000-8000-000000000003',
      email: 'bram.wouters@twin.example',
      password: 'geheim',
    },
    { name: 'fien', id: 'b0000000-0000-4000-8000-000000000004', email: 'fien.claes@twin.example', password: 'geheim' },
  ],
  clients: [
    {
      name: 'jwt_provider',
      clientId: 'twin-jwt-provider',
      clientSecret: 'not-a-secret-jwt-provider',
      apis: ['entry'],
      displayName: 'JWT provider',
    },
    {
      name: 'cultuurhuis',
      clientId: 'twin-cultuurhuis',
      clientSecret: 'not-a-secret-cultuurhuis',
      apis: ['entry', 'search'],
      displayName: 'Cultuurhuis De Notelaar',
      permissions: ['AANBOD_BEWERKEN', 'AANBOD_VERWIJDEREN'],
      constraint: 'creator:twin-cultuurhuis@clients',
    },
    {
      name: 'affiche',
      clientId: 'twin-affiche',
      clientSecret: 'not-a-secret-affiche',
      apis: ['search'],
      displayName: 'Affiche, the agenda app',
    },
    {
      name: 'wandelapp',
      clientId: 'twin-wandelapp',
      apis: ['entry', 'search'],
      displayName: 'Wandelapp, in a browser',
    },
    {
      name: 'balie',
      clientId: 'twin-balie',
      clientSecret: 'not-a-secret-balie',
      apis: ['entry', 'search', 'uitpas'],
      displayName: 'Balie, the counter of Den Hemel',
    },
    {
      name: 'museum',
      clientId: 'twin-museum',
      clientSecret: 'not-a-secret-museum',
      apis: ['museumpass'],
      displayName: 'Museum of the twin',
    },
  ],
  apiKeys: [
    { name: 'refreshing', key: 'twin-key-that-may-refresh', apis: ['entry', 'search'], mayRefresh: true },
    { name: 'plain', key: 'twin-key-without-refresh', apis: ['entry', 'search'] },
    { name: 'blocked', key: 'twin-key-that-is-blocked', apis: ['entry', 'search'], status: 'BLOCKED' },
  ],
  labels: [
    { name: 'Kasseien', visibility: 'visible', privacy: 'public' },
    { name: 'intern-nagekeken', visibility: 'invisible', privacy: 'public' },
    { name: 'UiT in de Leievallei', visibility: 'visible', privacy: 'private' },
  ],
  roles: [
    {
      name: 'Redactie Leuven',
      constraint: 'regions:nis-24062',
      permissions: ['AANBOD_BEWERKEN', 'AANBOD_VERWIJDEREN', 'AANBOD_MODEREREN'],
      users: ['fien'],
      labels: ['UiT in de Leievallei'],
    },
  ],
  uitpas: defaultUitpasSeed,
  museumpass: defaultMuseumpassSeed,
  regions: [{ id: 'nis-24062', name: 'Leuven', postalCodes: ['3000', '3001', '3010', '3012', '3018'] }],
}
