export { idFromUri, uriFromId, type DocumentKind } from './document-uri.ts'
export { endUserMessage } from './end-user-message.ts'
export { inBestLanguage, type Localized } from './in-best-language.ts'
export { resizedImageUrl, type ImageSize } from './resized-image-url.ts'
