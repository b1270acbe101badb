import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {blocksOf, createBlock, toFurniture, toHeading} from '../../engine/tree/blocks.ts'
import type {Block, Document, Group, Role} from '../../engine/tree/nodes.ts'
import {toHanNumeral} from '../../../../src/text/han-numeral.ts'
import {ids} from './ids.ts'

describe('headings', () => {
  test('they are numbered by where they stand, not by what they say', () => {
    const children = [h(1, '一、甲'), h(2, '（三）乙'), h(2), h(1), h(2), h(3), h(1)]
    expect(idsOf(children)).toEqual(['s1', 's1-1', 's1-2', 's2', 's2-1', 's2-1-1', 's3'])
  })

  test('a narrower level begins anew below each wider one', () => {
    expect(idsOf([h(1), h(2), h(3), h(2), h(3)])).toEqual([
      's1',
      's1-1',
      's1-1-1',
      's1-2',
      's1-2-1'
    ])
  })
})

describe('paragraphs', () => {
  test('the title has a name of its own, all other text is numbered through', () => {
    expect(
      idsOf([p('题', 'title'), p('注', 'note'), p('甲'), h(1), p('乙'), p('局', 'signature')])
    ).toEqual(['title', 'p001', 'p002', 's1', 'p003', 'p004'])
  })

  test('numbers have three digits, and more where there are more', () => {
    const given = idsOf(Array.from({length: 1001}, () => p('甲')))
    expect([given[0], given[98], given[999], given[1000]]).toEqual([
      'p001',
      'p099',
      'p1000',
      'p1001'
    ])
  })

  test('furniture between them has no id and takes none', () => {
    const furniture = toFurniture(p('— 3 —'), 'page-number')
    const document = number([p('甲'), furniture, p('乙')])
    expect(blocksOf(document).map(({data}) => data.id)).toEqual(['p001', 'p002'])
    expect(furniture.children[0]?.data.id).toBeUndefined()
  })
})

describe('statutes', () => {
  const first = p('第一条 为了规范校车，制定本办法。', 'article')
  const second = p('第二条　校车应当：', 'article')

  test('an article has its number, its paragraphs and items stand below it', () => {
    const items = [p('（一）合格；', 'item'), p('（二）齐全。', 'item')]
    expect(
      idsOf([first, second, ...items, p('本条另有规定的除外。'), p('（一）甲；', 'item')])
    ).toEqual([...['a1', 'a2', 'a2-1-1', 'a2-1-2', 'a2-2', 'a2-2-1']])
  })

  test('what stands below an item is cited below it', () => {
    const items = ['（一）甲：', '1.乙；', '2.丙；', '（二）丁：', '1.戊。'].map((line) =>
      p(line, 'item')
    )
    expect(idsOf([first, ...items, p('己。'), p('1.庚。', 'item')])).toEqual([
      ...['a1', 'a1-1-1', 'a1-1-1-1', 'a1-1-1-2', 'a1-1-2', 'a1-1-2-1', 'a1-2', 'a1-2-1']
    ])
  })

  test('an article that was put in behind another has its own number, and so has what stands below', () => {
    const put = p('第二条之一　校车应当：', 'article')
    const items = ['（一）甲；', '（一）之一　乙；', '（二）丙。'].map((line) => p(line, 'item'))
    expect(idsOf([second, put, ...items, p('丁。'), p('第三条 戊。', 'article')])).toEqual([
      ...['a2', 'a2-z1', 'a2-z1-1-1', 'a2-z1-1-1-z1', 'a2-z1-1-2', 'a2-z1-2', 'a3']
    ])
  })

  test('each of 1260 articles has its own', () => {
    const numbers = Array.from({length: 1260}, (_, at) => at + 1)
    const articles = numbers.map((number) => p(`第${toHanNumeral(number)}条　甲。`, 'article'))
    expect(idsOf(articles)).toEqual(numbers.map((number) => `a${String(number)}`))
  })

  test('the number is the printed one, also after a gap', () => {
    expect(
      idsOf([first, p('第十二条 甲。', 'article'), p('第一百零三条 乙。', 'article')])
    ).toEqual([...['a1', 'a12', 'a103']])
  })

  test('articles are counted through the chapters', () => {
    expect(idsOf([h(1, '第一章 总则'), first, h(1, '第二章 管理'), second])).toEqual([
      ...['s1', 'a1', 's2', 'a2']
    ])
  })

  test('behind a heading or a signature text is of no article', () => {
    expect(idsOf([first, h(1, '附件'), p('甲')])).toEqual(['a1', 's1', 'p001'])
    expect(idsOf([first, p('乌有市政府', 'signature'), p('2024年3月5日', 'date')])).toEqual([
      ...['a1', 'p001', 'p002']
    ])
  })

  test('the articles of a second statute in one document do not take ids away', () => {
    const given = idsOf([first, second, h(1, '附件'), first])
    expect(given).toEqual(['a1', 'a2', 's1', 'p001'])
    expect(idsOf([first, h(1, '附件'), first, p('（一）甲；', 'item'), p('乙。')])).toEqual([
      ...['a1', 's1', 'p001', 'p002', 'p003']
    ])
  })

  test('in other papers a line that looks like an article is text', () => {
    expect(idsOf([p('第三条 校车应当合格。')])).toEqual(['p001'])
  })
})

