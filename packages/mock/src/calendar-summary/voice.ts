import type { Language } from '../entry/documents/localized.ts'
import type { Words } from './words.ts'

export const summarySizes = ['xs', 'sm', 'md', 'lg', 'xl'] as const
export type SummarySize = (typeof summarySizes)[number]

/** A language, with its words, and how much is told. */
export interface Voice {
  readonly language: Language
  readonly words: Words
  readonly size: SummarySize
}
