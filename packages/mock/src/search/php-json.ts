/** JSON as Search writes it: nothing but ASCII, and safe within HTML. */
export function phpJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(/\\.|[/<>'&]|[^ -~]/g, (found) => {
    if (found === '/') return String.raw`\/`
    if (found === String.raw`\"`) return String.raw`\u0022`
    return found.startsWith('\\') ? found : codeUnit(found, /[<>&']/.test(found))
  })
}

/** Upper case only for what is there for HTML's sake. */
function codeUnit(character: string, isForHtml: boolean): string {
  const hex = character.charCodeAt(0).toString(16).padStart(4, '0')
  return String.raw`\u` + (isForHtml ? hex.toUpperCase() : hex)
}
