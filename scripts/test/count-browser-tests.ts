import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** Counts the browser tests as they are written, without a browser. */
export function countBrowserTests(root: string): number {
  const list = execFileSync('vitest', ['list', '--json'], {
    cwd: join(root, 'test', 'browser'),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  })
  return (JSON.parse(list) as unknown[]).length
}
