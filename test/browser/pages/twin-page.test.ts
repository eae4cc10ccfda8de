import { describe, expect, it } from 'vitest'
import { twinPage } from './twin-page.ts'

const twin = twinPage()

const hostile = '<img src=x onerror=alert(1)><script>document.title="stolen"</script>'

describe('the twin’s page', () => {
  it('shows requests as they come, each with what the spec says of it', async () => {
    await twin.page.goto(twin.server.control)
    await twin.page.getByText('Live').waitFor()
    await twin.page.getByText('Nothing has been asked yet.').waitFor()
    const id = await twin.createPlace('De Loods')
    await twin.send('PUT', `/places/${id}/name/nl`, { title: 'De Loods' })
    await twin.requests.nth(1).waitFor()
    const texts = await twin.requests.allTextContents()
    expect(texts[0]).toMatch(new RegExp(`^PUT/places/${id}/name/nl400places.updateName .*1 mistake$`))
    expect(texts[1]).toMatch(/^POST\/places201places\.create .*valid$/)

    await twin.requests.first().click()
    const detail = twin.page.getByRole('region', { name: 'The chosen request' })
    await detail.getByText('request body').waitFor()
    const text = await detail.textContent()
    for (const part of ['It is places.updateName.', '"title"', 'Answered 400', 'schemaErrors'])
      expect(text).toContain(part)
    expect(text).not.toContain(await twin.server.mock.tokenFor('lotte'))
    expect(twin.problems).toEqual([])
  })

  it('tells a request whose connection was dropped from one that is not answered', async () => {
    twin.server.mock.fail('places.get', { connection: 'dropped', times: 1 })
    await twin.page.goto(twin.server.control)
    await twin.send('GET', '/places/1').catch(() => {})
    await twin.requests.first().getByText('connection dropped').waitFor()
    await twin.send('GET', '/places/2')
    await expect.poll(() => twin.requests.count()).toBe(2)
    expect(await twin.requests.last().textContent()).toMatch(/^GET\/places\/1–/)
  })

  it('finds a request again by path, operation or status', async () => {
    const id = await twin.createPlace('De Loods')
    await twin.send('GET', `/places/${id}`)
    await twin.send('GET', '/places/00000000-0000-4000-8000-000000000000')
    await twin.page.goto(twin.server.control)
    await twin.requests.nth(2).waitFor()
    await twin.page.getByLabel('Show only').fill('404')
    await expect.poll(() => twin.requests.filter({ visible: true }).count()).toBe(1)
    await twin.page.getByLabel('Show only').fill('PLACES.CREATE')
    expect(await twin.requests.filter({ visible: true }).allTextContents()).toEqual([expect.stringMatching(/^POST/)])
  })

  it('shows what the twin holds, and lets a person look into it', async () => {
    await twin.createPlace('De Loods')
    await twin.createPlace('De Schuur')
    await twin.page.goto(`${twin.server.control}/#state`)
    await twin.page.getByRole('button', { name: 'places 2' }).click()
    await twin.page.getByText('2 places').waitFor()
    await twin.page.getByLabel('Search by name or id').fill('schuur')
    await twin.page.getByText('1 places').waitFor()
    await twin.page.getByRole('button', { name: /^De Schuur/ }).click()
    const document = twin.page.getByRole('region', { name: 'The chosen document' })
    await document.getByText('"workflowStatus"').waitFor()
    expect(JSON.parse((await document.getByLabel('The document').textContent()) ?? '')).toMatchObject({
      name: { nl: 'De Schuur' },
    })
  })

  it('hands out a token, to copy or to paste into a shell as it is', async () => {
    await twin.page.goto(`${twin.server.control}/#login`)
    await twin.page.getByRole('list', { name: 'As a user' }).getByRole('button', { name: /^fien/ }).click()
    await twin.page.getByRole('heading', { name: 'You are fien' }).waitFor()
    await twin.page.getByRole('button', { name: 'Copy the token' }).click()
    await twin.page.getByText('Copied the token.').waitFor()
    const token = await twin.page.evaluate(() => navigator.clipboard.readText())
    expect(token).toMatch(/^ey[\w-]+\.[\w-]+\.[\w-]+$/)

    const curl = (await twin.page.getByLabel('the request', { exact: true }).textContent()) ?? ''
    const [url = '', ...headers] = Array.from(curl.matchAll(/'([^']*)'/g), ([, quoted = '']) => quoted)
    const answer = await fetch(url, { headers: headers.map((header) => header.split(': ') as [string, string]) })
    expect(await answer.json()).toMatchObject({ email: 'fien.claes@twin.example' })
  })

  it('hands out a client’s token too', async () => {
    await twin.page.goto(`${twin.server.control}/#login`)
    await twin.page.getByRole('button', { name: /^Cultuurhuis De Notelaar/ }).click()
    const token = (await twin.page.getByLabel('the token', { exact: true }).textContent()) ?? ''
    const found = await fetch(`${twin.server.environment.search}/offers`, {
      headers: { authorization: `Bearer ${token}` },
    })
    expect(found.status).toBe(200)
  })

  it('switches a fault on and off', async () => {
    await twin.page.goto(`${twin.server.control}/#faults`)
    await twin.page.getByText('All is well: no fault is on.').waitFor()
    await twin.page.getByLabel('Operation').fill('taxonomy.listTerms')
    await twin.page.getByLabel('What happens').selectOption('503, come back in a second')
    await twin.page.getByRole('button', { name: 'Switch on' }).click()
    await twin.page.getByText('The fault is on.').waitFor()
    expect(await twin.page.getByRole('link', { name: /^Faults/ }).textContent()).toBe('Faults 1')
    expect((await fetch(`${twin.server.environment.taxonomy}/terms`)).status).toBe(503)
    await twin.page.getByRole('button', { name: 'Lift the fault of taxonomy.listTerms' }).click()
    await twin.page.getByText('All is well: no fault is on.').waitFor()
    expect((await fetch(`${twin.server.environment.taxonomy}/terms`)).status).toBe(200)
  })

  it('forgets a fault that has struck as often as it should', async () => {
    await twin.page.goto(`${twin.server.control}/#faults`)
    await twin.page.getByLabel('How often').fill('1')
    await twin.page.getByRole('button', { name: 'Switch on' }).click()
    await twin.page.getByText('every request').waitFor()
    expect((await fetch(`${twin.server.environment.taxonomy}/terms`)).status).toBe(503)
    await twin.page.getByText('All is well: no fault is on.').waitFor()
  })

  it('says what is wrong with a fault', async () => {
    await twin.page.goto(`${twin.server.control}/#faults`)
    await twin.page.getByLabel('Operation').fill('places.updateNam')
    await twin.page.getByRole('button', { name: 'Switch on' }).click()
    await twin.page.getByText('Is "places.updateName" meant?').waitFor()
    expect(twin.server.mock.faults).toEqual([])
  })

  it('resets the twin when a person says so twice, and not before', async () => {
    await twin.createPlace('De Loods')
    await twin.page.goto(twin.server.control)
    await twin.requests.first().waitFor()
    await twin.page.getByRole('button', { name: 'Reset …' }).click()
    const dialog = twin.page.getByRole('dialog', { name: 'Reset the twin?' })
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await dialog.waitFor({ state: 'hidden' })
    expect(twin.server.mock.state.places.size).toBe(1)
    await twin.page.getByRole('button', { name: 'Reset …' }).click()
    await dialog.getByRole('button', { name: 'Reset', exact: true }).click()
    await twin.page.getByText('The twin has forgotten all but its seed.').waitFor()
    expect(twin.server.mock.state.places.size).toBe(0)
    await twin.page.getByText('Nothing has been asked yet.').waitFor()
  })

  it('starts anew when a program resets the twin', async () => {
    await twin.createPlace('De Loods')
    await twin.createPlace('De Schuur')
    await twin.page.goto(twin.server.control)
    await twin.requests.nth(1).waitFor()
    twin.server.mock.reset()
    await fetch(`${twin.server.environment.taxonomy}/terms`)
    await expect.poll(() => twin.requests.allTextContents()).toEqual([expect.stringMatching(/^GET\/terms200/)])
  })

  it('says that the twin has stopped', async () => {
    await twin.page.goto(twin.server.control)
    await twin.page.getByText('Live').waitFor()
    await twin.server.close()
    await expect.poll(() => twin.page.locator('#connection').textContent()).toBe('The twin has stopped')
  })

  it('gives the URL of each server', async () => {
    await twin.page.goto(`${twin.server.control}/#servers`)
    await twin.page.getByRole('row', { name: `Entry API ${twin.server.environment.entry}` }).waitFor()
    await twin.page.getByRole('button', { name: 'Copy the URL of the Search API' }).click()
    await twin.page.getByText('Copied the URL of the Search API.').waitFor()
    expect(await twin.page.evaluate(() => navigator.clipboard.readText())).toBe(twin.server.environment.search)
  })
})

