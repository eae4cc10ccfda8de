// Generated from specs/entry/ownerships.yaml by `pnpm generate`: do not edit.

import type { ProblemType } from '@uitkit/client'
import type { ForbiddenProblem } from './types.ts'

interface ProblemTypes {
  /** 400, answered by `request`. */
  readonly bodyInvalidData: ProblemType
  /** 400, answered by `request`. */
  readonly bodyInvalidSyntax: ProblemType
  /** 400, answered by `request`. */
  readonly bodyMissing: ProblemType
  /** 403, answered by 5 operations. */
  readonly forbidden: ProblemType<ForbiddenProblem>
  /** 404, answered by 5 operations. */
  readonly notFound: ProblemType
  /** 409, answered by `request`. */
  readonly ownershipAlreadyExists: ProblemType
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
  ownershipAlreadyExists: 'https://api.publiq.be/probs/uitdatabank/ownership-already-exists',
  unauthorized: 'https://api.publiq.be/probs/auth/unauthorized',
} as ProblemTypes
