import { json, noContent, type MockResponse } from '../../core/exchange.ts'
import { ProblemResponse } from '../../core/problem.ts'
import type { Label, State } from '../../state.ts'
import type { EntryContext, EntryRoute } from '../context.ts'
import { documentKinds } from '../documents/document-kinds.ts'
import { labelledWith, withLabelVisibility } from '../documents/labels.ts'
import { pageAt } from '../page-at.ts'
import { pagedCollection } from '../paged-collection.ts'
import { requirePermission } from '../permissions.ts'
import { readBody } from '../read-body.ts'
import { undocumentedBodies } from '../undocumented-bodies.ts'
import { findLabel, labelInBody, labelKey, requireLabel, storeLabel } from './labels.ts'

/** The administration of labels, which publiq's documents do not have. */
export const labelAdminRoutes: readonly EntryRoute[] = [
  { method: 'GET', path: '/labels', isPublic: true, handle: findLabels },
  { method: 'POST', path: '/labels', handle: createLabel },
  {
    method: 'GET',
    path: '/labels/{labelId}',
    handle: ({ params, state }) => json(200, shown(requireLabel(params['labelId'] ?? '', state))),
  },
  { method: 'PATCH', path: '/labels/{labelId}', handle: changeLabel },
]

function findLabels({ url, state }: EntryContext): MockResponse {
  const query = labelKey(url.searchParams.get('query') ?? '')
  const found = [...state.labels].filter(([key]) => key.includes(query)).map(([, label]) => shown(label))
  const { start, limit } = pageAt(url, { limit: 30 })
  return json(200, pagedCollection(found.slice(start, start + limit), found.length, limit), 'application/ld+json')
}

type NewLabel = Pick<Label, 'name' | 'visibility' | 'privacy'>

function createLabel(context: EntryContext): MockResponse {
  const { state } = context
  const { visibility, privacy, ...body } = readBody<NewLabel>(context, undocumentedBodies, 'createLabel')
  const name = labelInBody(body.name)
  requirePermission(context, 'LABELS_BEHEREN', name)
  if (findLabel(name, state)) {
    throw new ProblemResponse({ type: 'about:blank', title: `The label "${name}" exists already.`, status: 409 })
  }
  const uuid = state.ids()
  storeLabel({ uuid, name, visibility, privacy }, state)
  return json(200, { uuid })
}

const commands = {
  MakeVisible: { visibility: 'visible' },
  MakeInvisible: { visibility: 'invisible' },
  MakePublic: { privacy: 'public' },
  MakePrivate: { privacy: 'private' },
} as const satisfies Readonly<Record<string, Partial<Label>>>

function changeLabel(context: EntryContext): MockResponse {
  const { params, state } = context
  const { command } = readBody<{ command: keyof typeof commands }>(context, undocumentedBodies, 'changeLabel')
  const label = requireLabel(params['labelId'] ?? '', state)
  requirePermission(context, 'LABELS_BEHEREN', label.uuid)
  const changed: Label = { ...label, ...commands[command] }
  storeLabel(changed, state)
  if (changed.visibility !== label.visibility) moveLabel(changed, state)
  return noContent
}

/** Where a document keeps a label follows from the label: that is no change of the document. */
function moveLabel(label: Label, state: State): void {
  for (const kind of documentKinds) {
    const documents = kind.documents(state)
    for (const id of labelledWith(documents, labelKey(label.name))) {
      const document = documents.get(id)
      if (document) documents.set(id, withLabelVisibility(document, label))
    }
  }
}

function shown({ uuid, name, visibility, privacy }: Label) {
  return { uuid, name, visibility, privacy, excluded: false }
}
