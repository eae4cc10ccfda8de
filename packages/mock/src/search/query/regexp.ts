import { QueryError } from './query.ts'
import type { MatchText } from './wildcard.ts'

/** One step of a machine that is in many states at once: its cost grows with pattern times text, whatever the pattern. */
type Step =
  | { readonly does: 'take'; readonly test: (character: string) => boolean }
  | { readonly does: 'split'; readonly to: readonly [number, number] }
  | { readonly does: 'jump'; readonly to: number }

const longestPattern = 1000
const mostSteps = 5000

/**
 * A regular expression as Lucene has it: it has to match the whole text.
 *
 * Its `~`, `&` and `<1-9>` are left out.
 *
 * @throws {QueryError} For what is no regular expression, or a very large one.
 */
export function regexp(pattern: string): MatchText {
  const steps = compile(pattern)
  return (text) => run(steps, text)
}

function compile(pattern: string): readonly Step[] {
  if (pattern.length > longestPattern) throw new QueryError('The regular expression is too long.')
  const characters = [...pattern]
  let position = 0
  let depth = 0

  function take(character: string): boolean {
    if (characters[position] !== character) return false
    position++
    return true
  }

  function next(): string {
    const character = characters[position++]
    if (character === undefined) throw new QueryError('The regular expression ends too early.')
    return character
  }

  function readAlternatives(): readonly Step[] {
    if (++depth > 100) throw new QueryError('The regular expression has too many brackets.')
    const alternatives = [readSequence()]
    while (take('|')) alternatives.push(readSequence())
    depth -= 1
    return eitherOf(alternatives)
  }

  function readSequence(): readonly Step[] {
    const steps: Step[] = []
    while (position < characters.length && characters[position] !== '|' && characters[position] !== ')') {
      steps.push(...readRepeated())
      if (steps.length > mostSteps) throw new QueryError('The regular expression is too large.')
    }
    return steps
  }

  function readRepeated(): readonly Step[] {
    let steps = readAtom()
    for (;;) {
      if (take('*')) steps = star(steps)
      else if (take('+')) steps = [...steps, ...star(steps)]
      else if (take('?')) steps = optional(steps)
      else if (take('{')) steps = readCount(steps)
      else return steps
      if (steps.length > mostSteps) throw new QueryError('The regular expression is too large.')
    }
  }

  function readCount(steps: readonly Step[]): readonly Step[] {
    const end = characters.indexOf('}', position)
    const [, from, comma, to] = /^(\d+)(,?)(\d*)$/.exec(characters.slice(position, end).join('')) ?? []
    if (end < 0 || from === undefined) throw new QueryError('A count of the regular expression is no number.')
    position = end + 1
    const least = Number(from)
    const most = comma === '' ? least : to === '' ? undefined : Number(to)
    if (Math.max(least, most ?? 0) * Math.max(steps.length, 1) > mostSteps || (most ?? least) < least) {
      throw new QueryError('A count of the regular expression is too large, or its ends are the wrong way round.')
    }
    const required = Array.from({ length: least }, () => steps).flat()
    if (most === undefined) return [...required, ...star(steps)]
    return [...required, ...Array.from({ length: most - least }, () => optional(steps)).flat()]
  }

  function readAtom(): readonly Step[] {
    const character = next()
    if (character === '(') return readGroup()
    if (character === '.') return [{ does: 'take', test: () => true }]
    if (character === '@') return star([{ does: 'take', test: () => true }])
    if (character === '#') return [{ does: 'take', test: () => false }]
    if (character === '"') return readLiteral()
    if (character === '[') return [readClass()]
    if ('*+?{'.includes(character)) throw new QueryError('There is nothing to repeat.')
    if ('~&<'.includes(character)) throw new QueryError(`The twin does not know ${character} in a regular expression.`)
    return [{ does: 'take', test: character === '\\' ? escaped(next()) : is(character) }]
  }

  function readGroup(): readonly Step[] {
    if (take(')')) return []
    const steps = readAlternatives()
    if (!take(')')) throw new QueryError('A bracket is never closed.')
    return steps
  }

  function readLiteral(): readonly Step[] {
    const steps: Step[] = []
    while (!take('"')) steps.push({ does: 'take', test: is(next()) })
    return steps
  }

  function readClass(): Step {
    const isNegated = take('^')
    const tests: ((character: string) => boolean)[] = []
    do {
      const isEscaped = take('\\')
      const first = next()
      if (isEscaped && 'dDwWsS'.includes(first)) tests.push(escaped(first))
      else if (characters[position] === '-' && characters[position + 1] !== ']') {
        position++
        take('\\')
        const last = next()
        tests.push((character) => first <= character && character <= last)
      } else tests.push(is(first))
    } while (!take(']'))
    return { does: 'take', test: (character) => tests.some((test) => test(character)) !== isNegated }
  }

  const steps = readAlternatives()
  if (position < characters.length) throw new QueryError('There is a bracket too many.')
  return steps
}

// Where a step leads is told from the step on, so that steps can be copied.

function eitherOf(alternatives: readonly (readonly Step[])[]): readonly Step[] {
  let rest = alternatives.reduce((sum, steps) => sum + steps.length + 2, 0) - 2
  return alternatives.flatMap((steps, index): readonly Step[] => {
    if (index === alternatives.length - 1) return steps
    rest -= steps.length + 2
    return [{ does: 'split', to: [1, steps.length + 2] }, ...steps, { does: 'jump', to: rest + 1 }]
  })
}

function star(steps: readonly Step[]): readonly Step[] {
  return [{ does: 'split', to: [1, steps.length + 2] }, ...steps, { does: 'jump', to: -steps.length - 1 }]
}

function optional(steps: readonly Step[]): readonly Step[] {
  return [{ does: 'split', to: [1, steps.length + 1] }, ...steps]
}

const is = (expected: string) => (character: string) => character === expected

function escaped(letter: string): (character: string) => boolean {
  const pattern = { d: /\d/, D: /\D/, w: /\w/, W: /\W/, s: /\s/, S: /\S/ }[letter]
  return pattern ? (character) => pattern.test(character) : is(letter)
}

function run(steps: readonly Step[], text: string): boolean {
  let states = follow(steps, [0])
  for (const character of text) {
    const reached = [...states].filter((state) => {
      const step = steps[state]
      return step?.does === 'take' && step.test(character)
    })
    if (reached.length === 0) return false
    states = follow(
      steps,
      reached.map((state) => state + 1),
    )
  }
  return states.has(steps.length)
}

/** All states that can be reached without taking a character. */
function follow(steps: readonly Step[], from: readonly number[]): ReadonlySet<number> {
  const states = new Set<number>()
  const waiting = [...from]
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    if (states.has(state)) continue
    states.add(state)
    const step = steps[state]
    if (step?.does === 'jump') waiting.push(state + step.to)
    if (step?.does === 'split') waiting.push(state + step.to[0], state + step.to[1])
  }
  return states
}
