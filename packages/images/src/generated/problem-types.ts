// Generated from specs/entry/images.yaml by `pnpm generate`: do not edit.

import type { ProblemType } from '@uitkit/client'
import type { ForbiddenProblem } from './types.ts'

interface ProblemTypes {
  /** 400, answered by `create`. */
  readonly bodyFileInvalidSize: ProblemType
  /** 400, answered by `create`. */
  readonly bodyFileInvalidType: ProblemType
  /** 400, answered by `create`. */
  readonly bodyFileMissing: ProblemType
  /** 400, answered by `create`. */
  readonly bodyInvalidData: ProblemType
  /** 400, answered by `create`. */
  readonly bodyInvalidSyntax: ProblemType
  /** 400, answered by `create`. */
  readonly bodyMissing: ProblemType
  /** 403, answered by `create`. */
  readonly forbidden: ProblemType<ForbiddenProblem>
  /** 404, answered by `get`. */
  readonly notFound: ProblemType
  /** 401, answered by `create`. */
  readonly unauthorized: ProblemType
}

/** The types of problems that this API is known to answer. Others may come: compare a type with any string. */
export const problemType = {
  bodyFileInvalidSize: 'https://api.publiq.be/probs/body/file-invalid-size',
  bodyFileInvalidType: 'https://api.publiq.be/probs/body/file-invalid-type',
  bodyFileMissing: 'https://api.publiq.be/probs/body/file-missing',
  bodyInvalidData: 'https://api.publiq.be/probs/body/invalid-data',
  bodyInvalidSyntax: 'https://api.publiq.be/probs/body/invalid-syntax',
  bodyMissing: 'https://api.publiq.be/probs/body/missing',
  forbidden: 'https://api.publiq.be/probs/auth/forbidden',
  notFound: 'https://api.publiq.be/probs/url/not-found',
  unauthorized: 'https://api.publiq.be/probs/auth/unauthorized',
} as ProblemTypes
