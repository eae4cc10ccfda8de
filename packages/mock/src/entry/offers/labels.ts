import type { SchemaError } from '../../core/problem.ts'
import type { Label } from '../../seed/seed.ts'
import { labelKey } from '../labels/labels.ts'
import { change, unlessEmpty } from './change.ts'
import type { Offer } from './offer.ts'

/** What the rules need to know of labels in general and of who is asking. */
export interface LabelRules {
  find(name: string): Label | undefined
  mayUse(name: string): boolean
}

/** A name that the offer has in another casing is a no-op. */
export function withLabel(offer: Offer, name: string, rules: LabelRules): Offer {
  return place(offer, [name], [], rules)
}

export function withoutLabel(offer: Offer, name: string): Offer {
  return remove(offer, (label) => label === labelKey(name))
}

/** Replaces all labels; private ones that the user may not use are neither added nor taken away. */
export function withReplacedLabels(offer: Offer, names: readonly string[], rules: LabelRules): Offer {
  const wanted = new Set(names.map(labelKey))
  const kept = remove(offer, (label) => !wanted.has(label) && rules.mayUse(label))
  return place(kept, names.filter(rules.mayUse), [], rules)
}

/** The labels of a full body. It takes away only what an earlier full body brought. */
export function withImportedLabels(
  offer: Offer,
  labels: readonly string[] = [],
  hiddenLabels: readonly string[] = [],
  rules: LabelRules,
): Offer {
  const wanted = new Set([...labels, ...hiddenLabels].map(labelKey))
  const earlier = new Set(offer.importedLabels)
  const kept = remove(offer, (label) => earlier.has(label) && !wanted.has(label) && rules.mayUse(label))
  const before = labelsOf(kept)
  const labelled = place(kept, labels.filter(rules.mayUse), hiddenLabels.filter(rules.mayUse), rules)
  const imported = labelsOf(labelled).filter((label) => earlier.has(label) || !before.includes(label))
  return change(labelled, { importedLabels: unlessEmpty(imported) })
}

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
function place(offer: Offer, sent: readonly string[], sentHidden: readonly string[], rules: LabelRules): Offer {
  const present = labelsOf(offer)
  const hiddenWhenNew = new Set(sentHidden.map((name) => name.trim()))
  // The last casing of a name in a request wins.
  const names = new Map([...sent, ...sentHidden].map((name) => [labelKey(name), name.trim()]))
  const added = [...names].filter(([key]) => !present.includes(key)).map(([, name]) => name)
  const isHidden = (name: string) =>
    (rules.find(name)?.visibility ?? (hiddenWhenNew.has(name) ? 'invisible' : 'visible')) === 'invisible'
  return change(offer, {
    labels: unlessEmpty([...(offer.labels ?? []), ...added.filter((name) => !isHidden(name))]),
    hiddenLabels: unlessEmpty([...(offer.hiddenLabels ?? []), ...added.filter(isHidden)]),
  })
}

function remove(offer: Offer, isUnwanted: (label: string) => boolean): Offer {
  const wanted = (name: string) => !isUnwanted(labelKey(name))
  return change(offer, {
    labels: unlessEmpty(offer.labels?.filter(wanted) ?? []),
    hiddenLabels: unlessEmpty(offer.hiddenLabels?.filter(wanted) ?? []),
    importedLabels: unlessEmpty(offer.importedLabels?.filter(wanted) ?? []),
  })
}

/** In lower case. */
function labelsOf({ labels = [], hiddenLabels = [] }: Offer): readonly string[] {
  return [...labels, ...hiddenLabels].map(labelKey)
}
