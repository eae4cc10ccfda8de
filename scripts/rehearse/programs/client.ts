import { isProblem, ProblemError, unwrap } from '@uitkit/client'
import { bulk } from '@uitkit/client/bulk'

/** Results and errors, as a caller meets them; and some calls at a time. */
export async function program() {
  const error = { type: 'https://api.example/gone', title: 'Gone', status: 410 }
  try {
    unwrap({ ok: false, status: 410, data: undefined, error, response: new Response(null, { status: 410 }) })
    throw new Error('What failed was unwrapped.')
  } catch (thrown) {
    if (!(thrown instanceof ProblemError) || thrown.title !== 'Gone') throw thrown
    if (!isProblem(thrown, error.type)) throw new Error('A problem is not known by its type.', { cause: thrown })
  }

  let sum = 0
  for await (const { result } of bulk([1, 2, 3], async (number) => number * 2)) sum += result ?? 0
  if (sum !== 12) throw new Error(`The calls gave ${sum}.`)
}
