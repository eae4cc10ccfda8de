import type { Ids, SeededIds } from '../core/ids.ts'
import { createDocuments, type Documents } from '../documents.ts'
import { isJsonObject } from '../core/json-value.ts'
import { isText, misshapen, type Part } from './part.ts'

type Is<Value> = (value: unknown) => value is Value

/** A value that is JSON already. */
export function plain<Value>(is: (value: unknown) => boolean, expected: string): Part<Value> {
  return {
    save: (value) => value,
    load(saved, path) {
      if (!is(saved)) throw misshapen(path, expected)
      return saved as Value
    },
  }
}

/** A Map, as its pairs in their order. @param is What a value is, as far as it is checked. */
export function map<Value>(is: (value: unknown) => boolean): Part<Map<string, Value>> {
  return {
    save: (values) => [...values],
    load: (saved, path) => new Map(pairs(saved, path, is as Is<Value>)),
  }
}

/** As `map`, for keys that are numbers. */
export function numberedMap<Value>(is: (value: unknown) => boolean): Part<Map<number, Value>> {
  return {
    save: (values) => [...values],
    load: (saved, path) => new Map(pairs(saved, path, is as Is<Value>, Number.isInteger)),
  }
}

export const texts: Part<Set<string>> = {
  save: (values) => [...values],
  load(saved, path) {
    if (!Array.isArray(saved) || !saved.every(isText)) throw misshapen(path, 'a list of texts')
    return new Set(saved)
  },
}

export const documents: Part<Documents> = {
  save: (values) => [...values],
  load: (saved, path) => createDocuments(pairs(saved, path, isJsonObject)),
}

/** Ids go on where they were; those of a function of your own go on as they will. */
export function position<Given extends Ids>(): Part<Given> {
  return {
    save: (ids) => (hasPosition(ids) ? ids.position : null),
    load(saved, path, fresh) {
      if (saved !== null && !Number.isInteger(saved)) throw misshapen(path, 'a whole number or null')
      if (saved !== null && hasPosition(fresh)) fresh.position = Number(saved)
      return fresh
    },
  }
}

function hasPosition(ids: Ids): ids is SeededIds {
  return 'position' in ids
}

function pairs<Value, Key = string>(
  saved: unknown,
  path: string,
  is: Is<Value>,
  isKey: (key: unknown) => boolean = isText,
): [Key, Value][] {
  if (!Array.isArray(saved)) throw misshapen(path, 'a list')
  for (const [index, pair] of saved.entries()) {
    if (!Array.isArray(pair) || pair.length !== 2 || !isKey(pair[0]) || !is(pair[1])) {
      throw misshapen(`${path}[${index}]`, 'a key and what it stands for')
    }
  }
  return saved as [Key, Value][]
}
