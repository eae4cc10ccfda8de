// Generated from specs/entry/places.yaml by `pnpm generate`: do not edit.

import type { ProblemType } from '@uitkit/client'
import type { DuplicatePlaceProblem, ForbiddenProblem, LabelNotAllowedProblem } from './types.ts'

interface ProblemTypes {
  /** 400, answered by `setMainImage`. */
  readonly bodyImageMustBeLinkedToResource: ProblemType
  /** 400, answered by 24 operations. */
  readonly bodyInvalidData: ProblemType
  /** 400, answered by 24 operations. */
  readonly bodyInvalidSyntax: ProblemType
  /** 400, answered by 24 operations. */
  readonly bodyMissing: ProblemType
  /** 403, answered by `delete`. */
  readonly cannotDeleteUitpasPlace: ProblemType
  /** 409, answered by `create`, `import`, `importReplace`, `replace`. */
  readonly duplicatePlace: ProblemType<DuplicatePlaceProblem>
  /** 403, answered by 38 operations. */
  readonly forbidden: ProblemType<ForbiddenProblem>
  /** 400, answered by `updateWorkflowStatus`. */
  readonly invalidWorkflowStatusTransition: ProblemType
  /** 403, answered by `addLabel`, `removeLabel`. */
  readonly labelNotAllowed: ProblemType<LabelNotAllowedProblem>
  /** 404, answered by 35 operations. */
  readonly notFound: ProblemType
  /** 400, answered by `importReplace`, `replace`. */
  readonly resourceIdAlreadyInUse: ProblemType
  /** 401, answered by 38 operations. */
  readonly unauthorized: ProblemType
}

/** The types of problems that this API is known to answer. Others may come: compare a type with any string. */
export const problemType = {
  bodyImageMustBeLinkedToResource: 'https://api.publiq.be/probs/body/image-must-be-linked-to-resource',
  bodyInvalidData: 'https://api.publiq.be/probs/body/invalid-data',
  bodyInvalidSyntax: 'https://api.publiq.be/probs/body/invalid-syntax',
  bodyMissing: 'https://api.publiq.be/probs/body/missing',
  cannotDeleteUitpasPlace: 'https://api.publiq.be/probs/uitdatabank/cannot-delete-uitpas-place',
  duplicatePlace: 'https://api.publiq.be/probs/uitdatabank/duplicate-place',
  forbidden: 'https://api.publiq.be/probs/auth/forbidden',
  invalidWorkflowStatusTransition: 'https://api.publiq.be/probs/uitdatabank/invalid-workflow-status-transition',
  labelNotAllowed: 'https://api.publiq.be/probs/uitdatabank/label-not-allowed',
  notFound: 'https://api.publiq.be/probs/url/not-found',
  resourceIdAlreadyInUse: 'https://api.publiq.be/probs/uitdatabank/resource-id-already-in-use',
  unauthorized: 'https://api.publiq.be/probs/auth/unauthorized',
} as ProblemTypes
