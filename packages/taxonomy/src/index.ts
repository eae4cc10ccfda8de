// Generated from specs/taxonomy/taxonomy.yaml by `pnpm generate`: do not edit.

export { api, createTaxonomyClient, type TaxonomyClient } from './generated/operations.ts'
export type {
  components,
  operations,
  paths,
  Term,
  TermCollection,
  TermDomain,
  TermId,
  TermName,
  TermScope,
} from './generated/types.ts'
