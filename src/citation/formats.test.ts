import fc from 'fast-check'
import {expect, test} from 'vitest'
import {toBibtex} from './bibtex.ts'
import {addressOf, samples} from './cited.fixture.ts'
import {toCsl} from './csl.ts'
import {toRis} from './ris.ts'

const {notice, report, article, web, bare} = samples

test('BibTeX of a report, and of an article', () => {
  expect(toBibtex(report, addressOf(report))).toBe(
    `@techreport{zixu-npcsc-8-17-05-report,
  title = {{子虚区人民政府关于古桥保护情况的报告}},
  author = {{子虚区人民政府}},
  institution = {{子虚区人民政府}},
  year = {2024},
  date = {2024-03-28},
  note = {{子虚区第八届人大常委会第十七次会议}},
  url = {https://a.example/zixu/npcsc-8-17/05-report/},
  langid = {chinese}
}
`
  )
  expect(toBibtex(article, addressOf(article))).toBe(
    `@article{wuyou-wuyou-renda-2024-1-02-article,
  title = {{接诉即办的几点体会}},
  author = {{钱乙}},
  journal = {{乌有人大}},
  number = {1},
  pages = {7},
  year = {2024},
  url = {https://a.example/wuyou/wuyou-renda-2024-1/02-article/},
  langid = {chinese}
}
`
  )
})

test('BibTeX names bodies one by one, each in braces', () => {
  expect(toBibtex(notice, addressOf(notice))).toContain(
    'author = {{子虚区人民政府办公室}} and {{子虚区财政局}}'
  )
})

test('whatever a title holds, braces of BibTeX come in pairs and lines stay whole', () => {
  const entry = toBibtex({...bare, title: '50% & {桥\n\\emph}}_#$~^'}, addressOf(bare))
  expect(entry).toContain(
    'title = {{50\\% \\& \\textbraceleft{}桥 \\textbackslash{}emph\\textbraceright{}\\textbraceright{}\\_\\#\\$\\textasciitilde{}\\textasciicircum{}}}'
  )
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom(...'{}\\桥\n %')}), (title) => {
      const written = toBibtex({...bare, title}, addressOf(bare))
      let depth = 0
      for (const character of written) {
        if (character === '{') depth++
        if (character === '}') depth--
        expect(depth).toBeGreaterThanOrEqual(0)
      }
      expect(depth).toBe(0)
      expect(written.split('\n')).toHaveLength(7)
    })
  )
})

test('RIS of a notice: its number where programs look for that of a statute', () => {
  expect(toRis(notice, addressOf(notice))).toBe(
    [
      'TY  - STAT',
      'TI  - 关于印发《子虚区古桥〈修缮〉方案》的通知',
      'AU  - 子虚区人民政府办公室',
      'AU  - 子虚区财政局',
      'M1  - 子政办发〔2024〕5号',
      'PY  - 2024',
      'DA  - 2024/02/05/',
      'DP  - 子虚档案',
      'LA  - zh-CN',
      'UR  - https://a.example/zixu/2024/notice/',
      'ER  - ',
      ''
    ].join('\r\n')
  )
})

test('a title of several lines opens no field of RIS', () => {
  const lines = toRis({...bare, title: '桥\r\nUR  - https://b.example/'}, addressOf(bare))
  expect(lines.split('\r\n')[1]).toBe('TI  - 桥 UR - https://b.example/')
})

test('CSL-JSON has the type that programs of references know', () => {
  const types = Object.entries(samples).map(([name, cited]) => [
    name,
    toCsl(cited, addressOf(cited)).type
  ])
  expect(types).toEqual([
    ['notice', 'regulation'],
    ['statute', 'legislation'],
    ['report', 'report'],
    ['article', 'article-journal'],
    ['web', 'webpage'],
    ['bare', 'regulation']
  ])
  expect(toCsl(report, addressOf(report))).toEqual({
    id: 'zixu-npcsc-8-17-05-report',
    type: 'report',
    title: '子虚区人民政府关于古桥保护情况的报告',
    author: [{literal: '子虚区人民政府'}],
    issued: {'date-parts': [[2024, 3, 28]]},
    publisher: '子虚区人民政府',
    genre: '报告',
    'event-title': '子虚区第八届人大常委会第十七次会议',
    source: '子虚档案',
    language: 'zh-CN',
    URL: 'https://a.example/zixu/npcsc-8-17/05-report/'
  })
  expect(toCsl(article, addressOf(article))).toMatchObject({
    issued: {'date-parts': [[2024]]},
    'container-title': '乌有人大',
    issue: '1',
    page: '7'
  })
  expect(toCsl(web, addressOf(web))).not.toHaveProperty('author')
})
