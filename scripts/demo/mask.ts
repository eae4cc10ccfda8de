const jwt = /eyJ[\w-]*\.[\w-]+\.[\w-]+/g
// Also in a URL that is itself a parameter of a URL, and so has `=` and `&` percent-encoded.
const parameter = /(?<=(?:[?&]|%3F|%26)(?:jwt|refresh|apiKey|code|state)(?:=|%3D))(?:(?!%26|%23)[^&#\s])+/g

/** Makes credentials unusable in a text that is to be shown: tokens, the secret parameters of URLs, and these secrets. */
export function mask(text: string, secrets: readonly string[]): string {
  const masked = text.replace(jwt, 'eyJ…').replace(parameter, (value) => (value.startsWith('eyJ') ? 'eyJ…' : '…'))
  return secrets.reduce((text, secret) => (secret === '' ? text : text.replaceAll(secret, '***')), masked)
}
