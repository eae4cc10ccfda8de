import assert from 'node:assert/strict'
import { startServer } from '@uitkit/mock/node'
import { createPlacesClient } from '@uitkit/places'
import { renderToString } from 'react-dom/server'

const fields = {
  name: 'Zaal Oost',
  type: 'Yf4aZBfsUEu2NsQqsprngw',
  street: 'Kraanlei 1',
  postalCode: '9000',
  locality: 'Gent',
}

function form(changes: Partial<typeof fields>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries({ ...fields, ...changes })) data.set(name, value)
  return data
}

async function main(): Promise<void> {
  const server = await startServer()
  try {
    Object.assign(process.env, {
      UITKIT_TWIN: JSON.stringify(server.environment),
      CLIENT_ID: 'twin-cultuurhuis',
      CLIENT_SECRET: 'not-a-secret-cultuurhuis',
    })
    const { createPlace } = await import('./app/places/new/actions')
    const { default: NewPlace } = await import('./app/places/new/page')
    assert.match(renderToString(<NewPlace />), /<form action="[^"]*"[^]*<button>Add<\/button>/)

    // It redirects in the way of the real `redirect`.
    const thrown: unknown = await createPlace({ message: '' }, form({})).catch((error: unknown) => error)
    const { digest = '' } = thrown as { digest?: string }
    const placeId = /^NEXT_REDIRECT;[^;]*;\/places\/([^;]+);/.exec(digest)?.[1]
    assert.ok(placeId, String(thrown))
    const made = await createPlacesClient({ environment: server.environment }).get(placeId)
    assert.equal(made.data?.name.nl, 'Zaal Oost')

    const { message: again } = await createPlace({ message: '' }, form({}))
    assert.equal(again, 'This place is in UiTdatabank already.')
    const { message: refused } = await createPlace({ message: '' }, form({ name: '' }))
    assert.match(refused, /./)
  } finally {
    await server.close()
  }
}

void main()
