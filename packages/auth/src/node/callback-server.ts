import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface CallbackServer {
  readonly redirectUri: string
  /**
   * Answers requests until a browser comes back from a login.
   *
   * @param isOurs Whether a URL is the answer to the login that was begun. Any page can send a browser here with another.
   * @param finish Given the first that is.
   * @returns What became of it, when the browser has been told too.
   */
  answer(isOurs: (url: string) => boolean, finish: (url: string) => Promise<void>): Promise<void>
  close(): void
}

/** No browser that is still there takes longer to follow a redirect. */
const graceMs = 2_000

/** Listens on 127.0.0.1, and nowhere else, for a browser that comes back from a login. */
export async function listenForCallback(port: number, signal: AbortSignal): Promise<CallbackServer> {
  const server = createServer()
  server.listen(port, '127.0.0.1')
  await once(server, 'listening', { signal })
  const { port: actualPort } = server.address() as AddressInfo
  const host = `127.0.0.1:${actualPort}`
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  signal.addEventListener('abort', close)

  return {
    redirectUri: `http://${host}/callback`,
    answer(isOurs, finish) {
      let outcome: Promise<void> | undefined
      return new Promise((resolve, reject) => {
        const end = () => outcome?.then(resolve, reject)
        server.on('request', (request, response) => {
          const path = pathOf(request, host)
          const url = `http://${host}${path}`
          if (path === '/end' && outcome) {
            response.once('close', end)
            void outcome.then(
              () => sendPage(response, 200, 'You are logged in. You can close this tab.'),
              () =>
                sendPage(response, 400, 'The login did not work. You can close this tab, and read why in the program.'),
            )
          } else if (!path.startsWith('/callback?')) sendPage(response, 404, 'There is nothing here.')
          else if (outcome || !isOurs(url)) {
            sendPage(response, 400, 'This is not the answer to the login that was begun here.')
          } else {
            outcome = finish(url)
            // To an address without tokens in it: a browser forgets the ones that only led on.
            response.writeHead(303, { ...headers, location: '/end' }).end()
            const endSoon = () => setTimeout(end, graceMs).unref()
            outcome.then(endSoon, endSoon)
          }
        })
      })
    },
    close() {
      signal.removeEventListener('abort', close)
      close()
    },
  }
}

/** Empty for what is no business of ours: another method, or a name that an attacker made lead to this machine. */
function pathOf({ method, url = '', headers }: IncomingMessage, host: string): string {
  return method === 'GET' && headers.host === host ? url : ''
}

const headers = {
  'cache-control': 'no-store',
  connection: 'close',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
}

function sendPage(response: ServerResponse, status: number, text: string): void {
  const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Logging in</title></head>
<body><h1>${text}</h1></body>
</html>
`
  response.writeHead(status, { ...headers, 'content-type': 'text/html; charset=utf-8' }).end(page)
}
