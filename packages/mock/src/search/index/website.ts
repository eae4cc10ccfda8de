/** A website as it is compared: without scheme, `www.` and a slash at the end. What is no URL is compared as it is. */
export function websiteOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (!parsed?.host) return url
  const path = parsed.pathname.replace(/\/$/, '')
  const rest = parsed.search + parsed.hash
  return withoutWww(parsed.host) + (path === '' && rest !== '' ? '/' : path) + rest
}

export function domainOf(url: string): string | undefined {
  return URL.canParse(url) ? withoutWww(new URL(url).hostname) : undefined
}

export function withoutWww(host: string): string {
  return host.replace(/^www\./, '')
}
