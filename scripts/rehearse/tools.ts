import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { nodeMajors, nodePackage } from '../packages/node-package.ts'
import { run } from './run.ts'

/** The TypeScript versions whose users the packages promise to serve: `tools/package.json` has each. */
export const typescriptVersions: readonly string[] = ['5.9', '6.0', '7.0']

/**
 * Installs verdaccio, the compilers, the bundlers and a Node of each version in a folder.
 *
 * @throws {Error} when the registry can't be reached.
 */
export async function installTools(folder: string, signal: AbortSignal): Promise<void> {
  cpSync(join(import.meta.dirname, 'tools'), folder, { recursive: true })
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts', '--loglevel=error']
  const nodes = nodeMajors.map((major) => `node-${major}@npm:${nodePackage()}@^${major}`)
  const options = { cwd: folder, signal, environment: process.env }
  try {
    await run('npm', ['ci', ...quiet], options)
    await run('npm', ['install', '--no-save', ...quiet, ...nodes], options)
  } catch (error) {
    const reason = (error as Error).message
    throw new Error(`The tools could not be installed; npm needs its registry for them.\n${reason}`, { cause: error })
  }
}

/** The binary of a Node. */
export function nodeBinary(tools: string, major: number): string {
  return join(tools, 'node_modules', `node-${major}`, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
}

/** The registry that npm is set to use. */
export async function configuredRegistry(folder: string, signal: AbortSignal): Promise<string> {
  return (await run('npm', ['config', 'get', 'registry'], { cwd: folder, signal, environment: process.env })).trim()
}
