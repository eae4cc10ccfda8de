import type { MockRequest } from '../../core/exchange.ts'
import { controlProblem } from './control-problem.ts'

/** @throws {ProblemResponse} A 400 for what is no JSON object; no body at all is an empty one. */
export async function readBody({ text }: MockRequest): Promise<Readonly<Record<string, unknown>>> {
  const sent = await text()
  const value = sent === '' ? {} : parse(sent)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  throw controlProblem(400, 'The body must be a JSON object.')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw controlProblem(400, `The body is no JSON: ${(error as Error).message}`)
  }
}
