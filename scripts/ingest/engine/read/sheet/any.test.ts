import fc from 'fast-check'
import {expect, test} from 'vitest'
import {pairsOf} from '../word/word.fixture.ts'
import {rows, xlsx} from './sheet.fixture.ts'
import {readWorkbook} from './workbook.ts'

const reference = fc.constantFrom('A1', 'B2', 'C1', 'XFD9', 'ZZZ1', '1', '', 'a3', 'B0')
const type = fc.constantFrom('', 's', 'str', 'inlineStr', 'b', 'e', 'd', 'n', 'x')
const value = fc.constantFrom('0', '1', '-1.5', '1e9', '1e400', 'NaN', '甲', '', '45296', '<t>')

const cell = fc.tuple(reference, type, value, fc.nat(4)).map(([at, kind, text, style]) => {
  const content = text.replace('<', '&lt;')
  const shown = `<v>${content}</v><is><t>${content}</t></is>`
  return `<c ${at === '' ? '' : `r="${at}"`} ${kind === '' ? '' : `t="${kind}"`} s="${String(style)}">${shown}</c>`
})

const row = fc
  .tuple(fc.constantFrom('', '1', '2', '9', 'x'), fc.boolean(), fc.array(cell, {maxLength: 5}))
  .map(
    ([at, isHidden, cells]) =>
      `<row ${at === '' ? '' : `r="${at}"`} hidden="${isHidden ? '1' : '0'}">${cells.join('')}</row>`
  )

const styles =
  '<numFmts><numFmt numFmtId="170" formatCode="[h]:mm;;&quot;"/></numFmts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="10"/></cellXfs>'

test('whatever stands in a sheet, it is read, and its places tell the same as its blocks', async () => {
  const sheet = fc.tuple(
    fc.array(row, {maxLength: 8}),
    fc.constantFrom('', '<mergeCells><mergeCell ref="A1:C9"/><mergeCell ref="B"/></mergeCells>'),
    fc.constantFrom('', '<cols><col min="2" max="2" hidden="1"/></cols>')
  )
  await fc.assert(
    fc.asyncProperty(fc.array(sheet, {minLength: 1, maxLength: 3}), async (sheets) => {
      const bytes = await xlsx(
        sheets.map(([content, merged, columns], at) => ({
          name: `表名${String(at)}`,
          content: rows(content.join(''), columns, merged)
        })),
        {styles, strings: '<si><t>乙</t></si>'}
      )
      const reading = await readWorkbook('a.xlsx', bytes)
      if ('rule' in reading) {
        expect(reading.rule).toBe('source-not-chinese')
        return
      }
      const pairs = pairsOf(reading)
      for (const [block, places] of pairs) expect(block).toBe(places)
      const all = reading.places.map(({text}) => text.replace(/\s+/g, ''))
      expect(pairs.map(([block]) => block).join('')).toBe(all.join(''))
    }),
    {numRuns: 200}
  )
})
