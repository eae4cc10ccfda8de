// Generated from specs/entry/images.yaml by `pnpm generate`: do not edit.

export { api, createImagesClient, type ImagesClient } from './generated/operations.ts'
export { problemType } from './generated/problem-types.ts'
export type {
  components,
  operations,
  paths,
  CopyrightHolder,
  ForbiddenProblem,
  ImageDownload,
  ImageId,
  ImageUpload,
  Language,
  MediaObject,
  NonBlankText,
  Problem,
  SchemaError,
  StoredImage,
  Url,
} from './generated/types.ts'
