import type { Document } from '../../state.ts'
import type { ContactPoint } from './contact-point.ts'
import type { Language, Localized } from './localized.ts'

interface Completed extends Document {
  readonly mainLanguage: Language
  readonly description?: Localized
  readonly contactPoint?: ContactPoint
}

/** Whether properties are filled in, where it takes more than that they are there. */
export type FilledIn<D> = Readonly<Record<string, (document: D) => boolean>>

/**
 * How much of a document is filled in, from 0 to 100; looks at what is stored, not at what a GET adds.
 * @param weights What each property adds to the score.
 */
export function completenessOf<D extends Completed>(
  document: D,
  weights: Readonly<Record<string, number>>,
  filledIn: FilledIn<D> = {},
): number {
  let [score, total] = [0, 0]
  for (const [property, weight] of Object.entries(weights)) {
    const isFilledIn = filledIn[property] ?? sharedFilledIn[property]
    if (isFilledIn?.(document) ?? document[property] !== undefined) score += weight
    total += weight
  }
  return Math.floor((score * 100) / total)
}

const sharedFilledIn: FilledIn<Completed> = {
  description: ({ description, mainLanguage }) => (description?.[mainLanguage] ?? '').length > 200,
  contactPoint: ({ contactPoint }) =>
    Object.values(contactPoint ?? {}).some((list: readonly string[]) => list.length > 0),
}
