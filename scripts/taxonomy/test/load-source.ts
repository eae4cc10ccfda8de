import { stripTypeScriptTypes } from 'node:module'

/** What a source exports. */
export async function loadSource(source: string): Promise<Record<string, Record<string, string>>> {
  const base64 = Buffer.from(stripTypeScriptTypes(source)).toString('base64')
  const exported: Record<string, Record<string, string>> = await import(`data:text/javascript;base64,${base64}`)
  return { ...exported }
}
