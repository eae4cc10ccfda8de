/**
 * The README with a package in its table: after the others of its API, or in a row of its own.
 *
 * @param others The packages of the same API, without scope.
 * @param title Of its document, for a new row.
 */
export function withPackage(readme: string, name: string, others: readonly string[], title: string): string {
  const link = linkTo(name)
  if (readme.includes(link)) return readme
  const lines = readme.split('\n')
  const isRow = (line: string): boolean => line.startsWith('|')
  const ofApi = lines.findIndex((line) => isRow(line) && others.some((other) => line.includes(linkTo(other))))
  const row = lines[ofApi]
  if (row !== undefined) lines[ofApi] = row.replace(/\s*\|\s*$/, `, ${link} |`)
  else
    lines.splice(
      lines.findLastIndex((line) => line.includes('](packages/') && isRow(line)) + 1,
      0,
      `| ${title} | ${link} |`,
    )
  return lines.join('\n')
}

function linkTo(name: string): string {
  return `[${name}](packages/${name})`
}
