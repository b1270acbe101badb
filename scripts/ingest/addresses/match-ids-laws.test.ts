import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {givenTo, paragraphs} from './match-ids.fixture.ts'
import {matchIds} from './match-ids.ts'

describe('whatever is inserted, removed or changed', () => {
  const edit = fc.record({
    how: fc.constantFrom('insert', 'remove', 'change', 'move'),
    at: fc.nat(),
    to: fc.nat()
  })
  /** A list of numbers of which no two are the same, after edits; and what was left alone. */
  const edited = (length: number, edits: {how: string; at: number; to: number}[]) => {
    const texts = Array.from({length}, (_, at) => at)
    let next = length
    for (const {how, at, to} of edits) {
      const place = at % (texts.length + 1)
      if (how === 'insert') texts.splice(place, 0, next++)
      else if (how === 'remove') texts.splice(place, 1)
      else if (how === 'change' && place < texts.length) texts[place] = next++
      else texts.splice(to % (texts.length + 1), 0, ...texts.splice(place, 1))
    }
    return texts
  }

  test.each([
    ['each is unlike all others', (n: number) => `第${String(n)}号文件`.repeat(3)],
    ['many are alike', (n: number) => `本项目投资${String(n)}万元，由区财政局安排，年底前完成。`]
  ])('ids of paragraphs that are left alone never move, where %s', (_, textOf) => {
    fc.assert(
      fc.property(fc.nat(60), fc.array(edit, {maxLength: 12}), (length, edits) => {
        const before = paragraphs(...Array.from({length}, (_, at) => textOf(at)))
        const now = edited(length, edits)
        const given = givenTo(before, paragraphs(...now.map(textOf)))
        for (const [at, n] of now.entries()) {
          if (n < length) expect(given[at]?.[1]).toBe(before[n]?.id)
        }
      })
    )
  })

  test('each has one id, and no text that is new has one that another text had', () => {
    const texts = fc.array(fc.constantFrom('甲', '乙', '同意', '一、甲', '（一）乙', '第一条　丙'))
    const ids = (list: string[]) => paragraphs(...list)
    fc.assert(
      fc.property(texts, texts, (old, now) => {
        const given = matchIds(ids(old), ids(now))
        expect(new Set(given.values()).size).toBe(now.length)
        for (const [at, text] of now.entries()) {
          const id = given.get(ids(now)[at]?.id ?? '') ?? ''
          if (!old.includes(text)) expect(ids(old).map((block) => block.id)).not.toContain(id)
        }
      })
    )
  })

  test('what is not changed is given what it had', () => {
    const texts = fc.array(fc.constantFrom('甲', '乙', '同意', '一、甲'))
    fc.assert(
      fc.property(texts, (list) => {
        for (const [id, given] of matchIds(paragraphs(...list), paragraphs(...list)))
          expect(given).toBe(id)
      })
    )
  })
})

test.each([
  ['nothing is the same', (at: number) => `旧${String(at)}`, (at: number) => `新${String(at)}`],
  ['all is the same', () => '同意', () => '同意'],
  [
    'all is alike',
    (at: number) => `${String(at)}年预算安排`,
    (at: number) => `${String(-at)}年预算安排`
  ]
])('a hundred thousand paragraphs are matched where %s', (_, old, now) => {
  const length = 100_000
  const ids = matchIds(
    paragraphs(...Array.from({length}, (_, at) => old(at))),
    paragraphs(...Array.from({length}, (_, at) => now(at)))
  )
  expect(ids.size).toBe(length)
})
