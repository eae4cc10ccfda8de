import fc from 'fast-check'

/** What queries are made of. */
const pieces = [
  '\\',
  '"',
  '*',
  '?',
  ' ',
  'AND',
  'OR',
  'NOT',
  'TO',
  '_type',
  '_exists_',
  ':',
  '[',
  ']',
  '{',
  '}',
  '(',
  ')',
]
const morePieces = [
  '/',
  '~',
  '^',
  '+',
  '-',
  '!',
  '&&',
  '||',
  '<',
  '>',
  '=',
  '@',
  '.',
  'u0041',
  'a',
  '1',
  '\n',
  '\t',
  '\u3000',
]

/** Of all sorts: words, any characters, half characters, and what queries are made of. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...pieces, ...morePieces) }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
)
