import type { Document } from '../../state.ts'

/** Seeds may hold anything: what isn't as it should be is read as missing. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

export function objectOf(value: unknown): Document {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

export function objectsOf(value: unknown): readonly Document[] {
  return listOf(value).map(objectOf)
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

export function textsOf(value: unknown): readonly string[] {
  return listOf(value).filter((item) => typeof item === 'string')
}

export function instantOf(value: unknown): number | undefined {
  const instant = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(instant) ? undefined : instant
}
