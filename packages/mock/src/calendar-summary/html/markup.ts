/**
 * Nothing is escaped: what is told comes from the table of words, numbers, and texts that the real server does not escape.
 */
export function element(tag: string, attributes: Readonly<Record<string, string>>, content: string): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`)
  return `<${tag}${written.join('')}>${content}</${tag}>`
}

export function span(className: string, text: string): string {
  return element('span', { class: className }, text)
}

/** An element around others, with a space between any two tags. */
export function block(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly string[]
): string {
  return element(tag, attributes, ['', ...children.filter((child) => child !== ''), ''].join(' '))
}
