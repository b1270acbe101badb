import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {unspaced} from '../lexicon/punctuation.ts'
import {dropLetterSpacing, dropSpaces, keepCommonSpaces} from './spaces.ts'

describe('keepCommonSpaces', () => {
  test('keeps every space of a title that is too long to be compared', () => {
    const title = '夜间 公交　 '.repeat(20_000).trim()
    expect(keepCommonSpaces(title, title)).toBe('夜间 公交 '.repeat(20_000).trim())
  })

  test.each([
    ['a space that both prints have', '夜间公交 等得到', '夜间公交 等得到', '夜间公交 等得到'],
    ['one of any width', '夜间公交　　等得到', '夜间公交 等得到', '夜间公交 等得到'],
    [
      'no space where this print was wrapped',
      '夜间公 交等得到',
      '夜间公交等得到',
      '夜间公交等得到'
    ],
    ['no space where the other was wrapped', '夜间公交等得到', '夜间公 交等得到', '夜间公交等得到'],
    [
      'of several spaces the common one',
      '推动夜间公 交开得出 等得到',
      '推动夜间公交开 得出 等得到',
      '推动夜间公交开得出 等得到'
    ],
    [
      'a common space although the wordings differ',
      '推动夜间公交开得出 等得到',
      '关于推动公交开得出、走得远 等得到',
      '推动夜间公交开得出 等得到'
    ],
    [
      'no space where the other is of another matter',
      '夜间公交 等得到',
      '古井保护',
      '夜间公交等得到'
    ],
    ['no space where the other is empty', '夜间公交 等得到', '', '夜间公交等得到'],
    ['no space at the ends', ' 夜间公交 ', ' 夜间公交 ', '夜间公交']
  ])('keeps %s', (_, title, other, expected) => {
    expect(keepCommonSpaces(title, other)).toBe(expected)
  })

  test('keeps the characters of a title, whatever the other is', () => {
    const text = fc.string({unit: fc.constantFrom(...'夜间公交等得到 　A𠮷')})
    fc.assert(
      fc.property(text, text, (title, other) => {
        const kept = keepCommonSpaces(title, other)
        expect(unspaced(kept)).toBe(unspaced(title))
        expect(kept).toBe(kept.trim())
      })
    )
  })

  test('keeps every space of a title that is printed twice alike', () => {
    const words = fc.array(fc.string({unit: fc.constantFrom(...'夜间公交等得到'), minLength: 1}))
    fc.assert(
      fc.property(words, (parts) => {
        const title = parts.join(' ')
        expect(keepCommonSpaces(title, title)).toBe(title)
      })
    )
  })
})

describe('dropSpaces', () => {
  test.each([
    ['关于接受钱一辞去乌 有市副市长职务的决定', '关于接受钱一辞去乌有市副市长职务的决定'],
    ['关于《古井保护条例（草案）》 的说明', '关于《古井保护条例（草案）》的说明'],
    ['关于 2024 年预算的报告', '关于2024年预算的报告'],
    ['工　作　 报\t告', '工作报告'],
    ['关于 APP 收费的通知', '关于 APP 收费的通知'],
    ['A  B 两座桥', 'A B 两座桥']
  ])('drops the spaces between Han characters, marks and digits: %s', (title, expected) => {
    expect(dropSpaces(title)).toBe(expected)
  })
})

describe('dropLetterSpacing', () => {
  test.each([
    ['工　作　报　告', '工作报告'],
    ['政府 工 作 报 告', '政府 工作报告'],
    ['会 议 纪 要 （摘要）', '会议纪要 （摘要）'],
    ['第三次会议 公  告  栏', '第三次会议 公告栏']
  ])('joins three characters or more that are spread: %s', (title, expected) => {
    expect(dropLetterSpacing(title)).toBe(expected)
  })

  test.each(['公 告', '李　四', '夜间公交 等得到 留得住', '第 3 次', 'A B C', ''])(
    'leaves other spaces: "%s"',
    (title) => {
      expect(dropLetterSpacing(title)).toBe(title)
    }
  )

  test('changes nothing but spaces, and nor does dropSpaces', () => {
    const text = fc.string({unit: fc.constantFrom(...'工作报告（》，A1 　')})
    fc.assert(
      fc.property(text, (title) => {
        expect(unspaced(dropLetterSpacing(title))).toBe(unspaced(title))
        expect(unspaced(dropSpaces(title))).toBe(unspaced(title))
      })
    )
  })
})
