/** Gives a URL without some parameters of its query; all else stays as it was written. */
export function withoutParameters(url: string, names: readonly string[]): string {
  const [, address = '', query = '', fragment = ''] = /^([^?#]*)\??([^#]*)(.*)$/s.exec(url) ?? []
  const others = query.split('&').filter((text) => {
    const [name = ''] = new URLSearchParams(text).keys()
    return !names.includes(name)
  })
  // A query alone keeps its question mark: to `history.replaceState` an empty text is the URL as it is.
  const rest = others.join('&')
  return rest === '' && address !== '' ? address + fragment : `${address}?${rest}${fragment}`
}
