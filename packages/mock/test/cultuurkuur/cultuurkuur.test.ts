import { expect, it } from 'vitest'
import { seededTwin } from '../support/seeded-twin.ts'

it.each([
  ['regions', 'cultuurkuur_werkingsregio_provincie_nis-01000', 'cultuurkuur_werkingsregio_nis-21001'],
  ['education-levels', 'cultuurkuur_basisonderwijs', 'cultuurkuur_Kleuter-2-3-jaar'],
])('the %s of Cultuurkuur are a tree of labels that needs no token', async (name, root, leaf) => {
  const { status, body } = await seededTwin().send(`GET /cultuurkuur/${name}`, undefined, { as: null })
  expect(status).toBe(200)
  expect(body).toMatchObject([{ label: root }, {}])
  expect(JSON.stringify(body)).toContain(`"label":"${leaf}"`)
})
