// Nothing here runs: what it asserts is that it compiles.
import createOpenapiClient, { type Client } from 'openapi-fetch'
import type { HttpClient } from '../src/index.ts'

type Equals<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
declare function assertType<_Assertion extends true>(): void

/** As openapi-typescript writes them. */
interface paths {
  '/places/{placeId}': {
    parameters: { query?: never; header?: never; path: { placeId: string }; cookie?: never }
    get: {
      parameters: { query?: { embed?: boolean }; header?: never; path: { placeId: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown }; content: { 'application/json': Place; 'text/html': string } }
        401: { headers: { [name: string]: unknown }; content?: never }
        404: { headers: { [name: string]: unknown }; content: { 'application/problem+json': Problem } }
      }
    }
    put: {
      parameters: { query: { force: boolean }; header?: never; path: { placeId: string }; cookie?: never }
      requestBody: { content: { 'application/json': Place } }
      responses: { 204: { headers: { [name: string]: unknown }; content?: never } }
    }
    post?: never
    delete?: never
    patch?: never
  }
  '/places': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { query?: { start?: number }; header?: never; path?: never; cookie?: never }
      requestBody?: never
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': Place[] } } }
    }
    put?: never
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never }
      requestBody?: { content: { 'text/plain': string } }
      responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': Place[] } } }
    }
    delete?: never
    patch?: never
  }
}

type Place = { type: 'hall'; seats: number } | { type: 'park'; lawns: { name: string }[] }

interface Problem {
  title: string
}

declare const http: HttpClient<paths>
const plain = createOpenapiClient<paths>()
const path = { placeId: '1' }

// What openapi-fetch's own client gives, ours gives as well.
const got = await http.GET('/places/{placeId}', { params: { path } })
got satisfies Awaited<ReturnType<typeof gotPlain>>
;(await gotPlain()) satisfies typeof got
async function gotPlain() {
  return plain.GET('/places/{placeId}', { params: { path } })
}
assertType<Equals<typeof got.data, Place | string | undefined>>()
assertType<Equals<typeof got.error, Problem | undefined>>()
if (got.data && typeof got.data === 'object' && got.data.type === 'park') got.data.lawns.at(0)?.name satisfies unknown
const put = await http.PUT('/places/{placeId}', {
  params: { path, query: { force: true } },
  body: { type: 'hall', seats: 1 },
})
assertType<Equals<typeof put.data, undefined>>()

// What need not be given, need not.
const listed = await http.GET('/places')
assertType<Equals<typeof listed.data, Place[] | undefined>>()
void http.GET('/places', { params: { query: { start: 1 } } })
void http.POST('/places')
void http.POST('/places', { body: 'q=jazz' })

// openapi-fetch's options
const text = await http.GET('/places', { parseAs: 'text' })
assertType<Equals<typeof text.data, string | undefined>>()
const stream = await http.GET('/places', { parseAs: 'stream', headers: { accept: 'text/html' }, cache: 'no-store' })
assertType<Equals<typeof stream.data, ReadableStream<Uint8Array<ArrayBuffer>> | null | undefined>>()
void http.POST('/places', { body: 'q=jazz', bodySerializer: (body) => body, querySerializer: () => '', middleware: [] })
void http.request('get', '/places/{placeId}', { params: { path } })

// What is wrong does not compile.
// @ts-expect-error There is no such path.
void http.GET('/place')
// @ts-expect-error The path has no such method.
void http.POST('/places/{placeId}', { params: { path } })
// @ts-expect-error The path has a parameter.
void http.GET('/places/{placeId}')
// @ts-expect-error It is called placeId.
void http.GET('/places/{placeId}', { params: { path: { id: '1' } } })
// @ts-expect-error A query is required.
void http.PUT('/places/{placeId}', { params: { path }, body: { type: 'hall', seats: 1 } })
// @ts-expect-error A body is required.
void http.PUT('/places/{placeId}', { params: { path, query: { force: true } } })
// @ts-expect-error A park has no seats.
void http.PUT('/places/{placeId}', { params: { path, query: { force: true } }, body: { type: 'park', seats: 1 } })
// @ts-expect-error A GET has no body.
void http.GET('/places', { body: 'q=jazz' })

// It goes where openapi-fetch's own goes: to what is made for that.
declare function wrap<Paths extends {}, Media extends `${string}/${string}`>(client: Client<Paths, Media>): Paths
const wrapped = wrap(http)
assertType<Equals<typeof wrapped, paths>>()
http satisfies Client<paths>
