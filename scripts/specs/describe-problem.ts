import { relative } from 'node:path'
import { getLineColLocation, type NormalizedProblem } from '@redocly/openapi-core'
import { type UnusedPart } from './unused-parts.ts'

/** One line for a problem: `file:line  what and what to do  [rule]`, the file relative to `root`. */
export function describeProblem(problem: NormalizedProblem, root: string): string {
  const [location] = problem.location
  const at = location
    ? `${relative(root, location.source.absoluteRef)}:${getLineColLocation(location).start.line}`
    : '?'
  const advice = problem.suggest.length > 0 ? ` Did you mean ${problem.suggest.join(' or ')}?` : ''
  return `${at}  ${problem.message.trim()}${advice}  [${problem.ruleId}]`
}

/** The same line for a part that nothing uses. */
export function describeUnusedPart({ file, line, name }: UnusedPart, root: string): string {
  return `${relative(root, file)}:${line}  "${name}" is used nowhere. Remove it, or point a $ref at it.  [unused-part]`
}
