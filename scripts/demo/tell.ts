import { styleText } from 'node:util'
import { mask } from './mask.ts'
import { Unexpected, type Fact, type Facts, type Step } from './step.ts'
import type { Output } from './terminal.ts'
import { wrap } from './wrap.ts'

/** Shows a story as it happens; credentials are masked in all that it shows. */
export interface Teller {
  begin(step: Heading): void
  end(step: Heading, facts: Facts): void
  fail(step: Heading, error: unknown): void
  /** Says something that belongs to no step. */
  remark(text: string): void
}

type Heading = Pick<Step<never>, 'name' | 'title' | 'about'>

/** Tells people, in a terminal of any width; in colours, unless it has none or NO_COLOR is set. */
export function terminalTeller(output: Output, secrets: readonly string[]): Teller {
  const width = Math.min(output.columns ?? 80, 100)
  let count = 0

  const style = (format: Parameters<typeof styleText>[0], text: string) => styleText(format, text, { stream: output })
  const write = (...lines: readonly string[]) => void output.write(`${lines.join('\n')}\n`)
  const paragraph = (text: string) => wrap(text, width - indent.length).map((line) => indent + line)

  function table(facts: Facts, format: Parameters<typeof styleText>[0]): string[] {
    const labelled = Object.entries(facts).map(([name, fact]) => [labelOf(name), fact] as const)
    const column = Math.max(...labelled.map(([label]) => label.length)) + 2
    return labelled.flatMap(([label, fact]) => {
      const lines = linesOf(fact).flatMap((line) => wrap(mask(line, secrets), width - indent.length - column))
      return lines.map((line, index) => indent + style(format, (index === 0 ? label : '').padEnd(column)) + line)
    })
  }

  return {
    begin({ title, about }) {
      count += 1
      write('', `${String(count).padStart(2)}  ${style('bold', title)}`, ...paragraph(about), '')
    },
    end: (_, facts) => write(...table(facts, 'dim')),
    fail(_, error) {
      const verdict = error instanceof Unexpected ? 'This is not so.' : 'It did not come to that.'
      write(...paragraph(style('red', verdict)), ...table(factsOf(error), 'red'))
    },
    remark: (text) => write('', ...paragraph(mask(text, secrets))),
  }
}

/** Tells programs: one line of JSON for each step. */
export function jsonTeller(output: Output, secrets: readonly string[]): Teller {
  const write = (step: Heading, ok: boolean, facts: Facts) => {
    const { name, title } = step
    const line = JSON.stringify({ step: name, title, ok, facts }, (_, value: unknown) =>
      typeof value === 'string' ? mask(value, secrets) : value,
    )
    output.write(`${line}\n`)
  }
  return {
    begin() {},
    end: (step, facts) => write(step, true, facts),
    fail: (step, error) => write(step, false, factsOf(error)),
    remark() {},
  }
}

const indent = '    '

/** `cameBack` is `came back`; names of things stay as they are. */
function labelOf(name: string): string {
  return /^[a-z]/.test(name) ? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) : name
}

function linesOf(fact: Fact): readonly string[] {
  if (typeof fact !== 'object') return [String(fact)]
  return Array.isArray(fact) ? fact : Object.entries(fact).map(([name, value]) => `${name}: ${value}`)
}

function factsOf(error: unknown): Facts {
  if (error instanceof Unexpected) return { expected: error.expected, came: error.came }
  return { reason: messagesOf(error).join('; ') }
}

/** An error's own, and those of what caused it. */
function messagesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return error === undefined ? [] : [String(error)]
  return [error.message, ...messagesOf(error.cause)]
}
