import type { Step } from './step.ts'
import type { World } from './world.ts'

export const whoIsWho: Step<World> = {
  name: 'who-is-who',
  title: 'Who is who',
  about: "In this story publiq's servers are played by a twin on this machine: no request leaves it.",
  run: () => ({
    publiq: 'the organisation in Flanders whose servers these are.',
    UiTdatabank: 'its database of every event, place and organizer there.',
    UiTiD: 'its accounts, and the page where people log in.',
    'JWT provider': 'sends a user from UiTiD back to your app, with a token.',
    'Entry API': 'reads and changes UiTdatabank, given a token and an API key.',
    uitkit: 'this project, unofficial: logins, typed calls, and that twin.',
  }),
}
