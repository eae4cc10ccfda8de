import { PassThrough } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import type { Terminal } from '../terminal.ts'

export interface FakeTerminal extends Terminal {
  readonly stdin: PassThrough & { isTTY: boolean }
  readonly interrupt: () => void
  /** What was written so far, without colours. */
  readonly shown: () => { readonly stdout: string; readonly stderr: string }
  /** Waits until this is said on the standard error. */
  readonly hears: (pattern: RegExp) => Promise<string>
  /** The lines of `--json`. */
  readonly steps: () => readonly ToldStep[]
}

export interface ToldStep {
  readonly step: string
  readonly title: string
  readonly ok: boolean
  readonly facts: Readonly<Record<string, unknown>>
}

/** A terminal with a test in place of the person. */
export function fakeTerminal({
  apiKey,
  env = {},
  isTTY = true,
}: { apiKey?: string; env?: Terminal['env']; isTTY?: boolean } = {}): FakeTerminal {
  const stdin = Object.assign(new PassThrough(), { isTTY })
  const stdout = recorder()
  const stderr = recorder()
  const controller = new AbortController()
  return {
    stdin,
    stdout: stdout.stream,
    stderr: stderr.stream,
    env: apiKey === undefined ? env : { ...env, UITKIT_API_KEY: apiKey },
    signal: controller.signal,
    interrupt: () => controller.abort(new Error('The demo was interrupted.')),
    shown: () => ({ stdout: stdout.text(), stderr: stderr.text() }),
    hears: (pattern) =>
      new Promise((resolve) => {
        const listen = () => {
          const [found] = pattern.exec(stderr.text()) ?? []
          if (found === undefined) stderr.stream.once('data', listen)
          else resolve(found)
        }
        listen()
      }),
    steps: () =>
      stdout
        .text()
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as ToldStep),
  }
}

function recorder(): { stream: PassThrough; text: () => string } {
  let text = ''
  const stream = new PassThrough()
  stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
  return { stream, text: () => stripVTControlCharacters(text) }
}
