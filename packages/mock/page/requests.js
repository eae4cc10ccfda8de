import { ask } from './ask.js'
import { button, byId, element, markChosen, present } from './dom.js'
import { jsonView } from './json.js'
import { act } from './notice.js'
import { verdictOf, violationList } from './verdict.js'

/**
 * @typedef {object} Summary
 * @property {number} number
 * @property {string} at
 * @property {string | null} server
 * @property {string} method
 * @property {string} url
 * @property {string | null} operation
 * @property {boolean} isPending
 * @property {number | null} status Null while it is pending, and when its connection was dropped.
 * @property {readonly import('./verdict.js').Violation[]} violations
 */

const mostRows = 200
/** Seconds that the twin may take to answer that nothing has come. */
const waitS = 25

/** @type {Map<number, { row: HTMLLIElement, text: string }>} */
const rows = new Map()
let newest = 0
/** @type {number | undefined} */
let shown

/**
 * Shows requests as they come, for as long as the page is open.
 *
 * @param {() => void} onNew Called when some have come.
 */
export async function followRequests(onNew) {
  byId('request-filter', HTMLInputElement).addEventListener('input', filterRows)
  const connection = byId('connection', HTMLParagraphElement)
  for (;;) {
    try {
      const isFirst = connection.className !== 'connected'
      const answer = await ask('GET', `/requests?after=${newest}&limit=${mostRows}&wait=${isFirst ? 0 : waitS}`)
      connection.className = 'connected'
      connection.replaceChildren(element('span', {}, 'Live'))
      await show(answer)
      if (answer.requests.length > 0) onNew()
      // However fast they come, a person can't see more.
      await pause(200)
    } catch {
      connection.className = 'lost'
      connection.replaceChildren(element('span', {}, 'The twin has stopped'))
      await pause(1_000)
    }
  }
}

/** @param {{ newest: number, requests: readonly Summary[] }} answer */
async function show(answer) {
  // After a reset they count from 1 again.
  if (answer.newest < newest) return clearRequests()
  const pending = answer.requests.find(({ isPending }) => isPending)
  for (const request of answer.requests) showRow(request)
  // One that is still being answered is asked for again.
  newest = pending ? pending.number - 1 : answer.newest
  for (const [number, { row }] of rows) {
    if (rows.size <= mostRows) break
    row.remove()
    rows.delete(number)
  }
  byId('requests-empty', HTMLParagraphElement).hidden = rows.size > 0
  if (pending) await pause(300)
}

export function clearRequests() {
  rows.clear()
  newest = 0
  byId('request-list', HTMLOListElement).replaceChildren()
  byId('requests-empty', HTMLParagraphElement).hidden = false
}

/** @param {Summary} request */
function showRow(request) {
  const { number, at, server, method, url, operation, isPending, status } = request
  const { pathname, search } = new URL(url)
  const verdict = verdictOf(request)
  const label = button('', () => {
    shown = number
    markChosen(label)
    act(() => showDetail(number))
  })
  label.append(
    element('span', { class: 'method' }, method),
    element('span', { class: 'path' }, pathname + search),
    element(
      'span',
      { class: `status ${isPending ? 'pending' : statusClass(status)}` },
      isPending ? '…' : String(status ?? '–'),
    ),
    element('small', {}, [operation ?? server ?? 'unknown host', new Date(at).toLocaleTimeString()].join(' · ')),
    element('small', { class: `verdict ${verdict.kind}` }, verdict.text),
  )
  const known = rows.get(number)
  const row = known?.row ?? element('li')
  row.replaceChildren(label)
  if (number === shown) markChosen(label)
  if (!known) byId('request-list', HTMLOListElement).prepend(row)
  const entry = { row, text: [method, url, operation, status, verdict.text].join(' ').toLowerCase() }
  rows.set(number, entry)
  filterRow(entry)
}

/** @param {number | null} status */
function statusClass(status) {
  if (status === null) return 'failed'
  return status < 400 ? 'fine' : status < 500 ? 'refused' : 'failed'
}

function filterRows() {
  for (const entry of rows.values()) filterRow(entry)
}

/** @param {{ row: HTMLLIElement, text: string }} entry */
function filterRow({ row, text }) {
  row.hidden = !text.includes(byId('request-filter', HTMLInputElement).value.trim().toLowerCase())
}

/** @param {number} number */
async function showDetail(number) {
  const request = await ask('GET', `/requests/${number}`)
  const detail = byId('request-detail', HTMLDivElement)
  present(
    detail,
    element('h3', {}, `${request.method} ${request.url}`),
    violationList(request),
    element('h4', {}, 'Sent'),
    headerList(request.headers),
    ...bodyView('The body that was sent', request.body),
    element('h4', {}, request.response ? `Answered ${request.response.status}` : 'Not answered'),
    ...(request.response
      ? [headerList(request.response.headers), ...bodyView('The body of the answer', request.response.body)]
      : []),
  )
}

/** @param {Readonly<Record<string, string>>} headers */
function headerList(headers) {
  const entries = Object.entries(headers).flatMap(([name, value]) => [
    element('dt', {}, name),
    element('dd', {}, value),
  ])
  const list = element('dl', { class: 'headers' }, ...entries)
  return element('details', {}, element('summary', {}, `Headers (${entries.length / 2})`), list)
}

/**
 * @param {string} label
 * @param {string} body
 */
function bodyView(label, body) {
  return body === '' ? [] : [jsonView(label, body)]
}

/** @param {number} ms */
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
