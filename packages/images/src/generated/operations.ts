// Generated from specs/entry/images.yaml by `pnpm generate`: do not edit.

import { createClient, type Api, type CallOptions, type ClientOptions, type Failure, type HttpClient, type Result, type Success } from '@uitkit/client'
import { multipart, type FileLimits } from '@uitkit/client/multipart'
import type { operations, paths, ForbiddenProblem, ImageDownload, ImageUpload, MediaObject, Problem, StoredImage } from './types.ts'

/** What the API takes as files. */
export const files: Readonly<Record<'file', FileLimits>> = { file: { types: ['image/png', 'image/jpeg', 'image/gif'], maxBytes: 21000000 } }

/** The operations of this API, as the client knows them at run time. */
export const api: Api = {
  name: 'entry',
  test: 'https://io-test.uitdatabank.be',
  production: 'https://io.uitdatabank.be',
  security: { default: [['jwtProviderToken', 'apiKey'], ['userAccessToken'], ['clientAccessToken']], public: [[]] },
  operations: {
    create: '/images POST body',
    get: '/images/{imageId} GET public',
  },
  ...multipart(files),
}

/** Every operation as a method. */
export interface ImagesClient {
  /** openapi-fetch's own client, for calls by method and path. */
  readonly http: HttpClient<paths>
  /**
   * Upload an image.
   *
   * Stores an image of up to 21,000,000 bytes, a PNG, a JPEG or a GIF: a file of your own, or one that the server downloads from a URL.
   *
   * `POST /images`
   *
   * Takes a token of the JWT provider with an API key, or a user access token, or a client access token.
   */
  create(body: ImageUpload | ImageDownload, options?: CallOptions): Promise<Result<Success<201, StoredImage> | Failure<400, Problem> | Failure<401, Problem> | Failure<403, ForbiddenProblem>>>
  /**
   * Read an image.
   *
   * Tells where the image is, and the texts that it was uploaded with.
   *
   * `GET /images/{imageId}`
   *
   * Takes no credentials.
   */
  get(imageId: string, options?: CallOptions): Promise<Result<Success<200, MediaObject> | Failure<404, Problem>>>
}

/**
 * Makes a client.
 *
 * @throws {TypeError} when the environment is unknown, or is not that of the credentials.
 */
export function createImagesClient(options: ClientOptions): ImagesClient {
  return createClient<ImagesClient>(api, options)
}
