import { mergeConfig } from 'vitest/config'
import { shared } from '../../vitest.shared.ts'
import coverageReporter from './src/vitest-reporter.ts'

// How much of publiq's APIs the tests of the twin itself have exercised.

export default mergeConfig(shared, {
  test: { setupFiles: ['src/vitest.ts'], reporters: [coverageReporter({ outputFile: '.results/coverage.json' })] },
})
