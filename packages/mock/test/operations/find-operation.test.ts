import { describe, expect, it } from 'vitest'
import { allOperations, findOperation } from '../../src/operations/find-operation.ts'
import { uitpas } from '../../src/generated/uitpas.ts'

describe('allOperations', () => {
  it('are the 259 that publiq publishes, each with a name of its own', () => {
    expect(new Set(allOperations().map(({ name }) => name)).size).toBe(259)
  })
})

describe('findOperation', () => {
  it('finds each operation by its own path', () => {
    for (const { name, server, operation } of allOperations()) {
      const path = operation.path.replaceAll(/\{\w+\}/g, 'x')
      expect(findOperation(server, operation.method, path)?.name).toBe(name)
    }
  })

  it('gives the path’s parameters, decoded', () => {
    expect(findOperation('entry', 'PUT', '/places/1/labels/caf%C3%A9%2Fbar')).toMatchObject({
      name: 'places.addLabel',
      params: { placeId: '1', labelName: 'café/bar' },
    })
  })

  it('tells hosts apart that have the same paths', () => {
    expect(findOperation('entry', 'POST', '/places')?.name).toBe('places.create')
    expect(findOperation('search', 'POST', '/places')?.name).toBe('search.queryPlaces')
  })

  it('knows the old spellings that the Entry API knows, and a slash at the end', () => {
    expect(findOperation('entry', 'PUT', '/place/1/bookingInfo/')?.name).toBe('places.updateBookingInfo')
  })

  it('calls an operation of UiTPAS as the client does', () => {
    const found = findOperation('uitpas', 'GET', '/passholders/1')
    expect(found).toMatchObject({ name: 'uitpas.passholders.get', table: uitpas, params: { passholderId: '1' } })
    expect(uitpas.operations[found?.operationId ?? '']).toBe(found?.operation)
  })

  it('takes a HEAD for the GET that it stands for', () => {
    expect(findOperation('entry', 'HEAD', '/places/1')?.name).toBe('places.get')
    expect(findOperation('entry', 'HEAD', '/places')).toBeUndefined()
  })

  it('finds nothing for other paths, methods and hosts', () => {
    expect(findOperation('entry', 'GET', '/nothing')).toBeUndefined()
    expect(findOperation('entry', 'PATCH', '/places/1')).toBeUndefined()
    expect(findOperation('auth', 'POST', '/oauth/token')).toBeUndefined()
  })
})