describe('tasks', () => {
  test('a task has the number of its item, its lines are text', () => {
    const task = createTask(8)
    expect(idsOf([p('甲'), task, p('乙')])).toEqual(['p001', 'p002', 'p003', 'p004'])
    expect(task.data.id).toBe('t8')
  })

  test('the same number under another heading does not get the same id', () => {
    const [first, second] = [createTask(1), createTask(1)]
    number([first, second])
    expect(first.data.id).toBe('t1')
    expect(second.data.id).not.toBe('t1')
  })
})

describe('laws', () => {
  const heading = fc.integer({min: 1, max: 6}).map((depth) => h(depth))
  const roles: (Role | undefined)[] = [
    undefined,
    'title',
    'note',
    'article',
    'item',
    'date',
    'names'
  ]
  const text = fc.constantFrom(
    '甲',
    '第一条 甲',
    '第二条 乙',
    '第二条之一 乙',
    '（一）丙',
    '（一）之一 丙',
    '（二）丁',
    '1.戊'
  )
  const paragraph = fc.tuple(text, fc.constantFrom(...roles)).map(([line, role]) => p(line, role))
  const task = fc.integer({min: 0, max: 3}).map(createTask)
  const document = fc.array(fc.oneof(heading, paragraph, task), {maxLength: 30})

  test('every block and task has an id, no two the same, all fit for an address', () => {
    fc.assert(
      fc.property(document, (children) => {
        const done = number(children.map((child) => structuredClone(child)))
        const given = [
          ...blocksOf(done).map(({data}) => data.id),
          ...done.children.flatMap((child) => (child.type === 'group' ? [child.data.id] : []))
        ]
        expect(new Set(given).size).toBe(given.length)
        for (const id of given) expect(id).toMatch(/^(?:title|[spat]\d+(?:-z?\d+)*)$/)
      })
    )
  })

  test('each document has its own', () => {
    const documents = [create([p('甲')]), create([p('乙')])]
    ids()({type: 'root', children: documents})
    expect(documents.flatMap(blocksOf).map(({data}) => data.id)).toEqual(['p001', 'p001'])
  })

  test('ids say nothing of the words', () => {
    const shape = (word: string) => [h(1, word), p(word), p(`第三条 ${word}`, 'article'), p(word)]
    expect(idsOf(shape('甲'))).toEqual(idsOf(shape('完全不同的文字')))
  })
})

function idsOf(children: Document['children']): (string | undefined)[] {
  return blocksOf(
    number(children.map((child) => (child.type === 'group' ? child : structuredClone(child))))
  ).map(({data}) => data.id)
}

function number(children: Document['children']): Document {
  const document = create(children)
  ids()({type: 'root', children: [document]})
  return document
}

function create(children: Document['children']): Document {
  return {type: 'document', children, data: {meta: {}, meeting: null}}
}

function p(text: string, role?: Role): Block {
  return createBlock(text, {lines: [1], gap: 0, indent: 0, ...(role ? {role} : {})})
}

function h(depth: number, text = '甲'): Block {
  return toHeading(p(text), depth)
}

function createTask(n: number): Group {
  const data = {wanted: `t${String(n)}`, props: {}}
  const children = [p(`${String(n)}.修路。`), p('责任单位：市交通局')]
  return {type: 'group', component: 'Task', children, data}
}
