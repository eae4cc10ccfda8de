import { median, quartiles } from './statistics.ts'

/** What was measured of one subject, a value a round; or why it could not be. */
export type Samples = { readonly values: readonly number[]; readonly error?: undefined } | { readonly error: string }

/** A subject beside the one that all are compared with. */
export interface Comparison {
  readonly median: number
  readonly quartiles: readonly [number, number]
  /** The median of the ratios within each round, which a change of weather between rounds does not touch. */
  readonly ratio: number
  readonly ratioQuartiles: readonly [number, number]
}

/**
 * Measures subjects in turn, round after round: each round begins with another one, and every second one goes backwards, so
 * that no one always follows the same other, whose garbage it would clear.
 *
 * One that fails is left out of the rounds to come, and its error is kept: the others go on.
 *
 * @param sample Measures one subject once.
 */
export async function inRounds<Subject extends { readonly name: string }>(
  subjects: readonly Subject[],
  rounds: number,
  sample: (subject: Subject) => number | Promise<number>,
): Promise<Map<string, Samples>> {
  const results = new Map<string, { values: number[] } | { error: string }>(
    subjects.map(({ name }) => [name, { values: [] }]),
  )
  for (let round = 0; round < rounds; round++) {
    for (const subject of rotated(subjects, round)) {
      const result = results.get(subject.name)
      if (result === undefined || 'error' in result) continue
      try {
        result.values.push(await sample(subject))
      } catch (error) {
        results.set(subject.name, { error: firstLine(error) })
      }
    }
  }
  return results
}

/** The subjects as they take their turns in one round. */
export function rotated<Subject>(subjects: readonly Subject[], round: number): readonly Subject[] {
  const at = subjects.length === 0 ? 0 : round % subjects.length
  const order = [...subjects.slice(at), ...subjects.slice(0, at)]
  return round % 2 === 0 ? order : order.toReversed()
}

/** @returns Undefined when one of the two could not be measured. */
export function compare(samples: Samples | undefined, reference: Samples | undefined): Comparison | undefined {
  if (!samples || !reference || samples.error !== undefined || reference.error !== undefined) return undefined
  if (samples.values.length === 0) return undefined
  const ratios = samples.values.flatMap((value, round) => {
    const other = reference.values[round]
    return other === undefined ? [] : [value / other]
  })
  return {
    median: median(samples.values),
    quartiles: quartiles(samples.values),
    ratio: median(ratios),
    ratioQuartiles: quartiles(ratios),
  }
}

export function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : JSON.stringify(error)
  return message.split('\n')[0]?.slice(0, 200) ?? ''
}
