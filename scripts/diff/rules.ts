import type { Change, Finding, Verdict } from './change.ts'

interface Rule {
  readonly verdict: Verdict
  readonly breaks?: 'compile' | 'run'
  /** In it `{call}` is the method, `{at}` the location, `{before}` and `{after}` what stood and stands there. */
  readonly says: string
}

const breaks = (says: string): Rule => ({ verdict: 'breaking', breaks: 'compile', says: `A caller that ${says}.` })
const fails = (says: string): Rule => ({ verdict: 'breaking', breaks: 'run', says: `A caller that ${says}.` })
const adds = (says: string): Rule => ({ verdict: 'additive', says: `${says}.` })
const harms = (says: string): Rule => ({ verdict: 'harmless', says: `${says}.` })

/** By kind: what a change means, or what it means in what a caller sends and in what it gets. */
const rules: Readonly<Record<string, Rule | Readonly<Record<'request' | 'response', Rule>>>> = {
  'document added': adds('The package @uitkit/{after} is new'),
  'document removed': breaks('uses @uitkit/{before} will get no new release of it: its document is gone'),

  'operation added': adds('{call} is new'),
  'operation removed': breaks('calls {call} will no longer compile: it is gone'),
  'operation renamed': breaks('calls {before} will no longer compile: it is {call} now'),
  'operation name doubled': breaks('calls {call} can get no new client: two operations have that name'),
  'operation id changed': breaks("uses operations['{before}'] will no longer compile: it is operations['{after}'] now"),
  'operation moved': breaks('asks for {before} by its path will no longer compile: it is {after} now'),
  'operation deprecated': adds('{call} is deprecated, and shown so in an editor'),
  'operation no longer deprecated': adds('{call} is no longer deprecated'),

  'argument moved': breaks('gives {call} options will no longer compile: they are another argument now'),
  'path parameter renamed': breaks('calls {before} by its path will no longer compile: it is {after} now'),
  'path parameter moved': breaks('calls {call} will pass its arguments in the wrong order: first comes {after}'),
  'parameter added': adds('{call} takes {at}'),
  'required parameter added': breaks('calls {call} without {at} will no longer compile'),
  'parameter removed': breaks('gives {call} {at} will no longer compile'),
  'parameter made required': breaks('calls {call} without {at} will no longer compile'),
  'parameter made optional': adds('{call} can do without {at}'),
  'parameter written otherwise': fails('gives {call} {at} will be understood otherwise by the server'),

  'body added': adds('{call} takes a body'),
  'required body added': breaks('calls {call} without a body will no longer compile'),
  'body removed': breaks('gives {call} a body will no longer compile'),
  'body made required': breaks('calls {call} without a body will no longer compile'),
  'body made optional': adds('{call} can do without a body'),
  'media type added': {
    request: adds('{call} can be sent {after}'),
    response: breaks('reads what {call} answers may no longer compile: it may now get {after}'),
  },
  'other media type added': adds('{call} can be asked for {after}'),
  'media type removed': {
    request: breaks('sends {call} {before} will no longer compile'),
    response: breaks('reads {before} of {call} will no longer compile'),
  },
  'media type sent first': fails('sends {call} {before} will now send {after}'),

  'status added': breaks('handles every status of {call} will no longer compile: it may now get {after}'),
  'problem status added': adds('{call} documents that it may answer {after}'),
  'status removed': breaks('handles {before} of {call} may no longer compile: it is no longer documented'),
  'content added': breaks('expects no body with {at} of {call} will no longer compile: it will now get one'),
  'content removed': breaks('reads the body with {at} of {call} will no longer compile'),
  'header added': adds('{call} answers with the header {after}'),
  'header removed': breaks('reads the header {before} of {call} may no longer compile'),
  'problem type added': adds('{call} may answer the problem {after}'),
  'problem type removed': harms('{call} no longer answers the problem {before}'),
  'problem constant removed': breaks('uses the constant of {before} will no longer compile'),
  'problem constant changed': breaks('reads a problem of type {before} may no longer compile: it is another schema'),

  'security added': adds('{call} can be called with {after}'),
  'security removed': fails('calls {call} with {before} will now be refused'),
  'security scheme changed': fails('logs in with {at} may now be refused'),
  'server changed': fails('uses the environments of the document will reach {after} where it reached {before}'),

  'schema added': adds('There is a type {after}'),
  'schema removed': breaks('imports the type {before} will no longer compile'),
  'component added': harms("components['{at}'] is new"),
  'component removed': breaks("uses components['{at}'] will no longer compile"),

  'property added': {
    request: adds('{at} can be given'),
    response: adds('A caller will now get {at}'),
  },
  'required property added': {
    request: breaks('does not give {at} will no longer compile'),
    response: adds('A caller will now always get {at}'),
  },
  'property removed': {
    request: breaks('gives {at} will no longer compile'),
    response: breaks('reads {at} will no longer compile'),
  },
  'property made required': {
    request: breaks('does not give {at} will no longer compile'),
    response: adds('A caller will now always get {at}'),
  },
  'property made optional': {
    request: adds('{at} can be left out'),
    response: breaks('counts on {at} will no longer compile: it may now get none'),
  },
  'value added': {
    request: adds('{at} can be {after}'),
    response: breaks('handles every value of {at} will no longer compile: it may now get {after}'),
  },
  'value removed': {
    request: breaks('gives {at} the value {before} will no longer compile'),
    response: breaks('compares {at} with {before} will no longer compile: it will not get it any more'),
  },
  'values opened': {
    request: adds('{at} can be any value'),
    response: breaks('handles every value of {at} will no longer compile: it may now get any'),
  },
  'values closed': {
    request: breaks('gives {at} another value than {after} will no longer compile'),
    response: breaks('compares {at} with another value than {after} will no longer compile'),
  },
  'type added': {
    request: adds('{at} can be {after}'),
    response: breaks('reads {at} will no longer compile: it may now get {after}'),
  },
  'type removed': {
    request: breaks('gives {before} as {at} will no longer compile'),
    response: breaks('expects {before} as {at} may no longer compile: it will not get it any more'),
  },
  'null removed': {
    request: breaks('gives null as {at} will no longer compile'),
    response: adds('A caller will not get null as {at} any more'),
  },
  'fractions allowed': {
    request: adds('{at} can be a fraction'),
    response: fails('counts on a whole number as {at} may now get a fraction'),
  },
  'fractions refused': {
    request: fails('gives a fraction as {at} will now be refused'),
    response: adds('{at} is always a whole number'),
  },
  'limit narrowed': {
    request: fails('gives {at} what the old limit allowed may now be refused ({before} has become {after})'),
    response: harms('{at} stays within {after} now'),
  },
  'limit widened': {
    request: adds('{at} may be more than it could ({before} has become {after})'),
    response: adds('A caller may get more as {at} than it could ({before} has become {after})'),
  },
  'format added': {
    request: fails('gives {at} in another format than {after} will now be refused'),
    response: adds('{at} has the format {after}'),
  },
  'format removed': {
    request: adds('{at} need not have the format {before}'),
    response: fails('counts on the format {before} of {at} may now get another'),
  },
  'default added': {
    request: adds('Without {at} it is {after}'),
    response: harms('The default of {at} is documented'),
  },
  'default changed': {
    request: fails('leaves {at} out will now get what {after} gives, where it was {before}'),
    response: harms('The default of {at} is documented otherwise'),
  },
  'unknown properties refused': {
    request: fails('gives {at} more properties than are documented will now be refused'),
    response: harms('{at} has no properties but those that are documented'),
  },
  'unknown properties allowed': {
    request: adds('{at} can have more properties than are documented'),
    response: harms('{at} may have more properties than are documented'),
  },
  deprecated: adds('{at} is deprecated, and shown so in an editor'),
  'no longer deprecated': adds('{at} is no longer deprecated'),
  'keyword changed': fails('uses {at} may be refused or get something else: no rule judges what has changed there'),
  'prose changed': harms('{at} is described otherwise'),
}

/** Judges what was found, for the method of a client, `halls.list`. A kind without a rule is a mistake of ours. */
export function judge(finding: Finding, document: string, operation: string | undefined, call: string): Change {
  const { kind, direction, location } = finding
  const row = rules[kind]
  if (!row) throw new Error(`there is no rule for "${kind}"`)
  const rule = 'verdict' in row ? row : row[direction ?? 'request']
  const texts: Readonly<Record<string, string>> = {
    call,
    at: location,
    before: textOf(finding.before),
    after: textOf(finding.after),
  }
  const sentence = rule.says.replaceAll(/\{(\w+)\}/g, (_, name: string) => texts[name] ?? '')
  return { document, operation, location, direction, kind, verdict: rule.verdict, breaks: rule.breaks, sentence }
}

function textOf(value: unknown): string {
  if (value === undefined) return 'none'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
