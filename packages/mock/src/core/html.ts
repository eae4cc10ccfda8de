import type { MockResponse } from './exchange.ts'

export interface Page {
  readonly lang: string
  readonly title: string
  /** HTML: what comes from outside is to be escaped. */
  readonly body: string
}

/** A page that loads nothing and runs no script. */
export function htmlPage(status: number, { lang, title, body }: Page): MockResponse {
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    },
    body: `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`,
  }
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

const style = `
:root { color-scheme: light dark; font: 1.05rem/1.5 system-ui, sans-serif }
main { max-width: 32rem; margin: 3rem auto; padding: 0 1rem }
.notice { border-inline-start: .3rem solid #d97706; padding-inline-start: .8rem }
[role=alert] { border-inline-start: .3rem solid #dc2626; padding-inline-start: .8rem }
ul { list-style: none; padding: 0; display: grid; gap: .5rem }
label { display: block; margin-top: .8rem }
input, textarea, button { font: inherit; width: 100%; box-sizing: border-box; padding: .5rem .7rem }
button { margin-top: .8rem; text-align: start; cursor: pointer }
li button { margin: 0 }
small { display: block }
`
