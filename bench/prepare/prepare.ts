import { firstLine } from '../harness/rounds.ts'
import { documentNames, writeDocuments } from './documents.ts'
import { clientGenerators, generatePeer } from './generate-peers.ts'
import { installUitkit } from './uitkit.ts'

/** Makes what the measures need. @returns What could not be made, a line each: its peers are lost, the others go on. */
export async function prepare(): Promise<string[]> {
  writeDocuments()
  await installUitkit()
  const problems: string[] = []
  for (const generator of clientGenerators) {
    for (const document of documentNames) {
      await generatePeer(generator, document).catch((error: unknown) => {
        problems.push(`${generator.name}, from the document of ${document}: ${firstLine(error)}`)
      })
    }
  }
  return problems
}
