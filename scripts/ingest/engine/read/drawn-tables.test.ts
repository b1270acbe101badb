import {expect, test} from 'vitest'
import {isBlock, textOf} from '../tree/blocks.ts'
import {readText} from './text.ts'

const boxed = [
  '清单',
  '┌──┬────┐',
  '│序号│任务　│',
  '├──┼────┤',
  '│1　 │修井　│',
  '│　　│十口　│',
  '└──┴────┘',
  '完。'
]
const dashed = [
  '+----+------+',
  '| 序号 | 任务 |',
  '+----+------+',
  '| 1 | 修井 |',
  '+====+======+'
]

test('a table that is drawn is a grid, and its drawing no text', async () => {
  expect(await read(boxed)).toEqual({
    found: ['清单', ['序号\t任务', '1\t修井', '\t十口'], '完。'],
    places: ['清单', '', '序号任务', '', '1修井', '十口', '', '完。']
  })
  expect(await read(dashed)).toEqual({
    found: [['序号\t任务', '1\t修井']],
    places: ['', '序号任务', '', '1修井', '']
  })
})

test('so is one with a bar behind each cell', async () => {
  expect(
    await read([
      '井的登记 | ||',
      '项目 | 本年 | 上年 |',
      '---|---|---|',
      '古井 | 12 | |',
      '| 新井 | 3 | 2 |',
      '完。 |'
    ])
  ).toEqual({
    found: ['井的登记', ['项目\t本年\t上年', '古井\t12\t', '新井\t3\t2'], '完。 |'],
    places: ['井的登记', '项目本年上年', '', '古井12', '新井32', '完。|']
  })
  expect((await read(['护井的决定 | |||', '|', '决定如下。 |'])).found).toEqual([
    '护井的决定',
    '|',
    '决定如下。 |'
  ])
  expect((await read(['项目 | 数量 |', '---|---|', '古井 | 多 |'])).found).toEqual([
    ['项目\t数量', '古井\t多']
  ])
})

test('nothing is gone through again and again', async () => {
  const many = 20_000
  for (const line of ['────', '甲 | |', '甲 | 1 | |', '甲 | 乙 |', '|---|', '+---+'])
    expect((await read(['古井。', ...Array<string>(many).fill(line)])).places).toHaveLength(
      many + 1
    )
})

test.each([
  ['a menu that is closed', ['首页 | 公开 | 服务 |', '互动 | 数据 | 专题 |']],
  ['a page in two columns', ['标题 | 关于12口井的决定 |', '正文 | 现决定如下。 |']],
  ['a form', ['文号： | 甲〔2024〕1号 | 日期： |', '机关： | 井办 | 主题： |']],
  ['a trail', ['> 公开 | > 法定 | > 2024 |', '> 公开 | > 指南 | > 2023 |']],
  ['rows of unlike numbers of cells', ['甲 | 1 | 2 |', '乙 | 1 | 2 | 3 |']],
  ['a line across', ['甲', '──────', '乙']],
  ['one row', ['┌──┐', '│甲│', '└──┘']],
  ['rows that nothing opens', ['│甲│乙│', '│丙│丁│']],
  ['menus', ['首页 | 公开 | 服务', '| 互动 | 数据 |']]
])('%s is none', async (_, lines) => {
  const {found, places} = await read(lines)
  expect(found).toEqual(lines)
  expect(places).toEqual(lines.map((line) => line.replace(/\s+/g, '')))
})

async function read(lines: readonly string[]) {
  const reading = await readText('a.txt', Buffer.from(lines.join('\n')))
  if ('rule' in reading) throw new Error(reading.rule)
  return {
    found: reading.tree.children.map((node) =>
      node.type === 'grid' ? node.children.map(textOf) : isBlock(node) ? textOf(node) : node.type
    ),
    places: reading.places.map(({text}) => text.replace(/\s+/g, ''))
  }
}
