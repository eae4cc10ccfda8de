import { type Oas3Rule } from '@redocly/openapi-core'

/** First words of operationIds. The same word does the same in every package; add one only for something new. */
const verbs: readonly string[] = ['get', 'create', 'replace', 'delete', 'import', 'update', 'add', 'remove', 'set']

/** An operationId is a method name of the client: camelCase, starting with a verb that other packages use too. */
export const operationId: Oas3Rule = () => ({
  Operation(operation, { report, location }) {
    const id = operation.operationId
    if (id === undefined) return
    const at = { location: location.child('operationId') }
    if (!/^[a-z]+([A-Z][a-z0-9]*)*$/.test(id)) {
      report({
        message: `operationId "${id}" is no camelCase. It becomes a method: write it as one, "updateName".`,
        ...at,
      })
    } else if (!verbs.includes(/^[a-z]+/.exec(id)?.[0] ?? '')) {
      report({
        message: `operationId "${id}" starts with no known verb. Start it with one of ${verbs.join(', ')}; a new verb goes into scripts/specs/rules/operation-id.ts.`,
        ...at,
      })
    }
  },
})
