import { bodyInvalidDetail, problem, type ProblemResponse } from '../../core/problem.ts'
import { images } from '../../generated/images.ts'
import type { EntryContext } from '../context.ts'
import { readBody } from '../read-body.ts'
import { extensionAt, extensionOf, typeOf } from './image-type.ts'

/** An image as a client sends it. */
export interface Upload {
  /** Of the file that the real server would keep. */
  readonly extension: string
  readonly description: string
  readonly copyrightHolder: string
  readonly inLanguage: string
}

export function readUpload(context: EntryContext): Upload | Promise<Upload> {
  const isForm = context.request.headers['content-type']?.startsWith('multipart/form-data') ?? false
  return isForm ? readForm(context) : readDownload(context)
}

const maxBytes = 21_000_000

async function readForm({ request }: EntryContext): Promise<Upload> {
  const form = await parse(request.bytes(), request.headers['content-type'] ?? '')
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

  const extension = extensionOf(await typeOf(file))
  if (file.size > maxBytes) {
    const detail = `The uploaded file has ${file.size} bytes, more than the ${maxBytes} that are allowed.`
    throw problem('body/file-invalid-size', 400, 'Invalid file size', detail)
  }
  return { extension, description, copyrightHolder, inLanguage }
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

function readDownload(context: EntryContext): Upload {
  const { contentUrl, ...texts } = readBody<Omit<Upload, 'extension'> & { contentUrl: string }>(
    context,
    images,
    'create',
  )
  return { extension: extensionAt(contentUrl), ...texts }
}
