// Generated from specs/entry/productions.yaml by `pnpm generate`: do not edit.

export { api, createProductionsClient, type ProductionsClient } from './generated/operations.ts'
export { problemType } from './generated/problem-types.ts'
export type {
  components,
  operations,
  paths,
  EventId,
  ForbiddenProblem,
  InvalidPayloadProblem,
  PagedCollection,
  Problem,
  Production,
  ProductionId,
  ProductionInput,
  ProductionName,
  ProductionPage,
  ProductionReference,
  SchemaError,
  SkipInput,
} from './generated/types.ts'
