import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Bytes of each package that a consumer gets. */
export type InstallSize = Readonly<Record<string, number>>

/**
 * What comes with packages when they are installed: themselves, and all that they depend on.
 *
 * @param folder Where they are installed.
 * @param more Other `node_modules` folders, in which what is not there is found.
 * @throws {Error} When a package is nowhere.
 */
export function installSize(names: readonly string[], folder: string, more: readonly string[] = []): InstallSize {
  const sizes: Record<string, number> = {}
  const visit = (name: string, from: string): void => {
    if (name in sizes) return
    const path = findPackage(name, from, more)
    sizes[name] = bytesIn(path)
    const { dependencies = {} } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as {
      readonly dependencies?: Readonly<Record<string, string>>
    }
    for (const dependency of Object.keys(dependencies)) visit(dependency, path)
  }
  for (const name of names) visit(name, folder)
  return sizes
}

/** As Node does: in each `node_modules` on the way up. */
function findPackage(name: string, from: string, more: readonly string[]): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const path = join(folder, 'node_modules', name)
    if (existsSync(path)) return realpathSync(path)
    if (folder === dirname(folder)) break
  }
  const elsewhere = more.map((modules) => join(modules, name)).find((path) => existsSync(path))
  if (elsewhere === undefined) throw new Error(`${name} is not installed.`)
  return realpathSync(elsewhere)
}

/** Without the packages within it. */
export function bytesIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .reduce((sum, entry) => {
      const path = join(folder, entry.name)
      return sum + (entry.isDirectory() ? bytesIn(path) : statSync(path).size)
    }, 0)
}
