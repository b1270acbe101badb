import fc from 'fast-check'
import {expect, test} from 'vitest'
import {listed, lvl, p, pairsOf, tryRead} from './word.fixture.ts'

const wrap = (name: string, attributes = '') => [name, attributes] as const

/** What stands in documents of Word, and much that does not. */
const within = [
  ...[wrap('w:p'), wrap('w:p'), wrap('w:r'), wrap('w:r'), wrap('w:ins'), wrap('w:del')],
  ...[wrap('w:tbl'), wrap('w:tr'), wrap('w:tc'), wrap('w:tc'), wrap('w:moveFrom'), wrap('w:sdt')],
  ...[wrap('w:sdtContent'), wrap('w:txbxContent'), wrap('mc:AlternateContent'), wrap('mc:Choice')],
  ...[wrap('mc:Fallback'), wrap('w:pPr'), wrap('w:rPr'), wrap('w:tcPr'), wrap('w:trPr')],
  ...[wrap('w:ruby'), wrap('w:rt'), wrap('w:rubyBase'), wrap('m:oMath'), wrap('m:r'), wrap('a:p')],
  ...[wrap('w:fldSimple', 'w:instr="X"'), wrap('w:drawing'), wrap('w:pict'), wrap('w:sectPr')]
]

const leaves = [
  ...[
    '<w:t>甲</w:t>',
    '<w:t>乙1</w:t>',
    '<m:t>x</m:t>',
    '<a:t>丙</a:t>',
    '<w:delText>丁</w:delText>'
  ],
  ...['<w:br/>', '<w:br w:type="page"/>', '<w:tab/>', '<w:noBreakHyphen/>', '<w:vanish/>'],
  ...['<w:del/>', '<w:cellDel/>', '<w:vMerge/>', '<w:gridSpan w:val="3"/>', '<w:pageBreakBefore/>'],
  ...['<w:fldChar w:fldCharType="begin"/>', '<w:fldChar w:fldCharType="separate"/>'],
  ...['<w:fldChar w:fldCharType="end"/>', '<w:instrText>EQ</w:instrText>'],
  ...['<w:footnoteReference w:id="1"/>', '<w:endnoteReference w:id="2"/>', '<w:footnoteRef/>'],
  ...['<w:sym w:font="Wingdings" w:char="F0FE"/>', '<v:textpath string="字"/>'],
  ...[listed(1), listed(1, 1), '<w:outlineLvl w:val="0"/>', '<w:tblGrid><w:gridCol/></w:tblGrid>']
]

const {tree} = fc.letrec<{tree: string; branch: string}>((tie) => ({
  tree: fc.oneof(
    {depthSize: 'medium', withCrossShrink: true},
    fc.constantFrom(...leaves),
    tie('branch')
  ),
  branch: fc
    .tuple(fc.constantFrom(...within), fc.array(tie('tree'), {maxLength: 6}))
    .map(
      ([[name, attributes], children]) => `<${name} ${attributes}>${children.join('')}</${name}>`
    )
}))

const numbering = `<w:abstractNum w:abstractNumId="0">${lvl(0, 'chineseCounting', '%1、')}${lvl(1, 'decimal', '%1.%2')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
const note = (kind: string, id: number) => `<w:${kind} w:id="${String(id)}">${p('注')}</w:${kind}>`

test('whatever stands in a document, it is read, and its places tell the same as its blocks', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tree, {maxLength: 12}), async (nodes) => {
      const reading = await tryRead(nodes.join('') + p('末'), {
        numbering,
        footnotes: note('footnote', 1),
        endnotes: note('endnote', 2)
      })
      if ('rule' in reading) throw new Error(reading.rule)
      for (const [block, places] of pairsOf(reading)) expect(block).toBe(places)
      const taken = pairsOf(reading).map(([block]) => block)
      const all = reading.places.map(({text}) => text.replace(/\s+/g, ''))
      expect(taken.join('')).toBe(all.join(''))
    }),
    {numRuns: 150}
  )
})
