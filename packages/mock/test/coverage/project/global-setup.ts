import { createMock } from '../../../src/index.ts'

/** A twin in the process of vitest itself. */
export async function setup(): Promise<void> {
  const { environment, fetch } = createMock()
  await fetch(`${environment.entry}/events/11111111-2222-4333-8444-555555555555`)
}
