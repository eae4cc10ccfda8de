/**
 * The same request, to send it once more.
 *
 * No redirect is followed: fetch would take `X-Api-Key` to another origin. Cloudflare's workers know no mode `error`.
 *
 * @param body Its body, of which the request itself can be used up.
 */
export function copyOf(request: Request, body: BodyInit | undefined): Request {
  return new (request.constructor as typeof Request)(request, {
    redirect: 'manual',
    ...(request.bodyUsed && { body: body as BodyInit }),
  })
}
