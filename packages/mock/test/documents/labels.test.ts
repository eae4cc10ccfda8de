import { describe, expect, it } from 'vitest'
import {
  labelErrors,
  type LabelRules,
  withImportedLabels,
  withLabel,
  withoutLabel,
  withReplacedLabels,
} from '../../src/entry/documents/labels.ts'
import { offer } from '../places/place-twin.ts'

const rules: LabelRules = {
  find: (name) => {
    const label = name.toLowerCase()
    if (label === 'hidden') return { name, visibility: 'invisible', privacy: 'public' }
    if (label === 'shown') return { name, visibility: 'visible', privacy: 'public' }
    return undefined
  },
  mayUse: (name) => name.toLowerCase() !== 'private',
}
const everything: LabelRules = { ...rules, mayUse: () => true }

describe('labels', () => {
  it('land where their visibility puts them, not where they were sent', () => {
    const place = withImportedLabels(offer(), ['hidden', 'new'], ['shown', 'secret'], rules)
    expect(place).toMatchObject({ labels: ['new', 'shown'], hiddenLabels: ['hidden', 'secret'] })
  })

  it('are one whatever their casing; the last casing of a request wins', () => {
    const before = withLabel(offer(), 'Jazz', rules)
    expect(withLabel(before, 'jAZZ', rules)).toBe(before)
    expect(withReplacedLabels(offer(), ['blues', 'jazz', 'Blues'], rules).labels).toEqual(['Blues', 'jazz'])
    expect(withoutLabel(before, 'JAZZ')).not.toHaveProperty('labels')
  })

  it('are replaced save the private ones that the user may not use, which are not added either', () => {
    const before = withReplacedLabels(offer(), ['Private', 'old', 'kept'], everything)
    expect(withReplacedLabels(before, ['new', 'kept'], rules).labels).toEqual(['Private', 'kept', 'new'])
    expect(withReplacedLabels(offer(), ['Private', 'new'], rules).labels).toEqual(['new'])
    expect(withReplacedLabels(before, [], everything)).toEqual(offer())
  })

  it('go with a full body only when a full body brought them', () => {
    const imported = withImportedLabels(offer(), ['first'], [], rules)
    const mixed = withLabel(imported, 'by hand', rules)
    const next = withImportedLabels(mixed, ['second'], [], rules)
    expect(next.labels).toEqual(['by hand', 'second'])
    expect(withImportedLabels(next, [], [], rules).labels).toEqual(['by hand'])
  })

  it('are refused when one name is visible and hidden at once', () => {
    expect(labelErrors(['a1', 'jazz'], ['JAZZ'])).toEqual([
      { jsonPointer: '/labels/1', error: 'Label "jazz" cannot be both in labels and hiddenLabels properties.' },
    ])
  })
})
