import { defineConfig } from 'vitest/config'
import coverageReporter from '../../../src/vitest-reporter.ts'

// A user's project: the test runs vitest in here.

export default defineConfig({
  test: {
    include: ['*.case.ts'],
    setupFiles: ['../../../src/vitest.ts'],
    globalSetup: ['global-setup.ts'],
    reporters: ['default', coverageReporter({ outputFile: process.env['REPORT'] ?? '' })],
  },
})
