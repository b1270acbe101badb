import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {normalise} from './normalise.ts'
import {parseQuery, toTerms} from './terms.ts'

describe('parseQuery', () => {
  test.each([
    ['一个词', '营商环境', ['营商环境']],
    ['words divided by spaces', '营商环境 子虚区', ['营商环境', '子虚区']],
    ['wide and repeated spaces', '　养老　 　托育 ', ['养老', '托育']],
    ['the same word twice', '养老 养老', ['养老']],
    ['the same word in two scripts', '預算 预算', ['预算']],
    ['wide letters and digits', '５Ｇ基站', ['5g基站']],
    ['a name as a list prints it', '李　四', ['李四']],
    ['a longer name, spread', '欧 阳 四', ['欧阳四']],
    ['a single character beside a word', '李 南柯区', ['李', '南柯区']],
    ['one character', '水', ['水']],
    ['pieces without a letter or digit', '养老 — “” 。', ['养老']],
    ['nothing to look for', ' ，。！ ', []],
    ['nothing at all', '', []],
    ['spaces only', ' 　 ', []],
    ['a document number', '乌政办发〔2024〕3号', ['乌政办发(2024)3号']]
  ])('reads %s', (_, typed, words) => {
    expect(parseQuery(typed).words).toEqual(words)
  })

  test('gives words in normal form, none empty, none twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('养', '老', ' ', '　', '５', 'Ａ', '”', '。')),
        (typed) => {
          const {words} = parseQuery(typed.join(''))
          expect(words.map((word) => normalise(word).text)).toEqual(words)
          expect(words).not.toContain('')
          expect(new Set(words).size).toBe(words.length)
        }
      )
    )
  })
})

describe('toTerms', () => {
  test.each([
    ['养老', '养老'],
    ['营商环境', '营商 商环 环境'],
    ['水', '水'],
    ['子虚区子虚', '子虚 虚区 区子'],
    ['二〇二四年', '二〇 〇二 二四 四年'],
    ['gdp', 'gdp'],
    ['12345', '12345'],
    ['3.5亿元', '35 亿元'],
    ['1,234万元', '1234 万元'],
    ['乌政办发(2024)3号', '乌政 政办 办发 2024 3'],
    ['a4纸', 'a4'],
    ['g107国道', 'g107 国道'],
    ['pm2.5', 'pm25'],
    ['2〇24年', '2 24'],
    ['一、听取报告', '听取 取报 报告'],
    ['甲、乙', '甲 乙'],
    ['𠮷祥', '𠮷祥']
  ])('asks for %s as %s', (word, terms) => {
    expect(toTerms(word)).toBe(terms)
  })

  test('asks for nothing that a text with the word does not hold', () => {
    fc.assert(
      fc.property(around, phrase, around, (before, word, after) => {
        const held = indexed(`${before}${word}${after}`)
        for (const term of toTerms(word).split(' ')) expect(held).toContain(term)
      })
    )
  })

  test('asks for something, where the word has a letter or digit', () => {
    fc.assert(
      fc.property(phrase, (word) => {
        expect(toTerms(word)).not.toBe('')
      })
    )
  })

  test('asks for each term once', () => {
    fc.assert(
      fc.property(phrase, (word) => {
        const terms = toTerms(word).split(' ')
        expect(new Set(terms).size).toBe(terms.length)
      })
    )
  })
})

const han = fc
  .array(fc.constantFrom(...'子虚南柯水月一二年𠮷'), {minLength: 1, maxLength: 5})
  .map((characters) => characters.join(''))
const number = fc.constantFrom('3', '15', '2024', '3.5', '1,234', '0.05')
const latin = fc.constantFrom('gdp', 'pm', 'wi')
const mark = fc.constantFrom('，', '、', '"', '[', ']', '%', ':')

/** Han characters stand between others, as a number beside letters is no term of its own. */
const phrase = fc
  .array(fc.tuple(han, fc.oneof(number, latin, mark, fc.constant(''))), {
    minLength: 1,
    maxLength: 4
  })
  .map((pairs) => pairs.flat().join(''))
/** What can stand before and behind: it never makes a number or a word longer. */
const around = fc.oneof(
  fc.constant(''),
  fc.tuple(han, mark, han).map((pieces) => pieces.join(''))
)

/** What an index of a text holds: single Han characters, each two neighbours, numbers, Latin words. */
function indexed(text: string): Set<string> {
  const joined = text.replace(/(\d)[.,](?=\d)/g, '$1')
  const runs = joined.match(/\p{Script=Han}+|\d+|[a-z]+/gu) ?? []
  return new Set(
    runs.flatMap((run) => {
      if (/^[a-z\d]/.test(run)) return [run]
      const characters = [...run]
      return characters.flatMap((each, at) => [each, each + (characters[at + 1] ?? '')])
    })
  )
}
