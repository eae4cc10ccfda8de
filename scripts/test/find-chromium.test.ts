import { expect, test } from 'vitest'
import { findChromium } from './find-chromium.ts'

const only =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path.replaceAll('\\', '/'))

test('the browser named by CHROMIUM_PATH wins over those in the usual places', () => {
  const found = findChromium('linux', { CHROMIUM_PATH: '/opt/chromium' }, only('/opt/chromium', '/usr/bin/chromium'))
  expect(found).toBe('/opt/chromium')
})

test('a CHROMIUM_PATH that names no file is an error, not a reason to leave the tests out', () => {
  expect(() => findChromium('linux', { CHROMIUM_PATH: '/opt/gone' }, only('/usr/bin/chromium'))).toThrow('/opt/gone')
})

test('an empty CHROMIUM_PATH is as good as none', () => {
  expect(findChromium('linux', { CHROMIUM_PATH: '' }, only('/usr/bin/chromium'))).toBe('/usr/bin/chromium')
})

test.each([
  ['linux', '/usr/bin/chromium-browser'],
  ['linux', '/usr/bin/google-chrome'],
  ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['win32', 'C:/Program Files/Google/Chrome/Application/chrome.exe'],
  ['win32', 'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe'],
] as const)('on %s it is found at %s', (platform, path) => {
  const environment = { PROGRAMFILES: 'C:/Program Files', 'PROGRAMFILES(X86)': 'C:/Program Files (x86)' }
  expect(findChromium(platform, environment, only(path))?.replaceAll('\\', '/')).toBe(path)
})

test('no browser anywhere is undefined', () => {
  expect(findChromium('linux', {}, () => false)).toBeUndefined()
})
