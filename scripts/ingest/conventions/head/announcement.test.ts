import {expect, test} from 'vitest'
import {read} from './read-head.fixture.ts'

test.each([
  [
    '子 虚 县 第 三 届 人 民 代 表 大 会',
    '第 一 次 会 议 公 告',
    '子虚县第三届人民代表大会第一次会议公告'
  ],
  ['子虚县第三届人民代表大会', '常务委员会公告', '子虚县第三届人民代表大会常务委员会公告'],
  ['通知公告', '常务委员会公告', '常务委员会公告'],
  ['24836公告', '子虚县人民代表大会常务委员会公告', '子虚县人民代表大会常务委员会公告']
])('an announcement begins where the name of its body does: %s', (above, line, title) => {
  const {document} = read(`${above}\n${line}\n第2号\n本次会议选举钱一为子虚县县长。\n现予公告。`)
  expect(document.data.meta.title).toBe(title)
})

test('an announcement that attaches what it makes public has a title of its own, and that has one', () => {
  const name = '子虚县人民代表大会常务委员会古井保护规则'
  const lines = [
    '子虚县人民代表大会常务委员会公告',
    '第一号',
    `《${name}》已经2024年3月5日子虚县第三届人民代表大会常务委员会第一次会议通过，现予公布。`,
    '附件：',
    name,
    '第一条　为了保护古井，制定本规则。'
  ]
  expect(read(lines.join('\n')).document.data.meta.title).toBe(lines[0])
  expect(read(lines.toSpliced(3, 1).join('\n')).document.data.meta.title).toBe(name)
})

test('an announcement that begins with the meeting makes public what that passed', () => {
  const name = '子虚市古井保护条例'
  const passed = `子虚市第三届人民代表大会常务委员会第二次会议于2024年3月5日审议通过的《${name}》`
  const {data} = read(
    [
      '子虚市人民代表大会常务委员会公告',
      '第七号',
      `${passed}业经乌有省第九届人民代表大会常务委员会第三次会议批准，现予公布。`,
      '子虚市人民代表大会常务委员会',
      '2024年5月6日',
      name,
      '第一条　为了保护古井，制定本条例。'
    ].join('\n')
  ).document
  expect(data.meta).toMatchObject({title: name, documentNumber: '第七号'})
  expect(data.genre).toBe('regulation')
})
