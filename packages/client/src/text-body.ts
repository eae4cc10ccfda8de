import type { Serializers } from './api.ts'

/** For an API whose bodies are texts: sends them as they are, as `text/plain`. */
export const textBody: Pick<Serializers, 'bodySerializer' | 'headers'> = {
  bodySerializer: (body) =>
    body === undefined ? undefined : new Blob([body as string], { type: 'text/plain;charset=utf-8' }),
  headers: { 'Content-Type': null },
}
