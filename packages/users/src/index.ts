// Generated from specs/entry/users.yaml by `pnpm generate`: do not edit.

export { api, createUsersClient, type UsersClient } from './generated/operations.ts'
export { problemType } from './generated/problem-types.ts'
export type {
  components,
  operations,
  paths,
  CurrentUser,
  ForbiddenProblem,
  Problem,
  SchemaError,
  User,
} from './generated/types.ts'
