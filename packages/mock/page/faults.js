import { ask } from './ask.js'
import { button, byId, element } from './dom.js'
import { act, notify } from './notice.js'

/** What a person can choose from; a test has more. */
const choices = new Map([
  ['503, come back in a second', { status: 503, retryAfter: 1 }],
  ['500', { status: 500 }],
  ['429, too many requests', { status: 429, retryAfter: 1 }],
  [
    'A proxy’s page instead of the answer (502)',
    { status: 502, body: '<html><body><h1>Bad Gateway</h1></body></html>' },
  ],
  ['The token has expired', { token: 'expired' }],
  ['The connection breaks before anything is done', { connection: 'dropped' }],
  ['It is done, but the connection breaks', { connection: 'dropped', lost: 'answer' }],
  ['The answer breaks off in the middle', { connection: 'truncated' }],
  ['Slow: two seconds', { latency: 2_000 }],
])

/** What the list shows, as it came. */
let shown = ''

export function startFaults() {
  const form = byId('fault-form', HTMLFormElement)
  byId('fault-kind', HTMLSelectElement).append(...Array.from(choices.keys(), (text) => element('option', {}, text)))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    act(() => addFault(new FormData(form)))
  })
  act(listOperations)
}

async function listOperations() {
  /** @type {readonly string[]} */
  const names = await ask('GET', '/operations')
  byId('operations', HTMLDataListElement).append(...names.map((value) => element('option', { value })))
}

/** @param {FormData} entered */
async function addFault(entered) {
  const operation = String(entered.get('operation')).trim()
  const times = Number(entered.get('times'))
  const fault = { ...choices.get(String(entered.get('what'))), ...(times > 0 ? { times } : {}) }
  await ask('POST', '/faults', { target: operation === '' ? {} : operation, fault })
  notify('The fault is on.')
  await showFaults()
}

/**
 * @typedef {object} Fault
 * @property {number} id
 * @property {string | object} target
 * @property {{ times?: number }} fault
 * @property {number} struck
 */

export async function showFaults() {
  /** @type {readonly Fault[]} */
  const faults = await ask('GET', '/faults')
  // Whoever is about to lift one keeps the button that the keyboard is on.
  if (JSON.stringify(faults) === shown) return
  shown = JSON.stringify(faults)
  byId('fault-list', HTMLUListElement).replaceChildren(...faults.map(faultItem))
  byId('faults-empty', HTMLParagraphElement).hidden = faults.length > 0
  const count = byId('fault-count', HTMLSpanElement)
  count.hidden = faults.length === 0
  count.textContent = String(faults.length)
}

/** @param {Fault} active */
function faultItem({ id, target, fault, struck }) {
  const { times, ...what } = fault
  const where = typeof target === 'string' ? target : describe(target) || 'every request'
  const often = times === undefined ? `struck ${struck} times` : `struck ${struck} of ${times} times`
  const text = element('span', { class: 'path' }, element('strong', {}, where), ` ${describe(what)} `)
  const lift = button('Lift', () => act(() => liftFault(id)), { 'aria-label': `Lift the fault of ${where}` })
  return element('li', {}, text, element('small', {}, often), lift)
}

/** @param {number} id */
async function liftFault(id) {
  await ask('DELETE', `/faults/${id}`).finally(showFaults)
  notify('The fault is lifted.')
}

/** @param {object} properties */
function describe(properties) {
  return Object.entries(properties)
    .map(([name, value]) => `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ')
}
