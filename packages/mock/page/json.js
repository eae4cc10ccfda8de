import { element } from './dom.js'

const longest = 100_000

/**
 * A body or document, as JSON when it is that.
 *
 * @param {string} label
 * @param {string} text
 */
export function jsonView(label, text) {
  const pretty = prettyJson(text)
  const shown = pretty.slice(0, longest)
  const view = element('pre', { class: 'json', tabindex: '0', 'aria-label': label }, ...coloured(shown))
  if (pretty.length > longest) view.append(`\n… ${pretty.length - longest} more characters`)
  return view
}

/** @param {string} text */
function prettyJson(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

/** A key, a text, or another value. */
const token = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null|-?\d[\d.eE+-]*)\b/g

/**
 * @param {string} text
 * @returns {(Node | string)[]}
 */
function coloured(text) {
  if (!/^\s*[[{]/.test(text)) return [text]
  /** @type {(Node | string)[]} */
  const parts = []
  let end = 0
  for (const match of text.matchAll(token)) {
    const [whole, string, colon] = match
    parts.push(text.slice(end, match.index))
    const kind = string === undefined ? 'value' : colon === undefined ? 'string' : 'key'
    parts.push(element('span', { class: kind }, string ?? whole), colon ?? '')
    end = match.index + whole.length
  }
  return [...parts, text.slice(end)]
}
