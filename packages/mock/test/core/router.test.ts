import { describe, expect, it, vi } from 'vitest'
import { createRouter } from '../../src/core/router.ts'

function routerOf(...routes: readonly string[]) {
  const router = createRouter<string>()
  for (const route of routes) {
    const [method = '', path = ''] = route.split(' ')
    router.add(method, path, route)
  }
  return router
}

describe('createRouter', () => {
  it('gives the parameters of a path, decoded', () => {
    const router = routerOf('PUT /places/{placeId}/name/{language}')
    expect(router.find('PUT', '/places/a%2Fb/name/nl')).toEqual({
      found: 'handler',
      handler: 'PUT /places/{placeId}/name/{language}',
      params: { placeId: 'a/b', language: 'nl' },
    })
  })

  it('leaves a parameter that is no valid percent-encoding as it is', () => {
    expect(routerOf('GET /labels/{name}').find('GET', '/labels/50%')).toMatchObject({ params: { name: '50%' } })
  })

  it('does not mind a slash at the end', () => {
    expect(routerOf('GET /places/{id}').find('GET', '/places/1/')).toMatchObject({ found: 'handler' })
  })

  it('prefers a literal segment to a parameter', () => {
    const router = routerOf('GET /places/{id}', 'GET /places/imports')
    expect(router.find('GET', '/places/imports')).toMatchObject({ handler: 'GET /places/imports', params: {} })
  })

  it('takes the parameter when the literal leads nowhere', () => {
    const router = routerOf('GET /places/imports/log', 'GET /places/{id}')
    expect(router.find('GET', '/places/imports')).toMatchObject({
      handler: 'GET /places/{id}',
      params: { id: 'imports' },
    })
  })

  it('takes the parameter when only that route knows the method, with no value of the path it left', () => {
    const router = routerOf('GET /user/{x}/roles', 'PUT /{kind}/{id}/roles')
    expect(router.find('PUT', '/user/7/roles')).toMatchObject({
      handler: 'PUT /{kind}/{id}/roles',
      params: { kind: 'user', id: '7' },
    })
  })

  it('keeps the names of two templates of the same shape apart', () => {
    const router = routerOf('GET /places/{placeId}', 'PUT /places/{id}')
    expect(router.find('GET', '/places/1')).toMatchObject({ params: { placeId: '1' } })
    expect(router.find('PUT', '/places/1')).toMatchObject({ params: { id: '1' } })
  })

  it('tells a wrong method from an unknown path', () => {
    const router = routerOf('GET /places/{id}', 'DELETE /places/{id}')
    expect(router.find('POST', '/places/1')).toEqual({ found: 'path', allowed: ['GET', 'DELETE'] })
    expect(router.find('GET', '/places')).toEqual({ found: 'nothing' })
    expect(router.find('GET', '/places/1/name')).toEqual({ found: 'nothing' })
  })

  it('tells the methods of every route that the path leads to', () => {
    const router = routerOf('PUT /images/main', 'GET /images/{id}', 'PUT /images/{id}')
    expect(router.find('POST', '/images/main')).toEqual({ found: 'path', allowed: ['PUT', 'GET'] })
  })

  it('tells a parameter with an ending from one without', () => {
    const router = routerOf('GET /reports/{id}', 'GET /reports/{id}.zip')
    expect(router.find('GET', '/reports/a.zip')).toMatchObject({
      handler: 'GET /reports/{id}.zip',
      params: { id: 'a' },
    })
    for (const id of ['a', '.zip', 'a.zip.gz']) {
      expect(router.find('GET', `/reports/${id}`)).toMatchObject({ handler: 'GET /reports/{id}', params: { id } })
    }
  })

  it('takes an empty segment for no parameter', () => {
    const router = routerOf('GET /places/{id}/name', 'GET /places/{id}')
    expect(router.find('GET', '/places//name')).toEqual({ found: 'nothing' })
    expect(router.find('GET', '/places//')).toEqual({ found: 'nothing' })
  })

  it('looks up each segment and the method once, among ten thousand routes as among ten', () => {
    const routes = Array.from({ length: 10_000 }, (_, index) => `GET /resource-${index}/{id}/name/{language}`)
    const lookUpsOf = (router: ReturnType<typeof routerOf>) => {
      const get = vi.spyOn(Map.prototype, 'get')
      router.find('GET', '/resource-9/1/name/nl')
      const lookUps = get.mock.calls.map(([key]) => key as unknown)
      get.mockRestore()
      return lookUps
    }
    const expected = ['resource-9', '1', 'name', 'nl', 'GET']
    expect(lookUpsOf(routerOf(...routes.slice(0, 10)))).toEqual(expected)
    expect(lookUpsOf(routerOf(...routes))).toEqual(expected)
  })

  it('is not fooled by the names of built-in properties', () => {
    expect(routerOf('GET /places').find('GET', '/constructor')).toEqual({ found: 'nothing' })
  })
})
