import { readFile } from 'node:fs/promises'
import type { Sample } from './check-samples.ts'

/** @throws {Error} When there is no such file, or it holds no samples. */
export async function readSamples(file: string): Promise<readonly Sample[]> {
  const samples: unknown = JSON.parse(await readFile(file, 'utf8'))
  if (Array.isArray(samples) && samples.length > 0 && samples.every(isSample)) return samples
  throw new Error(`${file} should hold a list of { "in": a calendar, "out": { "nl md text": its summary, ... } }.`)
}

function isSample(value: unknown): value is Sample {
  if (!isObject(value) || !isObject(value['in']) || !isObject(value['out'])) return false
  return Object.values(value['out']).every((summary) => typeof summary === 'string')
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
