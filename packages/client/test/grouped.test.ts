import { expect, test } from 'vitest'
import { grouped } from '../src/grouped.ts'
import { TransportError } from '../src/index.ts'
import { json, networkFailure } from './support/answers.ts'
import { errorOf } from './support/error-of.ts'
import { observedApi } from './support/observed-api.ts'

interface Client {
  readonly http: object
  readonly passholders: { get(id: string): Promise<unknown>; delete(id: string): Promise<unknown> }
  readonly ticketSales: { get(id: string): Promise<unknown> }
}

const rows = {
  'passholders.get': '/passholders/{id} GET',
  'passholders.delete': '/passholders/{id} DELETE',
  'ticketSales.get': '/ticket-sales/{id} GET',
}

test('methods stand under their subject, http beside them', async () => {
  const { client, sent } = observedApi(rows, json({}))
  const { http, ...subjects } = grouped<Client>(client)
  expect(http).toBe(client.http)
  expect(Object.entries(subjects).map(([name, methods]) => [name, Object.keys(methods)])).toEqual([
    ['passholders', ['get', 'delete']],
    ['ticketSales', ['get']],
  ])
  await subjects.ticketSales.get('1')
  expect(sent[0]?.path).toBe('/ticket-sales/1')
})

test('errors name the method with its subject', async () => {
  const { client } = observedApi(rows, networkFailure, {}, { retries: 0 })
  const error = await errorOf(grouped<Client>(client).passholders.get('1'))
  expect(error).toBeInstanceOf(TransportError)
  expect((error as Error).message).toContain('passholders.get')
})
