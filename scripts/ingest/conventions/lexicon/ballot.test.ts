import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {isUnanimous, outcomeOf, parseBallot} from './ballot.ts'
import {toHanNumeral} from '../../../../src/text/han-numeral.ts'

type Numbers = [number | null, number | null, number | null, number | null]

describe('the numbers of a vote', () => {
  test.each<[string, Numbers]>([
    ['表决结果：赞成25票，反对0票，弃权1票，未按表决器2人', [25, 0, 1, 2]],
    ['赞成25票反对0票弃权1票未按表决器2人', [25, 0, 1, 2]],
    ['赞成票25票、反对票0票、弃权票1票', [25, 0, 1, null]],
    ['赞成：25，反对：0，弃权：1，未按键：2', [25, 0, 1, 2]],
    ['同意25票，不同意3票，弃权1票', [25, 3, 1, null]],
    ['以25票赞成、0票反对、1票弃权，通过了《古井办法》', [25, 0, 1, null]],
    ['以25票赞成0票反对1票弃权2人未按表决器的结果通过', [25, 0, 1, 2]],
    ['赞成25票、反对1票、2人未按表决器', [25, 1, null, 2]],
    ['赞成二十五票，反对零票，弃权一票', [25, 0, 1, null]],
    ['赞成一百零三票，反对〇票', [103, 0, null, null]],
    ['赞成25票，无反对票，没有弃权票', [25, 0, 0, null]],
    ['赞成25票', [25, null, null, null]],
    ['反对3票，弃权2票', [null, 3, 2, null]],
    ['赞成25票，反对0票，弃权1票，未参加表决2人', [25, 0, 1, 2]]
  ])('%s', (text, [yes, no, abstained, notVoted]) => {
    expect(parseBallot(text)).toMatchObject({for: yes, against: no, abstained, notVoted})
  })

  test.each([
    '会议同意这个报告，有3名委员发言',
    '弃权2票',
    '须有赞成20票以上方可通过',
    '会议审议了25件议案',
    '赞成意见较多，反对意见较少',
    ''
  ])('“%s” tells none', (text) => {
    expect(parseBallot(text)).toBeNull()
  })

  const count = fc.integer({min: 0, max: 900})
  test('whatever the numbers and the form, they come out as they went in', () => {
    const numeral = (n: number, isHan: boolean) =>
      isHan ? (n === 0 ? '零' : toHanNumeral(n)) : String(n)
    const forms = [
      (...[a = '', b = '', c = '', d = '']) =>
        `赞成${a}票，反对${b}票，弃权${c}票，未按表决器${d}人`,
      (...[a = '', b = '', c = '', d = '']) =>
        `以${a}票赞成、${b}票反对、${c}票弃权，${d}人未按表决器，通过`,
      (...[a = '', b = '', c = '', d = '']) => `赞成${a}票反对${b}票弃权${c}票未按表决器${d}人`
    ]
    fc.assert(
      fc.property(
        fc.tuple(count, count, count, count),
        fc.boolean(),
        fc.constantFrom(...forms),
        (numbers, isHan, form) => {
          const [yes, no, abstained, notVoted] = numbers
          expect(parseBallot(form(...numbers.map((n) => numeral(n, isHan))))).toMatchObject({
            ...{for: yes, against: no, abstained, notVoted}
          })
        }
      )
    )
  })
})

test.each([
  ['赞成25票，反对0票，通过', true],
  ['获得通过', true],
  ['全票通过', true],
  ['未获通过', false],
  ['未获得通过', false],
  ['没有通过', false],
  ['不予通过', false],
  ['通过电子表决器表决，赞成25票', null],
  ['通过无记名投票方式进行表决', null],
  ['赞成25票，反对0票', null]
])('the outcome of “%s” is %s', (text, outcome) => {
  expect(outcomeOf(text)).toBe(outcome)
})

test.each([
  ['会议一致通过了《古井办法》', true],
  ['会议全票通过了《古井办法》', true],
  ['会议一致表决通过', true],
  ['会议一致通过的决定', false],
  ['与会人员一致认为', false],
  ['会议通过了《古井办法》', false]
])('“%s” says that all were for it: %s', (text, isSo) => {
  expect(isUnanimous(text)).toBe(isSo)
})

test('a text of any length is read at once', () => {
  expect(parseBallot('赞成'.repeat(200_000))).toBeNull()
  expect(parseBallot(`${'赞成1票，'.repeat(100_000)}反对0票`)).toMatchObject({for: 1, against: 0})
})
