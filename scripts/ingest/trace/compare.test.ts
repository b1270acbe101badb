import {expect, test} from 'vitest'
import {compareViews} from './compare.ts'
import {namePlacesBy} from './facts.ts'
import {describeChange} from './format-change.ts'
import type {View} from './views.ts'

const name = namePlacesBy([])

test('what stays as it was is no change, however often it stands there', () => {
  const views = [view('甲', [1]), view('甲', [1]), view('乙', [2])]
  expect(compareViews(views, [...views])).toEqual([])
})

test.each<[string, View[], View[], string[]]>([
  ['text', [view('ａ')], [view('a')], ['文字 “ａ” → “a”']],
  ['type', [view('甲')], [view('甲', [1], {type: 'heading 2'})], ['类型 paragraph → heading 2']],
  [
    'owner',
    [view('甲')],
    [view('甲', [1], {owner: '文件 1，furniture button'})],
    ['归属 文件 1 → 文件 1，furniture button']
  ],
  [
    'data',
    [view('甲')],
    [view('甲', [1], {facts: new Map([['id', '“p001”']])})],
    ['id 无 → “p001”']
  ],
  [
    'joining',
    [view('甲', [1]), view('乙', [3])],
    [view('甲乙', [1, 3])],
    ['合并 第1行“甲” ＋ 第3行“乙” → 第1行至第3行“甲乙”']
  ],
  [
    'parting',
    [view('甲乙', [1, 2])],
    [view('甲', [1]), view('乙', [2])],
    ['分开 第1行至第2行“甲乙” → 第1行“甲”', '分开 第1行至第2行“甲乙” → 第2行“乙”']
  ],
  ['loss', [view('甲')], [], ['消失 第1行“甲”']],
  ['what is new', [], [view('甲')], ['出现 paragraph，在文件 1：第1行“甲”']]
])('%s', (_, before, after, expected) => {
  const said = compareViews(before, after).flatMap((each) => describeChange(each, name))
  expect(said.map((each) => each.join(' '))).toEqual(expected)
})

test('a difference far behind in a text is shown', () => {
  const [change] = compareViews([view(`${'甲'.repeat(200)}乙`)], [view(`${'甲'.repeat(200)}丙`)])
  expect(change && describeChange(change, name)).toEqual([
    ['文字', `“…${'甲'.repeat(20)}乙” → “…${'甲'.repeat(20)}丙”`]
  ])
})

test('a hundred thousand blocks that all change take no time', () => {
  const views = (mark: string) =>
    Array.from({length: 100_000}, (_, at) => view(`${mark}${String(at)}`, [at + 1]))
  expect(compareViews(views('甲'), views('乙'))).toHaveLength(100_000)
})

function view(text: string, places = [1], rest: Partial<View> = {}): View {
  return {places, owner: '文件 1', type: 'paragraph', text, facts: new Map(), ...rest}
}
