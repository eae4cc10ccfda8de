const compiled = new Map<string, RegExp>()

/** A pattern may match anywhere in the text; `.` matches a whole code point. */
export function matchesPattern(text: string, pattern: string): boolean {
  let regex = compiled.get(pattern)
  if (!regex) {
    regex = new RegExp(pattern, 'u')
    compiled.set(pattern, regex)
  }
  return regex.test(text)
}
