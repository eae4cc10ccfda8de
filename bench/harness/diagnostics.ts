/** What TypeScript says of a program with `--extendedDiagnostics`. */
export type Diagnostics =
  | { readonly instantiations: number; readonly megabytes: number; readonly error?: undefined }
  | { readonly error: string }

/** Reads its output; a program with a mistake is its first error. */
export function readDiagnostics(output: string): Diagnostics {
  const error = /^.*error TS\d+: .*$/m.exec(output)?.[0]
  if (error !== undefined) return { error: error.slice(0, 200) }
  const instantiations = /^Instantiations:\s+(\d+)/m.exec(output)?.[1]
  const kilobytes = /^Memory used:\s+(\d+)K/m.exec(output)?.[1]
  if (instantiations === undefined || kilobytes === undefined) return { error: 'TypeScript told no figures' }
  return { instantiations: Number(instantiations), megabytes: Number(kilobytes) / 1000 }
}
