import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { unpackAll } from '../../scripts/packages/bundle-size.ts'
import { packAll, type Tarball } from '../../scripts/packages/pack.ts'
import { bench, made, root } from '../folders.ts'

/** Builds and packs our packages, and puts what users get beside the peers. */
export async function installUitkit(): Promise<readonly Tarball[]> {
  execFileSync('turbo', ['run', 'build', '--output-logs=errors-only'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  const folder = join(made, 'tarballs')
  rmSync(folder, { recursive: true, force: true })
  rmSync(join(bench, 'node_modules/@uitkit'), { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const tarballs = await packAll(root, folder)
  unpackAll(tarballs, bench)
  return tarballs
}
