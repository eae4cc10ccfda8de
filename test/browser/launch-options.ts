import type { LaunchOptions } from 'playwright'
import { chromiumOptions } from '../../scripts/test/chromium-options.ts'
import { findChromium } from '../../scripts/test/find-chromium.ts'

const chromium = findChromium()

/** How Chromium is started, inside vitest's browser mode and by tests that drive pages. */
export const launchOptions: LaunchOptions = {
  ...(chromium === undefined ? {} : { executablePath: chromium }),
  args: [...chromiumOptions],
}
