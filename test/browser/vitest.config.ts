import { playwright } from '@vitest/browser-playwright'
import { msw } from 'msw/vite'
import { defineConfig } from 'vitest/config'
import { shared } from '../../vitest.shared.ts'
import { launchOptions } from './launch-options.ts'

// A slow machine under load is no reason to fail.
const patience = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 60_000 } } }

export default defineConfig({
  test: {
    reporters: shared.test?.reporters ?? [],
    projects: [
      {
        // Tests that themselves run in a page: fetch, service workers, what packages do in a browser.
        ...shared,
        plugins: [msw({ mode: 'worker-only' })],
        // Those that Vite has for a page by itself, after ours.
        resolve: { conditions: ['@uitkit/source', 'module', 'browser', 'development|production'] },
        // One that is found only when a test imports it reloads the page under the others.
        optimizeDeps: { include: ['openapi-fetch'] },
        test: {
          name: 'inside',
          include: ['inside/**/*.test.ts'],
          globalSetup: ['inside/two-origins.ts'],
          ...patience,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        // Tests that run in Node and drive pages: what a person sees, links and redirects included.
        ...shared,
        test: { name: 'pages', include: ['pages/**/*.test.ts'], ...patience },
      },
    ],
  },
})
