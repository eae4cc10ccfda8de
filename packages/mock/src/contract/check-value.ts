import type { Mistake } from '../core/schema-errors/keyword.ts'
import { schemaMistakes } from '../core/schema-errors.ts'
import type { Schema, SpecTable } from '../core/spec.ts'
import type { Finding } from './violation.ts'

/** @param where What the value is, such as `body` or `query limit`. */
export function checkValue(where: string, value: unknown, schema: Schema, table: SpecTable): readonly Finding[] {
  return schemaMistakes(value, schema, table).map((mistake) => ({
    where: mistake.jsonPointer === '/' ? where : `${where} ${readable(mistake.jsonPointer)}`,
    message: withAllowed(mistake),
  }))
}

/** The real server's words do not say which values would do. */
function withAllowed({ error, allowed }: Mistake): string {
  return allowed ? `${error}: ${allowed.map((value) => JSON.stringify(value)).join(', ')}` : error
}

/** Without the percent-encoding that the real server's validator has on top of RFC 6901. */
function readable(pointer: string): string {
  return pointer.split('/').map(decodeURIComponent).join('/')
}
