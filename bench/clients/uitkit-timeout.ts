import type { CreateClient } from './client.ts'
import { create as createWithoutLimit } from './uitkit.ts'

// Every call with a time limit of its own.

export const create: CreateClient = (options) => createWithoutLimit(options, { timeoutMs: 30_000 })
