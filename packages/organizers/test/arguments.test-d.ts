// Nothing here runs: what it asserts is that it compiles.
import type { OrganizerInput, OrganizersClient } from '../src/index.ts'

declare const organizers: OrganizersClient

const organizer: OrganizerInput = {
  mainLanguage: 'nl',
  name: { nl: 'Den Hemel vzw' },
  url: 'https://www.denhemel.example',
}

void organizers.create(organizer)
void organizers.replace('1', { ...organizer, labels: ['jazz'] })
void organizers.updateName('1', 'fr', { name: 'Le Ciel asbl' })

const { url: _, ...withoutUrl } = organizer
// @ts-expect-error An organizer has a URL.
void organizers.create(withoutUrl)
// @ts-expect-error No such property.
void organizers.create({ ...organizer, colour: 'red' })
// @ts-expect-error No such language.
void organizers.create({ ...organizer, mainLanguage: 'es' })
// @ts-expect-error A name is told in a language.
void organizers.create({ ...organizer, name: 'Den Hemel vzw' })
// @ts-expect-error No such language.
void organizers.updateName('1', 'es', { name: 'El Cielo' })
