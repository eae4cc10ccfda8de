// Generated from specs/entry/mailing-lists.yaml by `pnpm generate`: do not edit.

import type { ProblemType } from '@uitkit/client'
import type { ForbiddenProblem } from './types.ts'

interface ProblemTypes {
  /** 400, answered by `subscribe`. */
  readonly bodyInvalidData: ProblemType
  /** 400, answered by `subscribe`. */
  readonly bodyInvalidSyntax: ProblemType
  /** 400, answered by `subscribe`. */
  readonly bodyMissing: ProblemType
  /** 400, answered by `subscribe`. */
  readonly failedSubscriptionToNewsletter: ProblemType
  /** 403, answered by `subscribe`. */
  readonly forbidden: ProblemType<ForbiddenProblem>
  /** 401, answered by `subscribe`. */
  readonly unauthorized: ProblemType
}

/** The types of problems that this API is known to answer. Others may come: compare a type with any string. */
export const problemType = {
  bodyInvalidData: 'https://api.publiq.be/probs/body/invalid-data',
  bodyInvalidSyntax: 'https://api.publiq.be/probs/body/invalid-syntax',
  bodyMissing: 'https://api.publiq.be/probs/body/missing',
  failedSubscriptionToNewsletter: 'https://api.publiq.be/probs/uitdatabank/failed-subscription-to-newsletter',
  forbidden: 'https://api.publiq.be/probs/auth/forbidden',
  unauthorized: 'https://api.publiq.be/probs/auth/unauthorized',
} as ProblemTypes
