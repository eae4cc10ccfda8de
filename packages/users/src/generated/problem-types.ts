// Generated from specs/entry/users.yaml by `pnpm generate`: do not edit.

import type { ProblemType } from '@uitkit/client'
import type { ForbiddenProblem } from './types.ts'

interface ProblemTypes {
  /** 403, answered by `get`, `getByEmail`, `getCurrent`. */
  readonly forbidden: ProblemType<ForbiddenProblem>
  /** 404, answered by `get`, `getByEmail`. */
  readonly notFound: ProblemType
  /** 401, answered by `get`, `getByEmail`, `getCurrent`. */
  readonly unauthorized: ProblemType
}

/** The types of problems that this API is known to answer. Others may come: compare a type with any string. */
export const problemType = {
  forbidden: 'https://api.publiq.be/probs/auth/forbidden',
  notFound: 'https://api.publiq.be/probs/url/not-found',
  unauthorized: 'https://api.publiq.be/probs/auth/unauthorized',
} as ProblemTypes
