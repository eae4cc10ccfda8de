import { jwtProvider } from '@uitkit/auth'
import type { ClientOptions } from '@uitkit/client'
import { createMock, type Mock } from '../../src/index.ts'

export interface World {
  readonly mock: Mock
  /** What a client of this person is made with. */
  as(name: string): Promise<ClientOptions>
}

/** A twin of its own, and people who call it. */
export function world(): World {
  const mock = createMock()
  const { environment, fetch } = mock
  return {
    mock,
    async as(name) {
      const credentials = jwtProvider({ environment, apiKey: 'twin-key-without-refresh' })
      await credentials.session.set({ jwt: await mock.tokenFor(name) })
      return { environment, fetch, credentials }
    },
  }
}
