import { checkDiscriminated } from './discriminator.ts'
import { allowed, failure, type Keywords } from './keyword.ts'
import { resolveRef } from './resolve-ref.ts'

/** The keywords that judge a value by other schemas. */
export const combiningKeywords: Keywords<unknown> = {
  if(value, condition, at, schema) {
    const branch = at.check(value, condition, at).length === 0 ? 'then' : 'else'
    const wanted = schema[branch] ?? true
    if (wanted === false) return failure(at, `The data is never valid on '${branch}' branch`)
    return at.check(value, wanted, at)
  },

  anyOf(value, branches, at, { discriminator }) {
    if (discriminator) return checkDiscriminated(value, branches, discriminator, at)
    const errors = []
    for (const branch of branches) {
      const branchErrors = at.check(value, branch, at)
      if (branchErrors.length === 0) return allowed
      if (branch !== false) errors.push(...branchErrors)
    }
    return errors.length > 0 ? errors : failure(at, 'The data should match at least one schema')
  },

  allOf(value, branches, at) {
    for (const branch of branches) {
      if (branch === false) return failure(at, 'The data should match all schemas')
      const errors = at.check(value, branch, at)
      if (errors.length > 0) return errors
    }
    return allowed
  },

  oneOf(value, branches, at, { discriminator }) {
    if (discriminator) return checkDiscriminated(value, branches, discriminator, at)
    const verdicts = branches.filter((branch) => branch !== false).map((branch) => at.check(value, branch, at))
    const matches = verdicts.filter((errors) => errors.length === 0).length
    if (matches === 1) return allowed
    const errors = verdicts.flat()
    return matches === 0 && errors.length > 0 ? errors : failure(at, 'The data should match exactly one schema')
  },

  not(value, unwanted, at) {
    if (unwanted === true) return failure(at, 'The data is never valid')
    return at.check(value, unwanted, at).length > 0 ? allowed : failure(at, 'The data must not match schema')
  },

  $ref(value, ref, at) {
    const referred = resolveRef(ref, at)
    return at.check(value, referred.schema, referred.at)
  },
}
