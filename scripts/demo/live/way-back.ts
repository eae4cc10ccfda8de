/** How a user comes back from the login. */
export interface WayBack {
  readonly destination: string
  /** What the URL has to carry; undefined for a destination that can't carry it. */
  readonly state?: string
  /** Waits for the user, and gives the URL, with the token in it. */
  readonly arrival: () => Promise<string>
  readonly close: () => void
}
