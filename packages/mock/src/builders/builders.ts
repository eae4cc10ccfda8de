import type { ApiKey, Client, User } from '../seed/seed.ts'
import type { Label, Role, State } from '../state.ts'
import { buildEvent, buildOrganizer, buildPlace, type BuiltDocument } from './document-builders.ts'
import type { EventInput, OrganizerInput, PlaceInput } from './documents-input.ts'
import {
  buildApiKey,
  buildClient,
  buildLabel,
  buildRole,
  buildUser,
  type ApiKeyInput,
  type ClientInput,
  type LabelInput,
  type RoleInput,
} from './people-builders.ts'

/**
 * Puts something into a twin: by the rules of the Entry API, with what a test does not care about filled in.
 *
 * Each gives what it has made; a document is as a GET shows it, and Search finds it at once. Each throws a TypeError for a
 * mistake, such as a place that there is not.
 */
export interface Builders {
  place(input?: PlaceInput): BuiltDocument
  event(input?: EventInput): BuiltDocument
  organizer(input?: OrganizerInput): BuiltDocument
  /** Visible and public when nothing else is said. */
  label(input: string | LabelInput): Label
  /** With the password `geheim` when nothing else is said. */
  user(input?: string | Partial<User>): User
  role(input: RoleInput): Role
  /** An OAuth client for the Entry API and Search when nothing else is said; its id is its name. */
  client(input: ClientInput): Client
  /** A key for the Entry API and Search when nothing else is said; the key is its name. */
  apiKey(input: ApiKeyInput): ApiKey
}

/** @param current The state, which a reset replaces. */
export function createBuilders(current: () => State): Builders {
  return {
    place: (input = {}) => buildPlace(input, current()),
    event: (input = {}) => buildEvent(input, current()),
    organizer: (input = {}) => buildOrganizer(input, current()),
    label: (input) => buildLabel(input, current()),
    user: (input = {}) => buildUser(input, current()),
    role: (input) => buildRole(input, current()),
    client: (input) => buildClient(input, current()),
    apiKey: (input) => buildApiKey(input, current()),
  }
}
