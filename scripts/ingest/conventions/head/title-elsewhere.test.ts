import {describe, expect, test} from 'vitest'
import {outline, read} from './read-head.fixture.ts'

const text =
  '为保护古井和井边的树木，根据有关规定，经研究决定在全县范围内禁止在井边焚烧秸秆和垃圾。'

describe('a title that was run into the text', () => {
  test('is divided in front of its history', () => {
    const note = '（2024年5月4日乌有市第九届人民代表大会常务委员会第二次会议通过）'
    const {document} = read(`乌有市古井保护条例 ${note} 第一条　${text.repeat(2)}`)
    expect(document.data.meta.title).toBe('乌有市古井保护条例')
    expect(outline(document).at(-1)).toContain('第一条')
  })

  test('is divided where the text begins with why', () => {
    const {document} = read(`无何县防汛指挥部〔2024〕第3号通告${text.repeat(3)}`)
    expect(document.data.meta).toMatchObject({
      title: '无何县防汛指挥部〔2024〕第3号通告',
      documentNumber: '〔2024〕第3号',
      issuers: [{name: '无何县防汛指挥部'}]
    })
    expect(outline(document)).toHaveLength(2)
  })

  test('is divided behind the part of it that it says to be', () => {
    const title = '无何县水务局关于护井活动的公告（第一轮）'
    const {document} = read(`${title}${text.repeat(3)}`)
    expect(document.data.meta.title).toBe(title)
  })

  test('is divided where those whom the text addresses follow', () => {
    const title = '无何县人民政府办公室关于夜市的通知'
    const {document} = read(`${title} 各镇人民政府，各有关单位： ${text.repeat(3)}`)
    expect(document.data.meta.title).toBe(title)
  })

  test('is divided in front of its number', () => {
    const title = '无何县人民政府征地古井公告'
    const {document} = read(`${title}无县征〔2024〕1号${text.repeat(3)}`)
    expect(document.data.meta).toMatchObject({title, documentNumber: '无县征〔2024〕1号'})
  })

  test('is none where no body is named, or the text is short', () => {
    const long = `关于古井的公告为什么重要，${text.repeat(3)}`
    for (const printed of [long, `无何县人民政府通告为了古井。`]) {
      expect(outline(read(printed).document)).toEqual([`title ${printed}`])
    }
  })
})

describe('a title among the fields of a page alone', () => {
  test.each([
    ['标题：子虚区夜市应急预案', ['note 标题：', 'title 子虚区夜市应急预案']],
    [
      '名称: | 【应急预案】子虚区夜市应急预案 | 文号: | 无 |',
      ['note 名称: | 【应急预案】', 'title 子虚区夜市应急预案', 'note | 文号: | 无 |']
    ]
  ])('is that of the document: %s', (line, printed) => {
    const {document} = read(`索引号：ZX-1\n${line}\n（1）自然地理\n${text}`)
    expect(document.data.meta.title).toBe('子虚区夜市应急预案')
    expect(outline(document).slice(0, printed.length)).toEqual(printed)
  })

  test('is that of a letter to an office, and who answers it and when are known', () => {
    const lines = [
      '信件内容 | ||',
      '姓名: 钱一 | 写信时间: 2024-03-05 | 回复状态: 已办结 |',
      '信件标题:村头古井的井盖松了 | ||',
      `信件内容: 区长好:${text}`,
      '回复时间: 2024-03-09 17:59 | 回复单位: 子虚区水务局 |',
      `回复内容:您反映的问题收悉。${text}`
    ]
    const {document} = read(lines.join('\n'))
    expect(document.data.meta.title).toBe('村头古井的井盖松了')
    expect(document.data.claims).toMatchObject([
      {field: 'dates.written', value: '2024-03-09'},
      {field: 'issuers', value: ['子虚区水务局']}
    ])
  })

  test('needs no genre among the fields of a paper', () => {
    const fields = '索引号：ZX-1 | 文号： | 发文日期：2024-03-05 | 主题分类：水利'
    const {document} = read(`${fields}\n名称：护井巡查不松懈\n${text}`)
    expect(document.data.meta.title).toBe('护井巡查不松懈')
  })

  test('stays below what may be text, and stands above lines of the site', () => {
    const field = '发文标题: 子虚区夜市应急预案'
    const site = '法规内容 本文仅供参考，如需引用请以正式文件为准'
    const {document} = read(`索引号：ZX-1\n${site}\n${field}\n发文部门：子虚区水务局\n${text}`)
    expect(document.data.meta.title).toBe('子虚区夜市应急预案')
    expect(outline(document)).toContain(`site-head ${site}`)
    const told = read(`索引号：ZX-1\n本文供参考。\n${field}\n发文部门：子虚区水务局\n${text}`)
    expect(outline(told.document).findIndex((line) => line.includes('本文供参考'))).toBeLessThan(
      outline(told.document).findIndex((line) => line.includes('应急预案'))
    )
  })
})

