import {unified} from 'unified'
import {expect, test} from 'vitest'
import {VFile} from 'vfile'
import {readLines} from '../../engine/read/lines.ts'
import {createBlock, documentsOf, textOf} from '../../engine/tree/blocks.ts'
import {createRow} from '../../engine/tree/rows.ts'
import {split} from '../split/split.ts'
import {openSignatures} from './signature-table.ts'

/** What becomes of a table at the end of a text: rows by their cells, and lines. */
function open(...rows: readonly string[][]): (string | string[][])[] {
  const tree = readLines('关于修路的通知\n\n现将有关事项通知如下。')
  unified()
    .use(split)
    .runSync(tree, new VFile({path: 'a.txt'}))
  const [document] = documentsOf(tree)
  if (!document) throw new Error('Expected a document')
  document.children = [
    {
      type: 'grid',
      children: rows.map((cells, at) =>
        createRow(
          cells.map((value) => (value === '' ? [] : [{type: 'text', value}])),
          createBlock('', {lines: [at + 4], gap: 0, indent: 0}).data
        )
      )
    }
  ]
  openSignatures(document)
  return document.children.flatMap((node): (string | string[][])[] => {
    if (node.type === 'grid') return [node.children.map((row) => textOf(row).split('\t'))]
    return node.type === 'paragraph' ? [textOf(node)] : []
  })
}

const table = [
  ['序号', '路名', '备注'],
  ['1', '云梦路', '在修']
]

test.each([
  [
    'to the right',
    [
      ['', '乌有市交通局'],
      ['', '2024年3月5日']
    ],
    ['乌有市交通局', '2024年3月5日']
  ],
  [
    'side by side',
    [
      ['乌有市财政局', '乌有市交通局'],
      ['2024年3月5日', '2024年3月5日']
    ],
    ['乌有市财政局　乌有市交通局', '2024年3月5日　2024年3月5日']
  ],
  ['in one cell', [['', '乌有市交通局 2024年3月5日']], ['乌有市交通局 2024年3月5日']],
  [
    'below the rows of another',
    [...table, ['', '', '乌有市交通局'], ['', '', '2024年3月5日']],
    [table, '乌有市交通局', '2024年3月5日']
  ]
])('a table that sets who signed, and when, %s is lines', (_, rows, lines) => {
  expect(open(...rows)).toEqual(lines)
})

test.each([
  [
    'a day of each body',
    [
      ['乌有市财政局', '2024年3月5日'],
      ['乌有市交通局', '2024年6月5日']
    ]
  ],
  [
    'other days of each body',
    [
      ['乌有市财政局', '乌有市交通局'],
      ['2024年3月5日', '2024年6月5日']
    ]
  ],
  ['a body and a day in its last rows', [...table, ['2', '乌有市交通局', '2024年3月5日']]],
  ['a day alone in its last row', [...table, ['', '', '2024年3月5日']]],
  ['bodies alone', [['乌有市财政局', '乌有市交通局']]]
])('a table of %s stays one', (_, rows) => {
  expect(open(...rows)).toEqual([rows])
})
