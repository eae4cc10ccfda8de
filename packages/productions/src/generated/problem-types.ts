// Generated from specs/entry/productions.yaml by `pnpm generate`: do not edit.

import type { ProblemType } from '@uitkit/client'
import type { ForbiddenProblem } from './types.ts'

interface ProblemTypes {
  /** 400, answered by `create`, `skip`. */
  readonly bodyInvalidData: ProblemType
  /** 400, answered by `create`, `skip`. */
  readonly bodyInvalidSyntax: ProblemType
  /** 400, answered by `create`, `skip`. */
  readonly bodyMissing: ProblemType
  /** 403, answered by 5 operations. */
  readonly forbidden: ProblemType<ForbiddenProblem>
  /** 404, answered by `addEvent`, `merge`. */
  readonly notFound: ProblemType
  /** 401, answered by 5 operations. */
  readonly unauthorized: ProblemType
}

/** The types of problems that this API is known to answer. Others may come: compare a type with any string. */
export const problemType = {
  bodyInvalidData: 'https://api.publiq.be/probs/body/invalid-data',
  bodyInvalidSyntax: 'https://api.publiq.be/probs/body/invalid-syntax',
  bodyMissing: 'https://api.publiq.be/probs/body/missing',
  forbidden: 'https://api.publiq.be/probs/auth/forbidden',
  notFound: 'https://api.publiq.be/probs/url/not-found',
  unauthorized: 'https://api.publiq.be/probs/auth/unauthorized',
} as ProblemTypes
