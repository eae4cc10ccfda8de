/** What a person knows a document by: its name, in its main language if it has more; empty when it has none. */
export function titleOf(document: unknown): string {
  if (typeof document !== 'object' || document === null) return ''
  const { name, displayName, headline, title, description, mainLanguage } = document as Record<string, unknown>
  for (const candidate of [displayName, name, headline, title, description]) {
    const text = textOf(candidate, mainLanguage)
    if (text !== undefined) return text
  }
  return ''
}

function textOf(value: unknown, mainLanguage: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return undefined
  const texts = new Map(Object.entries(value))
  const [first] = texts.values()
  const text: unknown = texts.get(String(mainLanguage)) ?? first
  return typeof text === 'string' ? text : undefined
}
