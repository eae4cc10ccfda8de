import type { EntryContext, EntryRoute } from '../context.ts'
import { type Address, withAddress } from '../documents/address.ts'
import { change } from '../documents/change.ts'
import { type ContactPoint, withContactPoint } from '../documents/contact-point.ts'
import { withDescription, withoutDescription } from '../documents/description.ts'
import { idInPath } from '../documents/document-store.ts'
import { languageInPath, withoutLanguage } from '../documents/localized.ts'
import { withName } from '../documents/name.ts'
import { updateRoutes } from '../documents/update-routes.ts'
import { readBody, readJson, validBody } from '../read-body.ts'
import { refuseDuplicateUrl } from './duplicate-url.ts'
import type { Organizer } from './organizer.ts'
import { convertContactPoint } from './organizer-body.ts'
import { organizerKind } from './organizer-kind.ts'
import { withoutAddress } from './write-organizer.ts'

export const propertyRoutes: readonly EntryRoute[] = [
  ...updateRoutes<{ name: string }, Organizer>(organizerKind, {
    at: ['PUT /name/{language}', 'PUT /name'],
    read: reading('updateName'),
    change: (organizer, { name }, context) => withName(organizer, languageInPath(context), name),
  }),
  ...updateRoutes<{ url: string }, Organizer>(organizerKind, {
    at: ['PUT /url'],
    read: reading('updateUrl'),
    change(organizer, { url }, context) {
      refuseDuplicateUrl(url, idInPath(context, organizerKind), context.state)
      return change(organizer, { url })
    },
  }),
  ...updateRoutes<{ description: string }, Organizer>(organizerKind, {
    at: ['PUT /description/{language}'],
    read: reading('updateDescription'),
    change: (organizer, { description }, context) => withDescription(organizer, languageInPath(context), description),
  }),
  ...updateRoutes(organizerKind, {
    at: ['DELETE /description/{language}'],
    change: (organizer, _, context) => withoutDescription(organizer, languageInPath(context)),
  }),
  ...updateRoutes<{ educationalDescription: string }, Organizer>(organizerKind, {
    at: ['PUT /educational-description/{language}'],
    read: reading('updateEducationalDescription'),
    change: (organizer, { educationalDescription: text }, context) =>
      change(organizer, {
        educationalDescription: { ...organizer.educationalDescription, [languageInPath(context)]: text },
      }),
  }),
  ...updateRoutes(organizerKind, {
    at: ['DELETE /educational-description/{language}'],
    change: (organizer, _, context) =>
      change(organizer, {
        educationalDescription: withoutLanguage(organizer.educationalDescription, languageInPath(context)),
      }),
  }),
  ...updateRoutes<Address, Organizer>(organizerKind, {
    at: ['PUT /address/{language}', 'PUT /address'],
    read: reading('updateAddress'),
    change: (organizer, address, context) => withAddress(organizer, languageInPath(context), address),
  }),
  ...updateRoutes(organizerKind, { at: ['DELETE /address'], change: withoutAddress }),
  ...updateRoutes<Partial<ContactPoint>, Organizer>(organizerKind, {
    at: ['PUT /contact-point'],
    read: (context) => validBody(convertContactPoint(readJson(context)), organizerKind.table, 'updateContactPoint'),
    change: withContactPoint,
  }),
]

function reading(operation: string) {
  return <Body>(context: EntryContext): Body => readBody<Body>(context, organizerKind.table, operation)
}
