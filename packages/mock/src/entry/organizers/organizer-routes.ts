import type { EntryRoute } from '../context.ts'
import { contributorRoutes } from '../documents/contributor-routes.ts'
import { labelRoutes } from '../documents/label-routes.ts'
import { permissionRoutes } from '../documents/permission-routes.ts'
import { labelInPath } from '../labels/labels.ts'
import { deleteRoute } from './delete-route.ts'
import { imageRoutes } from './image-routes.ts'
import { organizerKind } from './organizer-kind.ts'
import { propertyRoutes } from './property-routes.ts'
import { readingRoutes } from './reading-routes.ts'
import { savingRoutes } from './saving-routes.ts'
import { verenigingsloketRoutes } from './verenigingsloket-routes.ts'

/** Everything that the Entry API can do with organizers. */
export const organizerRoutes: readonly EntryRoute[] = [
  ...savingRoutes,
  ...readingRoutes,
  ...permissionRoutes(organizerKind),
  ...propertyRoutes,
  ...contributorRoutes(organizerKind),
  ...labelRoutes(organizerKind, ({ params }) => labelInPath(params['labelName'])),
  ...imageRoutes,
  ...verenigingsloketRoutes,
  deleteRoute,
]
