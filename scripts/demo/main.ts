// Shows what uitkit does, by doing it: `pnpm demo`.

import { demo } from './demo.ts'
import { interruption } from './interruption.ts'

const { stdin, stdout, stderr, env } = process
process.exitCode = await demo(process.argv.slice(2), { stdin, stdout, stderr, env, signal: interruption() })
