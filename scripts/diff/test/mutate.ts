/** JSON that is changed in place. */
export type Json = Record<string, unknown>

interface Mutation {
  readonly name: string
  /** What can be changed so in a document: each does it, when it is called. */
  readonly targets: (document: Json) => (() => void)[]
}

const schema = { type: 'string' }

/** Kinds of change that people make. */
export const mutations: readonly Mutation[] = [
  {
    name: 'drop a property',
    targets: (document) =>
      objects(document).flatMap((one) => keys(one['properties']).map((key) => () => dropProperty(one, key))),
  },
  { name: 'add a property', targets: (document) => objects(document).map((one) => () => addProperty(one, false)) },
  {
    name: 'add a required property',
    targets: (document) => objects(document).map((one) => () => addProperty(one, true)),
  },
  {
    name: 'require a property',
    targets: (document) =>
      objects(document).flatMap((one) =>
        keys(one['properties'])
          .filter((key) => !listOf(one['required']).includes(key))
          .map((key) => () => (one['required'] = [...listOf(one['required']), key])),
      ),
  },
  {
    name: 'no longer require a property',
    targets: (document) =>
      objects(document).flatMap((one) =>
        listOf(one['required']).map(
          (key) => () => (one['required'] = listOf(one['required']).filter((other) => other !== key)),
        ),
      ),
  },
  {
    name: 'drop a value',
    targets: (document) =>
      having(document, 'enum')
        .filter((one) => listOf(one['enum']).length > 1)
        .map((one) => () => (one['enum'] = listOf(one['enum']).slice(1))),
  },
  {
    name: 'add a value',
    targets: (document) =>
      having(document, 'enum')
        .filter((one) => one['type'] === 'string')
        .map((one) => () => (one['enum'] = [...listOf(one['enum']), 'mutant'])),
  },
  { name: 'open an enum', targets: (document) => having(document, 'enum').map((one) => () => delete one['enum']) },
  {
    name: 'let be null',
    targets: (document) =>
      having(document, 'type')
        .filter((one) => typeof one['type'] === 'string' && one['in'] === undefined)
        .map((one) => () => (one['type'] = [one['type'], 'null'])),
  },
  {
    name: 'make a text a number',
    targets: (document) =>
      having(document, 'type')
        .filter((one) => one['type'] === 'string' && one['in'] === undefined && one['enum'] === undefined)
        .map((one) => () => (one['type'] = 'number')),
  },
  {
    name: 'make what is referred to a text',
    targets: (document) =>
      having(document, '$ref')
        .filter((one) => String(one['$ref']).includes('/schemas/'))
        .map((one) => () => {
          delete one['$ref']
          one['type'] = 'string'
        }),
  },
  {
    name: 'narrow a limit',
    targets: (document) =>
      having(document, 'maxLength').map((one) => () => (one['maxLength'] = Number(one['maxLength']) - 1)),
  },
  {
    name: 'drop a branch',
    targets: (document) =>
      ['oneOf', 'anyOf', 'allOf'].flatMap((keyword) =>
        having(document, keyword)
          .filter((one) => listOf(one[keyword]).length > 1)
          .map((one) => () => (one[keyword] = listOf(one[keyword]).slice(1))),
      ),
  },
  {
    name: 'allow unknown properties',
    targets: (document) => objects(document).map((one) => () => (one['additionalProperties'] = true)),
  },
  {
    name: 'describe otherwise',
    targets: (document) =>
      having(document, 'description')
        .filter((one) => typeof one['description'] === 'string')
        .map((one) => () => (one['description'] = `${String(one['description'])} Mutant.`)),
  },
  {
    name: 'drop an operation',
    targets: (document) =>
      operations(document).map(
        ([item, method]) =>
          () =>
            delete item[method],
      ),
  },
  {
    name: 'rename an operation',
    targets: (document) =>
      operations(document).map(
        ([item, method]) =>
          () =>
            ((item[method] as Json)['operationId'] = 'mutant'),
      ),
  },
  {
    name: 'add a query parameter',
    targets: (document) =>
      operations(document).map(
        ([item, method]) =>
          () =>
            addParameter(item[method] as Json, false),
      ),
  },
  {
    name: 'add a required query parameter',
    targets: (document) =>
      operations(document).map(
        ([item, method]) =>
          () =>
            addParameter(item[method] as Json, true),
      ),
  },
  {
    name: 'drop an answer',
    targets: (document) =>
      operations(document).flatMap(([item, method]) => {
        const responses = (item[method] as Json)['responses'] as Json
        return keys(responses).map((status) => () => delete responses[status])
      }),
  },
  {
    name: 'add an answer',
    targets: (document) =>
      operations(document).flatMap(([item, method]) => {
        const responses = (item[method] as Json)['responses'] as Json
        const answer = { description: 'Mutant.', content: { 'application/json': { schema } } }
        return ['202', '410', '409']
          .filter((status) => !(status in responses))
          .map((status) => () => (responses[status] = answer))
      }),
  },
  {
    name: 'rename a schema',
    targets: (document) => {
      const schemas = (document['components'] as Json)['schemas'] as Json
      return keys(schemas).map((name) => () => {
        schemas['Mutant'] = schemas[name]
        delete schemas[name]
        for (const one of having(document, '$ref')) {
          if (one['$ref'] === `#/components/schemas/${name}`) one['$ref'] = '#/components/schemas/Mutant'
        }
      })
    },
  },
]

function nodes(value: unknown, found: Json[] = []): Json[] {
  if (Array.isArray(value)) for (const item of value) nodes(item, found)
  else if (typeof value === 'object' && value !== null) {
    found.push(value as Json)
    for (const [key, item] of Object.entries(value)) if (!/^(x-|examples?$|default$)/.test(key)) nodes(item, found)
  }
  return found
}

/** Not the properties, parameters and the like that are called so. */
function having(document: Json, keyword: string): Json[] {
  const isText = keyword === 'type' || keyword === '$ref' || keyword === 'description'
  return nodes(document['paths'])
    .concat(nodes(document['components']))
    .filter((one) => (isText ? typeof one[keyword] === 'string' : one[keyword] !== undefined))
    .filter((one) => keyword !== 'type' || !('scheme' in one || one['type'] === 'apiKey' || one['type'] === 'http'))
    .filter((one) => !/Of$|^enum$/.test(keyword) || Array.isArray(one[keyword]))
}

function objects(document: Json): Json[] {
  return having(document, 'properties').filter((one) => one['type'] === 'object' && keys(one['properties']).length > 0)
}

function operations(document: Json): [Json, string][] {
  const items = Object.values(document['paths'] as Json) as Json[]
  return items.flatMap((item) =>
    ['get', 'put', 'post', 'delete', 'patch']
      .filter((method) => method in item)
      .map((method): [Json, string] => [item, method]),
  )
}

function keys(value: unknown): string[] {
  return Object.keys((value ?? {}) as Json)
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function dropProperty(one: Json, key: string): void {
  delete (one['properties'] as Json)[key]
  if (one['required']) one['required'] = listOf(one['required']).filter((other) => other !== key)
}

function addProperty(one: Json, required: boolean): void {
  ;(one['properties'] as Json)['mutant'] = schema
  if (required) one['required'] = [...listOf(one['required']), 'mutant']
}

function addParameter(operation: Json, required: boolean): void {
  operation['parameters'] = [...listOf(operation['parameters']), { name: 'mutant', in: 'query', required, schema }]
}
