import {describe, expect, test} from 'vitest'
import {VFile} from 'vfile'
import {
  blocksOf,
  createBlock,
  isBlock,
  textOf,
  toFurniture,
  toHeading
} from '../../../engine/tree/blocks.ts'
import type {Block, Document, Role} from '../../../engine/tree/nodes.ts'
import {planItems} from '../../structure/plan-items.ts'
import task from './task.ts'

describe('an item and the labelled lines below it', () => {
  test('they are one task, which says who leads, who does it and until when', () => {
    const {found, read} = run(
      ...[
        '一、道路',
        '1.修补坑槽三千处。',
        '牵头领导：李四',
        '责任单位：市交通局、各区、县人民政府'
      ],
      ...['完成时限：2024年6月30日', '2.清理边沟二百公里。', '责任单位：市水务局', '二、桥梁']
    )
    expect(read).toEqual(['一、道路', 'task 1 (4)', 'task 2 (2)', '二、桥梁'])
    expect(found).toMatchObject([
      {
        n: 1,
        section: '',
        task: '1.修补坑槽三千处。',
        lead: ['李四'],
        units: ['市交通局', '各区、县人民政府'],
        due: '2024-06-30',
        until: '2024年6月30日'
      },
      {n: 2, section: '', task: '2.清理边沟二百公里。', lead: [], units: ['市水务局'], until: null}
    ])
  })

  test.each([
    ['1.修路。', 1],
    ['12．修路。', 12],
    ['3、修路。', 3],
    ['十二、修路。', 12],
    ['（三）修路。', 3],
    ['（4）修路。', 4],
    ['⑤修路。', 5],
    ['12.60部电梯加装到位。', 12],
    ['7.3公里道路完工。', 7]
  ])('“%s” has the number %i', (item, n) => {
    expect(run(item, '责任单位：市交通局').found.map(({n}) => n)).toEqual([n])
  })

  test.each([
    ['责任单位', 'units'],
    ['主要责任单位', 'units'],
    ['责任部门', 'units'],
    ['配合单位', 'units'],
    ['协办单位', 'units'],
    ['责 任 单 位', 'units'],
    ['责任科室', 'units'],
    ['牵头单位', 'lead'],
    ['牵头部门', 'lead'],
    ['牵头领导', 'lead'],
    ['分管领导', 'lead'],
    ['责任人', 'lead'],
    ['分管副市长', 'lead']
  ] as const)('%s tells the %s', (label, field) => {
    const other = field === 'lead' ? 'units' : 'lead'
    const [first] = run('1.修路。', `${label}：甲方、乙方`).found
    expect(first).toMatchObject({[field]: ['甲方', '乙方'], [other]: []})
  })

  test('where a person leads, a body that leads too is one of those that do it', () => {
    const [first] = run(
      '1.修路。',
      '牵头领导：李四',
      '牵头单位：市交通局',
      '配合单位：市财政局'
    ).found
    expect(first).toMatchObject({lead: ['李四'], units: ['市交通局', '市财政局']})
  })

  test('lists may be divided by any mark and end with one', () => {
    const [first] = run('1.修路。', '责任单位：甲局、乙局，丙局,丁局。').found
    expect(first?.units).toEqual(['甲局', '乙局', '丙局', '丁局'])
  })

  test.each([
    ['2024年6月30日', '2024-06-30'],
    ['2024年12月31日前', '2024-12-31'],
    ['二〇二四年六月三十日', '2024-06-30'],
    ['2024年6月底前', null],
    ['6月30日', null],
    ['全年', null],
    ['2024年第二季度', null],
    ['原定2024年6月30日，现改为年底', null]
  ])('the deadline “%s” is the exact day %s', (value, due) => {
    expect(run('1.修路。', '责任单位：市交通局', `完成时限：${value}`).found[0]?.due).toBe(due)
  })

  test('aims and measures belong to it, too', () => {
    const lines = [
      '1.修路。',
      '工作目标：三百公里',
      '主要措施：分片包干',
      '责任单位：市交通局',
      '完成'
    ]
    expect(run(...lines).read).toEqual(['task 1 (4)', '完成'])
  })

  test('a few paragraphs of text may stand between the item and its labels', () => {
    expect(run('1.修路。', '全年修路三百公里。', '重点是云梦路。', '责任单位：甲').read).toEqual([
      'task 1 (4)'
    ])
    const far = Array.from({length: 5}, (_, at) => `第${String(at)}处要修。`)
    expect(run('1.修路。', ...far, '责任单位：甲').found).toEqual([])
  })

  test('text below the labels is of no task', () => {
    expect(run('1.修路。', '责任单位：甲', '以上任务请抓好落实。').read).toEqual([
      ...['task 1 (2)', '以上任务请抓好落实。']
    ])
  })
})

test('a body that is only called 单位 does it; hosts do it where several items have one', () => {
  expect(run('1.修路。', '单位：市交通局').found[0]?.units).toEqual(['市交通局'])
  const lines = ['1.办灯会。', '主办单位：市文旅局', '2.办庙会。', '主办单位：市商务局']
  expect(run(...lines).found.map(({units}) => units)).toEqual([['市文旅局'], ['市商务局']])
  expect(run('1.办灯会。（主办单位：市文旅局）').found[0]?.units).toEqual(['市文旅局'])
})

