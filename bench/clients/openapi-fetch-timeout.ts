import type { CreateClient } from './client.ts'
import { create as createWithoutLimit } from './openapi-fetch.ts'

// The same, with the time limit that one would write: a signal for each call.

export const create: CreateClient = (options) => createWithoutLimit(options, () => AbortSignal.timeout(30_000))
