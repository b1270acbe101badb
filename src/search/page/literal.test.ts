import {expect, test} from 'vitest'
import {readState, writeState} from './state.ts'

test('other names of what was typed are left out where the address says so', () => {
  const state = readState('?q=%E5%8D%81%E4%BA%94%E4%BA%94&literal=1')
  expect(state).toMatchObject({q: '十五五', isLiteral: true})
  expect(writeState(state)).toBe('?q=%E5%8D%81%E4%BA%94%E4%BA%94&literal=1')
  expect(readState('?literal=0')).not.toHaveProperty('isLiteral')
})
