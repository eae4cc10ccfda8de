import openapi from '@uitkit/places/openapi.json' with { type: 'json' }

/** An operation of the published document, as far as a call depends on it. */
export interface Operation {
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly pathParameters: readonly string[]
  readonly query: readonly string[]
  readonly hasBody: boolean
  /** Sets of schemes; an empty one means that it can do without. */
  readonly security: readonly (readonly string[])[]
  readonly success: number
  readonly answersText: boolean
}

interface Described {
  readonly operationId: string
  readonly parameters?: readonly { readonly name: string; readonly in: string }[]
  readonly requestBody?: object
  readonly responses: Readonly<Record<string, { readonly content?: object }>>
  readonly security?: readonly object[]
}

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const

export const operations: readonly Operation[] = Object.entries(openapi.paths).flatMap(([path, item]) =>
  methods.flatMap((method) => {
    const described = (item as Partial<Record<typeof method, Described>>)[method]
    return described ? [operationOf(path, method, described)] : []
  }),
)

function operationOf(path: string, method: string, described: Described): Operation {
  const { operationId, parameters = [], requestBody, responses, security = openapi.security } = described
  const success = Object.keys(responses).find((status) => status.startsWith('2')) as string
  return {
    operationId,
    method: method.toUpperCase(),
    path,
    pathParameters: path.match(/\w+(?=\})/g) ?? [],
    query: parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name),
    hasBody: requestBody !== undefined,
    security: security.map((schemes) => Object.keys(schemes)),
    success: Number(success),
    answersText: 'text/plain' in (responses[success]?.content ?? {}),
  }
}
