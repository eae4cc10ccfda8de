import { element } from './dom.js'

/**
 * Where a request or its answer breaks the spec.
 *
 * @typedef {object} Violation
 * @property {'request' | 'response'} side
 * @property {string} where Such as `body /name`.
 * @property {string} message
 */

/** @typedef {{ operation: string | null, isPending: boolean, status: number | null, violations: readonly Violation[] }} Judged */

/**
 * What the spec says of a request and its answer, in a word or two.
 *
 * @param {Judged} request
 */
export function verdictOf({ operation, isPending, status, violations }) {
  if (isPending) return { kind: 'pending', text: 'not answered' }
  if (status === null) return { kind: 'pending', text: 'connection dropped' }
  if (violations.length > 0)
    return { kind: 'broken', text: violations.length === 1 ? '1 mistake' : `${violations.length} mistakes` }
  return operation === null ? { kind: 'unknown', text: 'no spec' } : { kind: 'valid', text: 'valid' }
}

/** @param {Judged} request */
export function violationList(request) {
  const { operation, violations } = request
  const heading = operation === null ? 'No document of publiq’s has this operation.' : `It is ${operation}.`
  const { kind, text } = verdictOf(request)
  const items = violations.map(({ side, where, message }) =>
    element('li', {}, element('code', {}, `${side} ${where}`), ` ${message}`),
  )
  return element(
    'div',
    { class: `judgement ${kind}` },
    element('p', {}, `${heading} By its spec: ${text}.`),
    ...(items.length > 0 ? [element('ul', {}, ...items)] : []),
  )
}
