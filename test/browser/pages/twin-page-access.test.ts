import { describe, expect, it } from 'vitest'
import { newPlace } from '../new-place.ts'
import { twinPage } from './twin-page.ts'

const twin = twinPage()

describe('the page for everybody', () => {
  it('works with a keyboard alone', async () => {
    await twin.createPlace('De Loods')
    await twin.page.goto(twin.server.control)
    await twin.requests.first().waitFor()
    const focused = () => twin.page.evaluate(() => (document.activeElement as HTMLElement).innerText.trim())
    await twin.page.keyboard.press('Tab')
    expect(await focused()).toBe('Reset …')
    for (const part of ['Requests', 'State', 'Log in', 'Faults', 'Servers']) {
      await twin.page.keyboard.press('Tab')
      expect(await focused()).toBe(part)
    }
    await twin.page.keyboard.press('Tab')
    await twin.page.keyboard.type('places')
    await twin.page.keyboard.press('Tab')
    await twin.page.keyboard.press('Enter')
    await expect.poll(() => twin.page.evaluate(() => document.activeElement?.id)).toBe('request-detail')
  })

  it('has a name for all that a person can use', async () => {
    await twin.page.goto(twin.server.control)
    for (const part of ['Requests', 'State', 'Log in', 'Faults', 'Servers']) {
      await twin.open(part)
      const nameless = await twin.page.locator('button:visible, input:visible, select:visible, a:visible').evaluateAll(
        (all) =>
          all.filter((one) => {
            const labels = 'labels' in one ? [...(one as HTMLInputElement).labels!] : []
            const texts = [one.textContent, one.getAttribute('aria-label'), ...labels.map((label) => label.textContent)]
            return texts.every((text) => (text ?? '').trim() === '')
          }).length,
      )
      expect([part, nameless]).toEqual([part, 0])
    }
  })

  it.each(['light', 'dark'] as const)(
    'can be read in %s colours: texts stand out enough (WCAG 2.2, 1.4.3)',
    async (colorScheme) => {
      await twin.page.emulateMedia({ colorScheme })
      const id = await twin.createPlace('De Loods')
      await twin.send('PUT', `/places/${id}/name/nl`, {})
      await twin.send('POST', '/places', newPlace('De Loods'))
      await twin.page.goto(twin.server.control)
      await twin.requests.nth(2).waitFor()
      await twin.requests.nth(1).click()
      await twin.page.getByText('Answered 400').waitFor()
      const weak = await twin.page.evaluate(() => {
        const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
        const luminance = (colour: string) => {
          const [r = 0, g = 0, b = 0] = channels(colour)
            .slice(0, 3)
            .map((value) => value / 255)
            .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
          return 0.2126 * r + 0.7152 * g + 0.0722 * b
        }
        const groundOf = (one: Element | null): string => {
          if (!one) return 'rgb(255, 255, 255)'
          const { backgroundColor } = getComputedStyle(one)
          return channels(backgroundColor)[3] === 0 ? groundOf(one.parentElement) : backgroundColor
        }
        const found: string[] = []
        for (const one of document.querySelectorAll('body *')) {
          const own = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
          if (!own || !(one as HTMLElement).checkVisibility() || one.closest('.visually-hidden, #notice')) continue
          const [dark = 0, bright = 0] = [luminance(getComputedStyle(one).color), luminance(groundOf(one))].toSorted(
            (a, b) => a - b,
          )
          const contrast = (bright + 0.05) / (dark + 0.05)
          if (contrast < 4.5) found.push(`${one.textContent?.trim().slice(0, 30)}: ${contrast.toFixed(1)}`)
        }
        return found
      })
      expect(weak).toEqual([])
    },
  )

  it('fits a screen of 320 pixels', async () => {
    await twin.createPlace('De Loods')
    await twin.page.setViewportSize({ width: 320, height: 568 })
    await twin.page.goto(twin.server.control)
    await twin.requests.first().waitFor()
    await twin.page.locator('#server-list tr').first().waitFor({ state: 'attached' })
    for (const part of ['Requests', 'State', 'Log in', 'Faults', 'Servers']) {
      await twin.open(part)
      expect([part, await twin.page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([part, 320])
    }
  })

  it('loads nothing from elsewhere', async () => {
    const urls: string[] = []
    twin.page.on('request', (request) => void urls.push(request.url()))
    await twin.page.goto(twin.server.control)
    await twin.page.getByText('Live').waitFor()
    expect(urls.filter((url) => !url.startsWith(`${twin.server.control}/`))).toEqual([])
  })
})
