import {describe, expect, test} from 'vitest'
import {outline, read} from './read-head.fixture.ts'

const paragraph = '石桥修好了，两岸的人又能走到一起。'.repeat(6)

describe('head of a single document', () => {
  test('reads the report of a meeting: title, note over two lines, speaker, salutation', () => {
    const {document, file} = read(`
子虚区人民政府
关于桥梁养护情况的报告
——2024年8月22日在子虚区第八届人民代表大会
常务委员会第十八次会议上
子虚区副区长　李　四
主任、各位副主任、各位委员：
全区有桥梁四十二座。`)
    expect(outline(document)).toEqual([
      'title 子虚区人民政府关于桥梁养护情况的报告',
      'note ——2024年8月22日在子虚区第八届人民代表大会常务委员会第十八次会议上',
      'byline 子虚区副区长　李　四',
      'salutation 主任、各位副主任、各位委员：',
      '全区有桥梁四十二座。'
    ])
    expect(document.data).toMatchObject({
      meta: {
        issuer: '子虚区人民政府',
        speaker: {name: '李四', title: '子虚区副区长'},
        dates: {delivered: '2024-08-22'}
      },
      meeting: {bodyId: 'npcsc', term: 8, number: 18}
    })
    expect(file.messages).toEqual([])
  })

  test.each([
    ['its first sentence', '今年修桥三座。', '全区道路总体良好，'.repeat(200)],
    ['its beginning', '桥'.repeat(60), '桥'.repeat(1200)],
    ['no half of a character', '𠮷'.repeat(30), '𠮷'.repeat(1200)]
  ])('of a long text without a title takes %s for one', (_, title, rest) => {
    const {document} = read(title + rest)
    expect(outline(document)).toEqual([`title ${title}`, rest])
    expect(document.data.meta.title).toBe(title)
  })

  test('finds to whom a report is read, below the line that tells what a picture shows', () => {
    const {document} = read(
      `政府工作报告\n——2024年1月9日在子虚区第八届人民代表大会第三次会议上\n区长　李　四\n李四作报告。本报记者 王五\n各位代表：\n${paragraph}`
    )
    expect(outline(document).slice(2)).toEqual([
      'byline 区长　李　四',
      '李四作报告。本报记者 王五',
      'salutation 各位代表：',
      paragraph
    ])
  })

  test('remembers on which lines of the source a joined title and note were printed', () => {
    const {document} = read('关于决算\n的报告\n（2024年8月22日区人大\n常委会通过）\n略。')
    const lines = document.children.map((child) => child.type === 'paragraph' && child.data.lines)
    expect(lines).toEqual([[1, 2], [3, 4], [5]])
  })

  test('does not join a paragraph to a note whose bracket is never closed', () => {
    const {document} = read(`关于决算的报告\n（2024年8月22日区人大\n${paragraph}`)
    expect(outline(document).slice(1)).toEqual(['note （2024年8月22日区人大', paragraph])
  })

  test('reads a notice: masthead and number above, issuer on a line of its own', () => {
    const {document} = read(
      '无何县人民政府文件\n无政发〔2025〕8号\n无何县人民政府\n关于水库调度的通知\n各乡镇人民政府：'
    )
    expect(outline(document)).toEqual([
      'note 无何县人民政府文件',
      'note 无政发〔2025〕8号',
      'title 无何县人民政府关于水库调度的通知',
      'salutation 各乡镇人民政府：'
    ])
    expect(document.data.meta.documentNumber).toBe('无政发〔2025〕8号')
    expect(document.data.meta.issuer).toBe('无何县人民政府')
  })

  test.each([
    ['（2024年6月20日子虚区第八届人大常委会第十七次会议通过）', {passed: '2024-06-20'}],
    ['（2024年6月20日子虚区人大常委会修订）', {amended: '2024-06-20'}],
    ['（2024年6月20日乌有市人大常委会批准）', {passed: '2024-06-20'}],
    ['（2024年7月1日乌有市人民政府公布）', {published: '2024-07-01'}],
    ['（2024年7月1日乌有市人民政府发布）', {published: '2024-07-01'}],
    ['（2024年6月20日）', {written: '2024-06-20'}]
  ])('tells what happened on the day of the note %s', (note, dates) => {
    const {document} = read(`子虚区古井保护办法\n${note}\n第一条　略。`)
    expect(document.data.meta.dates).toEqual(dates)
    expect(outline(document)[1]).toBe(`note ${note}`)
  })

  test('reads the history of a statute, without brackets, and tells the first passing from the revision in it', () => {
    const {document} = read(`子虚区古井保护办法

2021年5月6日 子虚区第七届人民代表大会常务委员会第三十次会议通过

2021年7月8日 乌有市第二届人大常委会第五次会议批准

2024年6月20日 子虚区第八届人大常委会第十七次会议修订

第一条　略。`)
    expect(outline(document).map((line) => line.split(' ')[0])).toEqual([
      ...['title', 'note', 'note', 'note', '第一条　略。']
    ])
    expect(document.data).toMatchObject({
      meta: {
        issuer: '子虚区人民代表大会常务委员会',
        dates: {passed: '2021-05-06', amended: '2024-06-20'}
      },
      meeting: {bodyId: 'npcsc', term: 8, number: 17}
    })
  })

  test('does not take the revision of a statute for the day it was passed', () => {
    const notes = '2021年5月6日 子虚区人民政府令第2号公布\n\n2024年6月20日 子虚区人民政府第一次修订'
    const {meta} = read(`子虚区古井保护办法\n\n${notes}\n\n第一条　略。`).document.data
    expect(meta.dates).toEqual({published: '2021-05-06', amended: '2024-06-20'})
  })

  test.each([
    ['政　府　工　作　报　告', '政府工作报告'],
    ['关于接受钱一辞去乌 有市副市长职务的 决定', '关于接受钱一辞去乌有市副市长职务的决定'],
    ['子虚区人民法院 工作报告', '子虚区人民法院工作报告'],
    ['区八届人大三次会议 会议纪要', '区八届人大三次会议会议纪要'],
    ['乌有市古井保护 条例', '乌有市古井保护条例'],
    ['夜间公交开得出 等得到', '夜间公交开得出 等得到'],
    ['夜间公交开得出　　等得到', '夜间公交开得出 等得到'],
    ['关于一口古井 守井人说', '关于一口古井 守井人说'],
    ['一座石桥的 体检报告', '一座石桥的 体检报告']
  ])('prints the title %s as %s', (printed, title) => {
    const {document} = read(`${printed}\n\n各位代表：\n略。`)
    expect(document.data.meta.title).toBe(title)
    expect(outline(document)[0]).toBe(`title ${title}`)
  })

  test('sets captions above and below the title aside', () => {
    const captions = ['captions 区长钱一作报告。孙二三　摄', 'captions 李　四　摄']
    const {document} = read('区长钱一作报告。孙二三　摄\n子虚区桥梁养护报告\n李　四　摄\n略。')
    expect(outline(document)).toEqual([
      captions[0],
      'title 子虚区桥梁养护报告',
      captions[1],
      '略。'
    ])
  })

  test('reports a title that it does not know, and takes the first line for it', () => {
    const {document, file} = read('一、停水时间\n明日停水。\n二、停水范围\n全区。')
    expect(file.messages).toMatchObject([{ruleId: 'title-unknown', line: 1, fatal: false}])
    expect(document.data.meta.title).toBe('一、停水时间')
    expect(outline(document)).toHaveLength(4)
  })

  test('takes a line for the title that the site prints above the page, too', () => {
    const lines = ['洗井的人_乌有市档案馆', '首页 > 见闻', '护井人的一天', '洗井的人', paragraph]
    expect(read(lines.join('\n')).document.data.meta.title).toBe('洗井的人')
  })

  test('leaves the text alone', () => {
    const text = ['会议听取了报告。', '（2024年6月20日通过的决定略）', '乌政发〔2024〕3号']
    const {document} = read(['关于古井的决定', '（2024年6月20日）', ...text].join('\n'))
    expect(outline(document).slice(2)).toEqual(text)
  })
})

