/** The beginnings of files, with some bytes after them that no text has. */
export const png: Uint8Array<ArrayBuffer> = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0xff, 0x0d)
export const jpeg: Uint8Array<ArrayBuffer> = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10)
export const gif: Uint8Array<ArrayBuffer> = new TextEncoder().encode('GIF89a..')
export const pdf: Uint8Array<ArrayBuffer> = new TextEncoder().encode('%PDF-1.7')
