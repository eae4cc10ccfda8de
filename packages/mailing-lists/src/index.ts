// Generated from specs/entry/mailing-lists.yaml by `pnpm generate`: do not edit.

export { api, createMailingListsClient, type MailingListsClient } from './generated/operations.ts'
export { problemType } from './generated/problem-types.ts'
export type {
  components,
  operations,
  paths,
  Email,
  ForbiddenProblem,
  Problem,
  SchemaError,
  SubscriptionInput,
} from './generated/types.ts'
