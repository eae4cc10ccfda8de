import type { Respond } from './core/exchange.ts'

/** A server that is loaded at its first request: whoever never asks for it neither waits for it nor downloads it. */
export function lazily(load: () => Promise<Respond>): Respond {
  let server: Promise<Respond> | undefined
  return async (request) => {
    server ??= load()
    return (await server)(request)
  }
}
