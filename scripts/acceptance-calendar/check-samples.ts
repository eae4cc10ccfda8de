import { createMock, type Seed, type SeedDocument } from '@uitkit/mock'

/** A calendar, and the summaries that publiq's own library gives for it. */
export interface Sample {
  /** The part of an event or place that tells its calendar; its `@context` says which it is. */
  readonly in: SeedDocument
  /** By language, size and output, as `nl md text`. */
  readonly out: Readonly<Record<string, string>>
}

export interface Difference {
  /** Where in the file: the sample, counted from 0, and the summary. */
  readonly where: string
  readonly expected: string
  readonly found: string
}

export interface Outcome {
  readonly passed: number
  readonly differences: readonly Difference[]
}

/** The moment that the samples were made for. */
const now = Date.parse('2026-03-11T10:00:00+01:00')

/** Asks the twin for each summary, as anyone does: at the Entry API. */
export async function checkSamples(samples: readonly Sample[]): Promise<Outcome> {
  const mock = createMock({ seed: seedOf(samples), clock: () => now })
  let passed = 0
  const differences: Difference[] = []
  for (const [index, sample] of samples.entries()) {
    for (const [summary, expected] of Object.entries(sample.out)) {
      const response = await mock.fetch(`${mock.environment.entry}${pathOf(sample, index)}?${queryOf(summary)}`)
      const found = await response.text()
      if (response.status === 200 && found === expected) passed += 1
      else differences.push({ where: `${index} ${summary}`, expected, found })
    }
  }
  return { passed, differences }
}

function seedOf(samples: readonly Sample[]): Seed {
  const documents = (kind: string) =>
    samples.flatMap((sample, index) => (kindOf(sample) === kind ? [{ ...sample.in, id: `${index}` }] : []))
  return { events: documents('events'), places: documents('places') }
}

function pathOf(sample: Sample, index: number): string {
  return `/${kindOf(sample)}/${index}/calendar-summary`
}

function kindOf({ in: { '@context': context } }: Sample): 'events' | 'places' {
  return String(context).toLowerCase().endsWith('/place') ? 'places' : 'events'
}

/** @param summary As `nl md text`. */
function queryOf(summary: string): URLSearchParams {
  const [language = '', size = '', style = ''] = summary.split(' ')
  return new URLSearchParams({ language, size, style, hidePast: 'true' })
}
