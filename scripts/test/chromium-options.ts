/** With which options a Chromium runs anywhere, and alone: in containers, in CI, and without a network but loopback. */
export const chromiumOptions: readonly string[] = [
  // Containers and CI run as root and have a small /dev/shm.
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  // Also when a mock does not catch what it should.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]
