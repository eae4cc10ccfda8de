import type { Terminal } from '../terminal.ts'
import { askHidden } from './ask.ts'
import type { WayBack } from './way-back.ts'

const question = `Then copy the address that the browser ends at (its page may be an error),
paste it here, and press Enter twice. It is not shown.`

/** The browser goes nowhere after the login, and the user pastes the URL that it ends at. */
export function pasteWayBack(terminal: Terminal): WayBack {
  return {
    destination: 'oob',
    async arrival() {
      const text = await askHidden(terminal, question)
      if (text === undefined) throw new Error('Nothing was pasted.')
      return text
    },
    close() {},
  }
}
