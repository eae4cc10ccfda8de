/** What the weekly watch has to tell, if anything. */
export interface Finding {
  /** The same each week, so that one issue or pull request is kept up to date. */
  readonly title: string
  /** Markdown. */
  readonly body: string
}

/** Runs a program, and gives what it wrote. */
export type Run = (program: string, ...args: readonly string[]) => Promise<string>

/** Text in Markdown as it is; GitHub takes no more than 65,536 characters in all. */
export function verbatim(text: string): string {
  const most = 50_000
  const told = text.length > most ? `${text.slice(0, most)}\n(and ${text.length - most} characters more)\n` : text
  return `\`\`\`\`text\n${told.trimEnd()}\n\`\`\`\`\n`
}
