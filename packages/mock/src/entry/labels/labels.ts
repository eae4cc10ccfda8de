import { bodyInvalidDetail, notFound, problem, type ProblemResponse } from '../../core/problem.ts'
import type { Label, State } from '../../state.ts'

const rule = 'The label should match pattern: ^[^;]{2,255}$'

/** A label name from a path, trimmed. */
export function labelInPath(name = ''): string {
  return requireLabelName(name, notFound(rule))
}

/** A label name from a body that no schema looked at, trimmed. */
export function labelInBody(name: unknown): string {
  return requireLabelName(typeof name === 'string' ? name : '', bodyInvalidDetail(rule))
}

/** The label of that name, whatever its casing; undefined for a name that was never used. */
export function findLabel(name: string, state: State): Label | undefined {
  return state.labels.get(labelKey(name))
}

/** Labels come into being by their first use: public, and invisible when used among `hiddenLabels`. */
export function rememberLabels(names: readonly string[] = [], visibility: Label['visibility'], state: State): void {
  for (const name of names) {
    if (!findLabel(name, state)) storeLabel({ uuid: state.ids(), name, visibility, privacy: 'public' }, state)
  }
}

export function storeLabel(label: Label, state: State): void {
  const key = labelKey(label.name)
  state.labels.set(key, label)
  state.labelKeys.set(label.uuid, key)
}

/** The label of that uuid, or else of that name. */
export function requireLabel(uuidOrName: string, state: State): Label {
  const label = findLabel(state.labelKeys.get(uuidOrName) ?? uuidOrName, state)
  if (!label) throw notFound(`The Label with id "${uuidOrName}" was not found.`)
  return label
}

export function labelNotAllowed(label: string): ProblemResponse {
  const detail = `The label "${label}" is reserved and you do not have sufficient permissions to use it.`
  return problem('uitdatabank/label-not-allowed', 403, 'Label not allowed', detail, { label })
}

/** Names are the same whatever their casing and the blanks around them. */
export function labelKey(name: string): string {
  return name.trim().toLowerCase()
}

function requireLabelName(name: string, mistake: ProblemResponse): string {
  const trimmed = name.trim()
  if (trimmed.length < 2 || trimmed.length > 255 || trimmed.includes(';')) throw mistake
  return trimmed
}
