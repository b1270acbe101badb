import {describe, expect, test} from 'vitest'
import {VFile} from 'vfile'
import {readLines} from '../../engine/read/lines.ts'
import {find, run} from './regions.fixture.ts'
import {regions} from './regions.ts'

const prose = '全区现有古井一百二十六口，分布在六个镇和三个街道。'

describe('cells on lines of their own', () => {
  test('are a table below the names of its columns', () => {
    expect(
      find('序号', '项目名称', '地点', '1', '老城改造', '甲街道', '2', '修桥', '乙镇', '附件2')
    ).toEqual([
      [
        ['序号', '项目名称', '地点'],
        ['1', '老城改造', '甲街道'],
        ['2', '修桥', '乙镇']
      ],
      '附件2'
    ])
  })

  test('are one by numbers at the same distance', () => {
    const rows = [1, 2, 3].map((n) => [String(n), `${prose}${String(n)}`, '区文旅局', '全区'])
    expect(find('推广清单', ...rows.flat())).toEqual(['推广清单', rows])
  })

  test('stay as they are where rows differ in length, and are reported', () => {
    const lines = ['序号', '项目名称', '地点', '1', '老城', '改造', '甲街道', '2', '修桥', '乙镇']
    const {found, messages, roles} = run(lines)
    expect(found).toEqual(lines)
    expect(roles).toEqual(lines.map(() => 'cell'))
    expect(messages).toEqual(['reading-doubtful'])
  })

  test('are none where the numbers are those of pages', () => {
    const lines = [1, 2, 3].flatMap((n) => [String(n), `${prose}${prose}`, prose])
    expect(find(...lines)).toEqual(lines)
  })
})

describe('a table that begins with its first row names no columns', () => {
  test.each([
    ['divided by tabs', ['1\t修井\t甲镇', '2\t修桥\t乙镇', '3\t修路\t丙镇'], true],
    ['of quantities', ['甲镇\t12\t3%', '乙镇\t8\t2%', '丙镇\t2\t1%'], true],
    ['with a cell on each line', [1, 2, 3].flatMap((n) => [String(n), prose, '区文旅局']), true],
    ['with names', ['序号\t任务', '1\t修井', '2\t修桥'], false],
    ['with years as names', ['年份\t2023\t2024', '井\t12\t13', '桥\t8\t9'], false]
  ])('%s', (_, lines, expected) => {
    const tree = readLines(lines.join('\n'))
    regions()(tree, new VFile({path: 'a.txt'}))
    const [grid] = tree.children
    expect(grid?.type === 'grid' && (grid.nameless ?? false)).toBe(expected)
  })
})

describe('paragraphs that stand apart', () => {
  test('each person of a roster begins one', () => {
    const lines = [
      '组　长：金一　　区长',
      '副组长：陈二三　副区长、',
      '公安局局长',
      '　　　　李四　　区水务局局长',
      prose
    ]
    expect(run(lines).marks).toEqual(['roster', 'roster', undefined, 'roster', undefined])
  })

  test.each(['表1 2020年以来的桥梁', '图2-1：桥梁分布（单位：座）', '专栏3 桥梁工程', '表 4'])(
    '%s names a table or a picture',
    (line) => {
      expect(run([prose, line, prose]).marks).toEqual([undefined, 'caption', undefined])
    }
  )

  test.each(['表1所列桥梁', '图1 所示的桥梁，', '表扬3 座桥梁', '表2 列出了全部桥梁。'])(
    '%s does not',
    (line) => {
      expect(run([line]).marks).toEqual([undefined])
    }
  )

  test('items without full stops are a list where four stand so', () => {
    const items = ['金一为审判员', '陈二三为审判员', '李四为审判员', '王五为庭长']
    const spread = ['', ...items.flatMap((item) => [item, ''])]
    expect(run(spread).marks).toEqual(items.map(() => 'list'))
    expect(run(spread.slice(2)).marks).toEqual(items.slice(1).map(() => undefined))
    expect(run(items).marks).toEqual(items.map(() => undefined))
  })
})
