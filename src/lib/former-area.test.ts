import {expect, test} from 'vitest'
import {formerNote} from './former-area.ts'

test.each([
  ['2010', '这一建制到2010年为止'],
  ['2010/2011', '这一建制到2010年或2011年为止']
])('%s: %s', (until, note) => {
  expect(formerNote(until)).toMatch(new RegExp(`^${note}，`))
})
