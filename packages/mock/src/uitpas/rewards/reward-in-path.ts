import type { SpecContext } from '../../spec-server/spec-context.ts'
import type { Reward } from '../uitpas-seed.ts'
import { uitpasProblem } from '../uitpas-problems.ts'

/** @throws {ProblemResponse} A 404 when there is none. */
export function rewardInPath({ params, state }: SpecContext): Reward {
  const reward = state.uitpas.rewards.get(params['rewardId'] ?? '')
  if (!reward) throw uitpasProblem('reward-not-found', { status: 404 })
  return reward
}
