import type { SummaryFormat } from '../../calendar-summary/summarize.ts'
import type { SummarySize } from '../../calendar-summary/voice.ts'
import { type Parameters, texts } from '../parameters/parameters.ts'
import { refused, stumbled } from '../problems.ts'

/** A calendar summary that is to come with each result. */
export interface AskedSummary {
  readonly size: SummarySize
  readonly format: SummaryFormat
}

const formats = ['text', 'html'] as const
const sizes = ['xs', 'sm', 'md', 'lg'] as const

/** Each once. @throws {ProblemResponse} A 404 for a summary that there is not, a 500 for what does not look like one. */
export function askedSummaries(parameters: Parameters): readonly AskedSummary[] {
  return [...new Set(texts(parameters, 'embedCalendarSummaries'))].map((text) => {
    const [askedSize, askedFormat] = text.split('-')
    if (askedFormat === undefined) throw stumbled()
    const format = formats.find((known) => known === askedFormat)
    if (!format) throw refused(`Invalid type: ${askedFormat}. Use one of: ${formats.join(',')}`)
    const size = sizes.find((known) => known === askedSize)
    if (!size) throw refused(`Invalid format: ${askedSize}. Use one of: ${sizes.join(',')}`)
    return { size, format }
  })
}
