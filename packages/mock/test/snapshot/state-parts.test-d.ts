import type { Parts } from '../../src/snapshot/part.ts'
import { stateParts } from '../../src/snapshot/state-parts.ts'
import type { State } from '../../src/state.ts'

// @ts-expect-error A new kind of state has to say how it is kept, or that it is not.
export const forgotten: Parts<State & { readonly kiosks: Map<string, object> }> = stateParts
