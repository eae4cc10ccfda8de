import { json, plainText } from '../../core/exchange.ts'
import { coverageText } from '../../coverage/coverage-text.ts'
import type { ControlRoute } from './control-route.ts'

/** What of publiq's documents the twin has answered so far: for programs, and for people. */
export const coverageRoutes: readonly ControlRoute[] = [
  { method: 'GET', path: '/coverage', handle: ({ mock }) => json(200, mock.coverage()) },
  { method: 'GET', path: '/coverage.txt', handle: ({ mock }) => plainText(200, coverageText(mock.coverage())) },
]
