import type { Schema, SpecTable } from '../core/spec.ts'
import { resolveSchema } from '../operations/resolve-schema.ts'
import { wireValue } from '../operations/wire-value.ts'

/** The fields of a form, a file as an empty text: its bytes are no text, and no schema says more of them than that. */
export async function readForm(
  text: string,
  contentType: string,
  schema: Schema,
  table: SpecTable,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const { properties = {} } = resolveSchema(schema, table)
  try {
    const form = await new Response(text, { headers: { 'content-type': contentType } }).formData()
    return Object.fromEntries(
      Array.from(form, ([name, value]) => [
        name,
        typeof value === 'string' ? wireValue(value, properties[name] ?? true, table) : '',
      ]),
    )
  } catch {
    return undefined
  }
}
