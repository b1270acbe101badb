import {describe, expect, test} from 'vitest'
import {dateOf, isOnlyOfCatalogues, readCatalogueLine, valueOf} from './catalogue.ts'

describe('readCatalogueLine', () => {
  test.each([
    ['索引号：WY-2024-001', 'indexNumber', '索引号', 'WY-2024-001'],
    ['索 引 号: WY-2024-001', 'indexNumber', '索引号', 'WY-2024-001'],
    ['发文机关：乌有市人民政府办公室', 'issuer', '发文机关', '乌有市人民政府办公室'],
    ['发布机构 ： 子虚区水务局', 'issuer', '发布机构', '子虚区水务局'],
    ['发表单位：子虚区水务局', 'issuer', '发表单位', '子虚区水务局'],
    ['发表时间：2024-03-05', 'published', '发表时间', '2024-03-05'],
    ['文件印发单位：子虚区水务局', 'issuer', '文件印发单位', '子虚区水务局'],
    ['发文字号：乌政办发〔2024〕3号', 'documentNumber', '发文字号', '乌政办发〔2024〕3号'],
    ['文　　号：乌政发〔2024〕3号', 'documentNumber', '文号', '乌政发〔2024〕3号'],
    ['标　　题：关于夜市的通知', 'title', '标题', '关于夜市的通知'],
    ['信息名称：关于夜市：有问有答', 'title', '信息名称', '关于夜市：有问有答'],
    ['成文日期：2024年3月1日', 'written', '成文日期', '2024年3月1日'],
    ['印发日期：二〇二四年三月一日', 'written', '印发日期', '二〇二四年三月一日'],
    ['发布日期：2024-03-05', 'published', '发布日期', '2024-03-05'],
    ['主题分类：市场监管、安全生产', 'other', '主题分类', '市场监管、安全生产'],
    ['有效性：', 'other', '有效性', ''],
    ['有效性： | |', 'other', '有效性', ''],
    ['• 公开方式：主动公开', 'other', '公开方式', '主动公开'],
    ['【信息来源：子虚区水务局】', 'other', '信息来源', '子虚区水务局'],
    ['发文机关子虚区水务局', 'issuer', '发文机关', '子虚区水务局'],
    ['发文日期2024年3月5日', 'written', '发文日期', '2024年3月5日'],
    ['时效性现行有效', 'other', '时效性', '现行有效'],
    ['子虚区人大常委会(颁布单位)', 'issuer', '颁布单位', '子虚区人大常委会'],
    ['20240305(颁布时间)', 'published', '颁布时间', '2024-03-05'],
    ['發(fā)布機(jī)構(gòu)：子虛區(qū)水務(wù)局', 'issuer', '發布機構', '子虛區水務局']
  ])('reads the field of %s', (text, field, label, value) => {
    expect(readCatalogueLine(text)).toEqual([{field, label, value}])
  })

  test.each([
    '2024-03-05 07:58:03 | 来源:子虚报',
    '[ 来源: | 作者:admin | 发布时间:2024-03-05 | 浏览:77次 ]',
    '来源: 子虚报 · 2024-03-05 · 3749人看过',
    '来源：区编办   2024-03-05 11:01',
    '[ 2024-03-05 ] [ 来源：子虚报 ] [ 阅读：52 ]',
    '[日期：2024-03-05] 来源：子虚报 作者：李四 [字体：大 中 小]',
    '发布：2024-03-05 浏览：501',
    '（发布于：2024-03-05 09:24）',
    '来源:子虚报人气:760更新:2024-03-05 21:56:23',
    '2024年03月05日发表',
    '2024-03-05 第26,316号',
    '刊登日期：2024.3.5',
    '公發布日： 民國 113 年 03 月 05 日',
    '发布时期: 2024-03-05 信息来源: 子虚区人大 作者: 钱一二',
    '05.03.2024  14:18',
    '2024/03/05 < 上一版 下一版 > 返回首页',
    '2024-03-05 18:23钱国红',
    'http://www.example.com 2024年03月05日13:43 子虚网 | |||'
  ])('reads the day of publication of %s', (text) => {
    expect(dateOf(readCatalogueLine(text) ?? [], 'published')).toBe('2024-03-05')
  })

  test.each(['发文日期已定', '时效性强', '发文机关代表'])('a sentence is no field: %s', (text) => {
    expect(readCatalogueLine(text)).toBeNull()
  })

  test.each([
    ['title', '文件名称 公文标题 题名 名称'],
    ['documentNumber', '发文序号 发文文号 文件编号 字号'],
    ['indexNumber', '信息索引号 索引'],
    ['issuer', '发文机构 发文单位 发布单位 发布机关 制发机关 公开单位 制发单位 责任部门'],
    ['written', '公文生成日期 成文时间 生成日期 生成时间 发文日期 发文时间 制发日期'],
    ['published', '发表日期 更新时间 发布时间 公开日期 公开时间 时间发布 日期 时间'],
    ['other', '信息有效性 时效性 是否有效 效力状态 废止日期 失效日期 统一编号 公开目录 公文目录'],
    ['effective', '生效日期 实施日期 施行日期'],
    ['other', '主题词 体裁分类 主题 组配分类 服务对象 关键词 语种 信息类别 信息分类 文种 类别'],
    ['other', '公开类型 公开属性 公开形式 公开范围 是否公开 稿件来源 作者 签发人 审核 校对'],
    ['other', '责任编辑 阅读次数 点击数']
  ])('knows the labels that sites and offices print for a field: %s, %s', (field, labels) => {
    for (const label of labels.split(' ')) {
      expect(readCatalogueLine(`${label}：略`)).toEqual([{field, label, value: '略'}])
    }
  })

  test('reads the fields of a line one by one', () => {
    expect(
      readCatalogueLine('发布时间：2024-11-08 10:30　来源：市人大办公室 | 浏览次数：')
    ).toMatchObject([
      {field: 'published', value: '2024-11-08 10:30'},
      {field: 'other', label: '来源', value: expect.stringContaining('市人大办公室') as string},
      {field: 'other', label: '浏览次数', value: ''}
    ])
    expect(readCatalogueLine('（供稿：钱一 编辑：孙二三 责编：李　四）')).toEqual([
      {field: 'other', label: '供稿', value: '钱一'},
      {field: 'other', label: '编辑', value: '孙二三'},
      {field: 'other', label: '责编', value: '李　四'}
    ])
  })

  test('takes the longer of two labels that end alike', () => {
    expect(readCatalogueLine('信息发布日期：2024-03-05')).toMatchObject([{label: '信息发布日期'}])
    expect(readCatalogueLine('公文文号：乌政发〔2024〕3号')).toMatchObject([{label: '公文文号'}])
  })

  test.each(['2024-11-08 10:30', '2024年11月8日 10:30:59'])(
    'takes a time of publication on its own for one: %s',
    (text) => {
      expect(readCatalogueLine(text)).toMatchObject([{field: 'published', value: text}])
    }
  )

  test.each([
    ['a label of no catalogue', '牵头单位：子虚区水务局'],
    ['a salutation', '各位代表：'],
    ['a label that only begins like one', '时间安排：上午报到'],
    ['a label that only ends like one', '会议时间：上午九时'],
    ['a field behind other words', '本页发布日期：2024-03-05'],
    ['a sentence with a field in it', '网页上写着 来源：市人大办公室'],
    ['a label without a colon, and a value of another form', '发布日期 待定'],
    ['a word of the text that is a label, too', '主题 研究古井保护'],
    ['a column of a table', '序号 | 名称 | 时间'],
    ['words that begin like a label', '索引号码簿 一本'],
    ['a date alone', '2024年3月5日'],
    ['nothing', '']
  ])('is null for %s', (_, text) => {
    expect(readCatalogueLine(text)).toBeNull()
  })
})

