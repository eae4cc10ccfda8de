import type { Serializers } from './api.ts'

/** For an API whose bodies are texts: sends them as they are, as `text/plain`, and an empty one when there is none. */
export const textBody: Pick<Serializers, 'bodySerializer' | 'headers'> = {
  bodySerializer: (body = '') => new Blob([body as string], { type: 'text/plain;charset=utf-8' }),
  headers: { 'Content-Type': null },
}
