import type { SpecOperation, SpecTable } from '../core/spec.ts'

const text = { type: 'string', minLength: 1, pattern: '\\S' }

/** The bodies of routes that publiq's documents do not have. */
export const undocumentedBodies: SpecTable = {
  operations: {
    addLabel: taking({ type: 'object' }),
    labelOffers: taking({
      type: 'object',
      required: ['label', 'offers'],
      properties: {
        label: text,
        offers: {
          type: 'array',
          minItems: 1,
          items: { type: 'object', required: ['@id'], properties: { '@id': text } },
        },
      },
    }),
    labelResults: taking({
      type: 'object',
      required: ['label', 'query'],
      properties: { label: text, query: text },
    }),
    setOrganizer: taking({ type: 'object' }),
    updateBookingAvailability: taking({
      type: 'object',
      required: ['type'],
      properties: {
        type: { type: 'string', enum: ['Available', 'Unavailable'] },
        capacity: { type: 'integer', minimum: 0 },
      },
    }),
    createLabel: taking({
      type: 'object',
      required: ['name', 'visibility', 'privacy'],
      properties: {
        name: text,
        visibility: { type: 'string', enum: ['visible', 'invisible'] },
        privacy: { type: 'string', enum: ['public', 'private'] },
      },
    }),
    changeLabel: taking({
      type: 'object',
      required: ['command'],
      properties: { command: { type: 'string', enum: ['MakeVisible', 'MakeInvisible', 'MakePublic', 'MakePrivate'] } },
    }),
    nameRole: taking({ type: 'object', required: ['name'], properties: { name: text } }),
    constrainRole: taking({ type: 'object', required: ['query'], properties: { query: text } }),
  },
  schemas: {},
}

function taking(schema: Readonly<Record<string, unknown>>): SpecOperation {
  const body = { required: true, content: { 'application/json': schema } }
  return { method: 'post', path: '', body, responses: {} }
}
