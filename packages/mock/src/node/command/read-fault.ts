import type { Fault, FaultTarget } from '../../faults/fault.ts'

export interface GivenFault {
  readonly target: FaultTarget
  readonly fault: Fault
}

/**
 * A fault as the command line has it: `[OPERATION=]WHAT[,LIMIT=NUMBER ...]`, such as `places.create=503,times=2`.
 *
 * @throws {Error} Says what it should be. Numbers that make no sense are left to `mock.fail`.
 */
export function readFault(text: string): GivenFault {
  const [first = '', ...limits] = text.split(',')
  const [what = '', operation, ...others] = first.split('=').toReversed()
  if (others.length > 0) throw wrong(text)
  const fault = { ...readKind(what, text), ...Object.fromEntries(limits.map((limit) => readLimit(limit, text))) }
  return { target: (operation ?? {}) as FaultTarget, fault: fault as Fault }
}

function readKind(what: string, text: string) {
  if (/^\d{3}$/.test(what)) return { status: Number(what) }
  if (what === 'dropped' || what === 'truncated') return { connection: what }
  if (what === 'expired') return { token: what }
  throw wrong(text)
}

const limitNames = ['times', 'after', 'probability', 'seed', 'retryAfter', 'latency']

function readLimit(limit: string, text: string): readonly [string, number] {
  const [, name = '', value] = /^ *(\w+)=([^=]+)$/.exec(limit) ?? []
  if (!limitNames.includes(name) || Number.isNaN(Number(value))) throw wrong(text)
  return [name, Number(value)]
}

function wrong(text: string): Error {
  const form = '[OPERATION=]WHAT[,LIMIT=NUMBER], such as places.create=503,times=2'
  const kinds = 'WHAT is a status, dropped, truncated or expired'
  return new Error(`--fail ${text} is not ${form}. ${kinds}; a LIMIT is one of ${limitNames.join(', ')}.`)
}
