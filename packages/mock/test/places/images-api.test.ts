import { describe, expect, it } from 'vitest'
import { placeTwin, type PlaceTwin } from './place-twin.ts'

const texts = { description: 'Gevel', copyrightHolder: 'Fotograaf', language: 'nl' }
const picture = (type = 'image/jpeg', bytes = 3) => new Blob([new Uint8Array(bytes)], { type })

/** A form as a browser or a client sends it. */
async function multipart(fields: Readonly<Record<string, string | Blob>>): Promise<Blob> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  const response = new Response(form)
  return new Blob([await response.arrayBuffer()], { type: response.headers.get('content-type') ?? '' })
}

async function upload(twin: PlaceTwin): Promise<string> {
  const { body } = await twin.send('POST /images', await multipart({ ...texts, file: picture() }))
  return (body as { imageId: string }).imageId
}

describe('uploading an image', () => {
  it.each([
    ['image/jpeg', 'jpeg'],
    ['image/png', 'png'],
    ['image/gif', 'gif'],
  ])('of type %s makes a public .%s', async (type, extension) => {
    const twin = placeTwin()
    const { status, body } = await twin.send('POST /images', await multipart({ ...texts, file: picture(type) }))
    const { imageId } = body as { imageId: string }
    const url = `https://io-test.uitdatabank.be/images/${imageId}`
    expect({ status, body }).toEqual({ status: 201, body: { '@id': url, imageId } })
    for (const path of [`/images/${imageId}`, `/media/${imageId}`]) {
      expect(await twin.send(`GET ${path}`, undefined, { as: null })).toEqual({
        status: 200,
        body: {
          '@id': url,
          '@type': 'schema:ImageObject',
          id: imageId,
          contentUrl: `https://images.uitdatabank.dev/${imageId}.${extension}`,
          thumbnailUrl: `https://images.uitdatabank.dev/${imageId}.${extension}`,
          description: 'Gevel',
          copyrightHolder: 'Fotograaf',
          inLanguage: 'nl',
        },
      })
    }
  })

  const jsonTexts = { description: 'Gevel', copyrightHolder: 'Fotograaf', inLanguage: 'nl' }

  it.each([
    ['https://example.org/gevel.png', 'png'],
    ['https://example.org/gevel.JPG?groot=1', 'jpeg'],
    ['https://example.org/gevel.gif', 'gif'],
    ['https://example.org/gevel', 'png'],
    ['https://example.org/beeld.php', 'png'],
  ])('by the URL %s is kept as what its extension says, without the network: %s', async (contentUrl, extension) => {
    const twin = placeTwin()
    const { status, body } = await twin.send('POST /images', { contentUrl, ...jsonTexts })
    expect(status).toBe(201)
    const { imageId } = body as { imageId: string }
    const stored = `https://images.uitdatabank.dev/${imageId}.${extension}`
    expect(await twin.read(`/images/${imageId}`)).toMatchObject({
      contentUrl: stored,
      thumbnailUrl: stored,
      ...jsonTexts,
    })
  })

  it.each([
    [
      'https://example.org/leesmij.txt',
      'The uploaded file has mime type "text/plain" instead of image/png,image/jpeg,image/gif',
    ],
    ['https://nergens.invalid/gevel.png', 'The file could not be downloaded correctly.'],
    ['https://x:y:z/gevel.png', 'The file could not be downloaded correctly.'],
  ])('by the URL %s is refused', async (contentUrl, detail) => {
    const twin = placeTwin()
    expect(await twin.send('POST /images', { contentUrl, ...jsonTexts })).toEqual({
      status: 400,
      body: {
        type: 'https://api.publiq.be/probs/body/file-invalid-type',
        title: 'Invalid file type',
        status: 400,
        detail,
      },
    })
    expect(twin.state.media.size).toBe(0)
  })

  it('by its URL needs the texts too', async () => {
    expect(await placeTwin().send('POST /images', { contentUrl: 'https://example.org/gevel.png' })).toMatchObject({
      status: 400,
      body: {
        schemaErrors: [
          { jsonPointer: '/', error: 'The required properties (description, copyrightHolder, inLanguage) are missing' },
        ],
      },
    })
  })

  it.each<[string, Readonly<Record<string, string | Blob>>, object]>([
    ['no file', texts, { title: 'File missing', detail: 'The file property is required' }],
    ['a text for a file', { ...texts, file: 'x' }, { title: 'File missing' }],
    ['two files', { ...texts, file: picture(), other: picture() }, { detail: 'Only one file is allowed' }],
    [
      'no description',
      { ...texts, description: '', file: picture() },
      { detail: 'Form data field "description" is required.' },
    ],
    [
      'a long language',
      { ...texts, language: 'dutch', file: picture() },
      { detail: 'Form data field "language" is must be exactly 2 lowercase letters long (for example "nl").' },
    ],
    ['a short copyright holder', { ...texts, copyrightHolder: 'x', file: picture() }, { title: 'Invalid body data' }],
    [
      'a text file',
      { ...texts, file: picture('text/plain') },
      {
        type: 'https://api.publiq.be/probs/body/file-invalid-type',
        title: 'Invalid file type',
        detail: 'The uploaded file has mime type "text/plain" instead of image/png,image/jpeg,image/gif',
      },
    ],
    ['too many bytes', { ...texts, file: picture('image/png', 21_000_001) }, { title: 'Invalid file size' }],
  ])('is refused with %s', async (_, fields, problem) => {
    const twin = placeTwin()
    const answer = await twin.send('POST /images', await multipart(fields))
    expect(answer).toMatchObject({ status: 400, body: problem })
    expect(twin.state.media.size).toBe(0)
  })

  it('is refused when the form can’t be read', async () => {
    const broken = new Blob(['nonsense'], { type: 'multipart/form-data; boundary=x' })
    expect(await placeTwin().send('POST /images', broken)).toMatchObject({ status: 400 })
  })

  it('gives 404 for an image that does not exist', async () => {
    expect(await placeTwin().send('GET /media/foobar', undefined, { as: null })).toMatchObject({
      status: 404,
      body: { detail: 'The media object with id "foobar" was not found.' },
    })
  })
})

