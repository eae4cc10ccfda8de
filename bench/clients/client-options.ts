/** What each client is given, and nothing else. It knows no package: its users are compiled, and counted, by themselves. */
export interface ClientOptions {
  readonly baseUrl: string
  /** A token of the JWT provider, and the key that goes with it. */
  readonly token: string
  readonly apiKey: string
  readonly fetch: typeof globalThis.fetch
}
