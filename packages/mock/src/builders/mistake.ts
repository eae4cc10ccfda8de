import { ProblemResponse } from '../core/problem.ts'
import { isWithinEdits } from '../core/edit-distance.ts'

/** Does what a builder does; what the Entry API would refuse is told as a mistake of who calls the builder. */
export function building<Built>(what: string, build: () => Built): Built {
  try {
    return build()
  } catch (error) {
    if (!(error instanceof ProblemResponse)) throw error
    const { title, detail = title, schemaErrors = [] } = error.problem
    const lines = schemaErrors.map(({ jsonPointer, error: wrong }) => `${jsonPointer}: ${wrong}`)
    throw new TypeError(`mock.seed.${what}: ${lines.length > 0 ? lines.join('\n') : detail}`, { cause: error })
  }
}

/** A property that is misspelt would be passed over in silence, and its test would wonder. */
export function refuseUnknown(what: string, input: object, keys: Readonly<Record<string, true>>): void {
  const unknown = Object.keys(input).find((key) => !Object.hasOwn(keys, key))
  if (unknown === undefined) return
  const known = Object.keys(keys)
  const meant = known.find((key) => isWithinEdits(unknown, key, 2))
  const hint = meant === undefined ? `it may have ${known.join(', ')}` : `is "${meant}" meant?`
  throw new TypeError(`mock.seed.${what}: there is no property "${unknown}"; ${hint}`)
}
