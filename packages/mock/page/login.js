import { ask } from './ask.js'
import { copyable } from './copy.js'
import { button, byId, element, markChosen, present } from './dom.js'
import { act } from './notice.js'

/**
 * @typedef {object} Status
 * @property {Readonly<Record<string, string>>} environment
 * @property {readonly { name: string, email: string, allowAll: boolean }[]} users
 * @property {readonly { clientId: string, name: string }[]} clients
 */

/** @param {Status} status */
export function showWho({ environment, users, clients }) {
  byId('users', HTMLUListElement).replaceChildren(
    ...users.map(({ name, email, allowAll }) =>
      choice(name, allowAll ? `${email} · may do everything` : email, () => takeToken({ user: name }, environment)),
    ),
  )
  byId('clients', HTMLUListElement).replaceChildren(
    ...clients.map(({ clientId, name }) => choice(name, clientId, () => takeToken({ client: clientId }, environment))),
  )
}

/**
 * @param {string} name
 * @param {string} detail
 * @param {() => Promise<void>} onChoice
 */
function choice(name, detail, onChoice) {
  const label = button('', () => {
    markChosen(label)
    act(onChoice)
  })
  label.append(element('span', { class: 'path' }, name), element('small', {}, detail))
  return element('li', {}, label)
}

/**
 * @param {{ user: string } | { client: string }} who
 * @param {Status['environment']} environment
 */
async function takeToken(who, environment) {
  const { token, headers } = await ask('POST', '/tokens', who)
  const name = 'user' in who ? who.user : who.client
  const view = byId('token', HTMLDivElement)
  present(
    view,
    element('h3', {}, `You are ${name}`),
    element('h4', {}, 'Token'),
    copyable('the token', token),
    element('h4', {}, 'Headers'),
    copyable(
      'the headers',
      Object.entries(headers)
        .map(([header, value]) => `${header}: ${value}`)
        .join('\n'),
    ),
    element('h4', {}, 'A request, ready to paste into a shell'),
    copyable(
      'the request',
      curl('user' in who ? `${environment['entry']}/user` : `${environment['search']}/offers`, headers),
    ),
  )
}

/**
 * @param {string} url
 * @param {Readonly<Record<string, string>>} headers
 */
function curl(url, headers) {
  const options = Object.entries(headers).map(([name, value]) => ` \\\n  -H ${quoted(`${name}: ${value}`)}`)
  return `curl ${quoted(url)}${options.join('')}`
}

/**
 * For a shell: a key of the seed may hold anything.
 *
 * @param {string} text
 */
function quoted(text) {
  return `'${text.replaceAll("'", "'\\''")}'`
}
