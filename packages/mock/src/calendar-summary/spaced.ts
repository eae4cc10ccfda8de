/** The parts that are not empty, with a space between. */
export function spaced(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}
