import {expect, test} from 'vitest'
import {read} from './read-head.fixture.ts'

test.each([
  [
    '子 虚 县 第 三 届 人 民 代 表 大 会',
    '第 一 次 会 议 公 告',
    '子虚县第三届人民代表大会第一次会议公告'
  ],
  ['子虚县第三届人民代表大会', '常务委员会公告', '子虚县第三届人民代表大会常务委员会公告'],
  ['通知公告', '常务委员会公告', '常务委员会公告']
])('an announcement begins where the name of its body does: %s', (above, line, title) => {
  const {document} = read(`${above}\n${line}\n第2号\n本次会议选举钱一为子虚县县长。\n现予公告。`)
  expect(document.data.meta.title).toBe(title)
})
