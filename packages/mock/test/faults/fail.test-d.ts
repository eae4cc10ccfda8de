import type { Mock } from '../../src/create-mock.ts'

/** Compiled, never run. */
export function targetsAndFaults(mock: Mock): void {
  mock.fail('uitpas.passholders.get', { status: 503, times: 2, retryAfter: 1 })
  mock.fail({ path: '/places/{placeId}' }, { connection: 'dropped', lost: 'answer' })
  mock.fail(({ operation }) => operation === 'places.get', { latency: { min: 1, max: 2 } })

  // @ts-expect-error No document has it.
  mock.fail('places.updateNames', { status: 503 })
  // @ts-expect-error An operation has its client's name before its own.
  mock.fail('updateName', { status: 503 })
  // @ts-expect-error Nothing goes wrong.
  mock.fail('places.get', { times: 1 })
  // @ts-expect-error A fault is of one kind.
  mock.fail('places.get', { token: 'expired', retryAfter: 1 })
  // @ts-expect-error A connection is dropped or truncated.
  mock.fail('places.get', { connection: 'broken' })
}
