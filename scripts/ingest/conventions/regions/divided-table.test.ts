import {describe, expect, test} from 'vitest'
import {find, run} from './regions.fixture.ts'

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

  test('keep those at the end of a row, which a tab tells or the rows around it do', () => {
    expect(
      find('姓名\t单位\t备注', '金一\t区水务局\t', '陈二三\t区住建局', '李四\t区文旅局\t兼职')
    ).toEqual([
      [
        ['姓名', '单位', '备注'],
        ['金一', '区水务局', ''],
        ['陈二三', '区住建局'],
        ['李四', '区文旅局', '兼职']
      ]
    ])
  })

  test('may have names over several columns', () => {
    expect(
      find('类别\t投资（万元）\t\t单位', '\t市级\t区级\t', '道路\t12\t\t区住建局', prose)
    ).toEqual([
      [
        ['类别', '投资（万元）', '', '单位'],
        ['', '市级', '区级', ''],
        ['道路', '12', '', '区住建局']
      ],
      prose
    ])
  })

  test('may all end with a tab', () => {
    expect(find('项目\t单位\t', '修井\t区水务局\t', '修桥\t区住建局\t')).toEqual([
      [
        ['项目', '单位'],
        ['修井', '区水务局'],
        ['修桥', '区住建局']
      ]
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

  test('are told by the columns of programs that count each character as one', () => {
    const lines = [
      '项目      上年数    本年数    增长（%）',
      '石桥支出    1,280          -2.5',
      '水井支出    960    1,020    6.3'
    ]
    // As a program prints it: each name and number begins in the column of its character.
    const printed = lines.map((line) => inCharacters(line, [0, 8, 16, 24]))
    printed[1] = inCharacters('石桥支出  1,280    -2.5', [0, 8, 24])
    expect(find(...printed)).toEqual([
      [
        ['项目', '上年数', '本年数', '增长（%）'],
        ['石桥支出', '1,280', '', '-2.5'],
        ['水井支出', '960', '1,020', '6.3']
      ]
    ])
  })

  test('may have names over several columns', () => {
    const {found, messages} = run([
      '类别    投资（万元）      单位',
      '        市级    区级      ',
      '道路    12      8         区住建局',
      '水利            30        区水务局'
    ])
    expect(found).toEqual([
      [
        ['类别', '投资（万元）', '', '单位'],
        ['', '市级', '区级', ''],
        ['道路', '12', '8', '区住建局'],
        ['水利', '', '30', '区水务局']
      ]
    ])
    expect(messages).toEqual([])
  })

  test('are said to be doubtful where a cell goes on, or there may be two', () => {
    const head = '序号  任务            牵头单位    完成时限'
    const row = '1     修缮古井十口    区文旅局    6月底前'
    const messages = (...lines: readonly string[]) => run([head, row, ...lines]).messages
    expect(messages()).toEqual([])
    expect(messages('2     疏通老城区排水  区水务局    汛期前', '      管网')).toEqual([
      'reading-doubtful'
    ])
    expect(messages('2     疏通  排水      区水务局    汛期前')).toEqual(['reading-doubtful'])
  })

  test.each([
    ['a title that is spread', ['工  作  报  告', '（2024年度）', prose]],
    ['signers side by side', ['子虚区人民政府    南柯区人民政府', '2024年3月1日', prose]]
  ])('are no table where they are %s', (_, lines) => {
    expect(find(...lines)).toEqual(lines)
  })
})

/** The cells of a line, each so many characters from its beginning. */
function inCharacters(line: string, starts: readonly number[]): string {
  return line
    .split(/ {2,}/)
    .reduce((printed, cell, at) => printed.padEnd(starts[at] ?? 0) + cell, '')
}