describe('the title of news', () => {
  const press = '2024-03-05 11:48:06 来源：乌有市水务局'

  test.each(['县水务局召开护井工作面商会', '市水务局：重视代表建议办理'])(
    'stands right above where a page has it from: %s',
    (title) => {
      const {document} = read(`${title}\n${press}\n${text}`)
      expect(outline(document).slice(0, 2)).toEqual([`title ${title}`, `catalogue ${press}`])
      expect(document.data.evidence?.kind).toBeUndefined()
    }
  )

  test('stands above the buttons of a reader, too', () => {
    const title = '南柯：重视护井工作'
    const {document} = read(`${title}\n语音播报\n退出播报模式\n${press}\n${text}`)
    expect(document.data.meta.title).toBe(title)
  })

  test('is not the name of a body there', () => {
    const {file} = read(`乌有市子虚区人民政府\n${press}\n${text}`)
    expect(file.messages.map(({ruleId}) => ruleId)).toContain('title-unknown')
  })
})

test('the title of a letter may stand below a form about it', () => {
  const title = '无何县水务局关于第4号建议的答复'
  const form = ['建议号：4号', '内 容：', `${text}${text}`, '办理情况']
  const {document} = read([...form, title, '钱一代表：', text].join('\n'))
  expect(document.data.meta.title).toBe(title)
})

test('two titles, one below the other, are not one', () => {
  const page = '乌有市无何县关于护井的通告（无何县水务局）'
  const {document} = read(`${page}\n2024-03-05 来源：乌有网\n${page}\n关于护井的通告\n${text}`)
  expect(document.data.meta.title).not.toContain('）关于')
})

test('of two titles about the same the lower one is that of the paper', () => {
  const own = '无何县2024年3月公开招聘教师公告'
  const {document} = read(`2024年乌有市无何县招聘教师公告\n${own}\n${text}`)
  expect(document.data.meta.title).toBe(own)
})

test('a title may be one word', () => {
  const {document} = read(`通 知\n各村：\n${text}`)
  expect(document.data.meta.title).toBe('通知')
})

test('a title may stand below the table of contents of its paper', () => {
  const contents = ['目 录', '第一部分 古井概况', '一、职责', '第二部分 古井决算']
  const title = '无何县古井局2023年度部门决算公开说明'
  const {document} = read([...contents, title, '第一部分 古井概况', text].join('\n'))
  expect(document.data.meta.title).toBe(title)
})

test('the form of a norm on a line of its own is of its title', () => {
  const title = '无何县人民政府古井工作制度'
  const lines = [
    title,
    '发布时间：2024年3月5日　来源：无何县',
    title,
    '（试行）',
    '第一条　保护古井。'
  ]
  expect(read(lines.join('\n')).document.data.meta.title).toBe(`${title}（试行）`)
  expect(read([title, '（钱一）', text].join('\n')).document.data.meta.title).toBe(title)
})

test.each(['（草案）', '（修订草案征求意见稿）', '（草案二次审议稿）', '（送审稿）'])(
  'so it is where it is a draft; above the title it stays a note, as it is printed: %s',
  (form) => {
    const title = '无何县古井保护条例'
    const below = read([title, form, text].join('\n')).document
    expect(below.data.meta.title).toBe(title + form)
    const above = read([form, title, text].join('\n')).document
    expect(above.data.meta.title).toBe(title)
    expect(outline(above).slice(0, 2)).toEqual([
      expect.stringContaining(form),
      expect.not.stringContaining(form)
    ])
  }
)

test('a link to what explains a paper is not its title, nor is a verse above it', () => {
  const title = '无何县人民政府关于古井的通知'
  const fields = ['索引号：001', `标题：${title}`, '发布日期：2024-03-05']
  const lines = [...fields, `图文解读：《${title}》`, '各镇人民政府：', text]
  expect(read(lines.join('\n')).document.data.meta.title).toBe(title)
  const verses = ['又是一年，草长莺飞', '井水清清', '人来人往', '岁月静好', '我们同行', text]
  expect(read(verses.join('\n')).file.messages.map(({ruleId}) => ruleId)).toContain('title-unknown')
})

test('a title with readings behind its characters is kept as printed, and read without them', () => {
  const title = '烏有市人民代表大會(huì)常務(wù)委員會(huì)關(guān)于保護(hù)古井的決定'
  const passed =
    '(2024年3月5日烏有市第九屆人民代表大會(huì)常務(wù)委員會(huì)第二次會(huì)議通過(guò))'
  const {meta, meeting} = read([title, passed, text].join('\n')).document.data
  expect(meta).toMatchObject({title, issuers: [{name: '烏有市人民代表大會常務委員會'}]})
  expect(meeting).toMatchObject({term: 9, number: 2})
})

test('the title in a field that names its genre comes before a line that names none', () => {
  const lines = ['法规名称：乌有市议会议事规则', '公布日期：2024年3月5日', '', '条文关联', '', text]
  expect(read(lines.join('\n')).document.data.meta.title).toContain('乌有市议会议事规则')
})

test('the head goes on between two prints of a title', () => {
  const title = '无何县人大法制委员会关于古井条例草案审议结果的报告'
  const note = '(在无何县第九届人民代表大会常务委员会第二次会议上)'
  const lines = [title, '', '自由的图书馆', '无何县人大', note, '本作品收录于公报', title, '', text]
  expect(read(lines.join('\n')).document.data.meeting).toMatchObject({term: 9, number: 2})
})

test('a number of a gazette above a title is that of the paper', () => {
  const title = '修改规范质询程序的第2/2004號決議'
  const lines = ['第3/2024號決議', '', title, '', text]
  expect(read(lines.join('\n')).document.data.meta).toMatchObject({
    title,
    documentNumber: '第3/2024號'
  })
})
