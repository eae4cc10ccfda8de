import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import type { Terminal } from '../terminal.ts'

/** Asks for one line. Undefined when none came: the input ended, or the user interrupted. */
export async function ask(terminal: Terminal, question: string): Promise<string | undefined> {
  terminal.stderr.write(`\n${question}\n`)
  return readUntil(terminal, terminal.stderr, () => true)
}

/** Asks for lines, up to an empty one after them. They are not shown while they are typed or pasted. */
export async function askHidden(terminal: Terminal, question: string): Promise<string | undefined> {
  terminal.stderr.write(`\n${question}\n`)
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  return readUntil(terminal, nowhere, (text) => /\S\s*\n\s*$/.test(text))
}

function readUntil(
  { stdin, signal }: Terminal,
  echo: NodeJS.WritableStream,
  isEnough: (text: string) => boolean,
): Promise<string | undefined> {
  const lines = createInterface({ input: stdin, output: echo, terminal: true, prompt: '> ' })
  const close = () => lines.close()
  return new Promise((resolve) => {
    let text = ''
    lines.on('line', (line) => {
      text = text === '' ? line : `${text}\n${line}`
      if (!isEnough(text)) return
      resolve(text)
      close()
    })
    lines.once('close', () => resolve(undefined))
    signal.addEventListener('abort', close)
    if (signal.aborted) close()
    else lines.prompt()
  })
}
