import { parseArgs } from 'node:util'
import { liveStage, tellLive, type Stage } from './live/tell-live.ts'
import { jsonTeller, terminalTeller } from './tell.ts'
import type { Terminal } from './terminal.ts'
import { tellTwin } from './twin.ts'

const usage = `Usage: pnpm demo [--json]
       pnpm demo --live [--paste] [--json]

Logs in, creates and renames a place, and shows what can go wrong: at a twin of publiq's servers, on this machine.

  --json   prints one line of JSON for each step
  --live   does it at publiq's test environment, and deletes what it made: with an OAuth2 client in
           UITKIT_CLIENT_ID and UITKIT_CLIENT_SECRET, or with an API key in UITKIT_API_KEY
  --paste  with --live: you paste the URL that the login ends at, for when the browser is on another machine
`

/**
 * Runs the demo, and gives its exit status: 0 when every step did what it says.
 *
 * @param stage For tests: other servers than publiq's.
 */
export async function demo(args: readonly string[], terminal: Terminal, stage: Stage = liveStage): Promise<number> {
  const options = readOptions(args)
  if (options instanceof Error) {
    terminal.stderr.write(`${options.message}\n\n${usage}`)
    return 1
  }
  if (options.help) {
    terminal.stdout.write(usage)
    return 0
  }
  const secrets = ['UITKIT_API_KEY', 'UITKIT_CLIENT_SECRET'].map((name) => terminal.env[name] ?? '')
  const teller = (options.json ? jsonTeller : terminalTeller)(terminal.stdout, secrets)
  const { signal } = terminal
  const { paste } = options
  const isTold = options.live
    ? tellLive(teller, terminal, { paste, ...stage })
    : tellTwin(teller, { fetch: stage.fetch, signal })
  return (await isTold) ? 0 : 1
}

function readOptions(args: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { json: flag, live: flag, paste: flag, help: { ...flag, short: 'h' } },
    })
    return values.paste && !values.live ? new Error('--paste goes with --live.') : values
  } catch (error) {
    return error as Error
  }
}
