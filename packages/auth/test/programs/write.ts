import { fileSession } from '../../src/file-session.ts'

/** Writes a session file over and over; a line says that the next write begins, from the second on. */
const session = fileSession<{ text: string }>(process.argv[2] ?? '')
for (let time = 0; ; time++) {
  await session.set({ text: String(time % 10).repeat(4_000_000) })
  console.log(time)
}
