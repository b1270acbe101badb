import {expect, test} from 'vitest'
import {formatGithub} from './format-github.ts'
import {message, report} from '../../src/fixtures/reports.fixture.ts'

const note = '对照原件。'
const reports = [
  report('甲,乙:1.txt', {
    messages: [
      message('warning', 3, 'foreign-word', '“50%\n::error::x”', note),
      message('info', null, 'date-unknown', '没有认出日期', note)
    ]
  }),
  report('丙.txt', {messages: [message('error', null, 'source-empty', '文件是空的', note)]})
]
const sources = [
  {path: '/repo/来源/甲,乙:1.txt', file: '甲,乙:1.txt'},
  {path: '/elsewhere/丙.txt', file: '丙.txt'}
]

test('one line a message, which no text can leave', () => {
  expect(formatGithub(reports, sources, '/repo', false)).toBe(
    '::warning file=来源/甲%2C乙%3A1.txt,line=3,title=foreign-word::“50%25%0A::error::x”%0A对照原件。\n' +
      '::error file=/elsewhere/丙.txt,title=source-empty::文件是空的%0A对照原件。\n'
  )
})

test('hints are notices, where they are asked for', () => {
  expect(formatGithub(reports, sources, '/repo', true)).toContain(
    '::notice file=来源/甲%2C乙%3A1.txt,title=date-unknown::没有认出日期%0A对照原件。\n'
  )
})

test('a file that only begins like the folder is not in it', () => {
  const [, empty] = reports
  const line = formatGithub(empty ? [empty] : [], sources, '/else', false)
  expect(line).toContain('file=/elsewhere/丙.txt')
})
