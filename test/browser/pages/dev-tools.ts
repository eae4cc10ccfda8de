import type { Page } from 'playwright'

/** What the address bar would show, for each step back and forth. */
export async function addressesIn(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page)
  const { entries } = await session.send('Page.getNavigationHistory')
  return entries.map(({ url }) => url)
}

/** Collects the URLs that the browser asks by itself if a page may call: to the page they are no requests. */
export async function preflightsOf(page: Page): Promise<readonly string[]> {
  const urls: string[] = []
  const session = await page.context().newCDPSession(page)
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (request.method === 'OPTIONS') urls.push(request.url)
  })
  await session.send('Network.enable')
  return urls
}
