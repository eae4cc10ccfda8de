import type { Term } from '@uitkit/taxonomy'

export const concert: Term = {
  id: '0.50.4.0.0',
  domain: 'eventtype',
  name: { nl: 'Concert', fr: 'Concert', de: 'Konzert', en: 'Concert' },
  scope: ['events'],
}

export const poetry: Term = { id: '1.10.5.0.0', domain: 'theme', name: { nl: 'Poëzie' }, scope: ['events'] }

export const library: Term = {
  id: 'kI7uAyn2uUu9VV6Z3uWZTA',
  domain: 'eventtype',
  name: { nl: 'Bibliotheek of documentatiecentrum' },
  scope: ['places'],
}
