export type { Builders } from './builders/builders.ts'
export type { BuiltDocument } from './builders/document-builders.ts'
export type { EventInput, OrganizerInput, PlaceInput, Reference } from './builders/documents-input.ts'
export type { ApiKeyInput, ClientInput, LabelInput, RoleInput } from './builders/people-builders.ts'
export { assertAccepted, type SentRequest } from './contract/assert-accepted.ts'
export { type MatcherResult, type Matchers, matchers } from './contract/matchers.ts'
export { type Violation, violationText } from './contract/violation.ts'
export type { Clock } from './core/clock.ts'
export type { MockRequest, MockResponse, Respond } from './core/exchange.ts'
export { seededIds, type Ids } from './core/ids.ts'
export type { Counts } from './coverage/counter.ts'
export { coverageText } from './coverage/coverage-text.ts'
export type { Coverage, Tally } from './coverage/coverage.ts'
export type { Fetch } from './create-fetch.ts'
export { createMock, type Mock, type MockOptions, type TokenOptions } from './create-mock.ts'
export type { ActiveFault } from './faults/active-fault.ts'
export type { Fault, FaultTarget, RequestPattern } from './faults/fault.ts'
export type { Latency } from './faults/latency.ts'
export type { RequestListener } from './journal/journal.ts'
export type { RecordedRequest, RecordedResponse } from './journal/recorded-request.ts'
export type { LoginCredentials, LoginMethod, LoginScheme } from './login/login-credentials.ts'
export type { LoginOptions } from './login/walk-login.ts'
export type { MuseumpassSeed } from './museumpass/museumpass-seed.ts'
export type { OperationName } from './operations/spec-tables.ts'
export type {
  ClientName,
  OverrideAnswer,
  OverrideHandler,
  OverrideHandlers,
  OverriddenRequest,
  UntypedOperations,
} from './overrides/override.ts'
export { defaultSeed } from './seed/default-seed.ts'
export { parseSeed } from './seed/parse-seed.ts'
export type { ApiKey, Client, Label, Region, Role, Seed, SeedDocument, Term, User } from './seed/seed.ts'
export type { Snapshot } from './snapshot/snapshot.ts'
export type { Document, Hosts, State } from './state.ts'
export type { UitpasSeed } from './uitpas/uitpas-seed.ts'
