import type { Language } from '../entry/documents/localized.ts'
import { closedPlace } from './availability.ts'
import type { Calendar } from './calendar.ts'
import { multipleInHtml } from './html/multiple.ts'
import { periodicInHtml } from './html/periodic.ts'
import { permanentInHtml } from './html/permanent.ts'
import { singleInHtml } from './html/single.ts'
import { statusElement } from './html/status.ts'
import { multipleInText } from './text/multiple.ts'
import { periodicInText } from './text/periodic.ts'
import { permanentInText } from './text/permanent.ts'
import { singleInText } from './text/single.ts'
import type { SummarySize, Voice } from './voice.ts'
import { words } from './words.ts'

export const summaryFormats = ['text', 'html'] as const
export type SummaryFormat = (typeof summaryFormats)[number]

export interface SummaryOptions {
  readonly language: Language
  readonly size: SummarySize
  readonly format: SummaryFormat
}

/** A calendar in words, as publiq's servers tell it. */
export function summarize(calendar: Calendar, { language, size, format }: SummaryOptions): string {
  const voice = { language, size, words: words[language] }
  const summary = format === 'html' ? inHtml(calendar, voice) : inText(calendar, voice)
  return summary.replaceAll(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
}

function inText(calendar: Calendar, voice: Voice): string {
  const closed = closedPlace(calendar.availability, voice.words)
  if (closed !== undefined) return closed
  switch (calendar.type) {
    case 'single':
      return singleInText(calendar, voice)
    case 'multiple':
      return multipleInText(calendar, voice)
    case 'periodic':
      return periodicInText(calendar, voice)
    case 'permanent':
      return permanentInText(calendar, voice)
  }
}

function inHtml(calendar: Calendar, voice: Voice): string {
  const closed = closedPlace(calendar.availability, voice.words)
  if (closed !== undefined) return statusElement('span', closed, calendar.availability, voice)
  switch (calendar.type) {
    case 'single':
      return singleInHtml(calendar, voice)
    case 'multiple':
      return multipleInHtml(calendar, voice)
    case 'periodic':
      return periodicInHtml(calendar, voice)
    case 'permanent':
      return permanentInHtml(calendar, voice)
  }
}
