import type { State } from '../../state.ts'
import type { Consumer } from '../consumer.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { Parameters } from './parameters.ts'

export type Endpoint = 'events' | 'places' | 'offers' | 'organizers'

/** A search, as far as its parameters have to be read. */
export interface SearchRequest {
  readonly endpoint: Endpoint
  readonly parameters: Parameters
  readonly consumer: Consumer
  readonly state: State
  readonly index: SearchIndex
  /** In milliseconds since 1970, whole seconds. */
  readonly now: number
  readonly hasDefaults: boolean
}
