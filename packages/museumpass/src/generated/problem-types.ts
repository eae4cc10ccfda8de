// Generated from specs/museumpass/museumpass.yaml by `pnpm generate`: do not edit.

import type { ProblemType } from '@uitkit/client'
import type { ForbiddenProblem } from './types.ts'

interface ProblemTypes {
  /** 400, answered by `createVoucherList`, `registerVisit`. */
  readonly bodyInvalidData: ProblemType
  /** 400, answered by `createVoucherList`, `registerVisit`. */
  readonly bodyInvalidSyntax: ProblemType
  /** 400, answered by `createVoucherList`, `registerVisit`. */
  readonly bodyMissing: ProblemType
  /** 400, answered by `registerVisit`. */
  readonly cardNotActive: ProblemType
  /** 403, answered by 5 operations. */
  readonly forbidden: ProblemType<ForbiddenProblem>
  /** 400, answered by `registerExternalCardVisit`, `registerVisit`. */
  readonly museumNotActive: ProblemType
  /** 404, answered by `getExternalCard`, `getPass`, `registerExternalCardVisit`. */
  readonly notFound: ProblemType
  /** 400, answered by `registerVisit`. */
  readonly passholderNotActive: ProblemType
  /** 400, answered by `registerVisit`. */
  readonly passholderNotFound: ProblemType
  /** 400, answered by `registerVisit`. */
  readonly subscriptionNotActive: ProblemType
  /** 401, answered by 5 operations. */
  readonly unauthorized: ProblemType
  /** 400, answered by `registerVisit`. */
  readonly visitMaximumReached: ProblemType
}

/** The types of problems that this API is known to answer. Others may come: compare a type with any string. */
export const problemType = {
  bodyInvalidData: 'https://api.publiq.be/probs/body/invalid-data',
  bodyInvalidSyntax: 'https://api.publiq.be/probs/body/invalid-syntax',
  bodyMissing: 'https://api.publiq.be/probs/body/missing',
  cardNotActive: 'https://api.publiq.be/probs/museumpass/card-not-active',
  forbidden: 'https://api.publiq.be/probs/auth/forbidden',
  museumNotActive: 'https://api.publiq.be/probs/museumpass/museum-not-active',
  notFound: 'https://api.publiq.be/probs/url/not-found',
  passholderNotActive: 'https://api.publiq.be/probs/museumpass/passholder-not-active',
  passholderNotFound: 'https://api.publiq.be/probs/museumpass/passholder-not-found',
  subscriptionNotActive: 'https://api.publiq.be/probs/museumpass/subscription-not-active',
  unauthorized: 'https://api.publiq.be/probs/auth/unauthorized',
  visitMaximumReached: 'https://api.publiq.be/probs/museumpass/visit-maximum-reached',
} as ProblemTypes
