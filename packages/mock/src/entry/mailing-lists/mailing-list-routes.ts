import { noContent, type MockResponse } from '../../core/exchange.ts'
import { parseJson } from '../../core/parse-json.ts'
import { bodyInvalidData, bodyInvalidDetail, problem } from '../../core/problem.ts'
import { formats } from '../../core/schema-errors/formats.ts'
import type { EntryContext, EntryRoute } from '../context.ts'

export const mailingListRoutes: readonly EntryRoute[] = [
  { method: 'PUT', path: '/mailing-list/{mailingListId}', handle: subscribe },
]

/** Nobody gets a mail. No schema looks at the body, so that its mistakes are told in words of their own. */
function subscribe({ request }: EntryContext): MockResponse {
  const { email } = parse(request.text())
  if (email === undefined || email === null) {
    throw bodyInvalidData([{ jsonPointer: '/', error: "The property 'email' is required." }])
  }
  if (typeof email !== 'string' || !formats['email']?.(email)) {
    throw bodyInvalidDetail('Given string is not a valid e-mail address.')
  }
  return noContent
}

function parse(body: string): { readonly email?: unknown } {
  try {
    return Object(parseJson(body))
  } catch {
    const detail = 'The given request body could not be parsed as json.'
    throw problem('body/invalid-syntax', 400, 'Invalid body syntax', detail)
  }
}
