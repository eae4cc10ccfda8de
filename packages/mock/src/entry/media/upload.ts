import { bodyInvalidDetail, problem, type ProblemResponse } from '../../core/problem.ts'
import type { SpecTable } from '../../core/spec.ts'
import type { EntryContext } from '../context.ts'
import { readBody } from '../read-body.ts'

/** An image as a client sends it. */
export interface Upload {
  /** A file, or the URL of one: the twin has no network, so that it can't look what is there. */
  readonly source: { readonly extension: string } | { readonly url: string }
  readonly description: string
  readonly copyrightHolder: string
  readonly inLanguage: string
}

export function readUpload(context: EntryContext): Promise<Upload> {
  const isForm = context.request.headers['content-type']?.startsWith('multipart/form-data') ?? false
  return isForm ? readForm(context) : readJson(context)
}

const extensions: ReadonlyMap<string, string> = new Map([
  ['image/png', 'png'],
  ['image/jpeg', 'jpeg'],
  ['image/gif', 'gif'],
])

const maxBytes = 21_000_000

async function readForm({ request }: EntryContext): Promise<Upload> {
  const form = await parse(await request.bytes(), request.headers['content-type'] ?? '')
  const files = [...form.values()].filter((value) => typeof value !== 'string')
  const file = form.get('file')
  if (files.length > 1) throw fileMissing('Only one file is allowed')
  if (file === null || typeof file === 'string') throw fileMissing('The file property is required')

  const description = field(form, 'description')
  const copyrightHolder = field(form, 'copyrightHolder')
  const inLanguage = field(form, 'language')
  if (!/^[a-z]{2}$/.test(inLanguage)) {
    const rule = 'is must be exactly 2 lowercase letters long (for example "nl").'
    throw bodyInvalidDetail(`Form data field "language" ${rule}`)
  }
  if (copyrightHolder.length < 2 || copyrightHolder.length > 250) {
    throw bodyInvalidDetail('Form data field "copyrightHolder" is invalid: it should have 2 to 250 characters.')
  }

  const extension = extensions.get(file.type)
  if (extension === undefined) {
    const detail = `The uploaded file has mime type "${file.type}" instead of ${[...extensions.keys()].join(',')}`
    throw problem('body/file-invalid-type', 400, 'Invalid file type', detail)
  }
  if (file.size > maxBytes) {
    const detail = `The uploaded file has ${file.size} bytes, more than the ${maxBytes} that are allowed.`
    throw problem('body/file-invalid-size', 400, 'Invalid file size', detail)
  }
  return { source: { extension }, description, copyrightHolder, inLanguage }
}

/** With the platform's own parser, which every runtime has. */
async function parse(body: Uint8Array, contentType: string): Promise<FormData> {
  try {
    return await new Response(body.slice(), { headers: { 'content-type': contentType } }).formData()
  } catch {
    throw fileMissing('The file property is required')
  }
}

function field(form: FormData, name: string): string {
  const value = form.get(name)
  if (typeof value === 'string' && value !== '') return value
  throw bodyInvalidDetail(`Form data field "${name}" is required.`)
}

function fileMissing(detail: string): ProblemResponse {
  return problem('body/file-missing', 400, 'File missing', detail)
}

async function readJson(context: EntryContext): Promise<Upload> {
  const { contentUrl, ...texts } = await readBody<Omit<Upload, 'source'> & { contentUrl: string }>(
    context,
    imageBodies,
    'uploadImage',
  )
  return { source: { url: contentUrl }, ...texts }
}

/** For as long as images have no document of their own in `specs`. */
const imageBodies: SpecTable = {
  operations: {
    uploadImage: {
      method: 'post',
      path: '/images',
      body: {
        required: true,
        content: {
          'application/json': {
            type: 'object',
            required: ['contentUrl', 'description', 'copyrightHolder', 'inLanguage'],
            properties: {
              contentUrl: { type: 'string', format: 'uri', pattern: '^http[s]?:\\/\\/\\w' },
              description: { type: 'string' },
              copyrightHolder: { type: 'string', minLength: 2, maxLength: 250, pattern: '\\S' },
              inLanguage: { type: 'string', enum: ['nl', 'fr', 'de', 'en'] },
            },
          },
        },
      },
      responses: {},
    },
  },
  schemas: {},
}
