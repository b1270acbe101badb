import {expect, test} from 'vitest'
import type {Kind} from '../../../../src/schema/kinds.ts'
import {createBlock} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {claimsOf} from './claim.ts'
import {claimDays} from './days.ts'

function read(genre: Kind, ...lines: string[]) {
  const children = lines.map((line) => createBlock(line, {lines: [1], gap: 0, indent: 0}))
  const document: Document = {type: 'document', children, data: {meta: {}, meeting: null, genre}}
  claimDays(document, children)
  return {
    written: claimsOf(document, 'dates.written')[0]?.value,
    passed: claimsOf(document, 'dates.passed')[0]?.value
  }
}

test.each([
  '时间：2024年3月5日上午9时',
  '2024年 3月 5日星期二',
  '2024年3月5日（星期二）上午9時會議開始',
  '時　　間　中華民國113年3月5日（星期二）上午9時',
  '会议时间：2024年3月5日',
  '2024年3月5日，区长钱一主持召开区人民政府第3次常务会议，研究了护井工作。',
  '2024年3月5日上午区人大常委会主任会议召开。',
  '時　間：中華民國113年3月5日（星期二）上午9時'
])('the day of minutes is that of the meeting: %s', (line) => {
  expect(read('minutes', '子虚区办公会议纪要', line).written).toBe('2024-03-05')
  expect(read('notice', '子虚区会议通知', line).written).toBeUndefined()
})

test.each([
  '时间：另行通知',
  '办理时间：2024年3月5日',
  '时间：自2024年3月5日起',
  '2024年3月5日',
  '下次会议2024年3月5日星期二',
  '2024年3月5日，古井修缮工程开工。',
  '上次会议于2024年3月5日召开。'
])('it is not told by: %s', (line) => {
  expect(read('minutes', '子虚区办公会议纪要', line).written).toBeUndefined()
})

test('the last lines of a law may tell when it was passed', () => {
  const law = ['第一條　略。', '二零二四年三月五日通過。', '立法會主席　錢一']
  expect(read('regulation', ...law).passed).toBe('2024-03-05')
  expect(read('decision', ...law).passed).toBe('2024-03-05')
  expect(read('regulation', ...law.slice(0, 1), '2024年3月5日通过验收。').passed).toBeUndefined()
})
