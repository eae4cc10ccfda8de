import { fileSession } from '../../src/file-session.ts'

/** Adds one to what a session file counts, so many times, each in the lock. */
const [path = '', times = ''] = process.argv.slice(2)
const session = fileSession<{ count: number }>(path)
for (let time = 0; time < Number(times); time++) {
  await session.lock(async () => {
    const { count } = (await session.get()) ?? { count: 0 }
    await session.set({ count: count + 1 })
  })
}
