import type { Verdict } from '../diff/change.ts'

/** How far a version moves, as changesets has it. */
export type Bump = 'patch' | 'minor' | 'major'

const bumps: readonly Bump[] = ['patch', 'minor', 'major']

/**
 * What a verdict calls for. Before 1.0.0 all is one step lower, as npm has it: `^0.2.0` takes 0.2.1 and not 0.3.0.
 *
 * @param version That the package has now.
 */
export function bumpFor(verdict: Verdict, version: string): Bump {
  if (verdict === 'harmless') return 'patch'
  const isBreaking = verdict === 'breaking'
  if (version.startsWith('0.')) return isBreaking ? 'minor' : 'patch'
  return isBreaking ? 'major' : 'minor'
}

export function isLower(bump: Bump, than: Bump): boolean {
  return bumps.indexOf(bump) < bumps.indexOf(than)
}
