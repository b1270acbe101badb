import {describe, expect, test} from 'vitest'
import type {Kind} from '../../../../src/schema/kinds.ts'
import {createBlock} from '../../engine/tree/blocks.ts'
import type {Document, Role} from '../../engine/tree/nodes.ts'
import {claim, claimsOf} from './claim.ts'
import {claimNews} from './news.ts'

function read(genre: Kind | null, ...lines: (string | [string, Role])[]) {
  const children = lines.map((line, at) => {
    const [text, role] = typeof line === 'string' ? [line] : line
    return createBlock(text, {lines: [at + 1], gap: 0, indent: 0, ...(role && {role})})
  })
  const document: Document = {type: 'document', children, data: {meta: {}, meeting: null, genre}}
  claim(document, 'issuers', ['子虚区法院'], children[0] ?? null, 'title')
  claimNews(document, children)
  return {genre: document.data.genre, issuers: claimsOf(document, 'issuers').length}
}

const title: [string, Role] = ['子虚区法院工作报告', 'title']
const news = '3月5日，子虚区第八届人大第三次会议表决通过了报告。'

describe('what begins as news', () => {
  test.each<Kind | null>([null, 'work-report', 'regulation'])(
    'is it, whatever %s its headline ends in',
    (genre) => {
      expect(read(genre, title, news)).toEqual({genre: 'article', issuers: 0})
    }
  )

  test('is found without a headline, and below a second one', () => {
    expect(read(null, [news, 'title']).genre).toBe('article')
    expect(read(null, title, '票数过半', news).genre).toBe('article')
  })

  test('is none where it is minutes, or has the form of a paper', () => {
    expect(read('minutes', title, news).genre).toBe('minutes')
    expect(read(null, title, news, ['子虚区法院', 'signature']).genre).toBeNull()
    const list = '任命名单（2024年3月5日子虚区第八届人大常委会第三次会议通过）任命钱一为副区长。'
    expect(read(null, title, news + list).genre).toBeNull()
  })

  test('is a paper where an agency sends it out, or where it tells the year', () => {
    const text = '子虚区第八届人大第三次会议表决通过了报告。'
    expect(read('work-report', title, `乌有社3月5日电${text}`).genre).toBe('work-report')
    expect(read('decision', title, `2024年${news}`)).toEqual({genre: 'decision', issuers: 1})
    expect(read(null, title, `2024年${news}`).genre).toBe('article')
  })
})
