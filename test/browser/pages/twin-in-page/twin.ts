import { createMock, type LoginCredentials } from '@uitkit/mock'
import { persist } from '@uitkit/mock/browser'
import { handlers } from '@uitkit/mock/msw'
import { setupWorker } from 'msw/browser'

/** Starts the twin in msw's worker, as it was before the last reload; gives the credentials of a user. */
export async function startTwin(): Promise<LoginCredentials> {
  const mock = createMock()
  persist(mock)
  await setupWorker(...handlers(mock)).start({ quiet: true, onUnhandledFrame: 'bypass' })
  return mock.login('lotte')
}
