// Generated from specs/entry/events.yaml by `pnpm generate`: do not edit.

import type { ProblemType } from '@uitkit/client'
import type { ForbiddenProblem, LabelNotAllowedProblem } from './types.ts'

interface ProblemTypes {
  /** 400, answered by `setLocation`, `updateOnlineUrl`. */
  readonly attendanceModeNotSupported: ProblemType
  /** 400, answered by `setMainImage`. */
  readonly bodyImageMustBeLinkedToResource: ProblemType
  /** 400, answered by 33 operations. */
  readonly bodyInvalidData: ProblemType
  /** 400, answered by 33 operations. */
  readonly bodyInvalidSyntax: ProblemType
  /** 400, answered by 33 operations. */
  readonly bodyMissing: ProblemType
  /** 400, answered by `updateBookingAvailability`, `updateSubEvents`. */
  readonly calendarTypeNotSupported: ProblemType
  /** 400, answered by `create`, `import`, `importReplace`, `replace`. */
  readonly cannotCombineTypicalAgeAndBirthdateRange: ProblemType
  /** 400, answered by `importReplace`, `removeOrganizer`, `replace`, `setOrganizer`. */
  readonly eventHasUitpasTicketSales: ProblemType
  /** 403, answered by 52 operations. */
  readonly forbidden: ProblemType<ForbiddenProblem>
  /** 400, answered by 6 operations. */
  readonly incompatibleAudienceType: ProblemType
  /** 400, answered by `updateWorkflowStatus`. */
  readonly invalidWorkflowStatusTransition: ProblemType
  /** 403, answered by `addLabel`, `removeLabel`. */
  readonly labelNotAllowed: ProblemType<LabelNotAllowedProblem>
  /** 404, answered by 49 operations. */
  readonly notFound: ProblemType
  /** 400, answered by `importReplace`, `replace`. */
  readonly resourceIdAlreadyInUse: ProblemType
  /** 401, answered by 52 operations. */
  readonly unauthorized: ProblemType
}

/** The types of problems that this API is known to answer. Others may come: compare a type with any string. */
export const problemType = {
  attendanceModeNotSupported: 'https://api.publiq.be/probs/uitdatabank/attendance-mode-not-supported',
  bodyImageMustBeLinkedToResource: 'https://api.publiq.be/probs/body/image-must-be-linked-to-resource',
  bodyInvalidData: 'https://api.publiq.be/probs/body/invalid-data',
  bodyInvalidSyntax: 'https://api.publiq.be/probs/body/invalid-syntax',
  bodyMissing: 'https://api.publiq.be/probs/body/missing',
  calendarTypeNotSupported: 'https://api.publiq.be/probs/uitdatabank/calendar-type-not-supported',
  cannotCombineTypicalAgeAndBirthdateRange: 'https://api.publiq.be/probs/uitdatabank/cannot-combine-typical-age-and-birthdate-range',
  eventHasUitpasTicketSales: 'https://api.publiq.be/probs/uitdatabank/event-has-uitpas-ticket-sales',
  forbidden: 'https://api.publiq.be/probs/auth/forbidden',
  incompatibleAudienceType: 'https://api.publiq.be/probs/uitdatabank/incompatible-audience-type',
  invalidWorkflowStatusTransition: 'https://api.publiq.be/probs/uitdatabank/invalid-workflow-status-transition',
  labelNotAllowed: 'https://api.publiq.be/probs/uitdatabank/label-not-allowed',
  notFound: 'https://api.publiq.be/probs/url/not-found',
  resourceIdAlreadyInUse: 'https://api.publiq.be/probs/uitdatabank/resource-id-already-in-use',
  unauthorized: 'https://api.publiq.be/probs/auth/unauthorized',
} as ProblemTypes
