import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Installs packages in a folder as a user would: with npm. */
export function install(
  folder: string,
  manifest: { readonly type: 'module' | 'commonjs'; readonly dependencies: Readonly<Record<string, string>> },
  ...options: readonly string[]
): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, ...manifest }, null, 2))
  const { status, error, stderr } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts', '--loglevel=error', ...options],
    { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' },
  )
  if (status === 0) return
  const reason = error?.message ?? stderr.split('\n').slice(0, 4).join('\n')
  throw new Error(
    `The packed tests could not install what they need: npm needs the registry, the one network that tests use.\n${reason}`,
  )
}
