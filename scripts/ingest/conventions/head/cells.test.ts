import {describe, expect, test} from 'vitest'
import {readCatalogueLine} from './catalogue.ts'

/** Fields of a line, each in one text. */
function fieldsOf(line: string): string[] | null {
  return readCatalogueLine(line)?.map(({label, value}) => `${label}=${value}`) ?? null
}

describe('fields without colons', () => {
  test.each([
    ['索引号 | WY-1 | 文 号 | 乌政发〔2024〕3号 |', ['索引号=WY-1', '文号=乌政发〔2024〕3号']],
    ['| 关键词 | 发布机构 | 子虚区水务局 | |', ['关键词=', '发布机构=子虚区水务局']],
    ['索引号\tWY-1\t公开日期\t2024-03-05', ['索引号=WY-1', '公开日期=2024-03-05']],
    ['标 题 | 关于夜市的通知 |', ['标题=关于夜市的通知']],
    ['发文机关：乌有市人民政府 | 文号', ['发文机关=乌有市人民政府', '文号=']],
    [
      '发布机构 子虚区水务局 文 号 子水发〔2024〕3号',
      ['发布机构=子虚区水务局', '文号=子水发〔2024〕3号']
    ],
    ['索 引 号 主题分类 综合政务 \\ 其他', ['索引号=', '主题分类=综合政务 \\ 其他']],
    ['索引号 主题分类 发布机构', ['索引号=', '主题分类=', '发布机构=']],
    ['成文日期 2024-03-05', ['成文日期=2024-03-05']],
    [
      '发布机构 子虚区水务局 发布日期 2024-03-05 17:01',
      ['发布机构=子虚区水务局', '发布日期=2024-03-05 17:01']
    ],
    ['发布机构 子虚区水务局', ['发布机构=子虚区水务局']],
    ['索引号', ['索引号=']],
    ['标题 夜市的摊位怎样申请', ['标题=夜市的摊位怎样申请']],
    ['留言日期 2024-03-05', ['留言日期=2024-03-05']],
    ['7. [发布日期] 2024-03-05', ['发布日期=2024-03-05']],
    ['5. [发文字号]', ['发文字号=']],
    ['索引号0001/2024-3 成文日期2024-03-05', ['索引号=0001/2024-3', '成文日期=2024-03-05']],
    ['发文机关子虚区水务局 文号', ['发文机关=子虚区水务局', '文号=']],
    [
      '发布机构: 无何州政府 文    号: 无政发〔2024〕3号',
      ['发布机构=无何州政府', '文号=无政发〔2024〕3号']
    ],
    ['【索 引 号】WY-1 【发文机关】子虚区水务局', ['索引号=WY-1', '发文机关=子虚区水务局']],
    ['[子虚区人民政府]2024-03-05字号: |', ['来源=子虚区人民政府', '时间=2024-03-05', '字号=']],
    ['2024-03-05 15:33:00来源:乌有报作者:', ['时间=2024-03-05 15:33:00', '来源=乌有报', '作者=']],
    [
      '來源:乌有人大 編輯:钱一 2024-03-05 17:03',
      ['來源=乌有人大', '編輯=钱一', '时间=2024-03-05 17:03']
    ]
  ])('are read: %s', (line, fields) => {
    expect(fieldsOf(line)).toEqual(fields)
  })

  test.each([
    ['the columns of a table', '序号 | 名称 | 时间'],
    ['a row of one', '1 | 捞月桥 | 2024年'],
    ['a word of the text that is a label, too', '主题 研究古井保护'],
    ['a label with a value of another form', '成文日期 待定'],
    ['a body that is none', '发布机构 还没有定下来'],
    ['words behind a label that begin like one', '索引号码簿 一本'],
    ['a bracket of the text', '【古井】保护'],
    ['a bracket that names no body', '[注]2024-03-05'],
    ['a long line', `索引号 ${'甲 '.repeat(300)}`]
  ])('are none in %s', (_, line) => {
    expect(fieldsOf(line)).toBeNull()
  })
})

describe('the day of a page or a paper', () => {
  test.each([
    ['《 乌有日报 》（ 2024年03月05日　第 02 版 ）', '2024年03月05日'],
    ['2024年3月5日 第A3版：要闻', '2024年3月5日'],
    ['2024-03-05 10:20:11 子虚区政府办公室', '2024-03-05'],
    ['钱一 发表于 2024-3-5 12:09:43', '2024-3-5 12:09:43']
  ])('is read from %s', (line, day) => {
    expect(readCatalogueLine(line)).toMatchObject([{field: 'published', value: day}])
  })

  test.each(['2024年3月5日星期二', '2024年3月5日 子虚区水务局', '《乌有日报》', '2024-03-05 修桥'])(
    'is none of %s, which a document may have',
    (line) => {
      expect(readCatalogueLine(line)).toBeNull()
    }
  )
})
