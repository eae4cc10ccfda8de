import { json, type MockResponse, withHeaders } from '../core/exchange.ts'
import { notFound } from '../core/problem.ts'
import type { SpecExample } from '../core/spec.ts'
import { uitpasExamples } from '../generated/uitpas-examples.ts'
import type { SpecContext } from '../spec-server/spec-context.ts'
import { cardSystemInPath } from './card-systems/card-system.ts'
import { eventInPath } from './events/uitpas-event.ts'
import { organizerInPath } from './organizers/uitpas-organizer.ts'
import { passholderInPath } from './passholders/in-path.ts'
import { requirePermission } from './permissions/permissions.ts'

/**
 * Answers an operation that has no state: its request is checked as that of any other, and its answer is the example of the
 * spec, with a header that says so.
 */
export function answerFromExample(context: SpecContext, example: SpecExample): MockResponse {
  for (const [parameter, find] of inPath) if (parameter in context.params) find(context)
  context.body()
  requirePermission(context, context.params['organizerId'])
  return withHeaders(exampleResponse(example, context), { 'x-uitkit-twin': 'example' })
}

export function exampleOf(operation: string): SpecExample {
  const example = uitpasExamples[operation]
  if (!example) throw new Error(`The spec has no operation ${operation}.`)
  return example
}

/** Which of what a path names the twin knows. */
const inPath: readonly (readonly [parameter: string, find: (context: SpecContext) => unknown])[] = [
  ['passholderId', passholderInPath],
  ['organizerId', organizerInPath],
  ['eventId', eventInPath],
  ['cardSystemId', cardSystemInPath],
]

/** An archive without files: what comes after the files of a zip (APPNOTE.TXT, section 4.3.16). */
const emptyZip = new Uint8Array([0x50, 0x4b, 0x05, 0x06, ...Array.from({ length: 18 }, () => 0)])

function exampleResponse({ status, contentType, body }: SpecExample, { params, url }: SpecContext): MockResponse {
  if (status === 303) return { status, headers: { location: backToCaller(url) } }
  if (contentType === undefined) return { status, headers: {} }
  if (contentType === 'application/json') return json(status, body)
  const filename = `attachment; filename="${(params['reportId'] ?? '').replaceAll(/\D/g, '')}.zip"`
  return { status, headers: { 'content-type': contentType, 'content-disposition': filename }, body: emptyZip }
}

/** The page from which a login began, with a code that stands for it. */
function backToCaller({ searchParams }: URL): string {
  const redirectUri = searchParams.get('redirect_uri') ?? ''
  if (!URL.canParse(redirectUri)) throw notFound('Query parameter redirect_uri is no URL.')
  const back = new URL(redirectUri)
  back.searchParams.set('code', 'twin-code')
  back.searchParams.set('state', searchParams.get('state') ?? '')
  return back.href
}
