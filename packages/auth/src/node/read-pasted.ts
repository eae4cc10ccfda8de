import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

/**
 * Reads what a user pastes at the terminal, up to an empty line after it, without showing it: a terminal may wrap what is long,
 * and keeps what it shows.
 *
 * @throws {Error} When the input ends before there is anything.
 */
export function readPasted(signal: AbortSignal, input: NodeJS.ReadableStream = process.stdin): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input, output: nowhere, terminal: true })
  const close = () => lines.close()
  const pasted: string[] = []
  return new Promise<string>((resolve, reject) => {
    lines.on('line', (line) => {
      if (line.trim() !== '') pasted.push(line)
      else if (pasted.length > 0) close()
    })
    // Control and C, which readline would keep from the process.
    lines.once('SIGINT', () => process.kill(process.pid, 'SIGINT'))
    lines.once('close', () => {
      signal.removeEventListener('abort', close)
      if (pasted.length > 0) resolve(pasted.join('\n'))
      else reject(signal.reason ?? new Error('Nothing was pasted.'))
    })
    signal.addEventListener('abort', close)
    if (signal.aborted) close()
  })
}
