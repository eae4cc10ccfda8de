import { ask } from './ask.js'
import { button, byId, element, markChosen, present } from './dom.js'
import { jsonView } from './json.js'
import { act } from './notice.js'

let chosen = 'events'
/** Only the newest answer counts: a slow one to an older question may come later. */
let question = 0

/** Shows what the twin holds now. */
export async function showState() {
  const kinds = await ask('GET', '/documents')
  const chips = kinds.map((/** @type {{ kind: string, total: number }} */ { kind, total }) => {
    const chip = button(`${kind} `, () => choose(kind), { 'aria-pressed': String(kind === chosen), 'data-kind': kind })
    chip.append(element('span', { class: 'count' }, String(total)))
    return chip
  })
  byId('kinds', HTMLDivElement).replaceChildren(...chips)
  await showDocuments()
}

export function startState() {
  byId('document-filter', HTMLInputElement).addEventListener('input', () => act(showDocuments))
}

/** @param {string} kind */
function choose(kind) {
  chosen = kind
  for (const chip of document.querySelectorAll('#kinds button')) {
    chip.setAttribute('aria-pressed', String(chip.getAttribute('data-kind') === kind))
  }
  act(showDocuments)
}

async function showDocuments() {
  const asked = ++question
  const query = new URLSearchParams({ q: byId('document-filter', HTMLInputElement).value.trim() })
  const { total, documents } = await ask('GET', `/documents/${chosen}?${query}`)
  if (asked !== question) return
  const shown = documents.length < total ? `, the newest ${documents.length} shown` : ''
  byId('document-total', HTMLParagraphElement).textContent = `${total} ${chosen}${shown}`
  byId('document-list', HTMLOListElement).replaceChildren(
    ...documents.map((/** @type {{ id: string, title: string }} */ { id, title }) => {
      const kind = chosen
      const label = button('', () => {
        markChosen(label)
        act(() => showDocument(kind, id))
      })
      label.append(element('span', { class: 'path' }, title || id), element('small', {}, id))
      return element('li', {}, label)
    }),
  )
}

/**
 * @param {string} kind
 * @param {string} id
 */
async function showDocument(kind, id) {
  const found = await ask('GET', `/documents/${kind}/${encodeURIComponent(id)}`)
  const detail = byId('document-detail', HTMLDivElement)
  present(detail, element('h3', {}, `${kind} ${id}`), jsonView('The document', JSON.stringify(found)))
}
