import { ask } from './ask.js'
import { byId } from './dom.js'
import { showFaults, startFaults } from './faults.js'
import { showWho } from './login.js'
import { act, notify } from './notice.js'
import { clearRequests, followRequests } from './requests.js'
import { showServers } from './servers.js'
import { showState, startState } from './state.js'

/** What a part does each time it comes into view. */
const onShow = new Map([
  ['state', showState],
  ['faults', showFaults],
])

function showPart() {
  const parts = [...document.querySelectorAll('main > section')]
  const name = location.hash.slice(1)
  const chosen = parts.find(({ id }) => id === name) ?? parts[0]
  for (const part of parts) part.toggleAttribute('hidden', part !== chosen)
  for (const link of document.querySelectorAll('nav a')) {
    if (link.getAttribute('href') === `#${chosen?.id}`) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
  const show = onShow.get(chosen?.id ?? '')
  if (show) act(show)
}

async function showTwin() {
  const status = await ask('GET', '/status')
  showWho(status)
  showServers(status.environment)
}

function startReset() {
  const dialog = byId('reset-dialog', HTMLDialogElement)
  byId('reset', HTMLButtonElement).addEventListener('click', () => {
    dialog.returnValue = ''
    dialog.showModal()
  })
  dialog.addEventListener('close', () => {
    if (dialog.returnValue === 'reset') act(reset)
  })
}

async function reset() {
  await ask('POST', '/reset')
  clearRequests()
  await Promise.all([showTwin(), showFaults()])
  showPart()
  notify('The twin has forgotten all but its seed.')
}

addEventListener('hashchange', showPart)
startState()
startFaults()
startReset()
showPart()
act(showTwin)
act(showFaults)
// A request may have been the last that a fault was to strike.
void followRequests(() => act(showFaults))
