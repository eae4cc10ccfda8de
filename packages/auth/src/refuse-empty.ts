/**
 * Refuses options that are empty, as those from an environment variable are that nobody has set.
 *
 * @throws {TypeError} Names the option.
 */
export function refuseEmpty(options: Readonly<Record<string, string | undefined>>): void {
  for (const name in options) if (!options[name]) throw new TypeError(`${name} is empty`)
}
