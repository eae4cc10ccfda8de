import { byId } from './dom.js'

/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer

/**
 * Tells the person for a moment what has happened.
 *
 * @param {string} text
 */
export function notify(text) {
  const notice = byId('notice', HTMLParagraphElement)
  notice.textContent = text
  clearTimeout(timer)
  timer = setTimeout(() => (notice.textContent = ''), 6_000)
}

/**
 * What a click starts: when it fails, the person is told why.
 *
 * @param {() => Promise<unknown>} action
 */
export function act(action) {
  action().catch((error) => notify(error instanceof TypeError ? 'The twin can’t be reached.' : error.message))
}
