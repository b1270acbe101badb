import {expect, test} from 'vitest'
import {addressOf, samples} from './cited.fixture.ts'
import type {Cited} from './cited.ts'
import {toGbt7714} from './gbt7714.ts'
import {toLegal} from './legal.ts'
import {toMarkdown, toPlain} from './plain.ts'
import {filled, type Slots} from './slots.ts'

const {notice, statute, report, article, web, bare} = samples
const whole = (cited: Cited) => filled(addressOf(cited))
const at = (cited: Cited, id: string, place: string): Slots =>
  filled(`${addressOf(cited)}#${id}`, place)

// The forms are those of the examples that the standard prints for each type.
test.each<[Cited, string]>([
  [
    notice,
    '子虚区人民政府办公室，子虚区财政局. 关于印发《子虚区古桥〈修缮〉方案》的通知：子政办发〔2024〕5号[A/OL]. 子虚档案，2024-02-05. https://a.example/zixu/2024/notice/.'
  ],
  [
    statute,
    '子虚区人大常委会. 子虚区人民代表大会常务委员会议事规则[A/OL]. 子虚档案，2025-06-01. https://a.example/zixu/npcsc-8-17/03-regulation/.'
  ],
  [
    report,
    '子虚区人民政府. 子虚区人民政府关于古桥保护情况的报告[R/OL]. 2024-03-28. https://a.example/zixu/npcsc-8-17/05-report/.'
  ],
  [
    article,
    '钱乙. 接诉即办的几点体会[J/OL]. 乌有人大，2024（1）：7. https://a.example/wuyou/wuyou-renda-2024-1/02-article/.'
  ],
  [web, '桥通了[EB/OL]. （2024-05-06）. https://a.example/zixu/2024/article/.'],
  [bare, '关于修桥的通知[A/OL]. 子虚档案. https://a.example/zixu/2024/notice/.']
])('GB/T 7714—2025', (cited, citation) => {
  expect(toGbt7714(cited, whole(cited))).toBe(citation)
})

test('GB/T 7714—2025 names a place where it has pages, and the day on which a page was seen', () => {
  expect(toGbt7714(report, at(report, 'p017', '第17段'))).toContain('. 2024-03-28：第17段. https')
  expect(toGbt7714(statute, at(statute, 'a12', '第十二条'))).toContain('，2025-06-01：第十二条. ')
  // The page of its beginning is not that of the place.
  expect(toGbt7714(article, at(article, 'p003', '第3段'))).toContain('，2024（1）：第3段. ')
  expect(toGbt7714(web, filled(addressOf(web), null, '2026-11-26'))).toContain(
    '[EB/OL]. （2024-05-06）[2026-11-26]. https'
  )
})

test('of more than three, GB/T 7714—2025 names three', () => {
  const creators = ['甲局', '乙局', '丙局', '丁局']
  expect(toGbt7714({...bare, creators}, whole(bare))).toMatch(/^甲局，乙局，丙局，等\. 关于/)
})

test.each<[Cited, string]>([
  [
    notice,
    '子虚区人民政府办公室、子虚区财政局《关于印发〈子虚区古桥《修缮》方案〉的通知》，子政办发〔2024〕5号，载子虚档案，https://a.example/zixu/2024/notice/。'
  ],
  [
    statute,
    '《子虚区人民代表大会常务委员会议事规则》，2024年3月28日子虚区第八届人大常委会第十七次会议通过，2025年6月1日修改，载子虚档案，https://a.example/zixu/npcsc-8-17/03-regulation/。'
  ],
  [
    report,
    '赵甲：《子虚区人民政府关于古桥保护情况的报告》，2024年3月28日在子虚区第八届人大常委会第十七次会议上，载子虚档案，https://a.example/zixu/npcsc-8-17/05-report/。'
  ],
  [
    article,
    '钱乙：《接诉即办的几点体会》，载《乌有人大》2024年第1期，https://a.example/wuyou/wuyou-renda-2024-1/02-article/。'
  ],
  [bare, '《关于修桥的通知》，载子虚档案，https://a.example/zixu/2024/notice/。']
])('notes in law', (cited, citation) => {
  expect(toLegal(cited, whole(cited))).toBe(citation)
})

test('notes in law name an article behind its title, and a place of an issue behind that', () => {
  expect(toLegal(statute, at(statute, 'a12-2', '第12条第2款'))).toMatch(
    /^《子虚区人民代表大会常务委员会议事规则》第12条第2款，2024年/
  )
  expect(toLegal(article, at(article, 'p003', '第3段'))).toContain('2024年第1期，第3段，https')
})

test('a meeting of another day is not said to have passed a statute', () => {
  const earlier = {...statute, passed: '2011-03-01'}
  expect(toLegal(earlier, whole(earlier))).toContain('》，2011年3月1日通过，2025年6月1日修改，')
})

test('notes in law name a body once', () => {
  const named = {
    ...notice,
    creators: ['子虚区人民代表大会'],
    title: '子虚区第八届人民代表大会第三次会议关于古桥的决议'
  }
  expect(toLegal(named, whole(named))).toMatch(/^《子虚区第八届/)
  const order = {...notice, title: '古桥保护办法', number: '第8号'}
  expect(toLegal(order, whole(order))).toContain('《古桥保护办法》，第8号，2024年2月5日，载')
})

test('plain citations tell all that is known', () => {
  expect(toPlain(report, at(report, 'p017', '第17段'))).toBe(
    '子虚区人民政府：《子虚区人民政府关于古桥保护情况的报告》第17段，子虚区第八届人大常委会第十七次会议，2024年3月28日，子虚档案，https://a.example/zixu/npcsc-8-17/05-report/#p017。'
  )
  expect(toPlain(bare, whole(bare))).toBe(
    '《关于修桥的通知》，子虚档案，https://a.example/zixu/2024/notice/。'
  )
})

test('Markdown has the title as its link, and no mark of it in what is printed', () => {
  const printed = {...bare, title: '关于[古]桥*的通知'}
  const escape = (text: string) => text.replace(/[[\]*]/g, '\\$&')
  expect(toMarkdown(printed, whole(bare), escape)).toBe(
    '[《关于\\[古\\]桥\\*的通知》](https://a.example/zixu/2024/notice/)，子虚档案。'
  )
})

test('marks of titles that do not come in pairs stay as printed', () => {
  const printed = {...bare, title: '关于《古桥的通知'}
  expect(toPlain(printed, whole(bare))).toMatch(/^《关于《古桥的通知》，/)
})
