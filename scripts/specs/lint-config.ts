import { createConfig, type Config } from '@redocly/openapi-core'
import { plugin, rules } from './plugin.ts'

/** Redocly's recommended rules and our own. */
export function createLintConfig(): Promise<Config> {
  return createConfig({
    extends: ['recommended'],
    plugins: [plugin],
    rules: {
      ...Object.fromEntries(Object.keys(rules).map((name) => [`${plugin.id}/${name}`, 'error'])),
      // `uitkit/example-valid` does it, and copes with `contains`.
      'no-invalid-media-type-examples': 'off',
      'no-invalid-parameter-examples': 'off',
      'no-invalid-schema-examples': 'off',
      // Where nobody knows of a 4xx (a public list without parameters), none is made up; one operation only redirects.
      'operation-4xx-response': 'off',
      'operation-2xx-response': 'off',
      // publiq's own paths: `/passholders/membership-prices/{}` beside `/passholders/{}/checkins`.
      'no-ambiguous-paths': 'off',
    },
  })
}
