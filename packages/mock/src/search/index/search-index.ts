import { fieldType } from './fields.ts'
import { type FieldValue, type IndexDocument, type LaidOut, listOfValues } from './index-document.ts'
import { wordsOfAll } from './words.ts'

/** Documents by number, what their fields hold, and where the texts of these occur. */
export interface SearchIndex {
  /** By number; what was taken out leaves a hole. */
  readonly documents: readonly (IndexDocument | undefined)[]
  /** @returns The number of the document. */
  add(document: LaidOut): number
  remove(number: number): void
  /** What a document has in a field. */
  value(field: string, number: number): FieldValue | undefined
  /** A document as it was added. */
  laidOut(number: number): LaidOut | undefined
  /** The texts of a field of texts. */
  field(name: string): FieldIndex
}

export interface FieldIndex {
  /**
   * The numbers of the documents that have a text in this field, by text: as often as they have it. Documents that are
   * gone may be among them.
   */
  readonly numbers: ReadonlyMap<string, readonly number[]>
  /** How many documents have the field. */
  readonly size: number
  /** How many words they have in it together. */
  readonly words: number
  /** How many words each document has in a field of words, by number. */
  readonly lengths: readonly number[]
}

/** An index that takes documents in and out one by one; a field's texts are only looked at once somebody asks for them. */
export function createSearchIndex(): SearchIndex {
  const documents: (IndexDocument | undefined)[] = []
  // A column a field rather than a map a document: that takes a fraction of the memory. What is gone stays in them.
  const columns = new Map<string, (FieldValue | undefined)[]>()
  const fields = new Map<string, GrowingField>()
  const value = (field: string, number: number) => (documents[number] ? columns.get(field)?.[number] : undefined)

  return {
    documents,
    value,
    add(document) {
      const number = documents.push(document.document) - 1
      for (const [name, held] of document.fields) {
        const column = columns.get(name)
        if (column) column[number] = held
        else columns.set(name, columnFrom(number, held))
      }
      for (const [name, field] of fields) addTexts(name, field, number, document.fields.get(name))
      return number
    },
    remove(number) {
      for (const [name, field] of fields) leaveOut(field, textsIn(name, value(name, number)))
      documents[number] = undefined
    },
    laidOut(number) {
      const document = documents[number]
      if (!document) return undefined
      const held = [...columns].flatMap(([name, column]) => {
        const one = column[number]
        return one === undefined ? [] : [[name, one] as const]
      })
      return { document, fields: new Map(held) }
    },
    field(name) {
      const known = fields.get(name)
      if (known) return known
      const field: GrowingField = { numbers: new Map(), size: 0, words: 0, lengths: [] }
      for (const number of documents.keys()) addTexts(name, field, number, value(name, number))
      // A list that has grown has room for more than is in it.
      for (const [text, numbers] of field.numbers) field.numbers.set(text, [...numbers])
      fields.set(name, field)
      return field
    },
  }
}

function columnFrom(number: number, first: FieldValue): FieldValue[] {
  const column: FieldValue[] = []
  column[number] = first
  return column
}

interface GrowingField extends FieldIndex {
  readonly numbers: Map<string, number[]>
  size: number
  words: number
  readonly lengths: number[]
}

/** The texts of a value, in a field of words each word by itself. */
export function textsIn(field: string, value: FieldValue | undefined): readonly string[] {
  if (value === undefined || !hasTexts(field)) return []
  const texts = listOfValues(value) as readonly string[]
  return fieldType(field) === 'words' ? wordsOfAll(texts) : texts
}

function addTexts(name: string, field: GrowingField, number: number, value: FieldValue | undefined): void {
  const texts = textsIn(name, value)
  if (texts.length === 0) return
  const hasWords = fieldType(name) === 'words'
  field.size += 1
  field.words += texts.length
  if (hasWords) field.lengths[number] = texts.length
  for (const text of texts) {
    // An empty word stands between two texts.
    if (hasWords && text === '') continue
    const numbers = field.numbers.get(text)
    if (numbers) numbers.push(number)
    else field.numbers.set(text, [number])
  }
}

function leaveOut(field: GrowingField, texts: readonly string[]): void {
  if (texts.length === 0) return
  field.size -= 1
  field.words -= texts.length
}

/** Whether a field is one of texts. */
export function hasTexts(field: string): boolean {
  const type = fieldType(field)
  return type === 'exact' || type === 'raw' || type === 'words' || type === 'boolean'
}
