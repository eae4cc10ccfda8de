/** The object that a JSON text holds; undefined for any other text. */
export function parseTokens<Tokens extends object>(text: string): Tokens | undefined {
  try {
    const value: unknown = JSON.parse(text)
    // That it has the members of Tokens, whoever wrote it has seen to.
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Tokens) : undefined
  } catch {
    return undefined
  }
}
