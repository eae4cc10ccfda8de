import { clientToken } from './client-token.ts'
import { connect, logIn, readToken } from './login.ts'
import { create, read, rename, renameAsClient } from './main-job.ts'
import type { Step } from './step.ts'
import { duplicate, expiredToken, missingKey, mistake, unknownPlace } from './trouble.ts'
import { whoIsWho } from './who-is-who.ts'
import type { ClientWorld, TwinWorld, World } from './world.ts'

/** The whole story. */
export const twinStory: readonly Step<TwinWorld>[] = [
  whoIsWho,
  connect,
  logIn,
  readToken,
  create,
  rename,
  read,
  expiredToken,
  mistake,
  missingKey,
  unknownPlace,
  duplicate,
]

/** What of it can be told at publiq's own test environment. */
export const liveStory: readonly Step<World>[] = [
  connect,
  logIn,
  readToken,
  create,
  rename,
  read,
  mistake,
  missingKey,
  unknownPlace,
]

/** The same with the credentials of an integration, in which nobody logs in. */
export const liveClientStory: readonly Step<ClientWorld>[] = [
  clientToken,
  create,
  renameAsClient,
  read,
  mistake,
  unknownPlace,
]

/** The steps that can't, and why. */
export const leftOut: Readonly<Record<string, string>> = {
  [expiredToken.name]: 'a token of publiq lives for hours, and its clock is not ours to move.',
  [duplicate.name]:
    'publiq sees a duplicate only when its search index knows the first place; until then a second one would be made.',
}
