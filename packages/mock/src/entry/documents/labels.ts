import type { SchemaError } from '../../core/problem.ts'
import { createIndex, type FindIds } from '../../documents-index.ts'
import type { Label } from '../../state.ts'
import { labelKey } from '../labels/labels.ts'
import { change, unlessEmpty } from './change.ts'

/** What the rules need to know of labels in general and of who is asking. */
export interface LabelRules {
  find(name: string): Pick<Label, 'visibility'> | undefined
  mayUse(name: string): boolean
}

export interface Labelled {
  readonly labels?: readonly string[]
  readonly hiddenLabels?: readonly string[]
  /** In lower case: a full overwrite takes away only labels that a full body brought. */
  readonly importedLabels?: readonly string[]
}

/** A name that the document has in another casing is a no-op. */
export function withLabel<D extends Labelled>(document: D, name: string, rules: LabelRules): D {
  return addNames(document, [name], [], rules)
}

export function withoutLabel<D extends Labelled>(document: D, name: string): D {
  return remove(document, (label) => label === labelKey(name))
}

/** Replaces all labels; private ones that the user may not use are neither added nor taken away. */
export function withReplacedLabels<D extends Labelled>(document: D, names: readonly string[], rules: LabelRules): D {
  const wanted = new Set(names.map(labelKey))
  const kept = remove(document, (label) => !wanted.has(label) && rules.mayUse(label))
  return addNames(kept, names.filter(rules.mayUse), [], rules)
}

/** The labels of a full body. It takes away only what an earlier full body brought. */
export function withImportedLabels<D extends Labelled>(
  document: D,
  labels: readonly string[] = [],
  hiddenLabels: readonly string[] = [],
  rules: LabelRules,
): D {
  const wanted = new Set([...labels, ...hiddenLabels].map(labelKey))
  const earlier = new Set(document.importedLabels)
  const kept = remove(document, (label) => earlier.has(label) && !wanted.has(label) && rules.mayUse(label))
  const before = new Set(labelsOf(kept))
  const labelled = addNames(kept, labels.filter(rules.mayUse), hiddenLabels.filter(rules.mayUse), rules)
  const imported = labelsOf(labelled).filter((label) => earlier.has(label) || !before.has(label))
  return change<D, Labelled>(labelled, { importedLabels: unlessEmpty(imported) })
}

/** Moves a label, if the document has it, to where its visibility puts it. */
export function withLabelVisibility<D extends Labelled>(
  document: D,
  { name, visibility }: Pick<Label, 'name' | 'visibility'>,
): D {
  const isName = (other: string) => labelKey(other) === labelKey(name)
  const { labels = [], hiddenLabels = [] } = document
  const isHidden = visibility === 'invisible'
  const moved = (isHidden ? labels : hiddenLabels).filter(isName)
  if (moved.length === 0) return document
  const others = (names: readonly string[]) => names.filter((other) => !isName(other))
  return change<D, Labelled>(document, {
    labels: unlessEmpty(isHidden ? others(labels) : [...labels, ...moved]),
    hiddenLabels: unlessEmpty(isHidden ? [...hiddenLabels, ...moved] : others(hiddenLabels)),
  })
}

/** The ids of the documents that have a label, by its key. */
export const labelledWith: FindIds = createIndex(labelsOf)

/** One name may not be sent as visible and hidden at once. */
export function labelErrors(labels: readonly string[] = [], hiddenLabels: readonly string[] = []): SchemaError[] {
  const hidden = new Set(hiddenLabels.map(labelKey))
  return labels.flatMap((label, index) =>
    hidden.has(labelKey(label))
      ? [
          {
            jsonPointer: `/labels/${index}`,
            error: `Label "${label}" cannot be both in labels and hiddenLabels properties.`,
          },
        ]
      : [],
  )
}

/** Adds names where the visibility of each label puts them, not where they were sent. */
function addNames<D extends Labelled>(
  document: D,
  sent: readonly string[],
  sentHidden: readonly string[],
  rules: LabelRules,
): D {
  const present = new Set(labelsOf(document))
  const hiddenWhenNew = new Set(sentHidden.map((name) => name.trim()))
  // The last casing of a name in a request wins.
  const names = new Map([...sent, ...sentHidden].map((name) => [labelKey(name), name.trim()]))
  const added = [...names].filter(([key]) => !present.has(key)).map(([, name]) => name)
  const isHidden = (name: string) =>
    (rules.find(name)?.visibility ?? (hiddenWhenNew.has(name) ? 'invisible' : 'visible')) === 'invisible'
  return change<D, Labelled>(document, {
    labels: unlessEmpty([...(document.labels ?? []), ...added.filter((name) => !isHidden(name))]),
    hiddenLabels: unlessEmpty([...(document.hiddenLabels ?? []), ...added.filter(isHidden)]),
  })
}

function remove<D extends Labelled>(document: D, isUnwanted: (label: string) => boolean): D {
  const wanted = (name: string) => !isUnwanted(labelKey(name))
  return change<D, Labelled>(document, {
    labels: unlessEmpty(document.labels?.filter(wanted) ?? []),
    hiddenLabels: unlessEmpty(document.hiddenLabels?.filter(wanted) ?? []),
    importedLabels: unlessEmpty(document.importedLabels?.filter(wanted) ?? []),
  })
}

/** In lower case. */
function labelsOf({ labels = [], hiddenLabels = [] }: Labelled): readonly string[] {
  return [...labels, ...hiddenLabels].map(labelKey)
}
