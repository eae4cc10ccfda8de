import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.ts'
import { typescriptVersions } from './tools.ts'
import type { Town } from './users.ts'

const resolutions = {
  nodenext: { module: 'nodenext' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
}

/** A compiler, and how it finds modules. */
export interface Way {
  readonly version: string
  readonly resolution: keyof typeof resolutions
}

/** Each compiler with each resolution. */
export const ways: readonly Way[] = typescriptVersions.flatMap((version) =>
  (['nodenext', 'bundler'] as const).map((resolution) => ({ version, resolution })),
)

/** Checks the TypeScript in a user's folder as strictly as there is, declarations of what is installed included. */
export async function compile(town: Town, folder: string, { version, resolution }: Way): Promise<void> {
  const compilerOptions = {
    ...resolutions[resolution],
    target: 'es2023',
    lib: ['es2023', 'dom', 'dom.iterable'],
    // Whoever has no types of Node needs none.
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
  }
  const config = `tsconfig.${version}.${resolution}.json`
  writeFileSync(join(folder, config), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
  const tsc = join(town.tools, 'node_modules', `typescript-${version}`, 'bin/tsc')
  await run(process.execPath, [tsc, '-p', config], { cwd: folder, signal: town.signal })
}
