import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schemaErrors } from '../../src/core/schema-errors.ts'
import type { Schema } from '../../src/core/spec.ts'

/** Schemas with every keyword that the twin knows, each with a value that is valid. */
const samples: Record<string, { schema: Schema; value: unknown; schemas?: Record<string, Schema> }> = {
  'a place': {
    schema: { allOf: [{ $ref: '#/components/schemas/Base' }, { $ref: '#/components/schemas/Calendar' }] },
    schemas: {
      Base: {
        type: 'object',
        required: ['name', 'terms'],
        properties: {
          name: { $ref: '#/components/schemas/Localized' },
          terms: {
            type: 'array',
            minItems: 1,
            contains: { properties: { domain: { const: 'eventtype' } }, required: ['domain'] },
            minContains: 1,
            maxContains: 1,
            items: { type: 'object', required: ['id'], properties: { id: { type: 'string', minLength: 1 } } },
          },
          labels: {
            type: 'array',
            uniqueItems: true,
            items: { type: 'string', maxLength: 4, pattern: String.raw`\S` },
          },
          booking: {
            type: 'object',
            dependentRequired: { url: ['urlLabel'] },
            additionalProperties: { type: 'string' },
          },
          creator: { type: ['string', 'null'], format: 'uuid' },
          age: { type: 'string', pattern: String.raw`^[\d]*-[\d]*$` },
        },
      },
      Localized: {
        type: 'object',
        minProperties: 1,
        maxProperties: 2,
        propertyNames: { enum: ['nl', 'fr', 'de', 'en'] },
        patternProperties: { '^nl$': { maxLength: 3 } },
        additionalProperties: { type: 'string' },
      },
      Calendar: {
        oneOf: [{ $ref: '#/components/schemas/Permanent' }, { $ref: '#/components/schemas/Periodic' }],
        discriminator: { propertyName: 'calendarType' },
      },
      Permanent: { type: 'object', required: ['calendarType'], properties: { calendarType: { const: 'permanent' } } },
      Periodic: {
        type: 'object',
        required: ['calendarType', 'start'],
        properties: { calendarType: { const: 'periodic' }, start: { type: 'string', format: 'date-time' } },
      },
    },
    value: {
      name: { nl: 'a', fr: 'b' },
      terms: [{ id: '1', domain: 'eventtype' }, { id: '2' }],
      labels: ['a', 'b'],
      booking: { url: 'x', urlLabel: 'y' },
      creator: 'ed388184-f18f-47b6-8e8f-1056a48a4b4b',
      age: '6-12',
      calendarType: 'periodic',
      start: '2026-12-01T08:00:00+01:00',
    },
  },
  numbers: {
    schema: {
      type: 'array',
      maxItems: 4,
      items: {
        type: 'number',
        minimum: 0,
        maximum: 10,
        not: { const: 5 },
        anyOf: [{ multipleOf: 2 }, { type: 'integer' }],
      },
    },
    value: [0, 2, 3, 10],
  },
  alternatives: {
    schema: {
      properties: {
        mode: { enum: ['online', 'offline', 3, { deep: [1] }] },
        when: {
          oneOf: [
            { format: 'date', type: 'string' },
            { type: 'integer', exclusiveMinimum: 0, exclusiveMaximum: 9 },
          ],
        },
        link: { anyOf: [{ type: 'string', format: 'uri' }, { type: 'string', format: 'email' }, false] },
      },
      ...JSON.parse(`{
        "if": { "properties": { "mode": { "const": "online" } }, "required": ["mode"] },
        "then": { "required": ["link"] },
        "else": { "properties": { "link": false } }
      }`),
      contains: true,
    },
    value: { mode: 'online', when: '2024-02-29', link: 'https://denhemel.example/a?b=c#d' },
  },
}

const texts = [
  '',
  ' ',
  'a',
  '🎉🎉🎉🎉',
  'nl',
  'online',
  'permanent',
  'periodic',
  'eventtype',
  'xxxxx',
  '12-',
  'a@b.example',
]
const formatted = [
  '2024-02-30',
  '2024-02-29',
  '2026-12-01T08:00:00Z',
  'ed388184-f18f-47b6-8e8f-1056a48a4b4b',
  'http://a.example',
]
const others = [null, true, false, 0, 1, 2.5, 3, 5, 9, 10, -1, 1e3]
const scalar = fc.constantFrom<unknown>(...texts, ...formatted, ...others)
const key = fc.constantFrom('nl', 'fr', 'es', 'mode', 'link', 'when', 'url', 'domain', 'id', 'start', 'calendarType')
const replacement = fc.oneof(
  { weight: 3, arbitrary: scalar },
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(key, scalar, { maxKeys: 2 }),
)
const mutation = fc.record({ path: fc.array(fc.nat(), { maxLength: 3 }), kind: fc.nat(2), key, replacement })
type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never

/** A copy of which one place is replaced, removed or added to. */
function mutate(value: unknown, { path: [step, ...path], kind, key, replacement }: Mutation): unknown {
  if (typeof value !== 'object' || value === null) return replacement
  const entries: [string, unknown][] = Object.entries(value)
  const index = (step ?? 0) % Math.max(entries.length, 1)
  const chosen = entries[index]
  if (step === undefined && kind === 2) return replacement
  if (step === undefined || !chosen) entries.push([key, replacement])
  else if (path.length === 0 && kind === 0) entries.splice(index, 1)
  else entries[index] = [chosen[0], mutate(chosen[1], { path, kind, key, replacement })]
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries)
}

describe('schemaErrors and ajv agree on what is valid', () => {
  it.each(Object.entries(samples))('%s', (_, { schema, value, schemas = {} }) => {
    const ajv = new Ajv2020({ strict: false, schemas: [{ $id: 'https://spec.example/', components: { schemas } }] })
    addFormats.default(ajv)
    const whole = { $id: 'https://spec.example/root', ...(schema as object) }
    const validate = ajv.compile(JSON.parse(JSON.stringify(whole).replaceAll('"#/', '"https://spec.example/#/')))
    const isValid = (value: unknown) => schemaErrors(value, schema, { operations: {}, schemas }).length === 0
    expect(isValid(value)).toBe(true)

    const verdicts = { valid: 0, invalid: 0 }
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const mutated = mutations.reduce(mutate, value)
        const verdict = validate(mutated)
        verdicts[verdict ? 'valid' : 'invalid'] += 1
        expect(isValid(mutated)).toBe(verdict)
      }),
      { numRuns: 3_000 },
    )
    expect(Math.min(verdicts.valid, verdicts.invalid)).toBeGreaterThan(100)
  })
})
