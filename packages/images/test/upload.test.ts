import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { FileError } from '@uitkit/client/multipart'
import { expect, onTestFinished, test } from 'vitest'
import { createImagesClient, type ImagesClient } from '../src/index.ts'

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3)
const texts = { description: 'De gevel bij avond', copyrightHolder: 'Mira Peeters', language: 'nl' } as const

/** A client of a server on loopback, and what arrived there. */
async function withServer(): Promise<{ images: ImagesClient; received: Request[] }> {
  const received: Request[] = []
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = []
    for await (const chunk of request) chunks.push(chunk as Uint8Array)
    const headers = { 'content-type': request.headers['content-type'] ?? '' }
    const method = request.method ?? ''
    received.push(new Request(`http://server${request.url}`, { method, headers, body: Buffer.concat(chunks) }))
    response.writeHead(201, { 'content-type': 'application/json' }).end('{"imageId":"1"}')
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => void server.close())
  const environment = { entry: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
  const authenticate = () => ({ authorization: 'Bearer token' })
  return {
    images: createImagesClient({ environment, credentials: { schemes: ['clientAccessToken'], authenticate } }),
    received,
  }
}

test('an image goes over the wire as a form', async () => {
  const { images, received } = await withServer()
  const file = new File([png], 'gevel.png', { type: 'image/png' })
  expect(await images.create({ file, ...texts })).toMatchObject({ ok: true, data: { imageId: '1' } })
  const form = await received[0]?.formData()
  const arrived = form?.get('file') as File
  expect([arrived.name, arrived.type]).toEqual(['gevel.png', 'image/png'])
  expect(new Uint8Array(await arrived.arrayBuffer())).toEqual(png)
  form?.delete('file')
  expect(Object.fromEntries(form ?? [])).toEqual(texts)
})

test('bytes go as an image of the type that they begin with', async () => {
  const { images, received } = await withServer()
  await images.create({ file: Buffer.from(png), ...texts })
  const form = await received[0]?.formData()
  expect(form?.get('file')).toHaveProperty('type', 'image/png')
})

test('an image that the server is to download goes as its URL, in JSON', async () => {
  const { images, received } = await withServer()
  const { language, ...others } = texts
  const body = { contentUrl: 'https://denhemel.example/gevel.png', inLanguage: language, ...others }
  await images.create(body)
  expect(received[0]?.headers.get('content-type')).toBe('application/json')
  expect(await received[0]?.json()).toEqual(body)
})

test('what the API would refuse does not leave', async () => {
  const { images, received } = await withServer()
  const tooBig = new Uint8Array(21_000_001)
  tooBig.set(png)
  await expect(images.create({ file: tooBig, ...texts })).rejects.toThrow('file: 21000001 bytes, 21000000 at most')
  const svg = new Blob(['<svg/>'], { type: 'image/svg+xml' })
  await expect(images.create({ file: svg, ...texts })).rejects.toThrow(FileError)
  expect(received).toEqual([])
})
