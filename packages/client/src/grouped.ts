/** Puts methods under their subjects: what is called `passholders.get` becomes `get` of `passholders`. */
export function grouped<ApiClient>(methods: Readonly<Record<string, unknown>>): ApiClient {
  const client: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(methods)) {
    const [subject = '', method] = name.split('.')
    if (method) client[subject] = { ...(client[subject] as object | undefined), [method]: value }
    else client[name] = value
  }
  return client as ApiClient
}
