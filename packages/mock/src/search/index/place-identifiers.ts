/** What tells that two places are the same: what is known of a place, as one text. @param parts Empty ones are left out. */
export function uniqueIdentifier(parts: readonly (string | undefined)[]): string {
  return joined(parts).toLowerCase()
}

/** The same in plain letters. */
export function globalIdentifier(parts: readonly (string | undefined)[]): string {
  return joined(parts)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '')
    .toLowerCase()
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts
    .map((part) => (part ?? '').trim().replaceAll(' ', '_'))
    .filter((part) => part !== '')
    .join('_')
}
