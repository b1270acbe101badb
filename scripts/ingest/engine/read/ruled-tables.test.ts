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

test.each([
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