describe('labels in the line of the item', () => {
  test.each([
    '3.加固危桥。（牵头单位：市交通局；责任单位：各区县；完成时限：2024年9月1日）',
    '3.加固危桥（牵头单位：市交通局； 责任单位：各区县； 完成时间：2024年9月1日）。',
    '3.加固危桥。(牵头单位:市交通局;责任单位:各区县;完成时限:2024年9月1日)'
  ])('“%s” is a whole task', (line) => {
    const {found, read} = run(line, '4.其他')
    expect(read).toEqual(['task 3 (1)', '4.其他'])
    expect(found[0]).toMatchObject({lead: ['市交通局'], units: ['各区县'], due: '2024-09-01'})
  })

  test('a remark in brackets inside a value does not end it', () => {
    const [first] = run('3.加固危桥。（责任单位：市交通局（公路科）、市财政局）').found
    expect(first?.units).toEqual(['市交通局（公路科）', '市财政局'])
  })

  test('several labels share a line', () => {
    const [first] = run('1.修路。', '责任单位：甲局；配合单位：乙局；完成时限：6月底前').found
    expect(first).toMatchObject({units: ['甲局', '乙局'], due: null})
    expect(run('1.修路。', '责任单位：甲局　　配合单位：乙局').found[0]?.units).toEqual([
      '甲局',
      '乙局'
    ])
  })
})

test('a task stands under the widest heading, or under 一、 where a wider one stands above', () => {
  const item = (n: number) => [create(`${String(n)}.修路。`), create('责任单位：甲')]
  const children = [
    ...[...item(1), toHeading(create('一、道路'), 1), ...item(2)],
    ...[toHeading(create('（一）桥梁'), 2), ...item(3), toHeading(create('附件 分工'), 1)],
    ...[...item(4), toHeading(create('二、其他'), 2), ...item(5)]
  ]
  expect(runBlocks(children).found.map(({section}) => section)).toEqual([
    ...['', '一、道路', '一、道路', '附件 分工', '二、其他']
  ])
})

describe('what is no task', () => {
  test.each([
    ['an item without labels', ['1.修路。', '2.架桥。']],
    ['a deadline alone', ['1.修路。', '完成时限：2024年6月30日']],
    ['an aim alone', ['1.修路。', '工作目标：三百公里']],
    ['labels without an item', ['责任单位：市交通局', '联系电话：62220000']],
    ['text with a colon', ['1.修路：要抓早抓小，单位要落实责任。', '具体如下：']],
    ['a unit of measure', ['（一）汽车号牌。', '单位：毫米', '长四百四十。']],
    ['what a table counts in', ['1.修路。', '计量单位：万元', '金额单位：市财政局']],
    [
      'the footer of a page',
      ['一、修路。', '二、施行。', '主办单位：市人民政府', '承办单位：市府办']
    ],
    ['a label in a sentence', ['1.修路。', '各责任单位要抓好落实。']],
    ['a long label', ['1.修路。', '承担养护任务的各有关责任单位：市交通局']]
  ])('%s is none', (_, lines) => {
    expect(run(...lines).read).toEqual(lines)
  })

  test('a block that is known for something else is no item and ends one', () => {
    expect(runBlocks([create('1.修路。', 'title'), create('责任单位：甲')]).found).toEqual([])
    expect(runBlocks([create('1.修路。'), create('责任单位：甲', 'note')]).found).toEqual([])
  })
})

test('the text of every block stays, in order', () => {
  const lines = [
    '一、道路',
    '1.修路。（责任单位：甲）',
    '2.架桥。',
    '责任单位：　乙',
    '完成时限：全年',
    '完'
  ]
  const {document} = run(...lines)
  expect(blocksOf(document).map(textOf)).toEqual(lines)
})

test('a page number between tasks stays between them', () => {
  const number = toFurniture(create('— 3 —'), 'page-number')
  const {document} = runBlocks([
    create('1.修路。'),
    create('责任单位：甲'),
    number,
    create('2.架桥。')
  ])
  expect(document.children.map(({type}) => type)).toEqual(['group', 'furniture', 'paragraph'])
})

function run(...lines: readonly string[]) {
  return runBlocks(lines.map((line) => create(line)))
}

function runBlocks(children: Document['children']) {
  const document: Document = {type: 'document', children, data: {meta: {}, meeting: null}}
  planItems()({type: 'root', children: [document]})
  const found = task.read(document, new VFile())
  const read = document.children.map((child) => {
    if (child.type === 'group')
      return `task ${child.data.wanted.slice(1)} (${String(child.children.length)})`
    return isBlock(child) ? textOf(child) : child.type
  })
  return {document, found, read}
}

function create(line: string, role?: Role): Block {
  return createBlock(line, {lines: [1], gap: 1, indent: 0, ...(role ? {role} : {})})
}
