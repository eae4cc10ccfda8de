import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPage } from './open-page.ts'
import { pageProgram, programOf } from './programs.ts'
import { run } from './run.ts'
import type { Town } from './users.ts'

/** Those that users bundle with. */
export const bundlers = ['esbuild', 'vite'] as const

/**
 * Bundles the program of a package that a user has, and runs it in a page of Chromium.
 *
 * @throws {Error} when it can't be bundled, or fails in the page.
 */
export async function runInChromium(
  town: Town,
  folder: string,
  name: string,
  bundler: (typeof bundlers)[number],
  chromium: string,
): Promise<void> {
  const place = join(folder, `${name}-${bundler}`)
  mkdirSync(place)
  writeFileSync(join(place, 'program.js'), programOf(name, join(folder, 'node_modules/@uitkit', name)))
  writeFileSync(join(place, 'page.js'), pageProgram)
  writeFileSync(join(place, 'index.html'), '<!doctype html><script type="module" src="/page.js"></script>')
  const pages = await bundle(town, place, bundler)
  const outcome = await openPage(pages, chromium, join(place, 'profile'), town.signal)
  if (outcome !== 'done') throw new Error(`In the page: ${outcome}`)
}

/** Gives the folder with the page. */
async function bundle(town: Town, place: string, bundler: (typeof bundlers)[number]): Promise<string> {
  const modules = join(town.tools, 'node_modules')
  const pages = join(place, 'dist')
  if (bundler === 'vite') {
    await run(process.execPath, [join(modules, 'vite/bin/vite.js'), 'build', place], {
      cwd: place,
      signal: town.signal,
    })
    return pages
  }
  mkdirSync(pages)
  const options = ['page.js', '--bundle', '--format=esm', `--outfile=${join(pages, 'page.js')}`, '--log-level=warning']
  await run(process.execPath, [join(modules, 'esbuild/bin/esbuild'), ...options], { cwd: place, signal: town.signal })
  writeFileSync(join(pages, 'index.html'), '<!doctype html><script type="module" src="/page.js"></script>')
  return pages
}
