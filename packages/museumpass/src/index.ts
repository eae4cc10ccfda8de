// Generated from specs/museumpass/museumpass.yaml by `pnpm generate`: do not edit.

export { api, createMuseumpassClient, type MuseumpassClient } from './generated/operations.ts'
export { problemType } from './generated/problem-types.ts'
export type {
  components,
  operations,
  paths,
  ExternalCard,
  ExternalCardType,
  ExternalCardVisit,
  ForbiddenProblem,
  Pass,
  PassVisit,
  Picture,
  Problem,
  RefusalReason,
  SchemaError,
  VisitInput,
  Voucher,
  VoucherList,
  VoucherListInput,
} from './generated/types.ts'
