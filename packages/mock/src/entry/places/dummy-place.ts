import type { State } from '../../state.ts'

/** Whether a place stands in for the school that will book the event; a seed can say so, no request makes it so. */
export function isDummyPlace(placeId: string, { places }: Pick<State, 'places'>): boolean {
  return places.get(placeId)?.['isDummyPlaceForEducationEvents'] === true
}