test('fields without marks may stand in front of those that have them, and a number alone', () => {
  const pairs = (line: string) => readCatalogueLine(line)?.map(({field, value}) => [field, value])
  expect(pairs('文号 无古发〔2024〕2号 成文日期: 2024年3月5日')).toEqual([
    ['documentNumber', '无古发〔2024〕2号'],
    ['written', '2024年3月5日']
  ])
  expect(pairs('文件编号 无古发〔2024〕2号')).toEqual([['documentNumber', '无古发〔2024〕2号']])
  expect(pairs('文件编号 见附件')).toBeUndefined()
  expect(pairs('古井要闻2024-03-05 09:20:10钱一')).toEqual([['published', '2024-03-05 09:20:10']])
  expect(pairs('古井要闻2024-03-05 09:20:10未知')).toBeUndefined()
})

test('a time may stand in front of the fields of a line', () => {
  expect(readCatalogueLine('2024-03-12 09:15  来源：乌有报')).toMatchObject([
    {field: 'published', value: '2024-03-12 09:15'},
    {field: 'other', label: '来源', value: '乌有报'}
  ])
  expect(readCatalogueLine('2024年3月12日 来源：乌有报')).toHaveLength(2)
  expect(readCatalogueLine('据了解 来源：乌有报')).toBeNull()
})

describe('valueOf and dateOf', () => {
  const entries = [
    '发文单位：',
    '发布单位：子虚区水务局',
    '成文日期：待定',
    '发布日期：2024年3月5日',
    '公开日期：2024-03-09'
  ].flatMap((line) => readCatalogueLine(line) ?? [])

  test('give the first value that is not empty', () => {
    expect(valueOf(entries, 'issuer')).toBe('子虚区水务局')
    expect(valueOf(entries, 'published')).toBe('2024年3月5日')
  })

  test('give the date in ISO form', () => {
    expect(dateOf(entries, 'published')).toBe('2024-03-05')
  })

  test('are null where nothing is told', () => {
    expect(valueOf(entries, 'title')).toBeNull()
    expect(dateOf(entries, 'title')).toBeNull()
    expect(dateOf(entries, 'written')).toBeNull()
    expect(valueOf([], 'issuer')).toBeNull()
  })
})

test('what a publisher leaves below a page of a paper tells its day and the paper', () => {
  const line = '2024-03-05 1 1 乌有日报 content_12.html 1 市四届人大常委会开会 /enpproperty-->'
  expect(readCatalogueLine(line)?.map(({label, value}) => [label, value])).toEqual([
    ['发布日期', '2024-03-05'],
    ['来源', '乌有日报']
  ])
})

test.each([
  ['2024-03-05 14:18', true],
  ['05.03.2024  14:18', true],
  ['2024年3月5日', false]
])('only a page says in this way when it was published: %s', (value, is) => {
  expect(isOnlyOfCatalogues({field: 'published', label: '时间', value})).toBe(is)
})
