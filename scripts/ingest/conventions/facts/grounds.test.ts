import {expect, test} from 'vitest'
import {isGrounded} from './grounds.ts'

test.each([
  ['dates.written', '2024-02-26', '二〇二四年二月二十六日'],
  ['dates.written', '2024-02-26', '2024226'],
  ['dates.published', '2024-02-06', '2024- 02- 06 09:20'],
  ['dates.published', '2024-02-06', '06.02.2024 14:18'],
  ['dates.published', '2024-03-05', '2024年03月05 09:20:10'],
  ['dates.passed', '2009-11-03', '中華民國98年11月3日三讀通過'],
  ['documentNumber', '子虚政发〔2024〕3号', '（子虚政发[２０２４] 3 号）'],
  ['documentNumber', '乌有市议会公告第7号', '乌有市议会公告（九届第7号）'],
  ['indexNumber', 'ZX-2024-00007', '索 引 号：ZX-2024-00007'],
  ['kind', 'notice', '关于防汛的通知']
])('%s %s stands on %s', (field, value, text) => {
  expect(isGrounded(field, value, text)).toBe(true)
})

test.each([
  ['date', '2024-02-26', '2024年2月25日'],
  ['date', '2024-02-26', '2月26日'],
  ['date', '2024-02-26', ''],
  ['documentNumber', '子虚政发〔2024〕3号', '子虚政发〔2024〕13号']
])('%s %s does not stand on %s', (field, value, text) => {
  expect(isGrounded(field, value, text)).toBe(false)
})
