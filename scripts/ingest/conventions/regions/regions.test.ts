import {describe, expect, test} from 'vitest'
import {VFile} from 'vfile'
import {readLines} from '../../engine/read/lines.ts'
import {isBlock, textOf} from '../../engine/tree/blocks.ts'
import {cellsOf} from '../../engine/tree/rows.ts'
import {plainText} from '../../engine/tree/inline.ts'
import {regions} from './regions.ts'

const header = '序号\t任务\t牵头单位\t完成时限'
const prose = '全区现有古井一百二十六口，分布在六个镇和三个街道。'

describe('rows of cells divided by tabs', () => {
  test('below the names of their columns are a table', () => {
    expect(
      find('任务清单', header, '1\t修井\t区水务局\t6月底前', '2\t修桥\t区住建局\t年底前', prose)
    ).toEqual([
      '任务清单',
      [
        ['序号', '任务', '牵头单位', '完成时限'],
        ['1', '修井', '区水务局', '6月底前'],
        ['2', '修桥', '区住建局', '年底前']
      ],
      prose
    ])
  })

  test('are one row where a cell is printed over two lines', () => {
    const rows = find(
      header,
      '1\t疏通管网，完成桥下',
      '积水点改造\t区水务局\t汛期前',
      '2\t修桥\t区住建局\t年底前'
    )
    expect(rows).toEqual([
      [
        ['序号', '任务', '牵头单位', '完成时限'],
        ['1', '疏通管网，完成桥下积水点改造', '区水务局', '汛期前'],
        ['2', '修桥', '区住建局', '年底前']
      ]
    ])
    const last = find(
      header,
      '1\t修井\t区水务局\t6月底前完成，',
      '年底验收',
      '2\t修桥\t区住建局\t年底前',
      '特此通知'
    )
    expect(last).toEqual([
      [
        ['序号', '任务', '牵头单位', '完成时限'],
        ['1', '修井', '区水务局', '6月底前完成，年底验收'],
        ['2', '修桥', '区住建局', '年底前']
      ],
      '特此通知'
    ])
  })

  test('keep their empty cells', () => {
    expect(find('项目\t单位\t备注', '修井\t\t已开工', '修桥\t区住建局')).toEqual([
      [
        ['项目', '单位', '备注'],
        ['修井', '', '已开工']
      ],
      '修桥\t区住建局'
    ])
  })

  test('end where a page does', () => {
    expect(
      find(header, '1\t修井\t区水务局\t6月底前', '— 2 —', header, '2\t修桥\t区住建局\t年底前')
    ).toEqual([
      [header.split('\t'), ['1', '修井', '区水务局', '6月底前']],
      '— 2 —',
      [header.split('\t'), ['2', '修桥', '区住建局', '年底前']]
    ])
  })

  test('without names of columns are one by a column of numbers', () => {
    expect(find('1\t修井\t十口', '2\t修桥\t两座', '3\t修路\t三里')).toEqual([
      [
        ['1', '修井', '十口'],
        ['2', '修桥', '两座'],
        ['3', '修路', '三里']
      ]
    ])
  })

  test.each([
    ['names in columns', ['金一\t陈二三\t李四', '王五六\t赵七\t钱八', '孙九\t周十一\t吴甲']],
    [
      'a contents list',
      ['关于古井保护的报告\t3', '关于古桥保护的报告\t12', '关于渡口安全的报告\t20']
    ],
    ['data about a document', ['索引号：甲1\t发布日期：2024-03-01', '发布机构：区政府\t文号：无']],
    ['menus', ['首页\t公开\t互动', '服务\t数据\t专题', '视频\t图片\t名录']]
  ])('are no table where they are %s', (_, lines) => {
    expect(find(...lines)).toEqual(lines)
  })
})

describe('rows in columns of print', () => {
  test('are a table below the names of their columns', () => {
    expect(
      find(
        '序号  任务            牵头单位    完成时限',
        '1     修缮古井十口    区文旅局    6月底前',
        '2     疏通老城区排水  区水务局    汛期前',
        '      管网',
        '3     改造夜市                    年底前',
        '特此通知'
      )
    ).toEqual([
      [
        ['序号', '任务', '牵头单位', '完成时限'],
        ['1', '修缮古井十口', '区文旅局', '6月底前'],
        ['2', '疏通老城区排水', '区水务局', '汛期前'],
        ['', '管网', '', ''],
        ['3', '改造夜市', '', '年底前']
      ],
      '特此通知'
    ])
  })

  test.each([
    ['a title that is spread', ['工  作  报  告', '（2024年度）', prose]],
    ['signers side by side', ['子虚区人民政府    南柯区人民政府', '2024年3月1日', prose]]
  ])('are no table where they are %s', (_, lines) => {
    expect(find(...lines)).toEqual(lines)
  })
})

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

function find(...lines: readonly string[]) {
  return run(lines).found
}

/** What becomes of lines: texts of blocks, cells of tables, and what blocks are marked as. */
function run(lines: readonly string[]) {
  const tree = readLines(lines.join('\n'))
  const file = new VFile({path: 'a.txt'})
  regions()(tree, file)
  const blocks = tree.children.filter(isBlock)
  return {
    found: tree.children.map((node) => {
      if (node.type === 'grid') return node.children.map((row) => cellsOf(row).map(plainText))
      return isBlock(node) ? textOf(node) : node.type
    }),
    marks: blocks.map(({data}) => data.region),
    roles: blocks.map(({data}) => data.role),
    messages: file.messages.map(({ruleId}) => ruleId)
  }
}
