import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { root } from '../../generate/root.ts'
import { excuse, readDeviations } from './deviations.ts'
import { startPrism } from './start-prism.ts'
import { type Recorder, startRecorder } from './start-recorder.ts'
import { kindsOf, operationsOf, type ViolationKind } from './violations.ts'

/**
 * Puts prism in front of the Entry API while the features run, and tells how often an answer broke the published document.
 *
 * @param document A published OpenAPI document.
 * @param run Plays the features at the URL that it is given, and gives its exit status.
 * @returns That status, or 1 when an answer broke the document in a way that `specs/deviations.md` has no row for.
 */
export async function checkWithPrism(
  document: string,
  entry: string,
  run: (entry: string) => Promise<number>,
): Promise<number> {
  const operations = operationsOf(parse(await readFile(document, 'utf8')))
  const deviations = readDeviations(await readFile(`${root}/specs/deviations.md`, 'utf8'))
  const prism = await startPrism(document, entry)
  const recorder = await startRecorder(prism.url, entry)
  let status
  try {
    status = await run(recorder.url)
  } finally {
    await recorder.close()
    await prism.close()
  }
  const { excused, found } = excuse(kindsOf(recorder.recorded, operations), deviations)
  tell(recorder, excused, found)
  return found.length === 0 ? status : 1
}

function tell({ counts }: Recorder, excused: readonly ViolationKind[], found: readonly ViolationKind[]): void {
  console.log(
    `prism: ${counts.checked} answers checked, ${counts.unknown} more of routes that the document does not have`,
  )
  for (const [title, kinds] of [
    ['in specs/deviations.md', excused],
    ['NOT in specs/deviations.md', found],
  ] as const) {
    const times = kinds.reduce((sum, { times }) => sum + times, 0)
    console.log(`${times} violations of ${kinds.length} kinds ${title}`)
    for (const { times, operation, text } of kinds) console.log(`${String(times).padStart(6)}  ${operation}  ${text}`)
  }
}
