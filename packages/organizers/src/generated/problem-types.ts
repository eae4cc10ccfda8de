// Generated from specs/entry/organizers.yaml by `pnpm generate`: do not edit.

import type { ProblemType } from '@uitkit/client'
import type { ForbiddenProblem, LabelNotAllowedProblem } from './types.ts'

interface ProblemTypes {
  /** 400, answered by `setMainImage`. */
  readonly bodyImageMustBeLinkedToResource: ProblemType
  /** 400, answered by 15 operations. */
  readonly bodyInvalidData: ProblemType
  /** 400, answered by 15 operations. */
  readonly bodyInvalidSyntax: ProblemType
  /** 400, answered by 15 operations. */
  readonly bodyMissing: ProblemType
  /** 400, answered by `create`, `replace`, `updateUrl`. */
  readonly duplicateUrl: ProblemType
  /** 403, answered by 27 operations. */
  readonly forbidden: ProblemType<ForbiddenProblem>
  /** 403, answered by `addLabel`, `removeLabel`. */
  readonly labelNotAllowed: ProblemType<LabelNotAllowedProblem>
  /** 404, answered by 26 operations. */
  readonly notFound: ProblemType
  /** 401, answered by 27 operations. */
  readonly unauthorized: ProblemType
  /** 403, 503, answered by `getVerenigingsloket`, `removeVerenigingsloket`. */
  readonly verenigingsloketApiFailure: ProblemType
}

/** The types of problems that this API is known to answer. Others may come: compare a type with any string. */
export const problemType = {
  bodyImageMustBeLinkedToResource: 'https://api.publiq.be/probs/body/image-must-be-linked-to-resource',
  bodyInvalidData: 'https://api.publiq.be/probs/body/invalid-data',
  bodyInvalidSyntax: 'https://api.publiq.be/probs/body/invalid-syntax',
  bodyMissing: 'https://api.publiq.be/probs/body/missing',
  duplicateUrl: 'https://api.publiq.be/probs/uitdatabank/duplicate-url',
  forbidden: 'https://api.publiq.be/probs/auth/forbidden',
  labelNotAllowed: 'https://api.publiq.be/probs/uitdatabank/label-not-allowed',
  notFound: 'https://api.publiq.be/probs/url/not-found',
  unauthorized: 'https://api.publiq.be/probs/auth/unauthorized',
  verenigingsloketApiFailure: 'https://api.publiq.be/uitdatabank/verenigingsloket-api-failure',
} as ProblemTypes
