import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDocuments } from '../src/documents.ts'
import { createIndex } from '../src/documents-index.ts'

const red = { '@id': 'red', colours: ['red'] }
const both = { '@id': 'both', colours: ['red', 'blue'] }

describe('createDocuments', () => {
  it('tells each change, with what was there and what is there now', () => {
    const documents = createDocuments([['1', red]])
    const seen: unknown[] = []
    documents.onChange((...change) => seen.push(change))
    documents.set('1', both)
    documents.set('2', red)
    documents.delete('1')
    documents.delete('none')
    expect(seen).toEqual([
      ['1', both, red],
      ['2', red, undefined],
      ['1', undefined, both],
    ])
    expect([...documents]).toEqual([['2', red]])
  })
})

describe('createIndex', () => {
  it('looks at each document once, whatever the number of questions', () => {
    const documents = createDocuments(Array.from({ length: 100 }, (_, id) => [String(id), { key: String(id % 10) }]))
    let looks = 0
    const find = createIndex(({ key }) => {
      looks += 1
      return [String(key)]
    })
    for (let question = 0; question < 100; question += 1) expect(find(documents, '3')).toHaveLength(10)
    expect(looks).toBe(100)
  })

  it('follows documents that come, change and go', () => {
    const documents = createDocuments([['1', red]])
    const find = createIndex(({ colours }) => colours as string[])
    expect(find(documents, 'red')).toEqual(['1'])
    documents.set('2', both)
    expect(find(documents, 'red')).toEqual(['1', '2'])
    documents.set('1', { ...red, colours: ['blue'] })
    expect(find(documents, 'red')).toEqual(['2'])
    expect(find(documents, 'blue')).toEqual(['2', '1'])
    documents.delete('2')
    expect(find(documents, 'red')).toEqual([])
    expect(find(documents, 'blue')).toEqual(['1'])
  })

  it('finds what a walk over all documents finds, whatever happened to them', () => {
    const id = fc.constantFrom('1', '2', '3', '4')
    const keys = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 })
    const step = fc.oneof(
      fc.record({ id, keys }),
      id.map((gone) => ({ id: gone, keys: undefined })),
    )
    fc.assert(
      fc.property(fc.array(step), fc.nat(10), (steps, start) => {
        const documents = createDocuments()
        const find = createIndex((document) => document['keys'] as string[])
        for (const [at, { id, keys }] of steps.entries()) {
          if (at === start) find(documents, 'a')
          if (keys) documents.set(id, { keys })
          else documents.delete(id)
        }
        for (const key of ['a', 'b', 'c']) {
          const walked = [...documents].filter(([, document]) => (document['keys'] as string[]).includes(key))
          expect(find(documents, key).toSorted()).toEqual(walked.map(([id]) => id).toSorted())
        }
      }),
    )
  })

  it('keeps the documents of one twin apart from those of another', () => {
    const find = createIndex(({ colours }) => colours as string[])
    expect(find(createDocuments([['1', red]]), 'red')).toEqual(['1'])
    expect(find(createDocuments(), 'red')).toEqual([])
  })
})
