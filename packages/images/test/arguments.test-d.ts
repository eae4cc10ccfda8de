// Nothing here runs: what it asserts is that it compiles.
import type { ImageDownload, ImagesClient, ImageUpload } from '../src/index.ts'

declare const images: ImagesClient
declare const file: File
declare const bytes: Uint8Array
const texts = { description: 'De gevel', copyrightHolder: 'Mira Peeters' }

void images.create({ file, language: 'nl', ...texts })
void images.create({ file: bytes, language: 'nl', ...texts })
void images.create({ file: new Blob([]), language: 'nl', ...texts }, { timeoutMs: 60_000 })
void images.create({ contentUrl: 'https://denhemel.example/gevel.png', inLanguage: 'nl', ...texts })
const _upload: ImageUpload = { file, language: 'nl', ...texts }
const _download: ImageDownload = { contentUrl: '', inLanguage: 'nl', ...texts }

// @ts-expect-error A path is no file: read it with `readImage` of `@uitkit/images/node`.
void images.create({ file: 'gevel.png', language: 'nl', ...texts })
// @ts-expect-error It has no language.
void images.create({ file, ...texts })
// @ts-expect-error An upload has a `language`.
void images.create({ file, inLanguage: 'nl', ...texts })
// @ts-expect-error A download has an `inLanguage`.
void images.create({ contentUrl: '', language: 'nl', ...texts })
// @ts-expect-error There is nothing to store.
void images.create({ language: 'nl', ...texts })
