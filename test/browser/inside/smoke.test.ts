import { expect, test } from 'vitest'

test('runs in a real page', () => {
  expect(navigator.userAgent).toContain('Chrome/')
})
