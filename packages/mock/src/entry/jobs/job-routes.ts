import { plainText } from '../../core/exchange.ts'
import type { EntryRoute } from '../context.ts'

/** How far the work of a command is: it is done before the command is answered. */
export const jobRoutes: readonly EntryRoute[] = [
  { method: 'GET', path: '/jobs/{jobId}', isPublic: true, handle: () => plainText(200, 'complete') },
]
