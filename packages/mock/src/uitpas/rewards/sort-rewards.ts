import type { SpecContext } from '../../spec-server/spec-context.ts'
import type { State } from '../../state.ts'
import type { Reward } from '../uitpas-seed.ts'
import { unitsTaken } from './redeem.ts'

/** What rewards are sorted by; the order in which they were made stands for the date of creation. */
const keys: Readonly<Record<string, (reward: Reward, state: State) => number | string>> = {
  name: ({ title }) => title.toLowerCase(),
  redeemCount: unitsTaken,
  featured: ({ featured = false }) => Number(featured),
  points: ({ points = 0 }) => points,
}

/** Sorts by `sort=-redeemCount,points`, or in the old way by `sort[points]=asc`. A field that is unknown changes nothing. */
export function sortRewards(rewards: readonly Reward[], context: SpecContext): readonly Reward[] {
  const made = new Map(rewards.map((reward, index) => [reward, index]))
  const order = fieldsOf(context).flatMap(({ field, sign }) => {
    const keyOf = /^creationdate$/i.test(field) ? (reward: Reward) => made.get(reward) ?? 0 : keys[field]
    return keyOf ? [{ keyOf, sign }] : []
  })
  return rewards.toSorted((a, b) => {
    for (const { keyOf, sign } of order) {
      const [one, other] = [keyOf(a, context.state), keyOf(b, context.state)]
      if (one !== other) return one < other ? -sign : sign
    }
    return 0
  })
}

function fieldsOf(context: SpecContext): readonly { readonly field: string; readonly sign: 1 | -1 }[] {
  const query = context.query<Readonly<Record<string, unknown>>>()
  if (typeof query['sort'] === 'string') {
    return query['sort']
      .split(',')
      .map((part) => ({ field: part.replace(/^-/, ''), sign: part.startsWith('-') ? -1 : 1 }))
  }
  return Object.entries(query).flatMap(([name, direction]) => {
    const [, field] = /^sort\[(\w+)\]$/.exec(name) ?? []
    return field === undefined ? [] : [{ field, sign: direction === 'desc' ? (-1 as const) : (1 as const) }]
  })
}