describe('the images of a place', () => {
  it('are added, described, chosen and removed', async () => {
    const twin = placeTwin()
    const path = await twin.create()
    const [first, second] = [await upload(twin), await upload(twin)]
    for (const mediaObjectId of [first, second]) await twin.send(`POST ${path}/images`, { mediaObjectId })
    await twin.send(`PUT ${path}/images/main`, { mediaObjectId: second })
    await twin.send(`PUT ${path}/images/${first}`, { description: 'Zaal', copyrightHolder: 'Zij' })
    expect(await twin.read(path)).toMatchObject({
      image: `https://images.uitdatabank.dev/${second}.jpeg`,
      mediaObject: [
        { id: first, description: 'Zaal', copyrightHolder: 'Zij' },
        { id: second, description: 'Gevel' },
      ],
      playhead: 4,
      completeness: 62,
    })
    expect(await twin.send(`DELETE ${path}/images/${second}`)).toMatchObject({ status: 204 })
    expect(await twin.read(path)).toMatchObject({ image: `https://images.uitdatabank.dev/${first}.jpeg` })
  })

  it('can’t have a main image that is not among them', async () => {
    const twin = placeTwin()
    const path = await twin.create()
    const mediaObjectId = await upload(twin)
    expect(await twin.send(`PUT ${path}/images/main`, { mediaObjectId })).toMatchObject({
      status: 400,
      body: { type: 'https://api.publiq.be/probs/body/image-must-be-linked-to-resource' },
    })
  })
})

describe('the videos of a place', () => {
  it('are added with an id, changed and removed', async () => {
    const twin = placeTwin()
    const path = await twin.create()
    const { status, body } = await twin.send(`POST ${path}/videos`, { url: 'https://vimeo.com/1', language: 'nl' })
    expect(status).toBe(200)
    const { videoId } = body as { videoId: string }
    expect(await twin.send(`PATCH ${path}/videos`, [{ id: videoId, language: 'fr' }])).toMatchObject({ status: 204 })
    const copyrightHolder = 'Copyright afgehandeld door Vimeo'
    expect((await twin.read(path))['videos']).toMatchObject([{ id: videoId, language: 'fr', copyrightHolder }])
    await twin.send(`DELETE ${path}/videos/${videoId}`)
    expect(await twin.read(path)).not.toHaveProperty('videos')
  })
})
