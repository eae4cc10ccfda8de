import type { Event } from './event.ts'
import { idInUrl } from '../documents/id-in-url.ts'

/** Where the event stands on UiTinVlaanderen, by its Dutch name or else that in its main language. */
export function sameAs({ '@id': url, name, mainLanguage }: Event): readonly string[] {
  return [`http://www.uitinvlaanderen.be/agenda/e/${slugOf(name.nl ?? name[mainLanguage] ?? '')}/${idInUrl(url)}`]
}

function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
