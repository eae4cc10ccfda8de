import { copyText } from './copy.js'
import { button, byId, element } from './dom.js'
import { act } from './notice.js'

/** @type {Readonly<Record<string, string>>} */
const titles = {
  entry: 'Entry API',
  search: 'Search API',
  taxonomy: 'Taxonomy API',
  auth: 'OAuth server (UiTiD)',
  jwtProvider: 'JWT provider',
  uitpas: 'UiTPAS API',
  museumpass: 'museumPASSmusées API',
}

/** @param {Readonly<Record<string, string>>} environment */
export function showServers(environment) {
  const rows = Object.entries(environment).map(([name, url]) => {
    const title = titles[name] ?? name
    const label = `the URL of the ${title}`
    const copy = button('Copy', () => act(() => copyText(label, url)), { 'aria-label': `Copy ${label}` })
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, title),
      element('td', {}, element('code', {}, url)),
      element('td', {}, copy),
    )
  })
  byId('server-list', HTMLTableSectionElement).replaceChildren(...rows)
}
