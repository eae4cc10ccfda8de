import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { compareDocuments } from '../../diff/compare-documents.ts'
import { bundle } from '../../generate/bundle.ts'
import type { Document } from '../../generate/document.ts'
import { generate } from '../../generate/generate.ts'
import { root } from '../../generate/root.ts'
import { changed, changeSpec, newMethod } from '../change-spec.ts'

// A slow machine under load is no reason to fail.
vi.setConfig({ testTimeout: 60_000 })

test('what the rehearsal changes in a document is one new operation, and nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'uitkit-change-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync(join(root, 'specs'), join(folder, 'specs'), { recursive: true })
  changeSpec(folder)
  const [before, after] = await Promise.all(
    [root, folder].map((place) => bundle(join(place, 'specs/entry', `${changed}.yaml`))),
  )
  const changes = compareDocuments(before?.document, after?.document, changed)
  // The generator takes it, as it takes any document of ours.
  const path = `specs/entry/${changed}.yaml`
  const files = await generate({ name: changed, file: join(folder, path), path }, after?.document as Document)
  expect(files.some(({ content }) => content.includes(newMethod))).toBe(true)
  expect(changes.map(({ kind, operation }) => [kind, operation])).toEqual([['operation added', newMethod]])
})
