import { describe, expect, it } from 'vitest'
import { collectCounts } from '../../src/coverage/collect.ts'
import { sumOf } from '../../src/coverage/counter.ts'
import { coverageOf } from '../../src/coverage/coverage.ts'
import { coverageText, createMock, type Mock } from '../../src/index.ts'

const placeId = '11111111-2222-4333-8444-555555555555'
const unauthorized = 'https://api.publiq.be/probs/auth/unauthorized'
const missing = 'https://api.publiq.be/probs/body/missing'

async function rename({ fetch, environment, tokenFor }: Mock, headers: Record<string, string> = {}) {
  const authorization = `Bearer ${await tokenFor('beheerder')}`
  await fetch(`${environment.entry}/places/${placeId}/name/nl`, {
    method: 'PUT',
    headers: { authorization, ...headers },
  })
}

describe('mock.coverage', () => {
  it('of a twin that was asked nothing has nothing, of all that publiq documents', () => {
    const { operations, statuses, problems, problemTypes, counts } = createMock().coverage()
    for (const { exercised } of [operations, statuses, problems, problemTypes]) expect(exercised).toEqual([])
    expect(operations.missing).toHaveLength(259)
    expect(statuses.missing).toContain('places.updateName 204')
    expect(problems.missing).toContain(`places.updateName 400 ${missing}`)
    expect(problemTypes.missing).toContain('https://api.publiq.be/probs/uitpas/rate-limited')
    expect(counts).toEqual({})
  })

  it('has the operations, statuses and problems that were answered, and how often', async () => {
    const mock = createMock()
    await rename(mock)
    await rename(mock)
    await rename(mock, { authorization: 'Bearer forged', 'x-api-key': 'twin-key-without-refresh' })
    await mock.fetch(`${mock.environment.search}/events`, { method: 'HEAD' })
    const { operations, statuses, problems, problemTypes, counts } = mock.coverage()
    expect(counts).toEqual({
      [`places.updateName 401 ${unauthorized}`]: 3,
      [`search.searchEvents 401 ${unauthorized}`]: 1,
    })
    expect(operations.exercised).toEqual(['places.updateName', 'search.searchEvents'])
    expect(operations.missing).toHaveLength(257)
    expect(statuses.exercised).toEqual(['places.updateName 401', 'search.searchEvents 401'])
    expect(problems.exercised).toContain(`places.updateName 401 ${unauthorized}`)
    expect(problemTypes.exercised).toEqual([unauthorized])
  })

  it('outlives a reset, and the journal’s thousand requests', async () => {
    const mock = createMock()
    for (let count = 0; count < 1_100; count += 1) await mock.fetch(`${mock.environment.taxonomy}/terms`)
    mock.reset()
    expect(mock.requests).toEqual([])
    expect(mock.coverage().counts).toEqual({ 'taxonomy.listTerms 200': 1_100 })
  })

  it('counts what no document has, but covers nothing by it', async () => {
    expect(coverageOf({ 'places.get 418': 1 })).toMatchObject({
      operations: { exercised: ['places.get'] },
      statuses: { exercised: [] },
      counts: { 'places.get 418': 1 },
    })
    const mock = createMock()
    mock.fail('taxonomy.listTerms', { status: 503 })
    await mock.fetch(`${mock.environment.taxonomy}/terms`)
    expect(mock.coverage()).toMatchObject({ statuses: { exercised: [] }, counts: { 'taxonomy.listTerms 503': 1 } })
    await mock.fetch(`${mock.environment.entry}/nothing`)
    await mock.fetch(`${mock.environment.auth}/nothing`)
    expect(Object.keys(mock.coverage().counts)).toHaveLength(1)
  })
})

describe('collectCounts', () => {
  it('has what twins count from then on, those of before included', async () => {
    collectCounts()
    const before = createMock()
    await before.fetch(`${before.environment.taxonomy}/terms`)
    const counts = collectCounts()
    expect(counts()).toEqual({})
    await before.fetch(`${before.environment.taxonomy}/terms`)
    const after = createMock()
    await after.fetch(`${after.environment.taxonomy}/terms`)
    expect(counts()).toEqual({ 'taxonomy.listTerms 200': 2 })
  })
})

describe('coverageText', () => {
  const text = (counts: Record<string, number>) => coverageText(coverageOf(counts)).split('\n')

  it('says how much of all and of each client was used, and what was not', () => {
    const lines = text({
      'places.updateName 204': 3,
      [`places.updateName 400 ${missing}`]: 1,
      'taxonomy.listTerms 200': 1,
    })
    expect(lines[0]).toMatch(
      /^Of publiq's APIs: 2 of 259 operations, 3 of [\d]+ statuses, 1 of [\d]+ problems, 1 of 98 types of problems\.$/,
    )
    expect(lines).toContainEqual(
      expect.stringMatching(/^places: 1 of 39 operations, 2 of \d+ statuses, 1 of \d+ problems$/),
    )
    expect(lines).toContainEqual(
      expect.stringMatching(/^ {2}never called: addImage, addLabel, .*, updateWorkflowStatus$/),
    )
    expect(lines).toContain(
      '  updateName never answered: 401, 403, 404, 400 body/invalid-syntax, 400 body/invalid-data',
    )
    expect(lines).toContainEqual(expect.stringMatching(/^taxonomy: 1 of 1 operations/))
    expect(lines.join('\n')).not.toContain('events')
  })

  it('says so when nothing was called', () => {
    expect(text({})).toEqual(["No operation of publiq's APIs was called: there are 259."])
  })
})

it('sums what several twins counted', () => {
  expect(sumOf([{ a: 1, b: 2 }, {}, { b: 3 }])).toEqual({ a: 1, b: 5 })
})
