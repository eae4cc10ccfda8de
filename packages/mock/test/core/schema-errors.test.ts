import { describe, expect, it } from 'vitest'
import { schemaErrors, schemaMistakes } from '../../src/core/schema-errors.ts'
import type { Schema, SpecTable } from '../../src/core/spec.ts'

const tableOf = (schemas: Record<string, Schema>): SpecTable => ({ operations: {}, schemas })
const errorsOf = (value: unknown, schema: Schema, schemas: Record<string, Schema> = {}) =>
  schemaErrors(value, schema, tableOf(schemas)).map(({ jsonPointer, error }) => `${jsonPointer} ${error}`)
const property = (name: string, schema: Schema) => ({ properties: { [name]: schema } })

const organizerId = String.raw`^http[s]?:\/\/.+?\/organizer[s]?\/([0-9A-Fa-f]{8}-[0-9A-Fa-f]{4})[\/]?`

describe('schemaErrors', () => {
  it.each<[string, unknown, Schema, string]>([
    [
      'type',
      { phone: 1 },
      property('phone', { type: 'string' }),
      '/phone The data (integer) must match the type: string',
    ],
    ['type', '1', { type: 'number' }, '/ The data (string) must match the type: number'],
    ['type', [], { type: 'object' }, '/ The data (array) must match the type: object'],
    ['type', 1.5, { type: 'integer' }, '/ The data (number) must match the type: integer'],
    ['type', true, { type: ['string', 'null'] }, '/ The data (boolean) must match the type: string, null'],
    ['required', {}, { required: ['a', 'b'] }, '/ The required properties (a, b) are missing'],
    ['required', { b: 1 }, { required: ['c', 'b', 'a'] }, '/ The required properties (c, a) are missing'],
    [
      'dependentRequired',
      { bookingInfo: { url: 'x' } },
      property('bookingInfo', { dependentRequired: { url: ['urlLabel'] } }),
      "/bookingInfo 'urlLabel' property is required by 'url' property",
    ],
    [
      'additionalProperties',
      { attendanceMode: 'online', location: 1, other: 2 },
      { ...property('attendanceMode', true), additionalProperties: false },
      '/ Additional object properties are not allowed: location, other',
    ],
    ['enum', 'es', { enum: ['nl', 'fr'] }, '/ The data should match one item from enum'],
    ['format', 'x', { format: 'date-time' }, "/ The data must match the 'date-time' format"],
    ['format', 'x', { format: 'email' }, "/ The data must match the 'email' format"],
    ['format', 'x', { format: 'uuid' }, "/ The data must match the 'uuid' format"],
    ['format', 'x', { format: 'uri' }, "/ The data must match the 'uri' format"],
    ['format', 'x', { format: 'date' }, "/ The data must match the 'date' format"],
    ['pattern', ' ', { minLength: 1, pattern: String.raw`\S` }, String.raw`/ The string should match pattern: \S`],
    ['pattern', '-', { pattern: '^[\\d]+$' }, String.raw`/ The string should match pattern: ^[\d]+$`],
    ['minLength', '', { minLength: 1, pattern: String.raw`\S` }, '/ Minimum string length is 1, found 0'],
    ['maxLength', 'x'.repeat(100), { maxLength: 90, pattern: 'y' }, '/ Maximum string length is 90, found 100'],
    [
      'minimum',
      [{}, { price: -1 }],
      { items: property('price', { minimum: 0 }) },
      '/1/price Number must be greater than or equal to 0',
    ],
    ['maximum', 2, { maximum: 1.5 }, '/ Number must be lower than or equal to 1.5'],
    ['exclusiveMinimum', 1, { exclusiveMinimum: 1 }, '/ Number must be greater than 1'],
    ['exclusiveMaximum', 1, { exclusiveMaximum: 1 }, '/ Number must be lower than 1'],
    ['multipleOf', 0.25, { multipleOf: 0.1 }, '/ Number must be a multiple of 0.1'],
    [
      'minItems',
      { subEvent: [] },
      property('subEvent', { minItems: 1 }),
      '/subEvent Array should have at least 1 items, 0 found',
    ],
    ['maxItems', [1, 2], { maxItems: 1 }, '/ Array should have at most 1 items, 2 found'],
    [
      'uniqueItems',
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      { uniqueItems: true },
      '/ Array must have unique items',
    ],
    ['uniqueItems', ['a', 1, 'a'], { uniqueItems: true }, '/ Array must have unique items'],
    ['minContains', [1], { contains: { const: 2 }, minContains: 1 }, '/ At least 1 array items must match schema'],
    ['minContains', [], { contains: { const: 2 }, minContains: 1 }, '/ Array must have at least 1 items'],
    [
      'maxContains',
      [2, 2],
      { contains: { const: 2 }, minContains: 1, maxContains: 1 },
      '/ At most 1 array items must match schema',
    ],
    ['contains', [], { contains: { const: 2 } }, '/ At least one array item must match schema'],
    ['minProperties', {}, { minProperties: 1 }, '/ Object must have at least 1 properties, 0 found'],
    ['maxProperties', { a: 1 }, { maxProperties: 0 }, '/ Object must have at most 0 properties, 1 found'],
    ['const', 1, { const: 2 }, '/ The data must must match the const value'],
    ['not', 1, { not: { const: 1 } }, '/ The data must not match schema'],
    ['oneOf', 1, { oneOf: [{ const: 1 }, { type: 'integer' }] }, '/ The data should match exactly one schema'],
    ['propertyNames', { es: 1 }, { propertyNames: { enum: ['nl'] } }, '/ The data should match one item from enum'],
    [
      'patternProperties',
      { nl: 1 },
      { patternProperties: { '^..$': { type: 'string' } } },
      '/nl The data (integer) must match the type: string',
    ],
    ['items', [1], { items: false }, '/ Array must be empty'],
    ['propertyNames', { a: 1 }, { propertyNames: false }, '/ No properties are allowed'],
    [
      'patternProperties',
      { ab: 1, b: 2 },
      { patternProperties: { '^a': false } },
      "/ Object properties that match pattern '^a' are not allowed",
    ],
    [
      'propertyNames',
      { nl: 1, es: 1 },
      { propertyNames: { enum: ['nl'] } },
      '/ The data should match one item from enum',
    ],
    [
      'patternProperties',
      { a: 1, b: 1 },
      { patternProperties: { '^a': true, '^b': { type: 'null' } } },
      '/b The data (integer) must match the type: null',
    ],
    ['anyOf', 1, { anyOf: [false] }, '/ The data should match at least one schema'],
    ['oneOf', 1, { oneOf: [false] }, '/ The data should match exactly one schema'],
    ['oneOf', 1, { oneOf: [{ type: 'string' }] }, '/ The data (integer) must match the type: string'],
    ['uniqueItems', [{ a: 1 }, { a: 2 }, { a: 1 }], { uniqueItems: true }, '/ Array must have unique items'],
    ['false', { a: 1 }, property('a', false), "/ Property 'a' is not allowed"],
  ])('tells a failing %s in the words of the real server (%j)', (_, value, schema, error) => {
    expect(errorsOf(value, schema)).toEqual([error])
  })

  it('hides the mistakes in properties while required ones are missing', () => {
    const schema = { required: ['name'], ...property('phone', { type: 'string' }) }
    expect(errorsOf({ phone: 1 }, schema)).toEqual(['/ The required properties (name) are missing'])
  })

  it('tells the mistakes of all properties in the order of the schema, and those of all items', () => {
    const text = { type: 'string' }
    const schema = { properties: { a: text, b: { items: text } }, additionalProperties: false }
    expect(errorsOf({ extra: 1, b: [1, 'x', null], a: 2 }, schema)).toEqual([
      '/a The data (integer) must match the type: string',
      '/b/0 The data (integer) must match the type: string',
      '/b/2 The data (null) must match the type: string',
    ])
  })

  it('tells the mistakes of every branch of an anyOf', () => {
    const schema = { items: { anyOf: ['nl', 'fr', 'de', 'en'].map((language) => ({ required: [language] })) } }
    expect(errorsOf([{}], schema)).toEqual(
      ['nl', 'fr', 'de', 'en'].map((language) => `/0 The required properties (${language}) are missing`),
    )
  })

  it('tells the mistakes of every branch of a oneOf that none matches, and of every item that contains does not match', () => {
    const branches = [{ type: 'string' }, { type: 'null' }, { const: 2 }]
    expect(errorsOf(1, { oneOf: branches })).toEqual([
      '/ The data (integer) must match the type: string',
      '/ The data (integer) must match the type: null',
      '/ The data must must match the const value',
    ])
    expect(errorsOf(1, { oneOf: [...branches, { const: 1 }] })).toEqual([])
    expect(errorsOf(['a', null], { contains: { type: 'boolean' }, maxContains: 1 })).toEqual([
      '/0 The data (string) must match the type: boolean',
      '/1 The data (null) must match the type: boolean',
    ])
  })

  it.each<[unknown, Schema]>([
    [[], { items: false }],
    [[], { contains: { const: 1 }, minContains: 0 }],
    [[2], { contains: { const: 1 }, minContains: 0 }],
    [[2], { contains: { const: 1 }, minContains: 0, maxContains: 1 }],
    [{}, { propertyNames: false }],
    [{ b: 1 }, { patternProperties: { '^a': false } }],
    [{ a: 1 }, { patternProperties: { '^a': { type: 'integer' } }, additionalProperties: false }],
    [[{ a: 1 }, { a: 2 }, { b: 1 }, [1], [2], [1, 2], null, 'null', 1, '1'], { uniqueItems: true }],
    [['a', 'a'], { uniqueItems: false }],
    [0.3, { multipleOf: 0.1 }],
    [{ a: [1, { b: null }], c: '' }, { const: { c: '', a: [1, { b: null }] } }],
  ])('finds nothing wrong with %j in %j', (value, schema) => {
    expect(errorsOf(value, schema)).toEqual([])
  })

  it.each([
    [[1, 2], [1]],
    [[1], [1, 2]],
    [
      [1, 2],
      [1, 3],
    ],
    [
      { a: 1, b: 2 },
      { a: 1, b: 3 },
    ],
    [
      { a: 1, b: 2 },
      { a: 1, c: 2 },
    ],
    [{ a: 1 }, { a: 1, b: 2 }],
    [[], {}],
    [{}, []],
    [{ 0: 1 }, [1]],
    [[1], { 0: 1, length: 1 }],
    [0, false],
    ['1', 1],
    [null, {}],
  ])('tells %j from %j', (value, other) => {
    expect(errorsOf(value, { const: other })).toEqual(['/ The data must must match the const value'])
  })

  it('stops an allOf at its first failing part', () => {
    const schema = { allOf: [{ required: ['a'] }, { required: ['b'] }] }
    expect(errorsOf({}, schema)).toEqual(['/ The required properties (a) are missing'])
  })

  it('asks then or else, as the condition says', () => {
    const schema = JSON.parse('{"if":{"const":1},"then":{"type":"string"},"else":{"type":"boolean"}}')
    expect(errorsOf(1, schema)).toEqual(['/ The data (integer) must match the type: string'])
    expect(errorsOf(2, schema)).toEqual(['/ The data (integer) must match the type: boolean'])
  })

  it('percent-encodes the segments of a pointer', () => {
    const schema = property('organizer', property('@id', { format: 'uri', pattern: organizerId }))
    expect(errorsOf({ organizer: { '@id': 'https://host.example/places/1' } }, schema)).toEqual([
      `/organizer/%40id The string should match pattern: ${organizerId}`,
    ])
    expect(errorsOf({ "a/b~c d'é": 1 }, { additionalProperties: { type: 'null' } })[0]).toMatch(
      /^\/a~1b~0c%20d%27%C3%A9 /,
    )
    expect(errorsOf({ '\uD800': 1 }, { additionalProperties: { type: 'null' } })[0]).toMatch(/^\/%EF%BF%BD /)
  })

  it('counts code points', () => {
    expect(errorsOf('🎉🎉', { maxLength: 2 })).toEqual([])
    expect(errorsOf('🎉🎉', { minLength: 3 })).toEqual(['/ Minimum string length is 3, found 2'])
    expect(errorsOf('🎉🎉', { pattern: '^.{2}$' })).toEqual([])
  })

  it('tells at most 100 mistakes', () => {
    expect(errorsOf(Array.from({ length: 500 }).fill(1), { items: { type: 'string' } })).toHaveLength(100)
  })

  it('takes properties named as those that every object inherits for what they are', () => {
    expect(errorsOf({}, { required: ['constructor', 'toString'] })).toEqual([
      '/ The required properties (constructor, toString) are missing',
    ])
    expect(errorsOf(JSON.parse('{"__proto__":1}'), { additionalProperties: false })).toEqual([
      '/ Additional object properties are not allowed: __proto__',
    ])
  })

  describe('formats', () => {
    it.each([
      ['date', '2024-02-29', '2023-02-29'],
      ['date', '2023-12-31', '2023-12-32'],
      ['date-time', '2026-12-01T08:00:00+01:00', '2026-12-01T08:00+01:00'],
      ['date-time', '2026-12-01T08:00:00', '2026-12-01 08:00:00'],
      ['date-time', '2026-12-01T08:00:00.5Z', '2026-11-31T08:00:00Z'],
      ['email', 'info@denhemel.example', 'info@denhemel'],
      ['email', "o'neil+x@a.b-c.example", 'a..b@denhemel.example'],
      ['uri', 'https://denhemel.example/a?b=100%#c', 'denhemel.example'],
      ['uri', 'ftp://denhemel.example', 'http://den hemel.example'],
      ['uuid', 'ED388184-f18f-47b6-8e8f-1056a48a4b4b', 'ed388184f18f47b68e8f1056a48a4b4b'],
    ])('%s lets %s through, not %s', (format, right, wrong) => {
      expect(errorsOf(right, { format })).toEqual([])
      expect(errorsOf(wrong, { format })).toEqual([`/ The data must match the '${format}' format`])
    })

    it('a format that is not known, and a value that is no string, are let through', () => {
      expect(errorsOf('x', { format: 'float' })).toEqual([])
      expect(errorsOf(1, { format: 'uuid' })).toEqual([])
    })
  })

  describe('with a discriminator', () => {
    const Permanent: Schema = {
      type: 'object',
      required: ['type', 'hours'],
      ...property('type', { const: 'permanent' }),
    }
    const Periodic: Schema = {
      allOf: [
        { $ref: '#/components/schemas/Base' },
        { required: ['start', 'end'], ...property('type', { enum: ['periodic', 'seasonal'] }) },
      ],
    }
    const schemas = { Permanent, Periodic, Base: { required: ['type', 'hours'] } }
    const oneOf = [{ $ref: '#/components/schemas/Permanent' }, { $ref: '#/components/schemas/Periodic' }]
    const mapped = {
      oneOf,
      discriminator: {
        propertyName: 'type',
        mapping: {
          permanent: '#/components/schemas/Permanent',
          periodic: '#/components/schemas/Periodic',
          seasonal: 'Periodic',
        },
      },
    }
    const unmapped = { oneOf, discriminator: { propertyName: 'type' } }

    it.each([
      ['a mapping', mapped],
      ['the constants of the branches', unmapped],
    ])('picks the branch by %s and tells its mistakes alone', (_, schema) => {
      expect(errorsOf({ type: 'permanent', hours: [] }, schema, schemas)).toEqual([])
      expect(errorsOf({ type: 'permanent' }, schema, schemas)).toEqual([
        '/ The required properties (hours) are missing',
      ])
      expect(errorsOf({ type: 'seasonal', hours: 1 }, schema, schemas)).toEqual([
        '/ The required properties (start, end) are missing',
      ])
      expect(errorsOf({ type: 'toString' }, schema, schemas)).toEqual([
        '/type The data should match one item from enum',
      ])
      expect(errorsOf({ type: 3 }, schema, schemas)).toEqual(['/type The data (integer) must match the type: string'])
      expect(errorsOf({}, schema, schemas)).toEqual(['/ The required properties (type, hours) are missing'])
      expect(errorsOf('x', schema, schemas)).toEqual(['/ The data (string) must match the type: object'])
    })
  })

  it('misses what every branch requires, whatever it turns out to be, when the discriminator is missing', () => {
    const branches = [['price', 'name', 'category'], ['name', 'category'], ['category', 'price'], ['category']]
    const schemaOf = (required: string[][]) => ({
      oneOf: required.map((names) => ({ required: names })),
      discriminator: { propertyName: 'category' },
    })
    expect(errorsOf({}, schemaOf(branches))).toEqual(['/ The required properties (category) are missing'])
    expect(errorsOf({}, schemaOf(branches.slice(0, 2)))).toEqual([
      '/ The required properties (name, category) are missing',
    ])
    expect(errorsOf({}, schemaOf([[], []]))).toEqual(['/ The required properties (category) are missing'])
  })

  describe('with references', () => {
    const Tree: Schema = { type: 'object', ...property('child', { $ref: '#/components/schemas/Tree' }) }

    it('follows a schema that contains itself as deep as the value goes', () => {
      let value: unknown = 1
      for (let depth = 0; depth < 512; depth += 1) value = { child: value }
      const [error] = errorsOf(value, { $ref: '#/components/schemas/Tree' }, { Tree })
      expect(error).toBe(`${'/child'.repeat(512)} The data (integer) must match the type: object`)
    })

    it('refuses a schema that never comes to an end, and one that leads nowhere', () => {
      const Loop: Schema = { allOf: [{ $ref: '#/components/schemas/Loop' }] }
      expect(() => errorsOf(1, { $ref: '#/components/schemas/Loop' }, { Loop })).toThrow('refers to itself without end')
      expect(() => errorsOf(1, { $ref: '#/components/schemas/Gone' })).toThrow(
        'has no schema #/components/schemas/Gone',
      )
    })

    it('takes the same reference for a property and for its name as two, not as a loop', () => {
      const Name: Schema = { allOf: [{ maxLength: 2 }] }
      const Named: Schema = { propertyNames: { $ref: '#/components/schemas/Name' } }
      const schema = { $ref: '#/components/schemas/Named' }
      expect(errorsOf({ abc: 1 }, schema, { Name, Named })).toEqual(['/ Maximum string length is 2, found 3'])
    })

    it('takes a schema that refers to itself for its names as no loop', () => {
      const Named: Schema = { type: ['object', 'string'], propertyNames: { $ref: '#/components/schemas/Named' } }
      expect(errorsOf({ a: 1 }, { $ref: '#/components/schemas/Named' }, { Named })).toEqual([])
    })

    it('looks at what stands beside a reference first', () => {
      const schema = { $ref: '#/components/schemas/Tree', required: ['name'] }
      expect(errorsOf({}, schema, { Tree })).toEqual(['/ The required properties (name) are missing'])
    })
  })
})

describe('schemaMistakes', () => {
  it('have the values that would do, which never go over the wire', () => {
    const schema = { properties: { language: { enum: ['nl', 'fr'] }, type: { const: 1 } } }
    const table = { operations: {}, schemas: {} }
    const value = { language: 'es', type: 2 }
    expect(schemaMistakes(value, schema, table).map(({ allowed }) => allowed)).toEqual([['nl', 'fr'], [1]])
    expect(schemaErrors(value, schema, table).map((error) => Object.keys(error))).toEqual([
      ['jsonPointer', 'error'],
      ['jsonPointer', 'error'],
    ])
  })
})
