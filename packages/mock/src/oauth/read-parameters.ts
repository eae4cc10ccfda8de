import type { MockRequest } from '../core/exchange.ts'
import { parseJson } from '../core/parse-json.ts'

export type Parameters = Readonly<Record<string, string | undefined>>

/** The parameters of a form or of a JSON object; undefined when it is neither, or a name comes twice. */
export function readParameters(request: MockRequest): Parameters | undefined {
  const text = request.text()
  if (!request.headers['content-type']?.startsWith('application/json')) {
    const form = [...new URLSearchParams(text)]
    return new Set(form.map(([name]) => name)).size === form.length ? Object.fromEntries(form) : undefined
  }
  try {
    const value = parseJson(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    const entries = Object.entries(value)
    return entries.every(([, entry]) => typeof entry === 'string') ? Object.fromEntries(entries) : undefined
  } catch {
    return undefined
  }
}
