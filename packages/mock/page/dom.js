/**
 * The element with an id, which the page has.
 *
 * @template {HTMLElement} E
 * @param {string} id
 * @param {new () => E} type
 * @returns {E}
 */
export function byId(id, type) {
  const found = document.getElementById(id)
  if (found instanceof type) return found
  throw new Error(`The page has no such ${id}.`)
}

/**
 * A new element. Texts are only ever added as texts: what a document says can't become a part of the page.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Readonly<Record<string, string>>} [attributes]
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

/**
 * @param {string} label
 * @param {() => unknown} onClick
 * @param {Readonly<Record<string, string>>} [attributes]
 */
export function button(label, onClick, attributes = {}) {
  const made = element('button', { type: 'button', ...attributes }, label)
  made.addEventListener('click', onClick)
  return made
}

/**
 * Shows what was chosen from a list, and takes the keyboard there.
 *
 * @param {HTMLElement} view
 * @param {...Node} children
 */
export function present(view, ...children) {
  view.replaceChildren(...children)
  view.scrollTop = 0
  view.focus({ preventScroll: true })
  // On a small screen it stands below the list.
  if (matchMedia('(max-width: 52rem)').matches) view.scrollIntoView()
}

/**
 * Marks the one of a list that is shown beside it.
 *
 * @param {Element} chosen A button.
 */
export function markChosen(chosen) {
  for (const other of chosen.closest('section')?.querySelectorAll('[aria-current]') ?? [])
    other.removeAttribute('aria-current')
  chosen.setAttribute('aria-current', 'true')
}
