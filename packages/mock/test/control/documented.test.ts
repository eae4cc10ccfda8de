import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { controlRoutes } from '../../src/node/control/control-routes.ts'

it('has every route of the control API in its docs, and no other', async () => {
  const page = await readFile(new URL('../../../../docs/control-api.md', import.meta.url), 'utf8')
  const documented = Array.from(page.matchAll(/`((?:GET|POST|PUT|DELETE) \/[\w./{}]*)`/g), ([, route]) => route)
  const routes = controlRoutes.map(({ method, path }) => `${method} ${path}`)
  expect([...new Set(documented)].toSorted()).toEqual(routes.toSorted())
})
