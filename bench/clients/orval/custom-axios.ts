import axios, { type AxiosRequestConfig } from 'axios'
import type { ClientOptions } from '../client-options.ts'

// What orval's generated functions call: https://orval.dev/docs/guides/custom-axios

let options: ClientOptions
const instance = axios.create()
instance.interceptors.request.use((config) => {
  config.headers.set('Authorization', `Bearer ${options.token}`)
  config.headers.set('X-Api-Key', options.apiKey)
  return config
})

/** axios takes no `fetch`, save through its adapter for it; without one it is left to its own (node:http in Node). */
export function configure(given: ClientOptions): void {
  options = given
  instance.defaults.baseURL = given.baseUrl
  if (given.fetch === globalThis.fetch) return
  instance.defaults.adapter = 'fetch'
  instance.defaults.env = { ...instance.defaults.env, fetch: given.fetch } as NonNullable<typeof instance.defaults.env>
}

export async function customAxios<Answer>(config: AxiosRequestConfig, more?: AxiosRequestConfig): Promise<Answer> {
  const { data } = await instance<Answer>({ ...config, ...more })
  return data
}
