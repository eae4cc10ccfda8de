import type { EntryRoute } from '../context.ts'
import { calendarRoutes } from '../offers/calendar-routes.ts'
import { imageRoutes } from '../offers/image-routes.ts'
import { offerLabelRoutes } from '../offers/offer-label-routes.ts'
import { organizerRoutes } from '../offers/organizer-routes.ts'
import { propertyRoutes } from '../offers/property-routes.ts'
import { readingRoutes } from '../offers/reading-routes.ts'
import { savingRoutes } from '../offers/saving-routes.ts'
import { videoRoutes } from '../offers/video-routes.ts'
import { workflowRoutes } from '../offers/workflow-routes.ts'
import { attendanceRoutes } from './attendance-routes.ts'
import { audienceRoutes } from './audience-routes.ts'
import { copyRoute } from './copy-route.ts'
import { eventKind } from './event.ts'
import { eventPropertyRoutes } from './event-property-routes.ts'
import { savingEvents } from './saving-events.ts'

/** Everything that the Entry API can do with events. */
export const eventRoutes: readonly EntryRoute[] = [
  ...savingRoutes(eventKind, savingEvents),
  ...readingRoutes(eventKind),
  ...propertyRoutes(eventKind),
  ...calendarRoutes(eventKind),
  ...organizerRoutes(eventKind),
  ...offerLabelRoutes(eventKind),
  ...imageRoutes(eventKind),
  ...videoRoutes(eventKind),
  ...workflowRoutes(eventKind),

  copyRoute,
  ...attendanceRoutes,
  ...audienceRoutes,
  ...eventPropertyRoutes,
]
