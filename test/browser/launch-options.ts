import type { LaunchOptions } from 'playwright'
import { findChromium } from '../../scripts/test/find-chromium.ts'

const chromium = findChromium()

/** How Chromium is started, inside vitest's browser mode and by tests that drive pages. */
export const launchOptions: LaunchOptions = {
  ...(chromium === undefined ? {} : { executablePath: chromium }),
  args: [
    // Containers and CI run as root and have a small /dev/shm.
    '--no-sandbox',
    '--disable-dev-shm-usage',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
    // No network but loopback, also when a mock does not catch what it should.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  ],
}
