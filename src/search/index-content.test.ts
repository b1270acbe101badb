import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fromIndexContent, toIndexContent} from './index-content.ts'
import {normalise} from './normalise.ts'

describe('the text that the index is fed with', () => {
  test.each([
    ['has no spaces in names', '李　四 周五五', '李四周五五'],
    ['has no spaces between numbers and Han characters', '2024 年 3 月', '2024年3月'],
    ['keeps spaces between Latin words', '用 Wi-Fi 6 Plus', '用Wi-Fi 6 Plus'],
    ['keeps spaces between numbers', '附件 1 2024 年', '附件1 2024年'],
    ['is in simplified script', '審議關於預算的報告。', '审议关于预算的报告。'],
    ['has ordinary digits and letters', '１００㎡，Ⅱ类', '100m2，II类'],
    ['keeps a number in a circle apart', '①2024年', ' 1 2024年'],
    ['has its punctuation', '“十四五”规划（草案）', '“十四五”规划（草案）']
  ])('%s', (_, text, fed) => {
    expect(contentOf([text]).split('␞')[0]).toBe(fed)
  })

  test('holds by itself a character that otherwise only ends runs of others', () => {
    const runs = runsOf(contentOf(['推进养老', '关爱长老。']))
    expect(runs).toEqual(['推进养老', '关爱长老', '老'])
  })

  test('holds no character by itself that also stands before another', () => {
    expect(runsOf(contentOf(['推进养老', '老人']))).toEqual(['推进养老', '老人', '人'])
  })
})

describe('the blocks that come back', () => {
  test('are without the marks that the index puts between words', () => {
    const {content, printed} = toIndexContent(['推进养老', '新建3座'])
    expect(printed).toBe('')
    const marked = content.replaceAll(/(?=\p{L})/gu, '\u200b')
    expect(fromIndexContent({content: marked, printed})).toEqual(['推进养老', '新建3座'])
  })

  test('are as many as there were, where a text holds what divides them in the index', () => {
    const blocks = ['甲␞乙', '丙\u200b丁', '␞', '戊']
    const {content, printed} = toIndexContent(blocks)
    expect(content.split('␞')).toHaveLength(5)
    expect(fromIndexContent({content, printed})).toEqual(blocks)
  })

  test('are as printed, whatever they are, in their order', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        expect(fromIndexContent(toIndexContent(blocks))).toEqual(blocks)
      })
    )
  })
})

test('each Han character is the front of a run somewhere', () => {
  fc.assert(
    fc.property(anyBlocks, (blocks) => {
      const content = contentOf(blocks)
      for (const [character] of normalise(blocks.join('')).text.matchAll(/\p{Script=Han}/gu)) {
        expect(content).toMatch(frontOf(character))
      }
    })
  )
})

const anyBlocks = fc.array(
  fc
    .array(
      fc.constantFrom(
        ...'子虚养老水議〇𠮷㎡①',
        '1',
        '20',
        'a',
        ' ',
        '　',
        '，',
        '“',
        '。',
        '␞',
        '\u200b',
        '\u001e',
        '"',
        '\\'
      ),
      {
        minLength: 1
      }
    )
    .map((pieces) => pieces.join('')),
  {minLength: 1, maxLength: 5}
)

function contentOf(blocks: readonly string[]): string {
  return toIndexContent(blocks).content
}

function runsOf(content: string): string[] {
  return content.match(/\p{Script=Han}+/gu) ?? []
}

/** A character before another Han character, or by itself. */
function frontOf(character: string): RegExp {
  return new RegExp(`${character}\\p{Script=Han}|(?<!\\p{Script=Han})${character}`, 'u')
}
