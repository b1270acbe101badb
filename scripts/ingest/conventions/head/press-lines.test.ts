import {expect, test} from 'vitest'
import {dayOfPress} from './press-lines.ts'

test.each([
  ['www.example.com 2024-03-05 16:56 钱小一', '2024-03-05 16:56'],
  ['2024年03月05 15:50:29', '2024年03月05 15:50:29'],
  ['乌有日报2024-03-05 10:00:59', '2024-03-05'],
  ['子虚新闻 2024-03-05 10:00', '2024-03-05'],
  ['05.03.2024  14:18', '05.03.2024  14:18'],
  ['2024-03-05 10:00:59 水务厅办公室', '2024-03-05'],
  ['( 2024-03-05)', '2024-03-05'],
  ['2024年3月5日 星期二 放大 缩小 默认 3 上一篇 下一篇 4 >>返回首页', '2024年3月5日']
])('the day of a page stands beside what a page prints: %s', (line, day) => {
  expect(dayOfPress(line)).toContain(day.slice(0, 9))
})

test.each([
  '2024年3月5日 星期二',
  '2024年3月5日 会议召开',
  '2024年3月5 会议召开',
  '会议 2024-03-05 10:00'
])('a day alone is not that of a page: %s', (line) => {
  expect(dayOfPress(line)).toBeNull()
})
