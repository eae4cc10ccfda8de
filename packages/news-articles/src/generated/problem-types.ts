// Generated from specs/entry/news-articles.yaml by `pnpm generate`: do not edit.

import type { ProblemType } from '@uitkit/client'

interface ProblemTypes {
  /** 400, answered by `create`, `replace`. */
  readonly bodyInvalidData: ProblemType
  /** 400, answered by `create`, `replace`. */
  readonly bodyInvalidSyntax: ProblemType
  /** 400, answered by `create`, `replace`. */
  readonly bodyMissing: ProblemType
  /** 404, answered by `get`, `replace`. */
  readonly notFound: ProblemType
}

/** The types of problems that this API is known to answer. Others may come: compare a type with any string. */
export const problemType = {
  bodyInvalidData: 'https://api.publiq.be/probs/body/invalid-data',
  bodyInvalidSyntax: 'https://api.publiq.be/probs/body/invalid-syntax',
  bodyMissing: 'https://api.publiq.be/probs/body/missing',
  notFound: 'https://api.publiq.be/probs/url/not-found',
} as ProblemTypes
