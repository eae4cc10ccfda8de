import { json } from '../../core/exchange.ts'
import type { Builders } from '../../builders/builders.ts'
import { controlProblem } from './control-problem.ts'
import type { ControlContext, ControlRoute } from './control-route.ts'

/** By kind, as `GET /documents` names them; what each takes is looked at by the builder itself. */
const builders: Readonly<Record<string, (seed: Builders, input: object) => object>> = {
  places: (seed, input) => seed.place(input),
  events: (seed, input) => seed.event(input),
  organizers: (seed, input) => seed.organizer(input),
  users: (seed, input) => seed.user(input),
  labels: (seed, input) => seed.label(input as Parameters<Builders['label']>[0]),
  roles: (seed, input) => seed.role(input as Parameters<Builders['role']>[0]),
  clients: (seed, input) => seed.client(input as Parameters<Builders['client']>[0]),
  apiKeys: (seed, input) => seed.apiKey(input as Parameters<Builders['apiKey']>[0]),
}

/** Puts something into the twin with what a test does not care about filled in: as `mock.seed` has it. */
export const seedRoutes: readonly ControlRoute[] = [{ method: 'POST', path: '/documents/{kind}', handle: build }]

async function build({ mock, params, readBody }: ControlContext) {
  const { kind = '' } = params
  const builder = Object.hasOwn(builders, kind) ? builders[kind] : undefined
  if (!builder) {
    const known = Object.keys(builders).join(', ')
    throw controlProblem(404, `The twin can be given ${known}; ${kind} come about by what is asked of it.`)
  }
  const input = await readBody()
  try {
    return json(201, builder(mock.seed, input))
  } catch (error) {
    if (error instanceof TypeError) throw controlProblem(400, error.message.replace(/^mock\.seed\./, ''))
    throw error
  }
}
