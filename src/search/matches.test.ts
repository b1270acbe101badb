import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {excerpt, findMatches, type Match} from './matches.ts'
import {normalise} from './normalise.ts'

describe('findMatches finds', () => {
  test.each([
    ['a word', '子虚区推进养老服务', '养老', ['养老']],
    ['every place of it', '养老、托育，居家养老', '养老', ['养老', '养老']],
    ['places that overlap', '人人人', '人人', ['人人', '人人']],
    ['a word of traditional characters', '審議關於預算的報告', '审议', ['審議']],
    ['wide digits and letters', '建成５Ｇ基站', '5g基站', ['５Ｇ基站']],
    ['capitals', '全年GDP增长', 'gdp', ['GDP']],
    ['a name that a list spreads', '主任李　四、钱 一', '李四', ['李　四']],
    ['a word that a line wrap cuts', '营商\n环境', '营商环境', ['营商\n环境']],
    ['other quotation marks', '编制「十四五」规划', '"十四五"', ['「十四五」']],
    [
      'other brackets',
      '乌政办发［２０２４］３号',
      '乌政办发(2024)3号',
      ['乌政办发［２０２４］３号']
    ],
    ['a number behind another that a space divides', '附件1 2024年任务', '2024年', ['2024年']],
    ['a number behind one in a circle', '①2024年完成', '2024年', ['2024年']],
    ['a number with spaces round it', '共 15 家企业', '15家', ['15 家']],
    ['a word between numbers', '2024年投资3亿元', '年投资', ['年投资']],
    ['a number on its own', '第15届', '15', ['15']],
    ['a number behind a mark', '（一）5家', '5家', ['5家']],
    ['a character beyond the first plane', '由𠮷祥街道', '𠮷祥', ['𠮷祥']],
    ['a sign that stands for two letters', '面积100㎡', '100m2', ['100㎡']],
    ['nothing where the word is not', '居家养病', '养老', []],
    ['nothing in nothing', '', '养老', []],
    ['nothing for no word', '养老', '', []]
  ])('%s', (_, text, word, found) => {
    expect(slices(text, word)).toEqual(found)
  })

  test.each([
    ['15家企业', '5家'],
    ['１５家企业', '5家'],
    ['总第215期', '15期'],
    ['第12条', '第1'],
    ['2024年', '202'],
    ['12024号', '2024'],
    ['120245号', '2024']
  ])('in %s no %s, which only ends or begins a longer number', (text, word) => {
    expect(findMatches(text, word)).toEqual([])
  })

  test('a number beside a longer one', () => {
    expect(slices('新增15家，关闭5家', '5家')).toEqual(['5家'])
  })
})

describe('a match', () => {
  test('always points to what was looked for', () => {
    fc.assert(
      fc.property(textAndRange([...letters, ...digits]), ([text, from, to]) => {
        const word = normalise(text.slice(from, to)).text
        fc.pre(word !== '')
        for (const slice of slices(text, word)) expect(normalise(slice).text).toBe(word)
      })
    )
  })

  test('is there for each place of a word without digits', () => {
    fc.assert(
      fc.property(textAndRange(letters), ([text, from, to]) => {
        const word = normalise(text.slice(from, to)).text
        fc.pre(word !== '')
        const {text: folded} = normalise(text)
        const places = [...folded].map((_, at) => [...folded].slice(at).join(''))
        const count = places.filter((rest) => rest.startsWith(word)).length
        expect(findMatches(text, word)).toHaveLength(count)
      })
    )
  })
})

describe('excerpt', () => {
  test.each([
    ['shows the surroundings', '子虚区推进居家养老服务体系', '养老', 2, '…居家[养老]服务…'],
    ['cuts nothing where the text is short', '推进养老服务', '养老', 9, '推进[养老]服务'],
    ['begins with the match', '养老服务体系', '养老', 2, '[养老]服务…'],
    ['ends with the match', '发展居家养老', '养老', 2, '…居家[养老]'],
    ['shows the match alone', '推进养老服务', '养老', 0, '…[养老]…'],
    ['marks each match in reach', '养老托育养老', '养老', 4, '[养老]托育[养老]'],
    ['does not mark half of a match', '养老托育养老', '养老', 3, '[养老]托育养…'],
    ['marks what overlaps once', '人人人民', '人人', 4, '[人人]人民'],
    ['shows the characters of the text', '審議預算', '预算', 4, '審議[預算]']
  ])('%s', (_, text, word, reach, shown) => {
    expect(show(excerpt(text, findMatches(text, word), reach))).toBe(shown)
  })

  test('is empty where nothing was found', () => {
    expect(excerpt('养老', [], 4)).toEqual([])
  })

  test('goes by the first place, in whatever order the matches come', () => {
    const text = '养老与托育与养老'
    const matches = [...findMatches(text, '托育'), ...findMatches(text, '养老')]
    expect(show(excerpt(text, matches.reverse(), 9))).toBe('[养老]与[托育]与[养老]')
  })

  test('is a part of the text, with marks of omission only where it is cut', () => {
    fc.assert(
      fc.property(textAndRange([...'甲乙丙，']), fc.nat(6), ([text, from, to], reach) => {
        const matches: Match[] = [{start: from, end: to}]
        const shown = excerpt(text, matches, reach).map((piece) => piece.text)
        const start = Math.max(0, from - reach)
        const end = Math.min(text.length, to + reach)
        const cut = text.slice(start, end)
        expect(shown.join('')).toBe(`${start > 0 ? '…' : ''}${cut}${end < text.length ? '…' : ''}`)
      })
    )
  })
})

/** Characters that are one in normal form too. */
const letters = ['甲', '乙', '萬', '万', '𠮷', 'Ａ', 'a', '“', '「', '〔', '[', '，', ' ', '　']
const digits = ['1', '１', '5', '５']

function textAndRange(
  characters: string[]
): fc.Arbitrary<[text: string, from: number, to: number]> {
  const list = fc.array(fc.constantFrom(...characters), {minLength: 1, maxLength: 16})
  return fc.tuple(list, fc.nat(), fc.nat()).map(([units, a, b]) => {
    const from = a % units.length
    const to = from + 1 + (b % (units.length - from))
    const lengthOf = (end: number) => units.slice(0, end).join('').length
    return [units.join(''), lengthOf(from), lengthOf(to)]
  })
}

function slices(text: string, word: string): string[] {
  return findMatches(text, word).map(({start, end}) => text.slice(start, end))
}

function show(pieces: ReturnType<typeof excerpt>): string {
  return pieces.map(({text, hit}) => (hit ? `[${text}]` : text)).join('')
}
