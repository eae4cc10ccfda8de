// Generated from specs/entry/ownerships.yaml by `pnpm generate`: do not edit.

export { api, createOwnershipsClient, type OwnershipsClient } from './generated/operations.ts'
export { problemType } from './generated/problem-types.ts'
export type {
  components,
  operations,
  paths,
  Email,
  ForbiddenProblem,
  ItemId,
  ItemType,
  Ownership,
  OwnershipId,
  OwnershipPage,
  OwnershipReference,
  OwnershipRequest,
  OwnershipState,
  PagedCollection,
  Problem,
  SchemaError,
  Timestamp,
  UserId,
} from './generated/types.ts'
