/**
 * The README with a package in its table: below the others of its API, or at the end.
 *
 * @param others The packages of the same API, without scope.
 * @param title Of its document.
 */
export function withPackage(readme: string, name: string, others: readonly string[], title: string): string {
  if (readme.includes(rowStart(name))) return readme
  const lines = readme.split('\n')
  const last = lines.findLastIndex((line) => others.some((other) => line.startsWith(rowStart(other))))
  const above = last === -1 ? lines.findLastIndex((line) => line.startsWith('| [@uitkit/')) : last
  return lines.toSpliced(above + 1, 0, `${rowStart(name)} | ${title} |`).join('\n')
}

function rowStart(name: string): string {
  return `| [@uitkit/${name}](packages/${name})`
}
