import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {otherReading} from './numbered.ts'
import {createUnitWriter, isUncertain, roomFor, unitsOf} from './units.ts'

const pairs = new Map([
  ['審', '审'],
  ['議', '议']
])
const write = createUnitWriter((character) => pairs.get(character) ?? character)

/** Units as text; a run of digits or letters is •. */
const shown = (text: string) =>
  Array.from(unitsOf(text, write), (unit) =>
    isUncertain(unit) ? '•' : String.fromCharCode(unit)
  ).join('')
const same = (a: string, b: string) => {
  expect([...unitsOf(a, write)]).toEqual([...unitsOf(b, write)])
}

describe('the units of a text', () => {
  test.each([
    ['characters', '审议，报告。', '审议,报告。'],
    ['whole numbers', '共15家、2024年', '共•家、•年'],
    ['numbers with a point', '增长52.2%。', '增长•%。'],
    ['numbers in thousands', '共1,235,600.5元，1,23', '共•元,•,•'],
    ['a number that ends a sentence', '共3.', '共•.'],
    ['whole Latin words', 'GDP增长 open data', '•增长••'],
    ['digits beside letters', '5G和A4', '••和••'],
    ['characters beyond the first plane', '𠮷祥', '•祥'],
    ['a sign for two letters and a digit', '100㎡', '•••'],
    ['a number in a circle beside a number', '①2024年', '••年'],
    ['nothing', ' \u3000\u200b', '']
  ])('are %s', (_, text, units) => {
    expect(shown(text)).toBe(units)
  })

  test.each([
    ['script', '審議', '审议'],
    ['width and case', 'ＧＤＰ２０％', 'gdp20%'],
    ['space and what no reader sees', '李　四\u200b', '李四'],
    ['brackets', '〔2024〕3号', '[2024]3号'],
    ['noughts of years', '二○○八年', '二〇零八年']
  ])('do not differ by %s', (_, a, b) => {
    same(a, b)
  })

  test('tell numbers apart', () => {
    expect(unitsOf('15', write)).not.toEqual(unitsOf('5', write))
    expect(unitsOf('52.2', write)).not.toEqual(unitsOf('2.2', write))
    expect(unitsOf('1,235', write)).not.toEqual(unitsOf('235', write))
  })

  test('have room, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const units = unitsOf(`${text}ﷺ`, write)
        expect(units.length).toBeLessThan(roomFor(text + 'ﷺ'))
        expect(units.indexOf(0)).toBe(-1)
      })
    )
  })
})

test.each([
  ['1.2023年完成', '1. 2023年完成'],
  ['12．5家', '12． 5家'],
  ['1.完成', null],
  ['共1.5', null]
])('the other reading of %s is %s', (text, other) => {
  expect(otherReading(text)).toBe(other)
})

const anyText = fc
  .array(fc.integer({min: 0, max: 0x10_ff_ff}), {maxLength: 20})
  .map((codes) => String.fromCodePoint(...codes))
