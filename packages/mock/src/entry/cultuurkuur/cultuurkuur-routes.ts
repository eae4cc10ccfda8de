import { json } from '../../core/exchange.ts'
import type { EntryRoute } from '../context.ts'
import { educationLevels } from './education-levels.ts'
import { regions } from './regions.ts'

/** What Cultuurkuur sorts by: two fixed trees of labels, of which the twin has a small sample each. */
export const cultuurkuurRoutes: readonly EntryRoute[] = [
  { method: 'GET', path: '/cultuurkuur/regions', isPublic: true, handle: () => json(200, regions) },
  { method: 'GET', path: '/cultuurkuur/education-levels', isPublic: true, handle: () => json(200, educationLevels) },
]