test('a note that a print runs into the title is one of its own, and read', () => {
  const note = '（2024年11月29日乌有市第十二届人民代表大会常务委员会第二十次会议通过）'
  const {document} = read(`乌有市人民代表大会常务委员会关于设立护桥日的决定${note}\n略。`)
  expect(outline(document)).toEqual([
    'title 乌有市人民代表大会常务委员会关于设立护桥日的决定',
    `note ${note}`,
    '略。'
  ])
  expect(document.data.meta.dates).toMatchObject({passed: '2024-11-29'})
})

test('the last character of a delivery may stand on a line of its own', () => {
  const {document} = read(
    '政府工作报告\n——2025年1月8日在子虚区第九届人民代表大会第二次会议\n上\n子虚区区长　钱　一\n各位代表：\n略。'
  )
  expect(outline(document).slice(1, 3)).toEqual([
    'note ——2025年1月8日在子虚区第九届人民代表大会第二次会议上',
    'byline 子虚区区长　钱　一'
  ])
})

describe('what stands above a title', () => {
  test('is kept where it is a sentence that names the title, an order that makes it public', () => {
    const order = '《子虚区古井保护办法》已经2024年6月20日区政府第9次会议通过，现予公布。'
    const {document} = read(['索引号：1', order, '子虚区古井保护办法', '第一条　略。'].join('\n'))
    const lines = outline(document)
    expect(lines.some((line) => line.endsWith(order) && !line.startsWith('repeated'))).toBe(true)
  })

  const [title, note] = ['子虚区古井保护工作报告', '（2024年6月20日在子虚区人民代表大会上）']

  test('is set aside where it is another print of the title or of its note', () => {
    const {document} = read([title, note, '索引号：1', title, note, '各位代表：'].join('\n'))
    expect(outline(document)).toContain('catalogue 索引号：1')
    expect(outline(document).filter((line) => line.endsWith(title))).toHaveLength(2)
  })

  test('is kept where it is a note that stands nowhere else', () => {
    expect(outline(read([note, title, '各位代表：'].join('\n')).document)).toEqual([
      ...[`note ${note}`, `title ${title}`, 'salutation 各位代表：']
    ])
  })
})
