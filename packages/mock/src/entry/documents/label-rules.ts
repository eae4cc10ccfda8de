import type { EntryContext } from '../context.ts'
import { findLabel, labelNotAllowed } from '../labels/labels.ts'
import { mayUseLabel } from '../permissions.ts'
import type { LabelRules } from './labels.ts'

export function labelRulesOf({ state, user }: EntryContext): LabelRules {
  return {
    find: (name) => findLabel(name, state),
    mayUse: (name) => user !== undefined && mayUseLabel(user, name, state),
  }
}

export function requireLabelPermission(name: string, context: EntryContext): void {
  if (!labelRulesOf(context).mayUse(name)) throw labelNotAllowed(name)
}
