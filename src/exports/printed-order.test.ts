import {expect, test} from 'vitest'
import {inPrintedOrder} from './printed-order.ts'

test('papers stand as they were bound, and those that were not by day and address', () => {
  const papers = [
    paper('zixu/2024/notice-2', 1, '2024-05-01'),
    paper('zixu/2024/notice-1', 1, '2024-05-01'),
    paper('zixu/2024/10-plan', 10, '2024-01-01'),
    paper('zixu/2024/02-report', 2, null),
    paper('zixu/2024/reply', 1, '2024-03-01'),
    paper('zixu/2024/undated', 1, null)
  ]
  expect(papers.toSorted(inPrintedOrder).map(({id}) => id.split('/')[2])).toEqual([
    'undated',
    'reply',
    'notice-1',
    'notice-2',
    '02-report',
    '10-plan'
  ])
})

function paper(id: string, order: number, date: string | null) {
  return {id, data: {order, date}}
}
