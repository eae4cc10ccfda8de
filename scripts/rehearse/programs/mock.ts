import { createMock } from '@uitkit/mock'

/** A place that is renamed, and read. */
export async function program() {
  const mock = createMock()
  const headers = {
    authorization: `Bearer ${await mock.tokenFor('lotte')}`,
    'x-api-key': 'twin-key-without-refresh',
    'content-type': 'application/json',
  }
  const place = {
    mainLanguage: 'nl',
    name: { nl: 'Zaal Oost' },
    terms: [{ id: 'Yf4aZBfsUEu2NsQqsprngw' }],
    address: {
      nl: { addressCountry: 'BE', addressLocality: 'Gent', postalCode: '9000', streetAddress: 'Kraanlei 1' },
    },
    calendarType: 'permanent',
  }
  const { entry } = mock.environment
  const created = await mock.fetch(
    new Request(`${entry}/places`, { method: 'POST', headers, body: JSON.stringify(place) }),
  )
  if (created.status !== 201) throw new Error(`A place could not be made: ${created.status} ${await created.text()}`)
  const { placeId } = await created.json()
  const body = JSON.stringify({ name: 'Zaal West' })
  await mock.fetch(new Request(`${entry}/places/${placeId}/name/nl`, { method: 'PUT', headers, body }))
  const read = await (await mock.fetch(new Request(`${entry}/places/${placeId}`))).json()
  if (read.name.nl !== 'Zaal West') throw new Error(`It is called ${JSON.stringify(read.name)}.`)
}
