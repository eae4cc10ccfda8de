import { readFile } from 'node:fs/promises'
import type { MockResponse } from '../../core/exchange.ts'
import { pageFolder } from '../../page-folder.ts'

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}

const headers = {
  // What a document says is never run, and nothing comes from elsewhere.
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; " +
    "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  'cross-origin-opener-policy': 'same-origin',
}

/** The page at `/`, or one of the files that it loads; undefined when there is no such file. */
export async function pageFile(path: string): Promise<MockResponse | undefined> {
  const name = path === '/' ? 'index.html' : path.slice(1)
  const [, extension = ''] = /^[a-z][a-z-]*\.([a-z]+)$/.exec(name) ?? []
  const type = types[extension]
  if (type === undefined) return undefined
  try {
    return {
      status: 200,
      headers: { ...headers, 'content-type': type },
      body: await readFile(new URL(name, pageFolder)),
    }
  } catch {
    return undefined
  }
}
