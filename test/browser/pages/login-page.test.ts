import { connectUrl, decodeJwt, readCallback, userOf } from '@uitkit/auth'
import { defaultSeed } from '@uitkit/mock'
import { startServer, type MockServer } from '@uitkit/mock/node'
import { chromium, type Browser, type Page } from 'playwright'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchOptions } from '../launch-options.ts'

const { users = [] } = defaultSeed

let browser: Browser
let twin: MockServer
let page: Page
beforeAll(async () => {
  browser = await chromium.launch(launchOptions)
  twin = await startServer()
  return async () => {
    await browser.close()
    await twin.close()
  }
})
beforeEach(async () => {
  const context = await browser.newContext()
  page = await context.newPage()
  return () => context.close()
})

describe('the login page', () => {
  it('speaks Dutch, French and German', async () => {
    const texts = [
      ['nl', 'Aanmelden bij de twin', 'Wachtwoord'],
      ['fr', 'Connexion au jumeau', 'Mot de passe'],
      ['de', 'Anmeldung beim Zwilling', 'Passwort'],
    ] as const
    for (const [lang, title, password] of texts) {
      await openLoginPage(lang)
      expect(await page.locator('html').getAttribute('lang')).toBe(lang)
      expect(await page.title()).toBe(title)
      await page.getByRole('heading', { name: title, level: 1 }).waitFor()
      await page.getByLabel(password).waitFor()
    }
  })

  it('lets a person pick a user', async () => {
    await openLoginPage()
    await page.getByRole('button', { name: 'fien.claes@twin.example' }).click()
    expect(await loggedInUser()).toBe('fien.claes@twin.example')
  })

  it('lets a person type who they are', async () => {
    await openLoginPage()
    await logIn('bram.wouters@twin.example', 'geheim')
    expect(await loggedInUser()).toBe('bram.wouters@twin.example')
  })

  it('says that a password is wrong, and lets a person try again', async () => {
    await openLoginPage()
    await logIn('lotte.maes@twin.example', 'verkeerd')
    const alert = page.getByRole('alert')
    expect(await alert.textContent()).toBe('Die gebruiker kennen we niet, of het wachtwoord klopt niet.')
    // What was typed is still there, save the password, which the cursor waits in.
    expect(await page.getByLabel('E-mailadres of naam').inputValue()).toBe('lotte.maes@twin.example')
    expect(await page.getByLabel('Wachtwoord').inputValue()).toBe('')
    await expect.poll(focused).toBe('password')
    await page.keyboard.type('geheim')
    await page.keyboard.press('Enter')
    expect(await loggedInUser()).toBe('lotte.maes@twin.example')
  })

  it('works with a keyboard alone', async () => {
    await openLoginPage()
    // Past the users to pick from.
    for (const _ of users) await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('username')
    await page.keyboard.type('lotte')
    await page.keyboard.press('Tab')
    await page.keyboard.type('geheim')
    await page.keyboard.press('Enter')
    expect(await loggedInUser()).toBe('lotte.maes@twin.example')
  })

  it('has a name for all that a person can use', async () => {
    await openLoginPage()
    const labels = await page
      .locator('input')
      .evaluateAll((inputs: HTMLInputElement[]) => inputs.map((input) => input.labels?.[0]?.textContent))
    expect(labels).toEqual(['E-mailadres of naam', 'Wachtwoord'])
    const choices = page.getByRole('list', { name: 'Kies een testgebruiker' }).getByRole('button')
    expect(await choices.allTextContents()).toEqual(users.map(({ name, email }) => `${name} ${email}`))
    await page.getByRole('button', { name: 'Aanmelden', exact: true }).waitFor()
  })

  it('ends, for a program without a page of its own, at a URL to copy', async () => {
    await openLoginPage()
    await logIn('lotte', 'geheim')
    const copied = await page.getByLabel('Copy this URL').inputValue()
    expect(copied).toBe(page.url())
    expect(readCallback(copied).jwt).not.toBe('')
  })

  it('fits a screen of 320 pixels', async () => {
    await page.setViewportSize({ width: 320, height: 568 })
    await openLoginPage()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
})

async function openLoginPage(lang?: 'nl' | 'fr' | 'de'): Promise<void> {
  await page.goto(connectUrl({ environment: twin.environment, destination: 'oob', lang }))
}

async function logIn(username: string, password: string): Promise<void> {
  await page.getByLabel('E-mailadres of naam').fill(username)
  await page.getByLabel('Wachtwoord').fill(password)
  await page.getByRole('button', { name: 'Aanmelden' }).click()
}

/** The id of the element that the keyboard types into. */
function focused(): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id)
}

/** Whom the browser came back with a token of. */
async function loggedInUser(): Promise<string | undefined> {
  await page.waitForURL(({ pathname }) => pathname === '/oob')
  return userOf(decodeJwt(readCallback(page.url()).jwt)).email
}
