import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {repository} from '../../site/checkout.ts'
import {formatGoals, goals} from './goals.ts'

const weight = {
  script: 4000,
  blocking: 500,
  style: 9000,
  html: 1,
  fonts: 0,
  outside: 0,
  odd: 1,
  pages: 1
}
const marks = {
  ...{performance: 98, accessibility: 100, practices: 100, seo: 100},
  ...{lcp: 1200, tbt: 200, cls: 0, failed: []}
}

test('forty goals are listed, and the tests that hold them are there', () => {
  expect(goals).toHaveLength(40)
  const missing = goals.flatMap(([, by]) =>
    typeof by === 'object' && 'test' in by && !existsSync(join(repository, by.test))
      ? [by.test]
      : []
  )
  expect(missing).toEqual([])
})

test('what is measured is told as reached or not', () => {
  const lines = formatGoals(weight, [marks]).split('\n')
  expect(lines[0]).toBe(' 1  未  每页的脚本 ≤ 4096 字节，阻塞的 ≤ 400：4000（阻塞 500）')
  expect(lines[3]).toBe(' 4  达  Lighthouse：性能 ≥ 98，其余三项 100：性能最低 98，其余最低 100')
  expect(lines[19]).toBe('20  未  含有专用区、部首区、零宽字符的页面 0 个：1')
  expect(lines[5]).toBe(' 6  未  TBT ≤ 150 毫秒：200')
  expect(formatGoals(weight, []).split('\n')[3]).toContain('没有量')
})
