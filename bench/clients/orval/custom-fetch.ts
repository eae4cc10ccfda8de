import type { ClientOptions } from '../client-options.ts'

// What orval's generated functions call: https://orval.dev/docs/guides/custom-client

let options: ClientOptions

export function configure(given: ClientOptions): void {
  options = given
}

export async function customFetch<Answer>(url: string, init: RequestInit): Promise<Answer> {
  const { baseUrl, token, apiKey, fetch } = options
  const headers = { ...init.headers, Authorization: `Bearer ${token}`, 'X-Api-Key': apiKey }
  const response = await fetch(`${baseUrl}${url}`, { ...init, headers })
  const { status } = response
  const isEmpty = status === 204 || status === 205 || status === 304
  const data: unknown = isEmpty ? undefined : await bodyOf(response)
  if (!response.ok) throw data
  return { status, data, headers: response.headers } as Answer
}

function bodyOf(response: Response): Promise<unknown> {
  return response.headers.get('content-type')?.includes('json') ? response.json() : response.text()
}
