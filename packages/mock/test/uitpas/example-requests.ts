import document from '@uitkit/uitpas/openapi.json' with { type: 'json' }
import type { SpecOperation } from '../../src/core/spec.ts'
import { uitpas } from '../../src/generated/uitpas.ts'
import { eventId, groupId, idOf, kioskId, numbers, organizerId } from './uitpas-twin.ts'

/** One request of an operation that should succeed, by the examples of the document, with ids that the default seed has. */
export interface ExampleRequest {
  readonly operation: string
  readonly method: string
  readonly path: string
  readonly body: unknown
  readonly problemTypes: readonly string[]
}

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly example?: unknown
  readonly schema?: { readonly $ref?: string; readonly enum?: readonly unknown[]; readonly type?: unknown }
}

/** The schemes of an operation, with `+` between those that go together. */
export function acceptedBy(operation: string): readonly string[] {
  const security = uitpas.operations[operation]?.security ?? uitpas.security ?? []
  return security.map((schemes) => schemes.join('+'))
}

const seeded: Readonly<Record<string, string>> = {
  passholderId: idOf('mira'),
  familyMemberId: idOf('jozef'),
  organizerId,
  eventId,
  cardSystemId: '8',
  rewardId: '5687',
  kioskId,
  clientId: 'twin-balie',
  uitpasNumber: '0900000095902',
  inszNumber: '83030201540',
  chipNumber: '04784CDAEE3880',
  reportId: '23243',
  email: 'lotte.maes@twin.example',
  dateOfBirth: '1983-03-02',
  postalCode: '9000',
  redirect_uri: 'https://denhemel.example/terug',
}

/** What an operation needs by its words, and not by its schema. */
const neededBesides: Readonly<Record<string, string>> = {
  grouppassesList: `uitpasNumber=${numbers.group}`,
  cardsGet: `uitpasNumber=${numbers.mira}`,
  ticketSalesList: `eventId=${eventId}`,
  rewardsGetRedeemed: `uitpasNumber=${numbers.mira}`,
}

export const operations: readonly (readonly [name: string, operation: SpecOperation])[] = Object.entries(
  uitpas.operations,
)

/** @param known Values of parameters that only this twin has, such as the id of a sale. */
export function exampleRequest(name: string, known: Readonly<Record<string, string>> = {}): ExampleRequest {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, value] of Object.entries(item)) {
      const operation = value as {
        operationId?: string
        parameters?: readonly object[]
        requestBody?: { content: Record<string, { example?: unknown; examples?: Record<string, object> }> }
        responses?: Record<string, object>
      }
      if (operation.operationId !== name) continue
      const inItem = (item as { parameters?: readonly object[] }).parameters ?? []
      const parameters = [...inItem, ...(operation.parameters ?? [])].map((one) => follow<Parameter>(one))
      const values: Readonly<Record<string, string>> = {
        ...seeded,
        ...(name.startsWith('grouppasses') ? { passholderId: groupId } : {}),
        ...known,
      }
      const query = parameters
        .filter((one) => one.in === 'query' && one.required)
        .map((one) => `${one.name}=${encodeURIComponent(values[one.name] ?? exampleOf(one))}`)
        .concat(neededBesides[name] ?? [])
      const [content] = Object.values(operation.requestBody?.content ?? {})
      const [named] = Object.values(content?.examples ?? {})
      const filled = path.replaceAll(/\{(\w+)\}/g, (_, key: string) => values[key] ?? 'unknown')
      return {
        operation: name,
        method: method.toUpperCase(),
        path: filled + (query.length > 0 ? `?${query.join('&')}` : ''),
        body: content?.example ?? (named && follow<{ value: unknown }>(named).value),
        problemTypes: Object.values(operation.responses ?? {}).flatMap(
          (response) => follow<{ 'x-problem-types'?: string[] }>(response)['x-problem-types'] ?? [],
        ),
      }
    }
  }
  throw new Error(`no operation ${name}`)
}

function exampleOf({ example, schema = {} }: Parameter): string {
  const { enum: values, type } = follow<NonNullable<Parameter['schema']>>(schema)
  if (example !== undefined) return String(example)
  if (values) return String(values[0])
  return type === 'boolean' ? 'true' : 'x'
}

function follow<Value>(value: object): Value {
  if (!('$ref' in value)) return value as Value
  return String(value.$ref)
    .slice(2)
    .split('/')
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], document) as Value
}
