import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDocuments } from '../src/documents.ts'
import { createPartSharing } from '../src/shared-parts.ts'

const status = () => ({ status: { type: 'Available' }, labels: ['jazz', 'rock'] })

describe('shared parts', () => {
  it('are the very same where they are equal', () => {
    const share = createPartSharing()
    const [one, other] = [share({ id: 'one', ...status() }), share({ id: 'other', ...status() })]
    expect(other.status).toBe(one.status)
    expect(other.labels).toBe(one.labels)
  })

  it.each([
    [['1'], [1]],
    [[null], ['null']],
    [['a', 'b'], ['a,b']],
    [
      { a: '1', b: '2' },
      { b: '2', a: '1' },
    ],
    [{ 0: 'a' }, ['a']],
    [[], {}],
    [[true], ['true']],
  ])('%j is not %j', (one, other) => {
    const share = createPartSharing()
    expect(JSON.stringify([share(one), share(other)])).toBe(JSON.stringify([one, other]))
  })

  it('leave what is given as it is', () => {
    const share = createPartSharing()
    share({ ...status() })
    const given = { of: Object.freeze(status()) }
    const { of } = given
    share(given)
    expect(given.of).toBe(of)
  })

  it('are taken from others, and not remembered for them, when asked so', () => {
    const share = createPartSharing()
    const other = share(status(), false)
    const one = share(status())
    expect(one.status).not.toBe(other.status)
    expect(share(status(), false).status).toBe(one.status)
  })

  it('take what JSON can not hold as it is', () => {
    const date = new Date(0)
    expect(createPartSharing()({ date, nothing: undefined })).toEqual({ date, nothing: undefined })
  })

  it('make up the same JSON, whatever it is', () => {
    const share = createPartSharing()
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const read: unknown = JSON.parse(JSON.stringify(value))
        expect(JSON.stringify(share(read))).toBe(JSON.stringify(value))
      }),
    )
  })
})

describe('documents that are written', () => {
  it('have the parts that others have', () => {
    const documents = createDocuments()
    documents.set('one', status())
    documents.set('other', status())
    expect(documents.get('other')?.['status']).toBe(documents.get('one')?.['status'])
  })

  it('have them in what a change puts into a list, too', () => {
    const documents = createDocuments()
    const hours = (id: string) => documents.get(id)?.['hours'] as readonly object[]
    documents.set('one', { hours: [{ opens: '10:00' }] })
    documents.set('other', { hours: [{ opens: '11:00' }] })
    documents.set('other', { hours: [...hours('other'), { opens: '10:00' }] })
    expect(hours('other')).toEqual([{ opens: '11:00' }, { opens: '10:00' }])
    expect(hours('other')[1]).toBe(hours('one')[0])
  })

  it('stay the very same when they are written again', () => {
    const documents = createDocuments()
    documents.set('one', status())
    const kept = documents.get('one') ?? {}
    documents.set('one', kept)
    expect(documents.get('one')).toBe(kept)
  })
})
