import { describe, expect, it } from 'vitest'
import { createState } from '../../src/create-state.ts'
import {
  type Gallery,
  type Image,
  withImage,
  withImageTexts,
  withMainImage,
  withoutImage,
} from '../../src/entry/documents/images.ts'
import { type ImageInput, uploadedImages, withUploads } from '../../src/entry/documents/uploads.ts'

const first = image('11111111-1111-4111-8111-111111111111')
const second = image('22222222-2222-4222-8222-222222222222')
const unknown = '33333333-3333-4333-8333-333333333333'
const state = createState({ seed: { media: [{ ...first }, { ...second }] } })
const none: Gallery = { images: [], main: undefined }
const both = withImage(withImage(none, first), second)

function image(id: string): Image {
  return {
    '@id': `https://io-test.uitdatabank.be/images/${id}`,
    '@type': 'schema:ImageObject',
    id,
    contentUrl: `https://images.example/${id}.png`,
    thumbnailUrl: `https://images.example/${id}.png`,
    description: 'Gevel',
    copyrightHolder: 'Fotograaf',
    inLanguage: 'nl',
  }
}

describe('images', () => {
  it('has the first one added as the main image', () => {
    expect(both.images).toEqual([first, second])
    expect(both.main).toBe(first.contentUrl)
  })

  it('adds an image once', () => {
    expect(withImage(both, first)).toBe(both)
  })

  it('promotes the first one that is left when the main image goes', () => {
    expect(withoutImage(withMainImage(both, second.id), second.id).main).toBe(first.contentUrl)
    expect(withoutImage(withMainImage(both, second.id), first.id).main).toBe(second.contentUrl)
    expect(withoutImage(withoutImage(both, first.id), second.id)).toEqual(none)
  })

  it('takes no image as main image that is not linked', () => {
    expect(() => withMainImage(none, first.id)).toThrow('400 Image must be linked to resource')
  })

  it('changes texts on this document alone, and nothing of an image that is not linked', () => {
    const texts = { description: 'Zaal', copyrightHolder: 'Zij' }
    expect(withImageTexts(both, second.id, texts).images[1]).toEqual({ ...second, ...texts })
    expect(withImageTexts(both, unknown, texts)).toEqual(both)
  })

  it('fills the images of a full body from their uploads; what is given wins', () => {
    const { images, errors } = withUploads(
      [{ id: first.id }, { '@id': second['@id'], description: 'Zaal' }],
      'images',
      state,
    )
    expect(errors).toEqual([])
    expect(images).toEqual([
      { '@id': first['@id'], description: 'Gevel', copyrightHolder: 'Fotograaf', inLanguage: 'nl' },
      { '@id': second['@id'], description: 'Zaal', copyrightHolder: 'Fotograaf', inLanguage: 'nl' },
    ])
    expect(uploadedImages(images as ImageInput[], state)).toEqual([first, { ...second, description: 'Zaal' }])
  })

  it('points at images that do not exist', () => {
    const url = (id: string) => `${state.hosts.entry}/images/${id}`
    expect(
      withUploads([{ id: unknown }, { id: first.id }, { '@id': url('nonsense') }], 'images', state).errors,
    ).toEqual([
      {
        jsonPointer: '/images/0/@id',
        error: `Image with @id "${url(unknown)}" (id "${unknown}") does not exist.`,
      },
      { jsonPointer: '/images/2/@id', error: `Image with @id "${url('nonsense')}" does not exist.` },
    ])
  })
})
