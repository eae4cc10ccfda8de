import { jwtProvider, jwtProviderLogin, type SessionTokens } from '@uitkit/auth'
import { handleRedirect, login } from '@uitkit/auth/browser'
import { storageSession } from '@uitkit/auth/storage-session'
import { userAccessToken } from '@uitkit/auth/user-access-token'
import { unwrap } from '@uitkit/client'
import { createUsersClient } from '@uitkit/users'
import { showInReact } from './show-in-react.ts'

declare const environment: Readonly<Record<'entry' | 'auth' | 'jwtProvider' | 'search', string>>

/** Such as `/uitid/react/`: the way to log in, and what the page is made with. */
const [, method = '', framework = ''] = location.pathname.split('/')
const redirectUri = `${location.origin}/${method}/${framework}/callback`

const user = userAccessToken({
  environment,
  clientId: 'twin-wandelapp',
  redirectUri,
  session: storageSession(localStorage, 'uitid'),
})
const apiKey = 'twin-key-without-refresh'
const byJwt = jwtProvider({ environment, apiKey, session: storageSession<SessionTokens>(localStorage, 'jwt') })
const jwtLogin = jwtProviderLogin({ environment, apiKey, session: byJwt.session, redirectUri })
const isUitid = method === 'uitid'
const users = createUsersClient({ environment, credentials: isUitid ? user : byJwt })

const status = document.querySelector('[role=status]') as HTMLElement
const onClick = (id: string, act: () => Promise<string>) =>
  document.querySelector(`#${id}`)?.addEventListener('click', () => void tell(act()))

onClick('log-in', async () => {
  await (isUitid ? login(user, { prompt: 'login', ui_locales: 'fr' }) : login(jwtLogin, { lang: 'fr' }))
  return 'Off to log in.'
})

onClick('ask', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => users.getCurrent()))
  return `${answers.length} times ${[...new Set(answers.map((answer) => unwrap(answer).email))].join()}`
})

onClick('log-out', async () => {
  location.assign(await user.logOut({ returnTo: `${location.origin}/${method}/${framework}/` }))
  return 'Off to log out.'
})

const finish = () => handleRedirect(isUitid ? user : jwtLogin)
const storyOf = (isBack: boolean) => (isBack ? 'You have logged in.' : 'Nobody has logged in just now.')

if (framework === 'react') showInReact(document.querySelector('#react') as HTMLElement, finish, storyOf)
else await tell(finish().then(storyOf))

async function tell(story: Promise<string>): Promise<void> {
  status.textContent = await story.catch(String)
}
