// Generated from specs/search/search.yaml by `pnpm generate`: do not edit.

import type { ProblemType } from '@uitkit/client'
import type { ForbiddenProblem } from './types.ts'

interface ProblemTypes {
  /** 400, answered by `queryEvents`, `queryOffers`, `queryOrganizers`, `queryPlaces`. */
  readonly bodyBadRequest: ProblemType
  /** 415, answered by `queryEvents`, `queryOffers`, `queryOrganizers`, `queryPlaces`. */
  readonly bodyUnsupportedMediaType: ProblemType
  /** 403, answered by 8 operations. */
  readonly forbidden: ProblemType<ForbiddenProblem>
  /** 404, answered by 8 operations. */
  readonly notFound: ProblemType
  /** 401, answered by 8 operations. */
  readonly unauthorized: ProblemType
}

/** The types of problems that this API is known to answer. Others may come: compare a type with any string. */
export const problemType = {
  bodyBadRequest: 'https://api.publiq.be/probs/body/bad-request',
  bodyUnsupportedMediaType: 'https://api.publiq.be/probs/body/unsupported-media-type',
  forbidden: 'https://api.publiq.be/probs/auth/forbidden',
  notFound: 'https://api.publiq.be/probs/url/not-found',
  unauthorized: 'https://api.publiq.be/probs/auth/unauthorized',
} as ProblemTypes
