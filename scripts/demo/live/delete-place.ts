import { expectEqual, expectStatus } from '../expect.ts'
import type { Step } from '../step.ts'
import { lastExchange, type PlacesWorld } from '../world.ts'

export const deletePlace: Step<PlacesWorld> = {
  name: 'delete',
  title: 'Delete the place',
  about: 'It can still be read, as deleted.',
  async run(world) {
    const { places, placeId } = world
    const result = await places.delete(placeId)
    expectStatus(result, 204)
    const { request, status } = lastExchange(world)
    const after = await places.get(placeId)
    expectStatus(after, 200)
    expectEqual(after.data.workflowStatus, 'DELETED')
    return { call: 'places.delete(placeId)', request, status, workflowStatus: 'DELETED' }
  },
}
