import type { Operation, SecurityRequirement } from './document.ts'

/** A word for what an operation takes, when that is not what its document's operations take by default. */
export function securityName(
  security: readonly SecurityRequirement[],
  byDefault: readonly SecurityRequirement[],
): string {
  if (security.length === 0) return 'public'
  const required = security.filter((requirement) => Object.keys(requirement).length > 0)
  if (JSON.stringify(required) === JSON.stringify(byDefault)) return required.length < security.length ? 'optional' : ''
  return security.map((requirement) => Object.keys(requirement).join('+')).join('|')
}

/** Everything that the operations take, by its name. */
export function securityTable(operations: readonly Operation[], byDefault: readonly SecurityRequirement[]): object {
  const own = operations.flatMap(({ object }) => (object.security ? [object.security] : []))
  const named = own.map((security) => [securityName(security, byDefault), alternatives(security)] as const)
  return { default: alternatives(byDefault), ...Object.fromEntries(named.filter(([name]) => name !== '')) }
}

/** Without credentials comes last: they are sent where they may be. */
function alternatives(security: readonly SecurityRequirement[]): string[][] {
  const sets = security.length > 0 ? security.map((requirement) => Object.keys(requirement)) : [[]]
  return sets.toSorted((a, b) => Number(b.length > 0) - Number(a.length > 0))
}
