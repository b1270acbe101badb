import {describe, expect, test} from 'vitest'
import {areas, createDocument} from '../lists/document.fixture.ts'
import type {RecordOf} from '../schema/records/record.ts'
import {byRole, doersOf} from './doers.ts'
import {filterSheet, valuesOf} from './filters.ts'
import {hasTasks} from './has-tasks.ts'
import {taskPages} from './task-pages.ts'
import {planOf} from './task-rows.ts'

const task = (n: number, fields: Partial<RecordOf<'task'>> = {}): RecordOf<'task'> => ({
  ...{type: 'task', block: `p00${String(n)}`, n, section: '', task: `${String(n)}.修桥`},
  ...{lead: [], units: ['区财政局'], due: null, until: null},
  ...fields
})
const plan = (id: string, title: string, tasks: RecordOf<'task'>[]) =>
  planOf(createDocument(id, {title, date: '2024-03-01'}), tasks, undefined, () => 1)

describe('a plan', () => {
  test('is of the year in its title, and its months are of that year', () => {
    const {year, area, tasks} = plan('zixu/2024/a', '子虚区2025年重点任务', [
      task(1, {until: '9月底前'})
    ])
    expect([year, area?.id, tasks[0]?.day]).toEqual([2025, 'zixu', '2025-09-30'])
    expect(plan('zixu/2024/a', '重点任务', []).year).toBe(2024)
  })

  test('has what tables and what components hold', () => {
    const document = createDocument('zixu/2024/a', {records: [task(1)]})
    expect(planOf(document, [task(2)], undefined, () => 1).tasks.map(({n}) => n)).toEqual([1, 2])
    expect(hasTasks(document, {tasks: 0, citations: []})).toBe(true)
    expect(hasTasks(createDocument('zixu/2024/b', {}), {tasks: 0, citations: []})).toBe(false)
    expect(hasTasks(createDocument('zixu/2024/b', {}), {tasks: 1, citations: []})).toBe(true)
  })
})

describe('who does tasks', () => {
  const own = plan('zixu/2024/a', '2024年任务', [
    task(1, {lead: ['李四'], units: ['区财政局', '区教委']}),
    task(2, {lead: ['区财政局'], units: ['区财政局']})
  ])
  const other = plan('nanke/2023/b', '2023年任务', [task(1)])

  test('is counted once a task, and not with the same words of another area', () => {
    const doers = doersOf([own, other])
    const found = doers.map(({name, area, leads, does}) => [name, area?.id, leads, does])
    expect(found).toHaveLength(4)
    expect(found).toEqual(
      expect.arrayContaining([
        ['李四', 'zixu', 1, 0],
        ['区财政局', 'zixu', 1, 1],
        ['区财政局', 'nanke', 0, 1],
        ['区教委', 'zixu', 0, 1]
      ])
    )
    expect(new Set(doers.map(({id}) => id)).size).toBe(4)
  })

  test('stands in the list of each of its roles, with what it does in that', () => {
    const lists = byRole(doersOf([own]))
    const shown = lists.map(({role, lines}) => [role, lines.map(({name, count}) => [name, count])])
    expect(shown).toEqual([
      [
        '牵头',
        expect.arrayContaining([
          ['李四', 1],
          ['区财政局', 1]
        ])
      ],
      [
        '负责',
        expect.arrayContaining([
          ['区财政局', 1],
          ['区教委', 1]
        ])
      ]
    ])
    expect(byRole(doersOf([other])).map(({role}) => role)).toEqual(['负责'])
  })

  test('has a page where tasks name it twice, else a line that leads to the task', () => {
    const pages = taskPages([own, other], doersOf([own, other]))
    const doers = pages.filter((page) => page.kind === 'doer')
    expect(doers).toMatchObject([{name: '区财政局', area: areas.zixu, leads: 1, does: 1}])
    expect(doers[0]?.groups).toEqual([
      {
        ...{document: 'zixu/2024/a', digest: 'digest of zixu/2024/a', title: '2024年任务'},
        ...{year: 2024, blocks: ['p001', 'p002']}
      }
    ])
    const [index] = pages
    expect(index).toMatchObject({
      ...{kind: 'index', total: 3},
      districts: [
        {
          id: 'zixu',
          tasks: 2,
          doers: expect.arrayContaining([
            {name: '李四', leads: 1, does: 0, url: '/zixu/2024/a/#p001'},
            {name: '区财政局', leads: 1, does: 1, url: `/${doers[0]?.id ?? ''}/`}
          ]) as unknown
        },
        {id: 'nanke', tasks: 1}
      ],
      years: [
        {id: '2024', tasks: 2},
        {id: '2023', tasks: 1}
      ]
    })
  })

  test('is counted by year on the page of the year, and leads to all years', () => {
    const before = plan('zixu/2023/c', '2023年任务', [task(1)])
    const pages = taskPages([own, before], doersOf([own, before]))
    const year = pages.find(({id}) => id === 'tasks/2023')
    const doer = pages.find((page) => page.kind === 'doer')
    expect(year).toMatchObject({
      doers: [
        {area: '子虚区', lines: [{name: '区财政局', leads: 0, does: 1, url: `/${doer?.id ?? ''}/`}]}
      ]
    })
    expect(doer).toMatchObject({leads: 1, does: 2})
  })
})

test('a document with three tasks has a table of them at its own address, and none with two', () => {
  const many = plan(
    'zixu/2024/a',
    '甲',
    [1, 2, 3].map((n) => task(n, {units: []}))
  )
  const few = plan(
    'zixu/2024/b',
    '乙',
    [1, 2].map((n) => task(n, {units: []}))
  )
  const pages = taskPages([many, few], [])
  expect(pages.filter(({kind}) => kind === 'plan').map(({id}) => id)).toEqual(['tasks/zixu/2024/a'])
  expect(taskPages([], [])).toEqual([])
})

test('each value of a filter has a number, and its rows have it as a class', () => {
  const rows = [['乙', '甲'], ['甲'], []]
  const compare = (a: string, b: string) => (a < b ? -1 : 1)
  const {values, classesOf} = valuesOf('u', rows, (row) => row, compare)
  expect(values).toEqual([
    {id: 'u1', label: '乙', count: 1},
    {id: 'u2', label: '甲', count: 2}
  ])
  expect(rows.map(classesOf)).toEqual([['u1', 'u2'], ['u2'], []])
})

test('of more values than the style sheet knows, those of most rows are offered', () => {
  const rows = Array.from({length: 300}, (_, at) => [String(at), 'a'])
  const {values} = valuesOf(
    'd',
    rows,
    (row) => row,
    (a, b) => (a < b ? -1 : 1)
  )
  expect(values).toHaveLength(40)
  expect(values.at(-1)).toMatchObject({label: 'a', count: 300})
  const sheet = filterSheet()
  for (const {id} of values) expect(sheet).toContain(`#${id}:checked`)
})
