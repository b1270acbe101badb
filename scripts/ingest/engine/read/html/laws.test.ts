import fc from 'fast-check'
import {expect, test} from 'vitest'
import {charactersOf} from '../../../../../src/text/cleaned.ts'
import {blocksIn, textOf} from '../../tree/blocks.ts'
import {readSource} from '../readers.ts'

/** A piece of a page, and what is printed of it. */
interface Piece {
  html: string
  printed: string
}

const join = (pieces: readonly Piece[]): Piece => ({
  html: pieces.map(({html}) => html).join(''),
  printed: pieces.map(({printed}) => printed).join('')
})
const within = (front: string, end: string) => (pieces: readonly Piece[]) => {
  const {html, printed} = join(pieces)
  return {html: front + html + end, printed}
}

const words = fc.constantFrom<Piece>(
  {html: '甲乙', printed: '甲乙'},
  {html: '为保护古桥，县人民政府决定修缮。', printed: '为保护古桥，县人民政府决定修缮。'},
  {html: '&lt;b&gt;&amp;', printed: '<b>&'},
  {html: ' \n ', printed: ''},
  {html: '&nbsp;3\u3000', printed: '3'},
  {html: '索引号：', printed: '索引号：'},
  {html: '<br>', printed: ''},
  {html: '<!-- 丙 -->', printed: ''},
  {html: '<script>丁</script>', printed: ''},
  {html: '<i hidden>戊</i>', printed: ''},
  {html: '<span style="display: none">己</span>', printed: ''},
  {html: '<img alt="庚">', printed: ''},
  {html: '<textarea>辛\n壬</textarea>', printed: '辛壬'}
)

const {piece} = fc.letrec<{piece: Piece}>((tie) => {
  const inner = (most: number) => fc.array(tie('piece'), {maxLength: most})
  const cell = fc
    .tuple(fc.integer({min: 1, max: 3}), fc.integer({min: 0, max: 3}), inner(2))
    .map(([columns, rows, pieces]) =>
      within(`<td colspan=${String(columns)} rowspan=${String(rows)}>`, '</td>')(pieces)
    )
  const row = fc.array(cell, {maxLength: 3}).map(within('<tr>', '</tr>'))
  return {
    piece: fc.oneof(
      {depthSize: 'small', withCrossShrink: true},
      words,
      inner(3).map(within('<div>', '</div>')),
      inner(2).map(within('<b>', '</b>')),
      inner(2).map(within('<a href="/1.html">', '</a>')),
      inner(2).map(within('<nav>', '</nav>')),
      inner(2).map(within('<ul><li>', '</ul>')),
      inner(2)
        .map(within('<dl><dt>', '<dd>子</dl>'))
        .map(({html, printed}) => ({
          html,
          printed: `${printed}子`
        })),
      fc.array(row, {maxLength: 3}).map(within('<table border=1>', '</table>')),
      fc.array(row, {maxLength: 3}).map(within('<table>', '</table>'))
    )
  }
})

test('all that a page prints is in its places and in its tree, once and in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, {maxLength: 6}), async (pieces) => {
      const {html, printed} = join(pieces)
      const page = `<p>子虚县人民政府决定修缮云梦桥和南柯桥，请过往行人绕行。</p>${html}`
      const reading = await readSource('a.html', new TextEncoder().encode(page))
      if ('rule' in reading) return
      const all = `子虚县人民政府决定修缮云梦桥和南柯桥，请过往行人绕行。${printed}`
      const places = reading.places.map(({text}) => text).join('')
      const blocks = reading.tree.children.flatMap((node) =>
        node.type === 'furniture' ? node.children : blocksIn(node)
      )
      expect(charactersOf(places)).toBe(charactersOf(all))
      expect(charactersOf(blocks.map(textOf).join(''))).toBe(charactersOf(all))
      expect(blocks.flatMap(({data}) => data.lines)).toEqual(
        blocks.flatMap(({data}) => data.lines).toSorted((a, b) => a - b)
      )
    }),
    {numRuns: 300}
  )
})
