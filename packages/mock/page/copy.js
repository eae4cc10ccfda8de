import { button, element } from './dom.js'
import { act, notify } from './notice.js'

/**
 * A text to take along.
 *
 * @param {string} label Its name, for who can't see where it stands.
 * @param {string} text
 */
export function copyable(label, text) {
  const copy = button('Copy', () => act(() => copyText(label, text)), { 'aria-label': `Copy ${label}` })
  return element('div', { class: 'copyable' }, element('pre', { tabindex: '0', 'aria-label': label }, text), copy)
}

/**
 * @param {string} label
 * @param {string} text
 */
export async function copyText(label, text) {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    throw new Error(`The browser does not let this page copy: select ${label} by hand.`)
  }
  notify(`Copied ${label}.`)
}
