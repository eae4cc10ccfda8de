import { parseJson } from '../core/parse-json.ts'
import type { Schema, SpecTable } from '../core/spec.ts'
import { checkValue } from './check-value.ts'
import { readForm } from './read-form.ts'
import type { Finding } from './violation.ts'

export interface Body {
  readonly text: string
  /** The whole header. */
  readonly contentType: string | undefined
}

/**
 * @param content The schemas that the document has, by media type: none for what has no body.
 * @param checkText What else a body of `text/plain` has to be.
 */
export async function checkBody(
  { text, contentType }: Body,
  content: Readonly<Record<string, Schema>>,
  required: boolean,
  table: SpecTable,
  checkText: (text: string) => readonly Finding[] = () => [],
): Promise<readonly Finding[]> {
  const wanted = Object.keys(content)
  if (text === '') return required && wanted.length > 0 ? [{ where: 'body', message: 'It is missing, and wanted' }] : []
  if (wanted.length === 0) return [{ where: 'body', message: 'There is one, and none is wanted' }]

  const sent = contentType?.split(';')[0]?.trim().toLowerCase() ?? ''
  const isKnown = Object.hasOwn(content, sent)
  const message = `It is ${sent || 'missing'}: wanted ${wanted.join(' or ')}`
  const header = isKnown ? [] : [{ where: 'header content-type', message }]
  // What is called by another name is looked at all the same, when it is clear what it should be.
  const mediaType = isKnown ? sent : wanted.length === 1 ? (wanted[0] ?? '') : ''
  const schema = content[mediaType]
  if (schema === undefined) return header
  return [...header, ...(await checkAs(mediaType, { text, contentType }, schema, table, checkText))]
}

async function checkAs(
  mediaType: string,
  { text, contentType = '' }: Body,
  schema: Schema,
  table: SpecTable,
  checkText: (text: string) => readonly Finding[],
): Promise<readonly Finding[]> {
  if (mediaType === 'multipart/form-data') {
    const form = await readForm(text, contentType, schema, table)
    return form ? checkValue('body', form, schema, table) : [{ where: 'body', message: 'It can’t be read as a form' }]
  }
  if (!/[/+]json$/.test(mediaType)) return [...checkValue('body', text, schema, table), ...checkText(text)]
  try {
    return checkValue('body', parseJson(text), schema, table)
  } catch (error) {
    if (error instanceof SyntaxError) return [{ where: 'body', message: 'It can’t be read as JSON' }]
    throw error
  }
}
