import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {ContentsEntry} from '../document-data.ts'
import {isBlock} from '../../engine/tree/blocks.ts'
import {toHanNumeral} from '../../../../src/text/han-numeral.ts'
import {readLines} from '../../engine/read/lines.ts'
import {findHeads} from './heads.ts'

const report = '乌有市子虚区人民政府关于桥梁养护情况的报告'
const opinion = '子虚区人大城建环保委员会关于桥梁养护情况报告的意见和建议'
const explanation = '关于《乌有市古井保护条例（草案）》的说明'
const regulation = '乌有市古井保护条例（草案）'

describe('findHeads', () => {
  test('finds heads that read as the list says', () => {
    expect(spansOf([report, opinion], ['公报', report, '略。', opinion, '略。'])).toEqual([
      [1, 2],
      [3, 4]
    ])
  })

  test('finds a head that is printed over two or three paragraphs', () => {
    const lines = [
      '乌有市子虚区人民政府',
      '关于桥梁养护情况的报告',
      '略。',
      '子虚区人大城建环保委员会',
      '关于桥梁养护情况报告',
      '的意见和建议',
      '略。'
    ]
    expect(spansOf([report, opinion], lines)).toEqual([
      [0, 2],
      [3, 6]
    ])
  })

  test('finds a head of five lines', () => {
    const lines = ['乌有市子虚区', '人民政府关于', '桥梁养护', '情况的', '报告']
    expect(spansOf([report], [...lines, '略。'])).toEqual([[0, 5]])
  })

  test('disregards spaces and punctuation', () => {
    const lines = ['关于乌有市古井保护条例(草案)的 说　明', '略。', '乌有市古井保护条例〔草案〕']
    expect(spansOf([explanation, regulation], lines)).toEqual([
      [0, 1],
      [2, 3]
    ])
  })

  test('leaves out of a head the body that signs below it, where the list runs both together', () => {
    const lines = ['护井记　一条老街与它的古井', '子虚区人大常委会', '略。', report, '略。']
    expect(spansOf(['护井记　一条老街与它的古井子虚区人大常委会', report], lines)).toEqual([
      [0, 1],
      [3, 4]
    ])
  })

  test('finds a head that differs from the list in a few words', () => {
    const lines = ['子虚区人民政府关于桥梁养护工作情况的报告', '略。', `${opinion}（书面）`]
    expect(spansOf([report, opinion], lines)).toEqual([
      [0, 1],
      [2, 3]
    ])
  })

  test('gives null to an entry whose head is not in the text, and the others theirs', () => {
    const other = '华胥区人民法院关于家事审判情况的报告'
    expect(spansOf([report, other, opinion], [report, '略。', opinion])).toEqual([
      [0, 1],
      null,
      [2, 3]
    ])
  })

  test('is not led astray by a title that is also the second line of another head', () => {
    const title = '子虚区桥梁养护条例实施情况的报告'
    const longer = `子虚区人大城建环保委员会关于${title}的意见`
    const headOfLonger = ['子虚区人大城建环保委员会关于', title, '的意见']
    expect(spansOf([longer, title], [...headOfLonger, '略。', title, '略。'])).toEqual([
      [0, 3],
      [4, 5]
    ])
    expect(spansOf([title, longer], [title, '略。', ...headOfLonger, '略。'])).toEqual([
      [0, 1],
      [2, 5]
    ])
  })

  test('gives two documents of the same title the two heads in order', () => {
    const list = '子虚区人大常委会任命名单'
    expect(spansOf([list, list], [list, '略。', list, '略。'])).toEqual([
      [0, 1],
      [2, 3]
    ])
  })

  test('keeps to the order of the list', () => {
    const lines = [opinion, '略。', report, '略。', opinion, '略。']
    expect(spansOf([report, opinion], lines)).toEqual([
      [2, 3],
      [4, 5]
    ])
  })

  test('prefers the head that the author follows', () => {
    const lines = ['一座古桥的询问', '编者', '略。', '一座古桥的询问', '钱　一', '略。']
    expect(spansOf([{title: '一座古桥的询问', below: ['钱一']}], lines)).toEqual([[3, 4]])
    expect(spansOf(['一座古桥的询问'], lines)).toEqual([[0, 1]])
  })

  test.each([
    ['ends like a sentence', `${report}。`],
    [
      'is longer than a line of a title',
      `会议由钱一主持，听取和审议了${report}，还听取和审议了关于夜间公交、校园午餐、古井保护和水库调度的四项报告并作出了决定`
    ],
    ['is of another matter', '乌有市子虚区人民政府关于夜间公交开行安排的报告'],
    ['is a part of the title only', '桥梁养护'],
    ['names the title among much else', `其间还印发了${report}和另外三份材料供各位组成人员参阅`]
  ])('takes no line for a head that %s', (_, line) => {
    expect(spansOf([report], [line, '略。'])).toEqual([null])
  })

  test('finds a head with its second title on the same line, or leaves it to the notes', () => {
    const entry = {title: '渡口的灯', second: '南柯区夜渡纪实', below: []}
    expect(spansOf([entry], ['略。', '渡口的灯——南柯区夜渡纪实'])).toEqual([[1, 2]])
    const signed = {...entry, below: ['钱一']}
    expect(spansOf([signed], ['渡口的灯', '——南柯区夜渡纪实', '钱一', '略。'])).toEqual([[0, 1]])
    expect(spansOf([entry], ['渡口的灯', '略。'])).toEqual([[0, 1]])
  })

  test('finds nothing for no entries and in no text', () => {
    expect(spansOf([], [report])).toEqual([])
    expect(spansOf([report], [])).toEqual([null])
  })

  test('gives no entry the head of another, however alike they are', () => {
    const [first, second] = ['子虚区古井保护第一号决定', '子虚区古井保护第二号决定']
    expect(spansOf([first, second], [second, '略。', second, '略。'])).toEqual([null, [0, 1]])
  })

  test('finds the heads of a thousand entries that are all alike, or the same', () => {
    const numbered = Array.from(
      {length: 1000},
      (_, at) => `子虚区古井保护第${toHanNumeral(at)}号决定`
    )
    const same = numbered.map(() => report)
    for (const titles of [numbered, same]) {
      const expected = titles.map((_, at) => [at * 2, at * 2 + 1])
      expect(
        spansOf(
          titles,
          titles.flatMap((title) => [title, '略。'])
        )
      ).toEqual(expected)
    }
  })

  test('finds each of many heads, wherever they are wrapped', () => {
    const titles = [report, opinion, explanation, '乌有市2024年市级决算', '夜间公交调查']
    const wrap = fc.array(fc.integer({min: 3, max: 12}), {minLength: 1, maxLength: 3})
    fc.assert(
      fc.property(fc.array(wrap, {minLength: 5, maxLength: 5}), (wraps) => {
        const printed = titles.map((title, at) => wrapped(title, wraps[at] ?? []))
        const lines = printed.flatMap((head) => [...head, '会议听取了报告。'])
        let start = 0
        const expected = printed.map((head) => {
          const span = [start, start + head.length]
          start += head.length + 1
          return span
        })
        expect(spansOf(titles, lines)).toEqual(expected)
      })
    )
  })
})

function spansOf(
  entries: readonly (string | Pick<ContentsEntry, 'title' | 'second' | 'below'>)[],
  lines: readonly string[]
): ([number, number] | null)[] {
  const list = entries.map((entry): ContentsEntry => {
    const given = typeof entry === 'string' ? {title: entry, below: []} : entry
    return {...given, page: null, lines: []}
  })
  const blocks = readLines(lines.join('\n')).children.filter(isBlock)
  return findHeads(list, blocks).map((head) => head && [head.start, head.end])
}

/** A title cut into lines of the given lengths, the last one taking the rest. */
function wrapped(title: string, lengths: readonly number[]): string[] {
  const lines: string[] = []
  let rest = title
  for (const length of lengths) {
    if (rest.length <= length + 2) break
    lines.push(rest.slice(0, length))
    rest = rest.slice(length)
  }
  return [...lines, rest]
}
