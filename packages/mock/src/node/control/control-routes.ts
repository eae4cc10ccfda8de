import type { ControlRoute } from './control-route.ts'
import { coverageRoutes } from './coverage-routes.ts'
import { documentRoutes } from './document-routes.ts'
import { faultRoutes } from './fault-routes.ts'
import { requestRoutes } from './request-routes.ts'
import { seedRoutes } from './seed-routes.ts'
import { stateRoutes } from './state-routes.ts'
import { tokenRoutes } from './token-routes.ts'

/** The control API; `docs/control-api.md` tells of each. */
export const controlRoutes: readonly ControlRoute[] = [
  ...requestRoutes,
  ...stateRoutes,
  ...documentRoutes,
  ...seedRoutes,
  ...tokenRoutes,
  ...faultRoutes,
  ...coverageRoutes,
]
