// Nothing here runs: what it asserts is that it compiles.
import { type Assertion, expectTypeOf } from 'vitest'
import { assertAccepted, createMock, type Violation } from '../../src/index.ts'
import '../../src/vitest.ts'

declare const matched: Assertion<void, Request>
const mock = createMock()
const request = new Request('https://io-test.uitdatabank.be/places')

// As it should be
expectTypeOf(matched.toBeAcceptedByPubliq()).resolves.toBeVoid()
expectTypeOf(matched.not.toBeAcceptedByPubliq(mock.environment)).resolves.toBeVoid()
expectTypeOf(matched.toHaveReceivedOnlyAcceptedRequests()).resolves.toBeVoid()
expectTypeOf<ReturnType<(typeof mock.requests)[number]['violations']>>().resolves.toEqualTypeOf<readonly Violation[]>()
void assertAccepted(request, { entry: 'http://127.0.0.1:8080' })
void assertAccepted(['https://io-test.uitdatabank.be/places', { method: 'POST' }])
void assertAccepted(new URL('https://io-test.uitdatabank.be/places'))
void assertAccepted(mock)

// @ts-expect-error Of several, each is looked at by itself; of a twin, all are.
void assertAccepted(mock.requests)
// @ts-expect-error Nothing may have been sent.
void assertAccepted(mock.requests.at(-1))
// @ts-expect-error There is no such server.
void assertAccepted(request, { entri: 'http://127.0.0.1:8080' })
// @ts-expect-error The environment comes as an object.
void matched.toBeAcceptedByPubliq('http://127.0.0.1:8080')
