import { refused } from '../problems.ts'
import { type Filter, hasValue } from './filters.ts'
import { type Parameters, texts } from './parameters.ts'

/** That a document has each of the labels. @throws {ProblemResponse} For what can't be a label. */
export function labelFilters(parameters: Parameters, name: string, field: string): readonly Filter[] {
  return texts(parameters, name).map((value) => {
    const label = value.trim()
    const length = [...label].length
    if (length < 2) throw refused(`Value for argument ${label} should not be shorter than 2 chars.`)
    if (length > 255) throw refused(`Value for argument ${label} should not be longer than 255 chars.`)
    if (label.includes(';')) throw refused(`Value for argument ${label} should not contain semicolons.`)
    return hasValue(field, label)
  })
}
