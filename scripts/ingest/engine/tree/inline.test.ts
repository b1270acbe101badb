import fc from 'fast-check'
import type {PhrasingContent} from 'mdast'
import {describe, expect, test} from 'vitest'
import {joinInline, plainText, withText} from './inline.ts'

const sample: PhrasingContent[] = [
  text('全市'),
  {type: 'strong', children: [text('修桥　３座'), {type: 'emphasis', children: [text('，含')]}]},
  text('渡口  两处。')
]

test('the text of phrasing content is that of all of it, in order', () => {
  expect(plainText(sample)).toBe('全市修桥　３座，含渡口  两处。')
})

describe('with another text', () => {
  test.each([
    ['other spaces and digits', '全市修桥 3座，含渡口 两处。', '全市[修桥 3座{，含}]渡口 两处。'],
    ['no spaces', '全市修桥３座，含渡口两处。', '全市[修桥３座{，含}]渡口两处。'],
    ['only its front', '全市修桥', '全市[修桥]'],
    ['only its end', '渡口  两处。', '渡口  两处。'],
    ['an end that begins like its front', '含渡口  两处。', '[{含}]渡口  两处。'],
    ['nothing', '', ''],
    ['more at its end', '全市修桥　３座，含渡口  两处。甲', '全市[修桥　３座{，含}]渡口  两处。甲']
  ])('of %s emphasis stays where it was', (_, other, expected) => {
    expect(show(withText(sample, other))).toBe(expected)
  })

  test('that is plain it is one text', () => {
    expect(withText([text('甲'), text('乙')], '丙')).toEqual([text('丙')])
  })

  test('it has that text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom(...'全市修桥，含 　甲3')}), (other) => {
        expect(plainText(withText(sample, other))).toBe(other)
      })
    )
  })
})

test('several runs are one, with what stands between them', () => {
  const joined = joinInline([[text('甲')], sample, [text('乙')]], (before, after) =>
    before === '甲' ? `${before.length.toString()}${after.charAt(0)}` : ''
  )
  expect(show(joined)).toBe('甲1全全市[修桥　３座{，含}]渡口  两处。乙')
  expect(joined.map(({type}) => type)).toEqual(['text', 'strong', 'text'])
})

function text(value: string) {
  return {type: 'text' as const, value}
}

/** Strong text in square brackets, emphasised in braces. */
function show(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'strong') return `[${show(node.children)}]`
      if (node.type === 'emphasis') return `{${show(node.children)}}`
      return 'value' in node ? node.value : ''
    })
    .join('')
}
