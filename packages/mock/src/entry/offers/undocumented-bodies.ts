import type { SpecOperation, SpecTable } from '../../core/spec.ts'

/** The bodies of routes that publiq's documents do not have. */
export const undocumentedBodies: SpecTable = {
  operations: {
    addLabel: taking({ type: 'object' }),
    setOrganizer: taking({ type: 'object' }),
    updateBookingAvailability: taking({
      type: 'object',
      required: ['type'],
      properties: {
        type: { type: 'string', enum: ['Available', 'Unavailable'] },
        capacity: { type: 'integer', minimum: 0 },
      },
    }),
  },
  schemas: {},
}

function taking(schema: Readonly<Record<string, unknown>>): SpecOperation {
  const body = { required: true, content: { 'application/json': schema } }
  return { method: 'post', path: '', body, responses: {} }
}
