import { describe, expect, test } from 'vitest'
import { FileError, multipart } from '../src/multipart.ts'
import { errorOf } from './support/error-of.ts'
import { inTurn, json, problem, tokenExpired, type Answer } from './support/answers.ts'
import { gif, jpeg, pdf, png } from './support/images.ts'
import { observedApi } from './support/observed-api.ts'

const rows = { create: '/images POST body', update: '/images/{imageId} PUT body', get: '/images/{imageId} GET' }
const types = ['image/png', 'image/jpeg', 'image/gif']
const serializers = multipart({ file: { types, maxBytes: 100 } })
const texts = { description: 'Café "Den Hemel"\r\nbij nacht & ontij', language: 'nl' }

/** A client, and the form and content type of each request, as a server reads them. */
function uploads(answer: Answer = json({}, 201)) {
  const forms: FormData[] = []
  const contentTypes: (string | null)[] = []
  const fetch = async (request: Request): Promise<Response> => {
    contentTypes.push(request.headers.get('content-type'))
    forms.push(await request.formData())
    return answer(request)
  }
  return { ...observedApi(rows, answer, serializers, { fetch }), forms, contentTypes }
}

async function fileIn(form: FormData | undefined): Promise<{ name: string; type: string; bytes: Uint8Array }> {
  const file = form?.get('file') as File
  return { name: file.name, type: file.type, bytes: new Uint8Array(await file.arrayBuffer()) }
}

describe('a body with a file goes out as a form', () => {
  test.each([
    [
      'a File, with its name and type',
      new File([png], 'gevel.png', { type: 'image/png' }),
      'gevel.png',
      'image/png',
      png,
    ],
    ['a Blob, with its type', new Blob([jpeg], { type: 'image/jpeg' }), 'file', 'image/jpeg', jpeg],
    ['bytes, with the type that they begin with', gif, 'file', 'image/gif', gif],
    ['a Buffer', Buffer.from(png), 'file', 'image/png', png],
    ['a part of a buffer', Uint8Array.of(0, ...png, 0).subarray(1, -1), 'file', 'image/png', png],
  ])('that has %s', async (_, file, name, type, bytes) => {
    const { client, forms } = uploads()
    expect(await client['create']?.({ file, ...texts })).toMatchObject({ ok: true, status: 201 })
    expect(await fileIn(forms[0])).toEqual({ name, type, bytes })
    expect(Object.fromEntries([...(forms[0] ?? [])].filter(([field]) => field !== 'file'))).toEqual(texts)
  })

  test('with the fields that it has, in their order, and none that are undefined', async () => {
    const { client, forms } = uploads()
    await client['create']?.({ z: 1, file: png, a: true, left: undefined })
    expect([...(forms[0]?.keys() ?? [])]).toEqual(['z', 'file', 'a'])
    expect(forms[0]?.get('z')).toBe('1')
    expect(forms[0]?.get('a')).toBe('true')
  })

  test('also when it is a FormData', async () => {
    const { client, forms } = uploads()
    const form = new FormData()
    form.set('file', new File([png], 'gevel.png', { type: 'image/png' }))
    form.set('description', 'De gevel')
    await client['create']?.(form)
    expect(await fileIn(forms[0])).toEqual({ name: 'gevel.png', type: 'image/png', bytes: png })
    expect(forms[0]?.get('description')).toBe('De gevel')
  })

  test('by path as well', async () => {
    const { client, forms } = uploads()
    await client.http.request('post', '/images', { body: { file: png, ...texts } })
    expect((await fileIn(forms[0])).bytes).toEqual(png)
  })

  test('whole again after a renewal and after a 429, with the boundary that its header tells', async () => {
    const busy = problem(429, {}, { 'retry-after': '0.001' })
    const { client, forms, contentTypes } = uploads(inTurn(tokenExpired, busy, json({}, 201)))
    expect(await client['create']?.({ file: png, ...texts })).toMatchObject({ ok: true })
    expect(forms).toHaveLength(3)
    for (const form of forms) expect((await fileIn(form)).bytes).toEqual(png)
    expect(new Set(contentTypes).size).toBe(1)
  })

  test('with a boundary that nobody can guess', async () => {
    const { client, contentTypes } = uploads()
    await client['create']?.({ file: png })
    await client['create']?.({ file: png })
    expect(contentTypes[0]).toMatch(/^multipart\/form-data; boundary=\S{30,70}$/)
    expect(contentTypes[0]).not.toBe(contentTypes[1])
  })

  test('in which a name that wants to be a header is none', async () => {
    const { client, forms } = uploads()
    const name = 'a"; filename="b\r\nContent-Type: text/html\r\n\r\n.png'
    await client['create']?.({ file: new File([png], name, { type: 'image/png' }) })
    expect(await fileIn(forms[0])).toEqual({ name, type: 'image/png', bytes: png })
  })
})

describe('a body without a file goes out as JSON', () => {
  test('with its type', async () => {
    const { client, sent } = observedApi(rows, json({}), serializers)
    await client['update']?.('1', { contentUrl: 'https://denhemel.example/gevel.png' })
    expect(sent[0]).toMatchObject({
      body: '{"contentUrl":"https://denhemel.example/gevel.png"}',
      headers: { 'content-type': 'application/json' },
    })
  })

  test('and no body as none', async () => {
    const { client, sent } = observedApi(rows, json({}), serializers)
    await client['create']?.()
    await client['get']?.('1')
    for (const { body, headers } of sent) {
      expect(body).toBe('')
      expect(headers).not.toHaveProperty('content-type')
    }
  })
})

describe('a file that the API would refuse is not sent', () => {
  const big = new Uint8Array(101)
  big.set(png)

  test.each([
    ['bytes that begin like no image', pdf, 'type'],
    ['no bytes at all', new Uint8Array(), 'type'],
    ['a file of another type', new File([pdf], 'plan.pdf', { type: 'application/pdf' }), 'type'],
    ['a Blob that does not say its type', new Blob([png]), 'type'],
    ['too many bytes', big, 'size'],
    ['a Blob that is too big', new Blob([big], { type: 'image/png' }), 'size'],
  ])('when it is %s', async (_, file, reason) => {
    const { client, sent } = observedApi(rows, json({}), serializers)
    const error = (await errorOf(client['create']?.({ file }) as Promise<unknown>)) as FileError
    expect(error).toBeInstanceOf(FileError)
    expect(error).toMatchObject({ field: 'file', reason })
    expect(error.message).toContain(reason === 'size' ? '101 bytes, 100 at most' : 'image/png, image/jpeg, image/gif')
    expect(sent).toEqual([])
  })

  test('and one of exactly the size that is allowed is', async () => {
    const { client, forms } = uploads()
    expect(await client['create']?.({ file: big.subarray(0, 100) })).toMatchObject({ ok: true })
    expect((await fileIn(forms[0])).bytes).toHaveLength(100)
  })

  test('but where nothing is said about files, any is', async () => {
    const { client, sent } = observedApi(rows, json({}), multipart({ file: {} }))
    expect(await client['create']?.({ file: pdf })).toMatchObject({ ok: true })
    expect(sent[0]?.body).toContain('Content-Type: application/octet-stream\r\n\r\n%PDF-1.7\r\n')
  })
})
