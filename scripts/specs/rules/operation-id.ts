import { type Oas3Rule } from '@redocly/openapi-core'

/** First words of operationIds. The same word does the same in every package; add one only for something new. */
const verbs: readonly string[] = [
  'get',
  'create',
  'replace',
  'delete',
  'import',
  'update',
  'add',
  'remove',
  'set',
  'copy',
  'list',
  'search',
  'query',
  'register',
  'request',
  'approve',
  'reject',
  'merge',
  'skip',
  'subscribe',
  'redeem',
  'link',
  'download',
  'start',
]

/**
 * An operationId is a method name of the client: camelCase, starting with a verb that other packages use too.
 *
 * In a document whose methods are grouped by subject, `x-method` is that name, and the operationId puts the tag before it.
 */
export const operationId: Oas3Rule = () => ({
  Operation(operation, { report, location }) {
    const id = operation.operationId
    if (id === undefined) return
    const at = { location: location.child('operationId') }
    const { 'x-method': method } = operation as { readonly 'x-method'?: string }
    const expected = method && `${operation.tags?.[0]}${method[0]?.toUpperCase()}${method.slice(1)}`
    const name = method ?? id
    if (expected && id !== expected) {
      report({
        message: `operationId "${id}" is not its tag and its x-method put together. Call it "${expected}".`,
        ...at,
      })
    } else if (!/^[a-z]+([A-Z][a-z0-9]*)*$/.test(name)) {
      report({
        message: `operationId "${name}" is no camelCase. It becomes a method: write it as one, "updateName".`,
        ...at,
      })
    } else if (!verbs.includes(/^[a-z]+/.exec(name)?.[0] ?? '')) {
      report({
        message: `operationId "${name}" starts with no known verb. Start it with one of ${verbs.join(', ')}; a new verb goes into scripts/specs/rules/operation-id.ts.`,
        ...at,
      })
    }
  },
})
