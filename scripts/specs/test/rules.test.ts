import { describe, expect, test } from 'vitest'
import { faultless, lintText, lintWith } from './lint-text.ts'

/** A problem on this line, with these words, of this rule. */
const problem = (line: number, words: string, rule: string): unknown =>
  expect.stringMatching(new RegExp(`^shelves\\.yaml:${line}  .*${words}.*  \\[${rule}\\]$`))

test('a document that follows every rule has no problem', async () => {
  expect(await lintText(faultless)).toEqual([])
})

test('what Redocly recommends is looked at too', async () => {
  expect(await lintWith('      summary: Change a shelf\n', '')).toEqual([problem(7, 'summary', 'operation-summary')])
})

describe('operation-id', () => {
  test('an operationId that is no camelCase is a problem', async () => {
    expect(await lintWith('updateShelf', 'update-shelf')).toEqual([
      problem(8, 'is no camelCase', 'uitkit/operation-id'),
    ])
  })
  test('an operationId that starts with a verb of nobody else is a problem', async () => {
    expect(await lintWith('updateShelf', 'changeShelf')).toEqual([
      problem(8, 'starts with no known verb', 'uitkit/operation-id'),
    ])
  })
  test('an operationId that is not its tag and its x-method together is a problem', async () => {
    const grouped = (id: string) => `${id}\n      tags: [shelves]\n      x-method: update`
    expect(await lintWith('updateShelf', grouped('shelvesUpdate'))).toEqual([])
    expect(await lintWith('updateShelf', grouped('updateShelves'))).toEqual([
      problem(8, 'Call it "shelvesUpdate"', 'uitkit/operation-id'),
    ])
  })
  test('a verb alone is an operationId', async () => {
    expect(await lintWith('updateShelf', 'replace')).toEqual([])
  })
})

describe('described', () => {
  test('an operation without a description is a problem', async () => {
    expect(await lintWith('      description: Changes what stands on a shelf.\n', '')).toEqual([
      problem(7, 'no description', 'uitkit/described'),
    ])
  })
  test('a parameter without a description is a problem', async () => {
    expect(await lintWith('          description: The id of the shelf.\n', '')).toEqual([
      problem(12, '"shelfId"', 'uitkit/described'),
    ])
  })
  test('a property without a description is a problem', async () => {
    expect(await lintWith(' description: In centimetres.,', '')).toEqual([problem(41, '"width"', 'uitkit/described')])
  })
})

describe('example-present', () => {
  test('a request body without an example is a problem', async () => {
    expect(await lintWith('            example: { width: 80, colour: red }\n', '')).toEqual([
      problem(20, 'request', 'uitkit/example-present'),
    ])
  })
  test('a response body without an example is a problem', async () => {
    expect(await lintWith('              example: { status: 404 }\n', '')).toEqual([
      problem(29, 'response', 'uitkit/example-present'),
    ])
  })
})

describe('example-valid', () => {
  test('an example that breaks its schema is a problem, at the value that breaks it', async () => {
    expect(await lintWith('width: 80, colour', 'width: 0, colour')).toEqual([
      problem(22, '/width must be >= 1', 'uitkit/example-valid'),
    ])
  })
  test('an example that breaks a schema behind a $ref is a problem', async () => {
    expect(await lintWith('colour: red', 'colour: green')).toEqual([problem(22, '/colour', 'uitkit/example-valid')])
  })
  test('an example with a property that the schema does not know is a problem', async () => {
    expect(await lintWith('colour: red', 'color: red')).toEqual([problem(22, '"color"', 'uitkit/example-valid')])
  })
  test('each of several examples is looked at', async () => {
    expect(
      await lintWith(
        'example: { width: 80, colour: red }',
        'examples: { broad: { value: { width: 80 } }, tall: { value: { colour: red } } }',
      ),
    ).toEqual([problem(22, "required property 'width'", 'uitkit/example-valid')])
  })
  test('a schema within itself is looked at, three levels down', async () => {
    const nested = faultless.replace(
      'properties:',
      "properties:\n        above: { $ref: '#/components/schemas/Shelf' }",
    )
    const lint = (above: string) => lintText(nested.replace('colour: red', `above: ${above}`))
    expect(await lint('{ width: 60, above: { width: 40 } }')).toEqual([])
    expect(await lint('{ width: 60, above: { width: 0 } }')).toEqual([
      problem(22, '/above/above/width must be >= 1', 'uitkit/example-valid'),
    ])
    expect(await lint('{ width: 60, above: { width: 40, above: { width: 0 } } }')).toEqual([])
  })
  test('the example of a parameter is looked at', async () => {
    expect(await lintWith('example: 7', 'example: seven')).toEqual([
      problem(17, 'must be integer', 'uitkit/example-valid'),
    ])
  })
  test('the examples of a schema are looked at', async () => {
    expect(await lintWith('examples: [80]', 'examples: [80, wide]')).toEqual([
      problem(41, 'must be integer', 'uitkit/example-valid'),
    ])
  })
  test('the format of a text is looked at', async () => {
    const date = '{ type: string, format: date, description: The day. }'
    const problems = await lintWith("{ $ref: '#/components/schemas/Colour' }", date)
    expect(problems).toContainEqual(expect.stringContaining('must match format "date"'))
  })
})

