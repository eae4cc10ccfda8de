import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Metafile } from 'esbuild'
import { type Tarball } from './pack.ts'

/** What a program that uses packages weighs. */
export interface BundleSize {
  /** Bytes after `gzip -9`. */
  readonly gzipped: number
  /** Minified bytes of each package in the bundle. */
  readonly parts: Readonly<Record<string, number>>
}

/** Lays packed files out as an installed package, where `bundleSize` finds them. */
export function unpackAll(tarballs: readonly Tarball[], folder: string): void {
  for (const { name, files } of tarballs) {
    for (const [path, content] of files) {
      const target = join(folder, 'node_modules', name, path)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, content)
    }
  }
}

/**
 * Bundles a program against the packages unpacked in `folder`, and weighs it.
 *
 * @param code TypeScript.
 * @param dependencies `node_modules` folders in which what the packages depend on is found.
 * @param external Packages that are not weighed.
 */
export async function bundleSize(
  code: readonly string[],
  folder: string,
  dependencies: readonly string[],
  external: readonly string[] = [],
): Promise<BundleSize> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code.join('\n'), resolveDir: folder, loader: 'ts' },
    absWorkingDir: folder,
    nodePaths: [...dependencies],
    external: [...external],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  const [output] = outputFiles
  if (output === undefined) throw new Error('esbuild made no bundle.')
  return { gzipped: gzippedLength(output.contents), parts: partsOf(metafile) }
}

/** The gzip program packs half a percent worse than Node's zlib, which stands in where there is none (Windows). */
function gzippedLength(content: Uint8Array): number {
  const { error, stdout } = spawnSync('gzip', ['-9', '--no-name', '--stdout'], { input: content })
  return error === undefined ? stdout.length : gzipSync(content, { level: 9 }).length
}

function partsOf({ outputs }: Metafile): Record<string, number> {
  const parts: Record<string, number> = {}
  for (const { inputs } of Object.values(outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const name = packageOf(path)
      parts[name] = (parts[name] ?? 0) + bytesInOutput
    }
  }
  return parts
}

/** The last package in the path is the one: pnpm's store has several `node_modules` in it. */
function packageOf(path: string): string {
  const inside = path.split('node_modules/').at(-1) ?? path
  const [first = '', second = ''] = inside.split('/')
  if (!path.includes('node_modules/')) return 'the program'
  return first.startsWith('@') ? `${first}/${second}` : first
}
