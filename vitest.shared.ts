import type { ViteUserConfig } from 'vitest/config'

/** What every package's tests share: packages import each other's source, never a stale build. */
export const shared: ViteUserConfig = {
  resolve: { conditions: ['@uitkit/source'] },
  ssr: { resolve: { conditions: ['@uitkit/source'] } },
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: '.results/vitest.json' }]],
  },
}
