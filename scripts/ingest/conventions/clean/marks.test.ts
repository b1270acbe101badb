import {expect, test} from 'vitest'
import {isMark} from './marks.ts'

test.each([
  '|',
  '• -',
  '||',
  '|---|:--:|',
  '---|---|---|',
  '• |',
  '| | |',
  '^ ]',
  '二维码.jpg',
  'W020240305.png',
  '![]() |',
  '![]()'
])('is a mark: %s', (text) => {
  expect(isMark(text)).toBe(true)
})

test.each([
  '',
  '——',
  '……',
  '| 古井 |',
  '•',
  '附件：古井.jpg',
  '见 a.png',
  '古井.docx',
  '![](a) 古井'
])('is none: %s', (text) => {
  expect(isMark(text)).toBe(false)
})
