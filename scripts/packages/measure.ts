import { overBudget, type Budgets, type Cost, type Parts } from './budgets.ts'
import { bundleSize } from './bundle-size.ts'
import { generatedSizes } from './generated-size.ts'
import { installSize } from './install-size.ts'

/** A budget, and what was measured against it. */
export interface Measurement {
  readonly group: keyof Budgets
  readonly name: string
  readonly cost: Cost
  /** What is over budget. */
  readonly complaint: string | undefined
}

/**
 * Measures all that has a budget and needs no compiler: what stands in `instantiations` is measured by the packed tests.
 *
 * @param folder Where the packed packages are unpacked.
 * @param dependencies `node_modules` folders in which what they depend on is found.
 */
export async function measureAll(
  budgets: Budgets,
  {
    root,
    folder,
    dependencies,
  }: { readonly root: string; readonly folder: string; readonly dependencies: readonly string[] },
): Promise<Measurement[]> {
  const measurements: Measurement[] = []
  for (const [name, { code }] of Object.entries(budgets.bundles)) {
    const { gzipped, parts } = await bundleSize(code, folder, dependencies)
    measurements.push(judge(budgets, 'bundles', name, { unit: 'bytes gzipped', total: gzipped, parts }))
  }
  const bytes = installSize(['@uitkit/places'], folder, dependencies)
  const packages = Object.fromEntries(Object.keys(bytes).map((name) => [name, 1]))
  const { clients, twin } = generatedSizes(root)
  return [
    ...measurements,
    judge(budgets, 'install', 'packages with @uitkit/places', costOf('packages', packages)),
    judge(budgets, 'install', 'bytes with @uitkit/places', costOf('bytes', bytes)),
    judge(budgets, 'generated', 'bytes of the clients', costOf('bytes', clients)),
    judge(budgets, 'generated', "bytes of the twin's tables", costOf('bytes', twin)),
  ]
}

function costOf(unit: string, parts: Parts): Cost {
  return { unit, total: Object.values(parts).reduce((sum, part) => sum + part, 0), parts }
}

function judge(budgets: Budgets, group: keyof Budgets, name: string, cost: Cost): Measurement {
  const budget = Object.entries(budgets[group]).find(([known]) => known === name)?.[1]
  if (budget === undefined) throw new Error(`budgets.json: ${group} has no "${name}"`)
  return { group, name, cost, complaint: overBudget(name, budget, cost, 'pnpm size') }
}
