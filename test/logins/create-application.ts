import { randomUUID } from 'node:crypto'
import { LoginRequiredError, type PendingLogin } from '@uitkit/auth'
import { keyValueSession } from '@uitkit/auth/key-value-session'
import { LoginError, userAccessToken, type UserAccessTokenOptions } from '@uitkit/auth/user-access-token'
import { Hono, type Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

export interface ApplicationOptions extends Omit<UserAccessTokenOptions, 'session'> {
  /** Shared by all servers: a `Keyv` on Redis with a `ttl` of 30 days, say; or a `Map` for one server. */
  readonly store: Store
}

interface Store {
  get(key: string): string | undefined | Promise<string | undefined>
  set(key: string, value: string, ttlMs?: number): unknown
  delete(key: string): unknown
}

const hour = 3_600

/** The cookies hold ids that mean nothing elsewhere: the tokens never leave the server. */
const cookies = { session: '__Host-session', login: '__Host-login' }
const hidden = { path: '/', httpOnly: true, secure: true, sameSite: 'Lax' } as const

export function createApplication({ store, ...options }: ApplicationOptions): Hono {
  /** Credentials are for one user: each request makes its own, from its cookie. */
  const userOf = (id: string) => userAccessToken({ ...options, session: keyValueSession(store, `user:${id}`) })

  const currentUser = (context: Context) => {
    const id = getCookie(context, cookies.session)
    if (!id) throw new LoginRequiredError('/login')
    return userOf(id)
  }

  const application = new Hono()

  application.get('/login', async (context) => {
    const id = randomUUID()
    const { url, pending } = await userOf(id).beginLogin({ ui_locales: 'nl' })
    await store.set(`login:${id}`, JSON.stringify(pending), hour * 1000)
    setCookie(context, cookies.login, id, { ...hidden, maxAge: hour })
    return context.redirect(url)
  })

  application.get('/callback', async (context) => {
    const key = `login:${getCookie(context, cookies.login) ?? ''}`
    const pending = JSON.parse((await store.get(key)) ?? 'null') as PendingLogin | null
    // It is good once.
    await store.delete(key)
    deleteCookie(context, cookies.login, hidden)
    // A new id, which nobody can have planted in this browser before.
    const id = randomUUID()
    await userOf(id).finishLogin(context.req.url, pending)
    setCookie(context, cookies.session, id, { ...hidden, maxAge: 30 * 24 * hour })
    return context.redirect('/')
  })

  // A POST: other sites can't send this cookie along with one.
  application.post('/logout', async (context) => {
    const url = await currentUser(context).logOut({ returnTo: new URL('/', options.redirectUri) })
    deleteCookie(context, cookies.session, hidden)
    return context.redirect(url, 303)
  })

  application.get('/', async (context) => {
    const { given_name: name } = await currentUser(context).userInfo()
    return context.text(`Hello ${name}`)
  })

  application.onError((error, context) => {
    if (error instanceof LoginRequiredError) return context.redirect('/login')
    if (error instanceof LoginError) return context.text('That login did not work. Go to /login to try again.', 400)
    return context.text('Something went wrong here.', 500)
  })

  return application
}
