import { describe, expect, it } from 'vitest'
import { createMock } from '../../src/create-mock.ts'
import type { Fault, FaultTarget } from '../../src/faults/fault.ts'

const fail = (target: unknown, fault: unknown) => createMock().fail(target as FaultTarget, fault as Fault)

describe('mock.fail', () => {
  it.each([
    ['places.updateNames', 'No document has an operation "places.updateNames". Is "places.updateName" meant?'],
    ['place.updateName', 'Is "places.updateName" meant?'],
    ['updateSubEvents', 'Is "events.updateSubEvents" meant?'],
    ['Uitpas.passholders.get', 'Is "uitpas.passholders.get" meant?'],
    ['nonsense', 'Its name begins with one of cultuurkuur, events, images,'],
    ['', 'Its name begins with one of'],
    [{ path: 'places/1' }, 'target.path: expected a path that starts with a slash'],
    [{ path: 5 }, 'target.path: expected a path that starts with a slash'],
    [{ method: 5 }, 'target.method: expected a text such as "PUT"'],
    [
      { server: 'entri' },
      'target.server: expected one of entry, search, taxonomy, auth, jwtProvider, uitpas, museumpass',
    ],
    [{ host: 'entry' }, 'target.host: expected one of server, method, path'],
    [undefined, 'target: expected an operation such as "places.updateName", or { server, method, path }'],
    [null, 'target: expected an operation such as'],
    [5, 'target: expected an operation such as'],
    [['places.get'], 'target: expected an operation such as'],
  ])('says what may be meant by the target %j', (target, message) => {
    expect(() => fail(target, { status: 500 })).toThrow(message)
  })

  it.each([
    [undefined, 'fault: expected an object'],
    [{}, 'fault: expected one of status, connection, token, rateLimit, latency'],
    [{ times: 1 }, 'fault: expected one of status'],
    [
      { status: 500, connection: 'dropped' },
      'expected one of status, connection, token, rateLimit, got status and conn',
    ],
    [{ status: 99 }, 'fault.status: expected a status from 200 to 599'],
    [{ status: 500.5 }, 'fault.status: expected a status from 200 to 599'],
    [{ status: '500' }, 'fault.status: expected a status from 200 to 599'],
    [{ status: 500, retryAfter: -1 }, 'fault.retryAfter: expected a number of seconds'],
    [{ status: 500, headers: 'x' }, 'fault.headers: expected an object of header names and values'],
    [{ status: 500, lost: 'everything' }, 'fault.lost: expected "request" or "answer"'],
    [{ status: 500, times: 0 }, 'fault.times: expected a whole number, 1 or more'],
    [{ status: 500, after: -1 }, 'fault.after: expected a whole number, 0 or more'],
    [{ status: 500, probability: 1.1 }, 'fault.probability: expected a number from 0 to 1'],
    [{ status: 500, seed: 0.5 }, 'fault.seed: expected a whole number'],
    [{ status: 500, time: 1 }, 'fault.time: expected one of latency, times, after, probability, seed, status,'],
    [{ status: 500, constructor: 1 }, 'fault.constructor: expected one of'],
    [{ connection: 'gone' }, 'fault.connection: expected "dropped" or "truncated"'],
    [{ connection: 'dropped', retryAfter: 1 }, 'fault.retryAfter: expected one of'],
    [{ token: 'stolen' }, 'fault.token: expected "expired"'],
    [{ rateLimit: 3 }, 'fault.rateLimit: expected an object { requests, seconds }'],
    [{ rateLimit: { requests: 3 } }, 'fault.rateLimit.seconds: expected a number above 0'],
    [{ latency: -1 }, 'fault.latency: expected milliseconds, or { min, max } with 0 <= min <= max'],
    [{ latency: { min: 2, max: 1 } }, 'fault.latency: expected milliseconds'],
    [{ latency: null }, 'fault.latency: expected milliseconds'],
    [{ latency: Number.NaN }, 'fault.latency: expected milliseconds'],
  ])('refuses %j', (fault, message) => {
    expect(() => fail('places.get', fault)).toThrow(TypeError)
    expect(() => fail('places.get', fault)).toThrow(message)
  })

  it('adds nothing that it refuses', () => {
    const mock = createMock()
    expect(() => mock.fail('places.get', { status: 99 })).toThrow(TypeError)
    expect(mock.faults).toEqual([])
  })
})

describe('createMock', () => {
  it.each([-1, Infinity, { min: 1, max: 0 }, 2 ** 31])('refuses the latency %j', (latency) => {
    expect(() => createMock({ latency })).toThrow('latency: expected milliseconds')
  })
})
