/**
 * Asks the twin's control API.
 *
 * @param {'GET' | 'POST' | 'PUT' | 'DELETE'} method
 * @param {string} path
 * @param {unknown} [body]
 * @returns {Promise<any>} What it answers.
 * @throws {Error} With the reason that it gives.
 */
export async function ask(method, path, body) {
  const response = await fetch(path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
  const text = await response.text()
  const answer = text === '' ? undefined : JSON.parse(text)
  if (!response.ok) throw new Error(answer?.detail ?? `The twin answered ${response.status}.`)
  return answer
}
