import {describe, expect, test} from 'vitest'
import {outline, read} from './read-head.fixture.ts'

const paragraph = '石桥修好了，两岸的人又能走到一起。'.repeat(6)

describe('head with a catalogue', () => {
  const title = '乌有市人民政府办公室关于印发乌有市夜市管理若干规定的通知'
  const rest = ['乌有市人民政府办公室', '关于印发乌有市夜市管理若干规定的通知', '各区人民政府：']
  const printed = [
    ['索 引 号', 'WY-2024-001'],
    ['发文机关', '乌有市人民政府办公室'],
    ['成文日期', '2024年3月1日'],
    ['标　　题', title],
    ['发文字号', '乌政办发〔2024〕 3号'],
    ['主题分类', '市场监管'],
    ['发布日期', '2024-03-05']
  ] as const
  const fields = printed.map((field) => field.join('：'))

  test('keeps values that go on in the next line', () => {
    const lines = [
      '　　索引号：WY-20',
      '24-001',
      '　　标题：' + title.slice(0, 14),
      title.slice(14),
      '　　主题分类：市场监管'
    ]
    const {document} = read([...lines, '', ...rest].join('\n'))
    expect(document.data.meta).toMatchObject({title, indexNumber: 'WY-2024-001'})
    expect(document.data.meta.catalogue?.[0]).toEqual({label: '索引号', value: 'WY-2024-001'})
  })

  test.each([
    ['one field to a line', fields],
    ['the value on the next line', printed.flatMap(([label, value]) => [`${label}：`, value])],
    ['several fields to a line', [fields.slice(0, 4).join('　'), fields.slice(4).join('　')]]
  ])('keeps the fields and takes them out of the text, with %s', (_, lines) => {
    const {document, file} = read([...lines, '', ...rest].join('\n'))
    expect(document.data.meta).toMatchObject({
      title,
      indexNumber: 'WY-2024-001',
      documentNumber: '乌政办发〔2024〕3号',
      issuer: '乌有市人民政府办公室',
      dates: {written: '2024-03-01', published: '2024-03-05'}
    })
    expect(document.data.meta.catalogue).toHaveLength(7)
    expect(document.data.meta.catalogue?.[5]).toEqual({label: '主题分类', value: '市场监管'})
    expect(outline(document)).toEqual([
      ...lines.map((line) => `catalogue ${line}`),
      `title ${title}`,
      'salutation 各区人民政府：'
    ])
    expect(file.messages).toEqual([])
  })

  test('takes a long title on the line below its label, and no title far below another label', () => {
    const [label, value, issuer] = ['标　　题：', title, '来源：']
    const {document} = read([label, value, issuer, '', '', '', ...rest].join('\n'))
    expect(document.data.meta.catalogue).toEqual([
      {label: '标题', value: title},
      {label: '来源', value: ''}
    ])
    expect(document.data.meta.title).toBe(title)
    const {document: other} = read(`来源：\n关于印发夜市规定的通知\n各区人民政府：`)
    expect(other.data.meta.title).toBe('关于印发夜市规定的通知')
  })

  test('takes any number of fields out of one line', () => {
    const {document} = read(`${title}\n\n${paragraph}\n\n${'来源：甲报　'.repeat(130_000)}`)
    expect(document.data.meta.catalogue).toHaveLength(130_000)
  })

  test('does not take the next field, a sentence or a salutation for a value', () => {
    const {document} = read('来源：\n发布日期：2024-03-05\n桥梁养护通知\n有效性：\n桥已修好。')
    expect(document.data.meta.catalogue).toEqual([
      {label: '来源', value: ''},
      {label: '发布日期', value: '2024-03-05'},
      {label: '有效性', value: ''}
    ])
    expect(outline(read('桥梁养护通知\n有效性：\n各镇：').document)[2]).toMatch(/各镇：$/)
  })

  test('leaves labelled lines of the text alone, also near the end', () => {
    const tasks = ['1. 修桥', '责任部门：区水务局', '2. 修路', '责任部门：区交通局', '时间：六月底']
    const {document} = read(['关于修桥的通知', '各镇人民政府：', ...tasks].join('\n'))
    expect(outline(document).slice(2)).toEqual(tasks)
  })

  test.each([
    ['时间：2024-03-05 作者：智慧井识', undefined],
    ['更新时间：2024-03-05 作者：未知', undefined],
    ['时间：2024-03-05人气：12作者：钱一二', {published: '2024-03-05'}],
    ['发布时间：2024-03-05 作者：未知', {published: '2024-03-05'}]
  ])('takes the day of no copy for that of publication: %s', (line, dates) => {
    const {document} = read([line, '乌有市水务局关于修桥的通知', '各镇：', paragraph].join('\n'))
    expect(outline(document)[0]).toBe(`catalogue ${line}`)
    expect(document.data.meta.dates).toEqual(dates)
  })

  test('reads of days without labels the last one as that of publication', () => {
    const items = ['• 子政办发〔2024〕3号', '• 2024-03-01', '• 2024-03-05']
    const {document} = read([...items, '', title, '各区人民政府：', paragraph].join('\n'))
    expect(document.data.meta.dates).toEqual({published: '2024-03-05'})
  })

  test('reads a number below how an office files a paper, and never as the value of a button', () => {
    const number = '乌政办函〔2024〕3号'
    const lines = [title, '发布时间：2024-03-05 来源：乌有市人民政府办公室 字体：', number]
    expect(
      read([...lines, '类别：B', '各区人民政府：'].join('\n')).document.data.meta
    ).toMatchObject({
      documentNumber: number
    })
    const filed = [title, '类 别：B', '签发人：钱一二', number, '各区人民政府：']
    expect(read(filed.join('\n')).document.data.meta.documentNumber).toBe(number)
    const counted = [title, '（2024）第14号', '各区人民政府：']
    expect(read(counted.join('\n')).document.data.meta.documentNumber).toBe('（2024）第14号')
    const signed = ['类别：C', `${number} 签发人：钱一`, title, '各区人民政府：']
    expect(read(signed.join('\n')).document.data.meta.documentNumber).toBe(number)
  })

  test('reads a field of words between others, however many they are', () => {
    const fields = [
      '索引号：1 | 主题分类：市政 |',
      '发布机构：乌有市水务局 | 关键词：古井，夜市 | |'
    ]
    const {document} = read([...fields, title, paragraph].join('\n'))
    expect(document.data.meta.catalogue?.map(({label}) => label)).toContain('发布机构')
  })

  test('claims no body of a value that a page has run together', () => {
    const line = '发布机构：子虚区政府办公室公开于2024-03-05'
    const {meta} = read([line, '索引号：ZX-1', '夜市通知', paragraph].join('\n')).document.data
    expect(meta.issuers).toBeUndefined()
  })

  test('reads fields behind the name of a site, and values that walls of a table close', () => {
    const site = '子虚区人民政府门户网站  www.example.gov.cn    发布时间：2024-03-05'
    const cells = [`名 称: | ${title} | ||`, '政策文号: | 乌政发〔2024〕3号 | |']
    const {document} = read([site, ...cells, '各区人民政府：', paragraph].join('\n'))
    expect(document.data.meta).toMatchObject({
      title,
      documentNumber: '乌政发〔2024〕3号',
      dates: {published: '2024-03-05'}
    })
  })

  test('keeps a number of another form than that of official papers', () => {
    const {meta} = read('文号：内资准字 K016 号\n桥梁养护通知\n略。').document.data
    expect(meta.documentNumber).toBe('内资准字K016号')
  })

  test('sets a shorter print of the title above it aside', () => {
    const lines = ['关于印发《乌有市夜市管理若干规定》的通知', `标题：${title}`, ...rest]
    expect(outline(read(lines.join('\n')).document).slice(0, 3)).toEqual([
      'repeated-head 关于印发《乌有市夜市管理若干规定》的通知',
      `catalogue 标题：${title}`,
      `title ${title}`
    ])
  })

  test('finds fields between title and text and behind it, and none in the midst of it', () => {
    const text = [paragraph, '来源：市级财政资金', paragraph, paragraph, paragraph, paragraph]
    const lines = ['一座古桥的询问', '2024-11-08 10:30', '来源：乌有报', ...text, '（编辑：钱一）']
    const {document} = read(lines.join('\n'))
    expect(outline(document)).toEqual([
      'title 一座古桥的询问',
      'catalogue 2024-11-08 10:30',
      'catalogue 来源：乌有报',
      ...text,
      'catalogue （编辑：钱一）'
    ])
    expect(document.data.meta.dates).toEqual({published: '2024-11-08'})
  })

  test('takes the paper that a text is from, and its day, from its end', () => {
    const lines = [
      '一座古桥的询问',
      '市人大常委会就古桥开展专题询问。',
      '《乌有报》（ 2024年11月08日 02版）'
    ]
    const {document} = read(lines.join('\n'))
    expect(document.data.meta.dates).toEqual({published: '2024-11-08'})
  })

  test('does not take the line below an empty label for its value where it may be of the head', () => {
    const lines = [
      '索引号：WY-2024-001',
      '主题词：',
      '',
      '乌有市水务局',
      '关于夜市的通知',
      '各镇：'
    ]
    expect(read(lines.join('\n')).document.data.meta).toMatchObject({
      title: '乌有市水务局关于夜市的通知',
      catalogue: [{label: '索引号'}, {label: '主题词', value: ''}]
    })
  })

  test('goes on below a label without a value', () => {
    const title = '乌有市水务局关于夜市的通知'
    const lines = [
      '索引号',
      'WY-2024-001',
      '发布机构',
      '乌有市水务局',
      '文  号',
      '日期',
      '2024-03-05'
    ]
    const {document} = read([...lines, '', title, '各镇：', paragraph].join('\n'))
    expect(document.data.meta).toMatchObject({title, dates: {published: '2024-03-05'}})
  })

  test('leaves something of a source that is a catalogue and nothing else', () => {
    const {document} = read('索引号：WY-2024-001\n发文字号：乌政发〔2024〕3号')
    expect(outline(document)[0]).toMatch(/^title /)
  })
})
