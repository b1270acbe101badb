import {expect, test} from 'vitest'
import {createSoundCollector} from './collect.ts'
import {mergePairs, mergeTexts} from './merge.ts'

const code = (pair: string) => pair.charCodeAt(0) * 0x1_00_00 + pair.charCodeAt(1)

test('a pair counts once a document, and is told whether it stands within words', () => {
  const collector = createSoundCollector()
  collector.begin([])
  collector.hear('石桥,石桥')
  collector.hearTerm('石桥')
  collector.begin([])
  collector.hear('修石桥a路')
  const {pairs} = collector.end()
  expect(Array.from(pairs.codes)).toEqual([code('修石'), code('石桥')])
  expect(Array.from(pairs.counts)).toEqual([1, 2])
  expect(Array.from(pairs.words)).toEqual([0, 1])
})

test('names and phrases count once a document, and names have no spaces', () => {
  const collector = createSoundCollector()
  collector.begin(['李 达', '李达', 'A'])
  collector.hearHeading('修建小区')
  collector.begin(['李达', '王小明'])
  collector.hearHeading('小区')
  const {names, phrases} = collector.end()
  expect(names).toEqual([
    ['李达', 2],
    ['王小明', 1]
  ])
  expect(Object.fromEntries(phrases)).toEqual({修建: 1, 修建小区: 1, 小区: 2})
})

test('pairs of bundles are added up, and the rarest left out where there are too many', () => {
  const bundle = (texts: string[]) => {
    const collector = createSoundCollector()
    for (const text of texts) {
      collector.begin([])
      collector.hear(text)
    }
    return collector.end().pairs
  }
  const bundles = [bundle(['石桥', '石桥', '老街']), bundle(['石桥', '夜市'])]
  const merged = (most: number) =>
    mergePairs(bundles, most).map(({first, second, count}) => [
      String.fromCharCode(first, second),
      count
    ])
  expect(merged(9)).toEqual([
    ['夜市', 1],
    ['石桥', 3],
    ['老街', 1]
  ])
  expect(merged(2)).toEqual([['石桥', 3]])
  expect(mergePairs([], 9)).toEqual([])
})

test('texts come in the order of how usual they are', () => {
  expect(mergeTexts([[['李达', 1]], [['王二', 2]], [['李达', 2]]], 9)).toEqual(['李达', '王二'])
  expect(mergeTexts([[['李达', 1]], [['王二', 2]]], 1)).toEqual(['王二'])
})
