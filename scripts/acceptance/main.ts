// `pnpm acceptance`: plays acceptance features against the twin, with a runner that is kept elsewhere.

import { acceptance } from './acceptance.ts'

process.exitCode = await acceptance(process.argv.slice(2), process.env)
