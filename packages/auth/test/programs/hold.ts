import { fileSession } from '../../src/file-session.ts'

/** Takes the lock of a session file, says so, and never gives it back. */
const session = fileSession(process.argv[2] ?? '')
await session.lock(async () => {
  console.log('held')
  await new Promise(() => setInterval(() => undefined, 1_000))
})
