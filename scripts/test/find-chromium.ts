import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The environment variables that say where a browser may be. */
type Environment = Readonly<Record<string, string | undefined>>

/**
 * The path of a Chromium that can run the browser tests, or undefined when there is none.
 *
 * `CHROMIUM_PATH` wins; when it names a file that does not exist, that is said rather than passed over.
 */
export function findChromium(
  platform: NodeJS.Platform = process.platform,
  environment: Environment = process.env,
  exists: (path: string) => boolean = existsSync,
): string | undefined {
  const named = environment['CHROMIUM_PATH']
  if (named !== undefined && named !== '') {
    if (!exists(named)) throw new Error(`CHROMIUM_PATH is ${named}, and there is no such file.`)
    return named
  }
  return usualPlaces(platform, environment).find(exists)
}

function usualPlaces(platform: NodeJS.Platform, environment: Environment): string[] {
  if (platform === 'darwin') {
    return [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ]
  }
  if (platform === 'win32') {
    const folders = [environment['PROGRAMFILES'], environment['PROGRAMFILES(X86)'], environment['LOCALAPPDATA']]
    return folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ])
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  return ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) => names.map((name) => `${folder}/${name}`))
}
