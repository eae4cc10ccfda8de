import { unwrap } from '@uitkit/client'
import { createPlacesClient } from '@uitkit/places'
import { newPlace } from '../../new-place.ts'

const status = document.querySelector('[role=status]') as HTMLElement
const list = document.querySelector('ul') as HTMLElement
const form = document.querySelector('form') as HTMLFormElement

// The page is there by now: the twin is only waited for by what asks it something.
const places = import('./twin.ts')
  .then(({ startTwin }) => startTwin())
  .then((credentials) => createPlacesClient({ environment: 'test', credentials }))

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  const name = String(new FormData(form).get('name'))
  const { placeId } = unwrap(await (await places).create(newPlace(name)))
  sessionStorage.setItem('ids', JSON.stringify([...idsSoFar(), placeId]))
  await show(placeId)
})

for (const id of idsSoFar()) await show(id)
await places
status.textContent = 'The twin is there.'

function idsSoFar(): readonly string[] {
  return JSON.parse(sessionStorage.getItem('ids') ?? '[]') as string[]
}

async function show(placeId: string): Promise<void> {
  const { name } = unwrap(await (await places).get(placeId))
  list.append(Object.assign(document.createElement('li'), { textContent: name.nl }))
}
