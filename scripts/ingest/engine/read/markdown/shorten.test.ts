import fc from 'fast-check'
import type {Nodes} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import {expect, test} from 'vitest'
import {shorten} from './shorten.ts'

const parse = (text: string) =>
  fromMarkdown(text, {extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()]})

/** What is asked of a tree: of each node its type, its value, its lines and where it stands in the text; of cells, nobody asks that. */
function outline(node: Nodes): unknown[] {
  const {start, end} = (node.type === 'tableCell' ? null : node.position) ?? {}
  return [
    [node.type, 'value' in node ? node.value : null, start?.line, start?.offset, end?.offset],
    ...('children' in node ? node.children.flatMap(outline) : [])
  ]
}

test('a run of characters becomes one', () => {
  expect(shorten('# 子虚区，乌有市\n\n甲乙**丙丁**，戊己。')?.text).toBe(
    '# \ue000\n\n\ue000**\ue000**，\ue000。'
  )
})

test('a text that has the sign, or may have it by a reference, is left as it is', () => {
  expect(shorten('甲乙\ue000丙')).toBe(null)
  expect(shorten('甲乙&#57344;丙')).toBe(null)
})

test('of paragraphs and headings of text alone the first is left, and their lines stay', () => {
  expect(shorten('- 甲\n\n乙\n\n丙丁：a b。\r\n\r\n戊\n\n1. 己')?.text).toBe(
    '- 甲\n\n乙\n\n\r\n\r\n\n\n1. 己'
  )
  expect(shorten('甲\n\n乙\n丙\n\n丁 \n\n（戊\n\n己*庚*')?.text).toBe(
    '甲\n\n乙\n丙\n\n丁 \n\n（戊\n\n己*庚*'
  )
  expect(shorten('# 甲\n\n## 乙 a\n\n2024年\n\n## 丙 #\n\n2024. 丁')?.text).toBe(
    '# 甲\n\n\n\n\n\n## 丙 #\n\n2024. 丁'
  )
  expect(shorten('<!--\n\n甲\n\n乙')?.text).toBe('<!--\n\n甲\n\n乙')
  expect(shorten('<!-- 注 -->\n\n甲\n\n乙')?.text).toBe('<!-- 注 -->\n\n甲\n\n')
})

test('the tree is that of the whole text', () => {
  const piece = fc.constantFrom(
    ...[
      '子虚',
      '乌有市，',
      '甲',
      '（一）第一条',
      '。',
      '**',
      '*',
      '_',
      '# ',
      '\n',
      '\n\n',
      '\n\n',
      '\r',
      '\n\n丙丁\n\n',
      '\n\n## 丙#丁\n\n',
      '\n\n### 丙丁\n\n',
      '\n\n2024年，1#楼\n\n',
      '- '
    ],
    ...[
      '1. ',
      '> ',
      '| ',
      '|---|---|\n',
      '<!-- ',
      ' -->',
      '\\*',
      '&amp;',
      ' ',
      '\u3000',
      'a1',
      '💰'
    ]
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
      const text = pieces.join('')
      const short = shorten(text)
      const tree = parse(short?.text ?? '')
      short?.restore(tree)
      expect(tree.children.flatMap(outline)).toEqual(parse(text).children.flatMap(outline))
    }),
    {numRuns: 500}
  )
})

test('of a table of text alone the head is left, and its lines stay', () => {
  expect(shorten('|a|b|\n|-|:-:|\n|1| 2 |\n|3|\n\n|a|\n|-|\n|*1*|\n')?.text).toBe(
    '|a|b|\n|-|:-:|\n\n\n\n|a|\n|-|\n|*1*|\n'
  )
  expect(shorten('|a|b|\n|-|-|\n|1|2|3|\n')?.text).toBe('|a|b|\n|-|-|\n|1|2|3|\n')
  expect(shorten('|a|b|\n|-|-|\n|1|2|\n3\n')?.text).toBe('|a|b|\n|-|-|\n|1|2|\n3\n')
})

test('the tree of tables is that of the whole text, or is known not to be', () => {
  const line = fc.constantFrom(
    ...[
      '|甲|乙|',
      '|-|:-:|',
      '|---|---|',
      '| 丙　|　丁 |',
      '|戊|',
      '||',
      '| |己|',
      '|庚|辛|壬|',
      ''
    ],
    ...[
      '- 甲',
      '甲乙',
      '> |甲|',
      '|*甲*|乙|',
      '|甲\\|乙|',
      '<!-- 注',
      '-->',
      '    |甲|乙|',
      '|甲|乙',
      '---'
    ]
  )
  fc.assert(
    fc.property(fc.array(line, {maxLength: 16}), fc.constantFrom('\n', '\r\n'), (lines, end) => {
      const text = lines.join(end)
      const short = shorten(text)
      const tree = parse(short?.text ?? '')
      if (short?.restore(tree))
        expect(tree.children.flatMap(outline)).toEqual(parse(text).children.flatMap(outline))
    }),
    {numRuns: 300}
  )
})
