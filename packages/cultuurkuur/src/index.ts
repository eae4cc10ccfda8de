// Generated from specs/entry/cultuurkuur.yaml by `pnpm generate`: do not edit.

export { api, createCultuurkuurClient, type CultuurkuurClient } from './generated/operations.ts'
export type {
  components,
  operations,
  paths,
  EducationLevel,
  EducationLevels,
  EducationStage,
  EducationType,
  LabelledName,
  Province,
  Region,
  Regions,
} from './generated/types.ts'
