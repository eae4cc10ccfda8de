import { createMock } from '../../../src/index.ts'

export const mock = createMock()
