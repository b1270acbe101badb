import {expect, test} from 'vitest'
import {inReadingOrder} from './columns.ts'
import {toLines} from './lines.ts'
import {grid, lines, page, run, written} from './page.fixture.ts'
import {readPages} from './read-pages.ts'

const xs = [90, 170, 390, 506]
const ys = [100, 130, 160, 190]

/** A line of text in the cell of a row and a column. */
const cell = (row: number, column: number, text: string, line = 0) =>
  run(text, (xs[column] ?? 0) + 6, (ys[row] ?? 0) + 20 + line * 14, 12)

const head = [cell(0, 0, '序号'), cell(0, 1, '任务'), cell(0, 2, '单位')]

test('rules make the cells of a table', () => {
  const runs = [
    ...head,
    cell(1, 0, '1'),
    cell(1, 1, '修路'),
    cell(1, 2, '交通局'),
    cell(2, 0, '2'),
    cell(2, 1, '架桥'),
    run('特此通知。', 122, 230)
  ]
  expect(written(readPages([page(runs, grid(xs, ys))]))).toEqual([
    '序号|任务|单位',
    '1|修路|交通局',
    '2|架桥|',
    '特此通知。'
  ])
})

test('lines of a cell are one text, and each is a place', () => {
  const tall = [100, 130, 190]
  const runs = [
    ...head,
    cell(1, 0, '1'),
    cell(1, 1, '修建通往各村的道路，实'),
    cell(1, 1, '现村村通', 1),
    cell(1, 2, '交通局')
  ]
  const {tree, places} = readPages([page(runs, grid(xs, tall))])
  expect(written({tree})).toEqual(['序号|任务|单位', '1|修建通往各村的道路，实现村村通|交通局'])
  expect(places.map(({label}) => label)).toEqual([
    ...Array<string>(3).fill('第1页第1行'),
    ...['第1页第2行', '第1页第2行', '第1页第3行', '第1页第2行']
  ])
})

test('the text of a merged cell stands once, where the cell begins', () => {
  const rules = grid(xs, ys).flatMap((rule) => {
    // No rule below the first cell of the second row.
    if (rule.isHorizontal && rule.at === 160) return [{...rule, start: 170}]
    // None between the last two cells of the first row.
    return !rule.isHorizontal && rule.at === 390 ? [{...rule, start: 130}] : [rule]
  })
  const runs = [
    cell(0, 0, '类别'),
    cell(0, 1, '任务和单位'),
    run('交通', 96, 165, 12),
    cell(1, 1, '修路'),
    cell(1, 2, '交通局'),
    cell(2, 1, '架桥'),
    cell(2, 2, '公路局')
  ]
  expect(written(readPages([page(runs, rules)]))).toEqual([
    '类别|任务和单位|',
    '交通|修路|交通局',
    '|架桥|公路局'
  ])
})

test('a cell whose characters stand below each other is read from the right to the left', () => {
  const down = (text: string, x: number) =>
    [...text].map((character, at) => run(character, x, 112 + at * 12, 12))
  const runs = [...down('交通建', 130), ...down('设', 112), cell(0, 1, '修路')]
  expect(written(readPages([page(runs, grid(xs, [100, 150, 190]))]))).toEqual(['交通建设|修路|'])
})

test('a table may be open at its sides', () => {
  const rules = grid(xs, ys).filter(
    ({isHorizontal, at}) => isHorizontal || (at !== 90 && at !== 506)
  )
  const runs = [...head, cell(1, 0, '1'), cell(1, 1, '修路'), cell(1, 2, '交通局')]
  expect(written(readPages([page(runs, rules)]))).toEqual(['序号|任务|单位', '1|修路|交通局'])
})

test('a frame around text is no table, nor is the rule below a title', () => {
  const runs = lines([
    [122, '关于防汛工作的通知'],
    [122, '各区县：']
  ])
  expect(readPages([page(runs, grid([80, 520], [90, 400]))]).tree.children).toHaveLength(2)
  const rule = {isHorizontal: true, at: 110, start: 90, end: 506}
  expect(readPages([page(runs, [rule])]).tree.children).toHaveLength(2)
})

test('a table goes on over pages, and its head that is printed again is furniture', () => {
  const first = page([...head, cell(1, 0, '1'), cell(1, 1, '修路')], grid(xs, ys))
  const second = page([...head, cell(1, 0, '2'), cell(1, 1, '架桥')], grid(xs, ys), '2')
  const {tree, places} = readPages([first, second])
  expect(written({tree})).toEqual([
    '序号|任务|单位',
    '1|修路|',
    '2|架桥|',
    'repeated-header: 序号',
    'repeated-header: 任务',
    'repeated-header: 单位'
  ])
  expect(tree.children.filter(({type}) => type === 'grid')).toHaveLength(1)
  expect(places.at(-1)).toEqual({text: '单位', label: '第2页第1行'})
})

