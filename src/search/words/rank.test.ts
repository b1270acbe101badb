import {expect, test} from 'vitest'
import {rankDocuments, type Scored} from './rank.ts'

const document = (name: string, score = 1, bundle = 0): Scored => ({bundle, name, score})

test('a document that holds all of a question comes before one that says a word of it often', () => {
  const results = [[document('a', 3), document('b', 2)], [document('b', 2)]]
  expect(rankDocuments(['石桥', '改造'], results, 9).map(({name}) => name)).toEqual(['b', 'a'])
})

test('a rare word counts more than a common one', () => {
  const common = ['a', 'b', 'c', 'd'].map((name) => document(name))
  const ranked = rankDocuments(['工作', '石桥'], [common, [document('e')]], 5)
  expect(ranked[0]?.name).toBe('e')
})

test('what is found nowhere does not count', () => {
  const ranked = rankDocuments(['石桥', '桥怎'], [[document('a', 2)], []], 4)
  expect(ranked).toMatchObject([{name: 'a', score: 2, terms: new Set(['石桥'])}])
})

test('documents of the same name in different bundles are different', () => {
  const ranked = rankDocuments(['石桥'], [[document('a', 1, 1), document('a', 1, 0)]], 4)
  expect(ranked.map(({bundle}) => bundle)).toEqual([0, 1])
})
