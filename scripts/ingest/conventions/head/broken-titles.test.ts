import {expect, test} from 'vitest'
import {read} from './read-head.fixture.ts'

const titleOf = (...lines: string[]) => read(lines.join('\n')).document.data.meta.title

test('the number of what is answered may open the last line of a title', () => {
  const front = '乌有市公安局子虚分局关于对《关于养护古井的建议》'
  const title = titleOf(front, '（第0123号）的答复', '钱一代表：', '您提出的建议收悉。')
  expect(title).toBe(`${front}（第0123号）的答复`)
})

test('a line with a Roman number is no title', () => {
  const lines = ['古井事务委员会', '會議紀要', '', '日期：2024年3月5日', '']
  expect(titleOf(...lines, 'I. 通過上次會議的紀要', '', '紀要獲確認通過。')).toMatch(
    /^古井事务委员会\s?會議紀要$/
  )
})

test('minutes tell their count and whose they are below their title', () => {
  const text = ['', '会议由主任钱一主持，研究了古井养护工作。']
  const {meta} = read(
    [
      '子虚市人大常委会主任会议纪要',
      '（第4期）',
      '子虚市人大常委会办公室　2024年3月5日',
      ...text
    ].join('\n')
  ).document.data
  expect(meta.dates?.written).toBe('2024-03-05')
})
