import { createMock, type Mock } from '@uitkit/mock'
import { persist } from '@uitkit/mock/browser'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const hidePage = () => dispatchEvent(new PageTransitionEvent('pagehide'))
const stops: (() => void)[] = []

/** A twin as a page makes it when it loads. */
function load(options?: Parameters<typeof persist>[1]): Mock {
  const mock = createMock()
  stops.push(persist(mock, options))
  return mock
}

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  vi.restoreAllMocks()
})

describe('persist', () => {
  it('keeps what the twin remembers for the next page, and no longer than that', () => {
    const { id } = load().seed.place({ name: 'Den Hemel' })
    expect(sessionStorage.getItem('uitkit-twin')).toBeNull()
    hidePage()
    expect(load().state.places.get(id)).toMatchObject({ name: { nl: 'Den Hemel' } })
    for (const stop of stops.splice(0)) stop()
    expect(sessionStorage.getItem('uitkit-twin')).toBeNull()
    hidePage()
    expect(sessionStorage.getItem('uitkit-twin')).toBeNull()
    expect(load().state.places.size).toBe(0)
    expect(console.warn).not.toHaveBeenCalled()
  })

  it('keeps it where it is told to, under the name that it is told', () => {
    load({ storage: localStorage, key: 'mine' }).seed.place()
    hidePage()
    expect(sessionStorage.length).toBe(0)
    expect(load({ storage: localStorage, key: 'mine' }).state.places.size).toBe(1)
  })

  it.each(['', 'nonsense', '{"format":"uitkit-twin","version":99}'])('begins anew with %j, and says so', (kept) => {
    sessionStorage.setItem('uitkit-twin', kept)
    const mock = load()
    expect(mock.state.users.size).toBe(4)
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('begins anew'), expect.any(Error))
  })

  it('says when there is no room, and leaves nothing behind', () => {
    const mock = load()
    hidePage()
    expect(sessionStorage.getItem('uitkit-twin')).not.toBeNull()
    mock.seed.place({ description: 'x'.repeat(6_000_000) })
    hidePage()
    expect(sessionStorage.getItem('uitkit-twin')).toBeNull()
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining("can't be kept"), expect.any(DOMException))
  })
})
