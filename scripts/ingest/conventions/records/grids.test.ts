import {describe, expect, test} from 'vitest'
import {textOf} from '../../engine/tree/blocks.ts'
import type {Grid} from '../../engine/tree/nodes.ts'
import {createRow} from '../../engine/tree/rows.ts'
import {columnRoleOf} from '../lexicon/grid-columns.ts'
import {readGridActs} from './grid-acts.ts'
import {readGridTasks} from './grid-tasks.ts'
import {readGridVotes} from './grid-votes.ts'

function grid(rows: readonly string[]): Grid {
  const children = rows.map((row, at) => {
    const cells = row
      .split('|')
      .map((value) => (value === '' ? [] : [{type: 'text' as const, value}]))
    return createRow(cells, {lines: [at + 1], gap: 0, indent: 0})
  })
  return {type: 'grid', children}
}

describe('votes of a table', () => {
  test('are one for each row that counts those for it', () => {
    const rows = [
      '序号|表决事项|赞成票|反对票|弃权票|未表决|结果',
      '1|《护井办法》|25|0票|1|2|通过',
      '2|《渡船办法》|9|15|3||未通过',
      '3|其他事项|||||'
    ]
    const first = {
      item: '《护井办法》',
      for: 25,
      against: 0,
      abstained: 1,
      notVoted: 2,
      passed: true
    }
    const second = {for: 9, against: 15, abstained: 3, notVoted: null, passed: false}
    const found = readGridVotes(grid(rows))
    expect(found).toMatchObject([first, {...second, item: '《渡船办法》'}])
    expect(found.map(({on}) => textOf(on).charAt(0))).toEqual(['1', '2'])
    expect(readGridVotes(grid(['姓名|赞成', '钱一|25']))).toEqual([])
  })
})

describe('tasks of a table', () => {
  const tasksOf = (rows: readonly string[]) =>
    readGridTasks(grid(rows), '节').map(({on, ...task}) => ({
      ...task,
      line: 'lines' in on.data ? on.data.lines[0] : null
    }))

  test('each row says who does it until when, under the line across the table', () => {
    expect(
      tasksOf([
        '序号|重点任务|牵头单位|责任单位|完成时限|备注',
        '1|修桥|交通局|财政局、子虚区人民政府|2024年6月30日|',
        '一、教育|||||',
        '2.|新增学位|教育局|各区、县人民政府|6月底前|重点',
        '||||2024年|'
      ])
    ).toEqual([
      {
        ...{line: 2, n: 1, section: '节', task: '修桥', lead: ['交通局']},
        ...{units: ['财政局', '子虚区人民政府'], due: '2024-06-30', until: '2024年6月30日'}
      },
      {
        ...{line: 4, n: 2, section: '一、教育', task: '新增学位', lead: ['教育局']},
        ...{units: ['各区、县人民政府'], due: null, until: '6月底前'}
      }
    ])
  })

  test('who leads may be a person, names may stand in two rows, numbers may be missing', () => {
    expect(
      tasksOf([
        '表|||||',
        '类别|工作任务|责任分工|||',
        '||责任领导|牵头部门|配合部门|',
        '交通|修桥|李四|交通局|财政局|',
        '|修路|王五|交通局||'
      ])
    ).toMatchObject([
      {n: 1, section: '交通', task: '修桥', lead: ['李四'], units: ['交通局', '财政局']},
      {n: 2, section: '节', task: '修路', lead: ['王五'], units: ['交通局']}
    ])
  })

  test.each([
    [['项目|单位|金额', '修桥|万元|3']],
    [['序号|建议标题|承办单位', '1|关于修桥的建议|交通局']],
    [['任务|时限', '修桥|6月']],
    [['修桥|交通局', '修路|财政局']],
    [['任务|责任单位']]
  ])('%j holds none', (rows) => {
    expect(tasksOf(rows)).toEqual([])
  })
})

describe('appointments of a table', () => {
  const actsOf = (rows: readonly string[], titled: Parameters<typeof readGridActs>[1]) =>
    [...readGridActs(grid(rows), titled)].map(([on, acts]) => [textOf(on).split('\t', 1)[0], acts])

  test('each row is of the act that the title announces', () => {
    expect(
      actsOf(['序号|姓 名|任命职务', '1|李　四|法院审判员', '2|共两名|', '3|王五|待定'], 'appoint')
    ).toEqual([['1', [{person: '李四', action: 'appoint', office: '法院审判员'}]]])
  })

  test('a column may say what is left', () => {
    expect(actsOf(['姓名|免去职务', '李四|法院审判员'], null)).toEqual([
      ['李四', [{person: '李四', action: 'remove', office: '法院审判员'}]]
    ])
  })

  test('without an act or with other columns there are none', () => {
    expect(actsOf(['姓名|职务', '李四|法院院长'], null)).toEqual([])
    expect(actsOf(['姓名|电话', '李四|法院院长'], 'appoint')).toEqual([])
  })
})

test.each([
  ['序号', 'number'],
  ['牵头单位', 'lead'],
  ['主办单位（部门）', 'lead'],
  ['责任单位', 'unit'],
  ['配合部门', 'unit'],
  ['责 任 领 导', 'leader'],
  ['完成时限', 'due'],
  ['计划完成时间', 'due'],
  ['主要任务', 'task'],
  ['工作内容', 'task'],
  ['任务分工', null],
  ['事项名称', null],
  ['单位', null],
  ['时间', null],
  ['拟任职务', 'office'],
  ['免去职务', 'left-office']
])('the column %s tells %s', (name, role) => {
  expect(columnRoleOf(name)).toBe(role)
})
