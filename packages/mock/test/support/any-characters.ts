import * as fc from 'fast-check'

/** Texts of any characters; fast-check's own take a second to begin with. */
export const anyCharacters: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.nat(0xd7ff), fc.integer({ min: 0xe000, max: 0x10ffff }), fc.nat(0x7f)))
  .map((codePoints) => String.fromCodePoint(...codePoints))
