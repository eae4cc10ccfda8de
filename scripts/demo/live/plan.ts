import { environments } from '@uitkit/client'
import type { Step } from '../step.ts'
import { leftOut } from '../story.ts'
import type { PlacesSetting } from '../world.ts'

export const plan: Step<Pick<PlacesSetting, 'environment'>> = planOf(
  'You log in, and then these things are done in your name.',
)

export const clientPlan: typeof plan = planOf('Nobody logs in; these things are done in the name of your integration.')

function planOf(about: string): Step<Pick<PlacesSetting, 'environment'>> {
  return {
    name: 'plan',
    title: 'What is going to happen',
    about,
    run: ({ environment }) => ({
      server: environment === 'test' ? environments.test.entry : environment.entry,
      makes: 'one place, a draft, and renames it.',
      deletes: 'that place, also after a failure or Ctrl-C.',
      leavesOut: leftOut,
    }),
  }
}
