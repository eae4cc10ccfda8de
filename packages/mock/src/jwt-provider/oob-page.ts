import type { MockResponse } from '../core/exchange.ts'
import { escapeHtml, htmlPage } from '../core/html.ts'

/**
 * Shows the URL to paste into a program that has no page of its own. The real provider has no such page: there the
 * browser ends at an error, and the URL in its address bar is what people copy.
 */
export function oobPage(url: string): MockResponse {
  return htmlPage(200, {
    lang: 'en',
    title: 'You are logged in to the twin',
    body: `<label for="url">Copy this URL, and paste it where you were asked for it:</label>
<textarea id="url" rows="16" autofocus readonly>${escapeHtml(url)}</textarea>`,
  })
}
