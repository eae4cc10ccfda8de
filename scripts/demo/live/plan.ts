import { environments } from '@uitkit/client'
import type { Step } from '../step.ts'
import { leftOut } from '../story.ts'
import type { Setting } from '../world.ts'

export const plan: Step<Pick<Setting, 'environment'>> = {
  name: 'plan',
  title: 'What is going to happen',
  about: 'You log in, and then these things are done in your name.',
  run: ({ environment }) => ({
    server: environment === 'test' ? environments.test.entry : environment.entry,
    makes: 'one place, a draft, and renames it.',
    deletes: 'that place, also after a failure or Ctrl-C.',
    leavesOut: leftOut,
  }),
}
