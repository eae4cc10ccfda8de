import { inBestLanguage, type Localized } from './in-best-language.ts'

/**
 * What may be shown to the person who uses your application, where UiTPAS says so: in a problem, or in an answer.
 *
 * @param source A problem, a `ProblemError` or the data of an answer.
 * @param languages Language tags, the preferred one first.
 * @returns Undefined when there is no such message: say something of your own.
 * @example
 * if (!result.ok) show(endUserMessage(result.error, ['nl']) ?? 'Try again later.')
 */
export function endUserMessage(source: unknown, languages: readonly string[]): string | undefined {
  return inBestLanguage(
    (source as { endUserMessage?: Localized<string> } | null | undefined)?.endUserMessage,
    languages,
  )
}