test('a row without a number is the rest of the one before, where all others have one', () => {
  const rows = (first: string) =>
    [first, '2', '3'].flatMap((number, at) => [
      cell(at, 0, number),
      cell(at, 1, ['修路', '架桥', '植树'][at] ?? '')
    ])
  const second = page([cell(0, 1, '造林'), cell(1, 0, '4'), cell(1, 1, '清淤')], grid(xs, ys), '2')
  const read = (number: string) => written(readPages([page(rows(number), grid(xs, ys)), second]))
  expect(read('1')).toEqual(['1|修路|', '2|架桥|', '3|植树造林|', '4|清淤|'])
  expect(read('甲')).toContain('|造林|')
})

test('a table of other columns on the next page is another', () => {
  const first = page([...head, cell(1, 0, '1')], grid(xs, ys))
  const second = page([cell(0, 0, '甲'), cell(0, 1, '乙')], grid([90, 170, 506], ys), '2')
  expect(readPages([first, second]).tree.children).toHaveLength(2)
})

/** Rows whose cells begin at the same places, without rules. */
const rows = (texts: readonly (readonly string[])[], step = 28) =>
  texts.flatMap((row, at) =>
    row.map((text, column) => run(text, [90, 200, 400][column] ?? 0, 120 + at * step, 12))
  )

test('cells that stand below each other over three rows are a table without rules', () => {
  const {tree} = readPages([
    page(
      rows([
        ['年份', '项目', '金额'],
        ['2023', '乡村道路', '12.5'],
        ['2024', '城区桥梁', '8.0'],
        ['2025', '防洪堤', '20.1']
      ])
    )
  ])
  expect(written({tree})).toEqual([
    '年份|项目|金额',
    '2023|乡村道路|12.5',
    '2024|城区桥梁|8.0',
    '2025|防洪堤|20.1'
  ])
})

/** Cells of two columns, each with its lines, in rows that stand further apart than lines. */
const padded = (cells: readonly (readonly (readonly string[])[])[]) => {
  let y = 120
  return cells.flatMap((row) => {
    const top = y
    y += Math.max(...row.map((cell) => cell.length)) * 18 + 7
    return row.flatMap((cell, column) =>
      cell.map((text, at) => run(text, [90, 200, 400][column] ?? 0, top + at * 18, 12))
    )
  })
}

test('lines that only one cell of a row goes on with are of that row, in the last one, too', () => {
  const {tree} = readPages([
    page(
      padded([
        [['年份'], ['项目'], ['单位']],
        [['2023'], ['乡村道路', '和桥梁'], ['交通局', '财政局']],
        [['2024'], ['城区桥梁'], ['住建局']],
        [['2025'], ['防洪堤加', '固工程'], ['水务局']]
      ])
    )
  ])
  expect(written({tree})).toEqual([
    '年份|项目|单位',
    '2023|乡村道路和桥梁|交通局财政局',
    '2024|城区桥梁|住建局',
    '2025|防洪堤加固工程|水务局'
  ])
})

test('cells of one row are no columns, though all of one come before all of the next', () => {
  const row = (top: number) => [
    run('完成河道清淤和排水管', 90, top),
    run('网改造', 90, top + 18),
    run('蓬莱镇人民政府、乌有', 300, top),
    run('镇人民政府', 300, top + 18),
    run('二〇二四年度各乡镇任务完成情况统计', 90, top + 43)
  ]
  const runs = [120, 188, 256, 324].flatMap(row).map((each, order) => ({...each, order}))
  expect(inReadingOrder(toLines(runs, 0))).toHaveLength(1)
})

test.each([
  [
    'names',
    [
      ['王明', '李强', '张三丰'],
      ['赵四', '钱五', '孙六'],
      ['周七', '吴八', '郑九']
    ]
  ],
  [
    'names with a heading among them',
    [['王明', '李强', '张三丰'], ['赵四', '钱五', '孙六'], ['因事请假：'], ['周七', '吴八', '郑九']]
  ],
  [
    'contents',
    [
      ['第一章 总则', '1'],
      ['第二章 城市的规划', '4'],
      ['第三章 附则', '9']
    ]
  ]
])('a list of %s is no table', (_, texts) => {
  expect(readPages([page(rows(texts))]).tree.children.map(({type}) => type)).not.toContain('grid')
})

test('rows that are not certain are said to be so', () => {
  const {doubts} = readPages([
    page(
      rows(
        [
          ['年份', '项目', '金额'],
          ['2023', '乡村道路和', '12.5'],
          ['', '城区桥梁', ''],
          ['2025', '防洪堤', '20.1']
        ].map((row) => row),
        20
      ).filter(({text}) => text !== '')
    )
  ])
  expect(doubts).toMatchObject([{rule: 'reading-doubtful', place: 1, found: '表格'}])
})
