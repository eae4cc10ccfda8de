/** Breaks a text into lines, at its spaces and, in URLs, before `?` and `&`. What can't be broken stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const part of text.split(/(?= )|(?=[?&]\w)/)) {
    const longer = (lines.at(-1) ?? '') + part
    if (lines.length > 0 && longer.length <= width) lines[lines.length - 1] = longer
    else lines.push(part.trimStart())
  }
  return lines
}
