import fc from 'fast-check'
import type {Root} from 'mdast'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {hanOf} from '../../../../src/text/han.ts'
import {createBlock, isBlock, textOf, toFurniture} from '../../engine/tree/blocks.ts'
import {createRow} from '../../engine/tree/rows.ts'
import {readLines} from '../../engine/read/lines.ts'
import {characters} from './characters.ts'

describe('characters', () => {
  test.each([
    ['full-width digits', '２０２４年第１２次', '2024年第12次'],
    ['full-width letters', 'ＡＰＰ和ｗｉｆｉ', 'APP和wifi'],
    ['the first and the last of them', '０９ＡＺａｚ', '09AZaz'],
    ['a byte order mark', '\ufeff子虚区人民政府', '子虚区人民政府'],
    ['zero-width spaces and joiners', '子\u200b虚\u200c区\u200d', '子虚区'],
    ['soft hyphens', '子虚\u00ad区', '子虚区'],
    ['marks of direction', '\u202a子虚\u202c区\u200e', '子虚区'],
    ['word joiners', '子\u2060虚区', '子虚区'],
    ['form feeds and other controls of layout', '\f子虚区\v\x1a', '子虚区'],
    ['spaces at both ends', '　　\t子虚区 \u00a0', '子虚区']
  ])('undoes %s', (_, before, after) => {
    expect(clean(before).texts).toEqual([after])
  })

  test.each([
    ['full-width punctuation', '（草案）：10％，“略”！'],
    ['spaces inside', '李　四 孙二三'],
    ['signs of every kind', '①②Ⅲ㎡℃→□—…·'],
    ['rare Han characters', '𠮷㐂〇'],
    ['traditional and variant characters', '臺灣與峯'],
    ['emoji, and what joins and colours them', '👨\u200d👩❤\ufe0f👍🏽'],
    ['scripts that join their letters', 'ئۇ\u200cيغۇر、ᠮᠣ\u180eᠩ\u200d、བོད་ཡིག'],
    ['what looks like markup', '{甲} <乙> *丙* `丁` import']
  ])('leaves %s as printed', (_, text) => {
    expect(clean(text).texts).toEqual([text])
  })

  test('leaves marks of direction where any text of the source runs the other way', () => {
    expect(clean('子\u200e虚区\nئۇيغۇر').texts).toEqual(['子\u200e虚区', 'ئۇيغۇر'])
  })

  test('changes cells and what a reader set aside alike', () => {
    const data = {lines: [1], gap: 0, indent: 0}
    const text = (value: string) => [{type: 'text' as const, value}]
    const row = createRow([text('\u200b甲\u200e'), text('ע\u200d')], data)
    const aside = toFurniture(createBlock('\u200b乙\u200e ', data), 'site-head')
    const tree: Root = {type: 'root', children: [{type: 'grid', children: [row]}, aside]}
    characters()(tree, new VFile({path: 'a.html'}))
    expect(textOf(row)).toBe('甲\u200e\tע\u200d')
    expect(textOf(aside.children[0] ?? row)).toBe('乙\u200e')
  })

  test('drops a line that holds nothing visible', () => {
    const {texts, lines} = clean('子虚区\n\u200b\ufeff\n\f\n南柯区')
    expect(texts).toEqual(['子虚区', '南柯区'])
    expect(lines).toEqual([[1], [4]])
  })

  test.each([
    ['a replacement character', '\ufffd'],
    ['a character for private use', '\ue123'],
    ['a radical of the Kangxi block', '⼈'],
    ['a radical of the supplement', '⺮'],
    ['a character for private use of another plane', '\u{f0001}']
  ])('reports %s with its line and keeps it', (_, doubtful) => {
    const {texts, file} = clean(`子虚区\n南柯${doubtful}区`)
    expect(texts[1]).toBe(`南柯${doubtful}区`)
    expect(file.messages).toHaveLength(1)
    expect(file.messages[0]).toMatchObject({ruleId: 'doubtful-character', line: 2, fatal: false})
    expect(file.messages[0]?.reason).toContain(doubtful)
  })

  test.each([
    ['what is no character', '\ufffe', 'U+FFFE'],
    ['a control', '\x81', 'U+0081'],
    ['what a font has no character for', '\0', 'U+0000'],
    ['a mark that turns the order round', '\u202e', 'U+202E']
  ])('reports %s by its number and keeps it', (_, doubtful, number) => {
    const {texts, file} = clean(`南柯${doubtful}区`)
    expect(texts).toEqual([`南柯${doubtful}区`])
    expect(file.messages.map(({reason}) => reason)).toEqual([expect.stringContaining(number)])
  })

  test('reports nothing for an ordinary text', () => {
    expect(clean('第一条　为了保护古井，制定本条例。').file.messages).toEqual([])
  })

  test('loses no Han character, and does nothing more the second time', () => {
    const character = fc.constantFrom(
      ...'乌有市子虚区龘１Ａａ1A（，　 \t\u200b\ufeff\u00ad\ufffd⼈'
    )
    fc.assert(
      fc.property(fc.string({unit: character}), (line) => {
        const once = clean(line).texts.join('')
        expect(hanOf(once)).toBe(hanOf(line))
        expect(once).toBe(once.trim())
        expect(clean(once).texts.join('')).toBe(once)
      })
    )
  })
})

function clean(text: string) {
  const tree = readLines(text)
  const file = new VFile({path: 'a.txt'})
  characters()(tree, file)
  const blocks = tree.children.filter(isBlock)
  return {texts: blocks.map(textOf), lines: blocks.map(({data}) => data.lines), file}
}
