import {expect, test} from 'vitest'
import {samples} from './cited.fixture.ts'
import {toCitationList} from './to-html.ts'

const {bare, statute, article, web} = samples

test('every form stands in the page, with what may be filled in', () => {
  const html = toCitationList(statute, '/x/zixu/')
  const labels = [...html.matchAll(/<dt>(.*?)<\/dt>/g)].map(([, label]) => label)
  expect(labels).toEqual([
    ...['普通', 'GB/T 7714—2025', '法学引注手册', 'Markdown', 'BibTeX', 'RIS', 'CSL-JSON']
  ])
  expect(html).toContain(
    '<dd data-c="gbt">子虚区人大常委会. 子虚区人民代表大会常务委员会议事规则[A/OL]. 子虚档案，2025-06-01<span data-p="："></span>. <span data-u>/x/zixu/</span>.</dd>'
  )
  expect(html).toContain('议事规则》<span data-p="" data-n></span>，2024年3月28日')
  expect(html).toContain('data-file="zixu-npcsc-8-17-03-regulation.bib"')
})

test('the page of an issue gives way to a place; a page of the web has its day', () => {
  expect(toCitationList(article, '/')).toContain('2024（1）<span data-p="：">：7</span>. ')
  expect(toCitationList(web, '/')).toContain('（2024-05-06）<span data-d></span>. ')
})

test('the last line of RIS ends with a space, as its format says', () => {
  expect(toCitationList(bare, '/')).toContain('ER  -&#32;\r\n')
})

test('titles are text', () => {
  const html = toCitationList({...bare, title: '<b>&"桥"</b></pre><script>'}, '/')
  expect(html).not.toMatch(/<b>|<\/b>|<script|<\/pre><script/)
  expect(html).toContain('《&lt;b>&amp;"桥"&lt;/b>&lt;/pre>&lt;script>》')
})