describe('problem-response', () => {
  const types = '          x-problem-types: [https://api.publiq.be/probs/url/not-found]\n'
  test('an error response without its problem types is a problem', async () => {
    expect(await lintWith(types, '')).toEqual([
      problem(26, 'does not say its problem types', 'uitkit/problem-response'),
    ])
  })
  test('a problem type that is no full URI is a problem', async () => {
    expect(await lintWith(types, '          x-problem-types: [not-found]\n')).toEqual([
      problem(27, 'full URIs', 'uitkit/problem-response'),
    ])
  })
  test('an error response of another media type is a problem', async () => {
    expect(await lintWith('application/problem+json', 'application/json')).toEqual([
      problem(29, 'is no problem', 'uitkit/problem-response'),
    ])
  })
  test('only refused credentials may come as JSON-LD', async () => {
    const linked = faultless.replace('application/problem+json', 'application/ld+json')
    expect(await lintText(linked.replace("'404'", "'401'"))).toEqual([])
    expect(await lintText(linked)).toEqual([problem(29, 'is no problem', 'uitkit/problem-response')])
  })
  test('an error response with another schema is a problem', async () => {
    const problems = await lintWith("schemas/Problem' }", "schemas/Shelf' }")
    expect(problems).toContainEqual(expect.stringContaining('[uitkit/problem-response]'))
  })
})

describe('plain-schema', () => {
  test.each(['readOnly: true', 'writeOnly: true', 'if: {}'])('%s is a problem', async (keyword) => {
    expect(await lintWith('minimum: 1', keyword)).toEqual([problem(41, "Don't use", 'uitkit/plain-schema')])
  })
})

describe('pattern-compiles', () => {
  test('a pattern that JavaScript refuses with its unicode flag is a problem', async () => {
    expect(await lintWith('enum: [red, blue]', "pattern: '\\-'")).toContainEqual(
      problem(43, 'does not compile', 'uitkit/pattern-compiles'),
    )
  })
})

describe('deprecation-advice', () => {
  const description = 'description: Changes what stands on a shelf.'
  test('a deprecated operation that names no replacement is a problem', async () => {
    expect(await lintWith(description, `deprecated: true\n      ${description}`)).toEqual([
      problem(7, 'without a way out', 'uitkit/deprecation-advice'),
    ])
  })
  test('a deprecated operation that names its replacement is none', async () => {
    expect(await lintWith(description, "deprecated: true\n      description: 'Deprecated: use `replace`.'")).toEqual([])
  })
  test('a deprecated parameter that names no replacement is a problem', async () => {
    expect(await lintWith('required: true', 'required: true\n          deprecated: true')).toEqual([
      problem(12, 'parameter', 'uitkit/deprecation-advice'),
    ])
  })
})

describe('union-discriminated', () => {
  const colour = 'type: string, enum: [red, blue]'
  test('a oneOf that does not say how its branches are told apart is a problem', async () => {
    expect(await lintWith(colour, 'oneOf: [{ type: string }, { type: integer }]')).toEqual([
      problem(43, 'no discriminator', 'uitkit/union-discriminated'),
    ])
  })
  test('an anyOf needs no discriminator', async () => {
    expect(await lintWith(colour, 'anyOf: [{ type: string }, { type: integer }]')).toEqual([])
  })
})

describe('enum-once', () => {
  const width = 'type: integer, minimum: 1, description: In centimetres., examples: [80]'
  test('an enum that stands in two places is a problem, in whatever order', async () => {
    const problems = await lintText(
      faultless
        .replace(width, 'type: string, enum: [blue, red], description: The paint.')
        .replaceAll('width: 80', 'width: red'),
    )
    expect(problems).toEqual([expect.stringMatching(/stands elsewhere too.*\[uitkit\/enum-once\]$/)])
  })
  test('an enum that is reached by two $refs is none', async () => {
    const problems = await lintText(
      faultless.replace(width, "$ref: '#/components/schemas/Colour'").replaceAll('width: 80', 'width: red'),
    )
    expect(problems).toEqual([])
  })
})
