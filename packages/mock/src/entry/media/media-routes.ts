import { json, type MockResponse } from '../../core/exchange.ts'
import { notFound } from '../../core/problem.ts'
import type { EntryContext, EntryRoute } from '../context.ts'
import type { Image } from '../documents/images.ts'
import { type Upload, readUpload } from './upload.ts'

export const mediaRoutes: readonly EntryRoute[] = [
  { method: 'POST', path: '/images', handle: async (context) => create(context, await readUpload(context)) },
  { method: 'GET', path: '/images/{imageId}', isPublic: true, handle: get },
  { method: 'GET', path: '/media/{imageId}', isPublic: true, handle: get },
]

/** Only what is told about an image is kept, never its bytes. */
function create(
  { state }: EntryContext,
  { extension, description, copyrightHolder, inLanguage }: Upload,
): MockResponse {
  const id = state.ids()
  const url = `${state.hosts.entry}/images/${id}`
  const contentUrl = `https://images.uitdatabank.dev/${id}.${extension}`
  const image: Image = {
    '@id': url,
    '@type': 'schema:ImageObject',
    id,
    contentUrl,
    thumbnailUrl: contentUrl,
    description,
    copyrightHolder,
    inLanguage,
  }
  state.media.set(id, { ...image })
  return json(201, { '@id': url, imageId: id })
}

function get({ params, state }: EntryContext): MockResponse {
  const { imageId = '' } = params
  const image = state.media.get(imageId)
  if (!image) throw notFound(`The media object with id "${imageId}" was not found.`)
  return json(200, image)
}