describe('a hostile document', () => {
  it('is shown as text wherever it is shown', async () => {
    const id = await twin.createPlace(hostile)
    await fetch(`${twin.server.environment.entry}/places/${encodeURIComponent(hostile)}`)
    await twin.page.goto(twin.server.control)
    await twin.requests.nth(1).waitFor()
    await twin.requests.last().click()
    await twin.page.getByRole('region', { name: 'The chosen request' }).getByText('Answered 201').waitFor()
    await twin.open('State')
    await twin.page.getByRole('button', { name: 'places 1' }).click()
    await twin.page.getByRole('button', { name: id }).click()
    await twin.page
      .getByRole('region', { name: 'The chosen document' })
      .getByText(hostile.slice(0, 10))
      .first()
      .waitFor()
    expect(await twin.page.locator('main img, main script').count()).toBe(0)
    expect(await twin.page.title()).toBe('The twin · uitkit')
    expect(twin.problems).toEqual([])
  })
})

describe('another site that a developer visits', () => {
  it('can neither read the twin nor reset it', async () => {
    const id = await twin.createPlace('De Loods')
    // Another origin on this machine, which is as near as a stranger can come.
    await twin.page.goto(`${twin.server.environment.entry}/places/${id}`)
    const outcomes = await twin.page.evaluate(async (control) => {
      const asked = ['/status', '/requests', '/snapshot'].map((path) => fetch(control + path))
      const sent = fetch(`${control}/reset`, { method: 'POST', mode: 'no-cors' })
      const ends = await Promise.allSettled([...asked, sent])
      const form = document.createElement('form')
      form.method = 'POST'
      form.action = `${control}/reset`
      document.documentElement.append(form)
      form.submit()
      return ends.map((end) => (end.status === 'fulfilled' ? end.value.type : 'refused'))
    }, twin.server.control)
    expect(outcomes.slice(0, 3)).toEqual(['refused', 'refused', 'refused'])
    await twin.page.waitForURL(`${twin.server.control}/reset`)
    expect(await twin.page.textContent('body')).toContain('Only programs and the twin’s own page may use this')
    expect(twin.server.mock.state.places.size).toBe(1)
  })
})
