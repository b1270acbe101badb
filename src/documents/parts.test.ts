import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Part, partsOf} from './parts.ts'

const p = (id: string, length = 40) => `<p id="${id}">${'桥'.repeat(length)}</p>`
/** About the bytes of a paragraph with its link. */
const each = 40 * 3 + 16 + 75

function cut(html: string, parts: readonly Part[]): string[] {
  let from = 0
  return parts.map(({length}) => html.slice(from, (from += length)))
}

function divided(blocks: readonly string[], most: number): string[] {
  return cut(blocks.join('\n'), partsOf([blocks.join('\n')], most))
}

const ids = (html: string) => [...html.matchAll(/ id="(\w+)"/g)].map(([, id]) => id)

describe('the HTML of a text', () => {
  test('that is short is one part', () => {
    expect(partsOf([`${p('p1')}\n${p('p2')}`], 3 * each)).toHaveLength(1)
    expect(partsOf([], 10)).toEqual([{length: 0}])
  })

  test('is divided in front of the widest heading near the middle', () => {
    const blocks = [p('p1'), p('p2'), '<h2 id="s1">一、桥</h2>', p('p3'), p('p4'), p('p5')]
    expect(divided(blocks, 4.5 * each).map(ids)).toEqual([
      ['p1', 'p2'],
      ['s1', 'p3', 'p4', 'p5']
    ])
  })

  test('is divided in front of an article rather than of another block', () => {
    const article = '<p id="a2" class="article">第二条</p>'
    expect(divided([p('p1'), p('p2'), article, p('p3'), p('p4'), p('p5')], 4 * each)[1]).toMatch(
      /^<p id="a2"/
    )
  })

  test('is divided before another block rather than within an article', () => {
    const item = (id: string) => `<p id="${id}">${'项'.repeat(40)}</p>`
    const blocks = [p('p1'), p('p2'), p('p3'), item('a2-1'), item('a2-2'), item('a2-3')]
    expect(divided(blocks, 4 * each)[1]).toMatch(/^<p id="p3"/)
  })

  test('is never divided behind a heading', () => {
    const blocks = [p('p1'), p('p2', 60), '<h3 id="s1">桥</h3>', p('p3', 200), p('p4')]
    expect(divided(blocks, 5 * each)).not.toContainEqual(expect.stringMatching(/<\/h3>\s*$/))
  })

  test('of a long table is divided between its rows, which are told to go on', () => {
    const rows = Array.from({length: 9}, (_, at) => `<tr id="r${String(at)}"><td>桥</td></tr>`)
    const html = `<div class="table"><table><tbody>${rows.join('')}</tbody></table></div>`
    const parts = partsOf([html], 500)
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.slice(0, -1).every(({isOpen}) => isOpen)).toBe(true)
    expect(cut(html, parts).slice(1)).toSatisfy((later: string[]) =>
      later.every((part) => part.startsWith('<tr id='))
    )
  })

  test('stays whole where nothing parts it', () => {
    expect(partsOf([p('p1', 5000)], 100)).toHaveLength(1)
    const first = divided([p('p1', 5000), p('p2')], 100)
    expect(first.map(ids)).toEqual([['p1'], ['p2']])
  })

  test('is in its parts, and each has at most what it may where its blocks are short', () => {
    const block = fc.constantFrom(p('p1'), '<h2 id="s1">桥</h2>', '<p class="note">1<br>2</p>')
    fc.assert(
      fc.property(
        fc.array(block, {maxLength: 60}),
        fc.integer({min: 600, max: 3000}),
        (blocks, most) => {
          const html = blocks.join('\n')
          const parts = partsOf([html], most)
          expect(cut(html, parts).join('')).toBe(html)
          for (const part of cut(html, parts))
            expect(Buffer.byteLength(part) + 75 * ids(part).length).toBeLessThanOrEqual(most)
        }
      )
    )
  })

  test('is the same in pieces', () => {
    const pieces = Array.from({length: 20}, (_, at) => `${p(`p${String(at)}`)}\n`)
    expect(partsOf(pieces, 5 * each)).toEqual(partsOf([pieces.join('')], 5 * each))
  })

  test('is divided in time that grows with its length', () => {
    expect(partsOf([p('p1').repeat(200_000)], 100_000).length).toBeGreaterThan(300)
  })
})
