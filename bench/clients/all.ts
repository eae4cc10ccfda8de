import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { bench, made } from '../folders.ts'
import { firstLine } from '../harness/rounds.ts'
import type { CreateClient } from './client.ts'

/** Each is a file of this folder. */
export const clientNames = [
  'fetch',
  'openapi-fetch',
  'openapi-fetch-timeout',
  'uitkit',
  'uitkit-timeout',
  'hey-api',
  'orval-fetch',
  'orval-axios',
  'orval-react-query',
  'ky',
  'ofetch',
] as const
export type ClientName = (typeof clientNames)[number]

export interface LoadedClient {
  readonly name: ClientName
  readonly create: CreateClient
}

/** Why a client takes no part. */
export interface LostClient {
  readonly name: ClientName
  readonly error: string
}

/** Compiles what is generated and written, with the packages left outside as Node would find them, and loads it. */
export async function loadClients(): Promise<{ clients: LoadedClient[]; lost: LostClient[] }> {
  const clients: LoadedClient[] = []
  const lost: LostClient[] = []
  const folder = join(made, 'clients')
  mkdirSync(folder, { recursive: true })
  for (const name of clientNames) {
    const outfile = join(folder, `${name}.js`)
    try {
      await build({
        entryPoints: [join(bench, 'clients', `${name}.ts`)],
        outfile,
        bundle: true,
        packages: 'external',
        platform: 'node',
        format: 'esm',
        logLevel: 'silent',
      })
      const { create } = (await import(pathToFileURL(outfile).href)) as { readonly create: CreateClient }
      clients.push({ name, create })
    } catch (error) {
      lost.push({ name, error: firstLine(error) })
    }
  }
  return { clients, lost }
}
