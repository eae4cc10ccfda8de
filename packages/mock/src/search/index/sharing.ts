import type { FieldValues } from './index-document.ts'

/** Gives the same text or list for ones that are the same: there are few, and many documents have each. */
export type Share = <Value extends string | FieldValues>(value: Value) => Value

/** More are forgotten, so that what only one document has takes no room twice. */
const mostKnown = 20_000
/** A longer list is hardly ever the same as another. */
const longestList = 8

export function createSharing(): Share {
  const texts = new Map<string, string>()
  const lists = new Map<string, FieldValues>()
  return <Value extends string | FieldValues>(value: Value) => {
    if (typeof value === 'string') return known(texts, value, value) as Value
    if (value.length > longestList) return value
    return known(lists, `${typeof value[0]} ${value.join('\0')}`, value) as Value
  }
}

function known<Value>(all: Map<string, Value>, key: string, value: Value): Value {
  const found = all.get(key)
  if (found !== undefined) return found
  if (all.size >= mostKnown) all.clear()
  all.set(key, value)
  return value
}
