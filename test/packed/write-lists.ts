import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { packAll } from '../../scripts/packages/pack.ts'
import { listFiles, listPath } from './list-files.ts'

// pnpm packed:list: writes the lists of what each tarball has in it, to be read before they are committed.

const folder = mkdtempSync(join(tmpdir(), 'uitkit-lists-'))
try {
  for (const { name, files } of await packAll(resolve(import.meta.dirname, '../..'), folder)) {
    writeFileSync(listPath(name), `${listFiles([...files.keys()]).join('\n')}\n`)
  }
} finally {
  rmSync(folder, { recursive: true })
}
