import { ProblemResponse } from '../../core/problem.ts'

/** A refusal of the control API, which is none of publiq's: so its problems have no type of publiq's. */
export function controlProblem(status: 400 | 403 | 404 | 405, detail: string): ProblemResponse {
  return new ProblemResponse({ type: 'about:blank', title: titles[status], status, detail })
}

const titles = { 400: 'Bad Request', 403: 'Forbidden', 404: 'Not Found', 405: 'Method Not Allowed' }
