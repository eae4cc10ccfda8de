import ts from 'typescript'
import type { SchemaNames } from './schema-names.ts'

/**
 * Moves the type of each schema, with its docstring, to its alias, and lets `components` refer to that.
 *
 * openapi-typescript has it the other way around. But a type is called by the name under which it is written, in an editor and
 * in what a compiler complains of; one that an alias only points at is spelled out, property by property.
 *
 * @param nodes What openapi-typescript made of a document, changed in place.
 */
export function nameSchemas(nodes: readonly ts.Node[]): SchemaNames {
  const components = nodes.filter(ts.isInterfaceDeclaration).find(({ name }) => name.text === 'components')
  const schemas = new Map(membersOf(components?.members, 'schemas').map((schema) => [nameOf(schema), schema]))
  const names = new Map<string, string>()
  for (const alias of nodes.filter(ts.isTypeAliasDeclaration)) {
    const name = /^components\['schemas'\]\['(.+)'\]$/.exec(textOf(alias.type))?.[1] ?? ''
    const schema = schemas.get(name)
    if (!schema) continue
    names.set(name, alias.name.text)
    Object.assign(alias, { type: schema.type })
    Object.assign(schema, { type: ts.factory.createTypeReferenceNode(alias.name.text) })
    ts.setSyntheticLeadingComments(alias, ts.getSyntheticLeadingComments(schema))
    ts.setSyntheticLeadingComments(schema, undefined)
  }
  return names
}

function membersOf(members: readonly ts.TypeElement[] = [], name: string): ts.PropertySignature[] {
  const type = members.filter(ts.isPropertySignature).find((member) => nameOf(member) === name)?.type
  return type && ts.isTypeLiteralNode(type) ? type.members.filter(ts.isPropertySignature) : []
}

function nameOf({ name }: ts.PropertySignature): string {
  return ts.isComputedPropertyName(name) ? '' : name.text
}

/** An alias is made with code for its name. */
function textOf(type: ts.TypeNode): string {
  return ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) ? type.typeName.text : ''
}
