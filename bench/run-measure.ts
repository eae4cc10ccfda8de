import type { Section } from './harness/section.ts'

// One measure in a process of its own, so that none warms up, or breaks, another. Forked by main.ts, which gets the section.

// The servers that it started end with it.
process.once('SIGTERM', () => process.exit(1))

const [name] = process.argv.slice(2)
const { measure } = (await import(`./measures/${name}.ts`)) as { readonly measure: () => Promise<Section> }
const section = await measure()
process.send?.(section, () => process.exit(0))
