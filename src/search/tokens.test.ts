import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findTokens} from './find-tokens.ts'
import {tokensOf} from './tokens.ts'
import {createUnitWriter, isUncertain, unitsOf} from './units.ts'

const pairs = new Map([
  ['審', '审'],
  ['議', '议']
])
const simplify = (character: string) => pairs.get(character) ?? character
const write = createUnitWriter(simplify)
/** What of a text is marked for a word. */
const marked = (text: string, word: string) =>
  findTokens(text, tokensOf(word, simplify).texts, simplify).map(([from, to]) =>
    text.slice(from, to)
  )

describe('a word is found in a text', () => {
  test.each([
    ['whatever the width, the case and the script', '加快ＧＤＰ審議', 'gdp审议', ['ＧＤＰ審議']],
    ['whatever the space', '李　\u200b四、李四', '李四', ['李　\u200b四', '李四']],
    ['where no other place of it begins', '年年年', '年年', ['年年']],
    ['at whole numbers', '共52.2%、2%、12%', '2%', ['2%']],
    ['not in a part of a number', '15家', '5家', []],
    ['not in a number of thousands', '共1,235亿元', '235亿元', []],
    [
      'as a number of thousands, whatever the width',
      '共1,235亿元',
      '１，２３５亿元',
      ['1,235亿元']
    ],
    ['beside a comma between sentences', '2024,100户', '100户', ['100户']],
    ['not before a decimal', '共5.5', '5', []],
    ['behind the number of an item', '1.2023年完成', '2023年', ['2023年']],
    ['as the number of an item', '1.2023年完成', '1.2023', ['1.2023']],
    ['within the number of an item and what follows', '1.5家2.5家', '5家', ['5家']],
    ['across a number in a circle', '①2024年', '2024', ['2024']],
    ['whatever the brackets', '子政发〔2024〕3号', '[2024]3号', ['〔2024〕3号']],
    ['whatever nought a year is written with', '二○○八年', '二零零八年', ['二○○八年']],
    ['and its noughts by themselves', '二零零八年零容忍', '零', ['零', '零', '零']],
    ['but no circle for a nought that is no digit', '○、零容忍', '〇容忍', []],
    ['behind characters beyond the first plane', '𠮷祥𠮷', '祥𠮷', ['祥𠮷']],
    ['of signs that are several letters', '100㎡', 'm2', ['㎡']],
    ['nowhere where it is nothing', '甲', ' ', []]
  ])('%s', (_, text, word, expected) => {
    expect(marked(text, word)).toEqual(expected)
  })
})

test('pieces and units are the same, one for one', () => {
  const anyText = fc
    .array(
      fc.oneof(
        fc.constantFrom(...'甲零〇1２.．…①ａB㎡⑴ 審﷽𐞹\u200b,，𠮷\ue000'),
        fc.integer({min: 0, max: 0x10_ff_ff}).map((code) => String.fromCodePoint(code))
      ),
      {maxLength: 12}
    )
    .map((characters) => characters.join(''))
  fc.assert(
    fc.property(anyText, (text) => {
      const units = [...unitsOf(text, write)]
      const {texts} = tokensOf(text, simplify)
      expect(texts).toHaveLength(units.length)
      for (const [at, unit] of units.entries())
        if (!isUncertain(unit)) expect(texts[at]).toBe(String.fromCharCode(unit))
    })
  )
})
