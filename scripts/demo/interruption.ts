/**
 * Aborted at Ctrl-C, when the process is to end, or when nobody reads its output any more: the demo then tidies up.
 *
 * A second Ctrl-C ends the process at once.
 */
export function interruption(): AbortSignal {
  const controller = new AbortController()
  const stop = () => controller.abort(new Error('The demo was interrupted.'))
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, stop)
  process.stdout.on('error', stop)
  return controller.signal
}
