import { chromium } from 'playwright'
import { expect, test } from 'vitest'
import { launchOptions } from '../launch-options.ts'

test('drives a page', async () => {
  const browser = await chromium.launch(launchOptions)
  try {
    const page = await browser.newPage()
    await page.setContent('<h1>here</h1>')
    expect(await page.textContent('h1')).toBe('here')
  } finally {
    await browser.close()
  }
})
