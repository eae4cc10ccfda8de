/** What the demo needs of a process. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly stdout: Output
  /** For what is said to a person that is no part of the story, so that the standard output can be read by a program. */
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** Aborted when the user has had enough. */
  readonly signal: AbortSignal
}

export type Output = NodeJS.WritableStream & { readonly columns?: number }
