import { fieldType } from './fields.ts'
import type { FieldValues, IndexDocument } from './index-document.ts'

/** Documents by number, and where the texts of their fields occur. */
export interface SearchIndex {
  /** By number; what was taken out leaves a hole. */
  readonly documents: readonly (IndexDocument | undefined)[]
  /** @returns The number of the document. */
  add(document: IndexDocument): number
  remove(number: number): void
  /** The texts of a field of texts. */
  field(name: string): FieldIndex
}

export interface FieldIndex {
  /** The numbers of the documents that have a text in this field, by text; documents that are gone may be among them. */
  readonly numbers: ReadonlyMap<string, readonly number[]>
  /** How many documents have the field. */
  readonly size: number
  /** How many words they have in it together. */
  readonly words: number
}

/** An index that takes documents in and out one by one; a field's texts are only looked at once somebody asks for them. */
export function createSearchIndex(): SearchIndex {
  const documents: (IndexDocument | undefined)[] = []
  const fields = new Map<string, GrowingField>()
  return {
    documents,
    add(document) {
      const number = documents.push(document) - 1
      for (const [name, field] of fields) addTexts(name, field, number, document.fields.get(name))
      return number
    },
    remove(number) {
      const document = documents[number]
      documents[number] = undefined
      for (const [name, field] of fields) leaveOut(field, document?.fields.get(name))
    },
    field(name) {
      const known = fields.get(name)
      if (known) return known
      const field: GrowingField = { numbers: new Map(), size: 0, words: 0 }
      for (const [number, document] of documents.entries()) addTexts(name, field, number, document?.fields.get(name))
      fields.set(name, field)
      return field
    },
  }
}

interface GrowingField {
  readonly numbers: Map<string, number[]>
  size: number
  words: number
}

function addTexts(name: string, field: GrowingField, number: number, values: FieldValues = []): void {
  const hasWords = fieldType(name) === 'words'
  if (values.length === 0) return
  field.size += 1
  field.words += values.length
  for (const text of values) {
    // An empty word stands between two texts.
    if (typeof text !== 'string' || (hasWords && text === '')) continue
    const numbers = field.numbers.get(text)
    if (!numbers) field.numbers.set(text, [number])
    else if (numbers.at(-1) !== number) numbers.push(number)
  }
}

function leaveOut(field: GrowingField, values: FieldValues = []): void {
  if (values.length === 0) return
  field.size -= 1
  field.words -= values.length
}

/** Whether a field is one of texts. */
export function hasTexts(field: string): boolean {
  const type = fieldType(field)
  return type === 'exact' || type === 'raw' || type === 'words' || type === 'boolean'
}
