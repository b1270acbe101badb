import {describe, expect, test} from 'vitest'
import {headOf, number, text, title} from './page-head.fixture.ts'
import {read} from './read-head.fixture.ts'

describe('a page that prints a title above that of the document', () => {
  test.each([
    ['the same', [title], [title]],
    [
      'one without the issuer',
      ['关于印发夜市管理方案的通知'],
      ['子虚区人民政府办公室', '关于印发夜市管理方案的通知']
    ],
    ['one with a character lost', ['子虚区人民政府办公室关于印发夜市管理方的通知'], [title]],
    ['that of what is attached', ['夜市管理方案'], [title]],
    ['one in a column', [`政务公开丨${title}`], [title]],
    ['one as an item', [`• ${title}`], [title]],
    ['one with the year and 全文', [`2024年${title}全文`], [title]]
  ])('takes the document’s own where it is %s', (_, above, own) => {
    const fields = '发布时间：2024-03-05 来源：区政府办'
    const {printed, meta} = headOf(...above, fields, ...own, number)
    expect(meta).toMatchObject({title, documentNumber: number, dates: {published: '2024-03-05'}})
    expect(printed.filter((line) => line.startsWith('note'))).toEqual([`note ${number}`])
  })

  test('sets aside what the page prints between the two', () => {
    const {printed} = headOf(title, '©原创 03-05 21:07 云上子虚', title)
    expect(printed).toEqual([
      `repeated-head ${title}`,
      'site-head ©原创 03-05 21:07 云上子虚',
      `title ${title}`
    ])
  })

  test('keeps the body that heads a letter above its number', () => {
    const {printed} = headOf('子虚区水务局', number, '办理结果：A', title)
    expect(printed.slice(0, 2)).toEqual(['note 子虚区水务局', `note ${number}`])
  })

  test('keeps what stands right above the second, below the page’s own', () => {
    const {printed} = headOf(
      title,
      '来源：区政府办 浏览次数：36',
      '关注微信公众号',
      '子虚区夜市讲座第二讲',
      title
    )
    expect(printed).toEqual([
      `repeated-head ${title}`,
      'catalogue 来源：区政府办 浏览次数：36',
      'site-head 关注微信公众号',
      'note 子虚区夜市讲座第二讲',
      `title ${title}`
    ])
  })

  test('keeps the mark of an attachment between them', () => {
    const {printed} = headOf(title, '来源：区政府办 浏览次数：36', '附件2', title)
    expect(printed.at(-2)).toBe('note 附件2')
  })

  test('takes what a site says of the document in its fields for the site', () => {
    const {printed} = headOf(title, '发布时间：2024-03-05', '有效性：未经核实，请慎用')
    expect(printed.slice(1)).toEqual([
      'catalogue 发布时间：2024-03-05',
      'catalogue 有效性：未经核实，请慎用'
    ])
    const sentence = '有效性：本办法自印发之日起施行，有效期五年，由区人民政府办公室负责解释'
    expect(headOf(title, sentence).printed.at(-1)).not.toContain('catalogue')
  })

  test('leaves names of columns that are labels of pages, too, and takes none into a title', () => {
    const columns = ['序号', '公开事项', '公开时限', '公开主体', '公开方式']
    const {printed} = headOf('夜市公开事项目录', ...columns)
    expect(printed).toEqual(['title 夜市公开事项目录', ...columns])
  })

  test.each(['金一 陈二三', '金一、陈二三、李四', '金一　　陈二三'])(
    'takes no people into a title: %s',
    (people) => {
      const {document} = read(['名单', people, '王五 赵六', '钱七 孙八'].join('\n'))
      expect(document.data.meta.title).toBe('名单')
    }
  )

  test.each(['各相关单位：', '各社区,各相关单位:', '相关单位：', '全市各相关企业：'])(
    'keeps whom a text addresses below the fields of the page: %s',
    (salutation) => {
      const {printed} = headOf(title, '发布时间：2024-03-05', salutation)
      expect(printed.at(-1)).not.toContain('site-head')
    }
  )

  test('sets the name of a site aside above its fields', () => {
    const {printed} = headOf('子虚区人民政府', '索引号：ZX-1', title)
    expect(printed).toEqual([
      'site-head 子虚区人民政府',
      'catalogue 索引号：ZX-1',
      `title ${title}`
    ])
  })

  test('keeps a masthead and a number above the title, and the sentence of an order', () => {
    const lines = ['索引号：ZX-1', '子虚区人民政府办公室文件', number, title]
    expect(headOf(...lines).printed).toEqual([
      'catalogue 索引号：ZX-1',
      'note 子虚区人民政府办公室文件',
      `note ${number}`,
      `title ${title}`
    ])
  })
})

describe('what a site prints around a title', () => {
  test.each(['公告公示', '通知公告', '政府信息公开', '规范性文件', '葡文版本'])(
    'the name of a column is none: %s',
    (column) => {
      expect(headOf(column, title, number).meta.title).toBe(title)
    }
  )

  test('a body with wide space below it is whose it is, and not of the title', () => {
    const own = '关于印发夜市管理方案的通知'
    const {meta} = headOf(own, '时间：2024-03-05', own, '', '子虚区水务局', '', '', own, number)
    expect(meta).toMatchObject({title: own, documentNumber: number})
    expect(meta.issuers).toEqual([{name: '子虚区水务局'}])
  })

  test('its lead may stand between two prints', () => {
    const lead = '导读：夜市怎么办，区政府办公室印发方案，请看全文，有许多新的规定。'
    expect(headOf(title, lead, number, title).meta).toMatchObject({title, documentNumber: number})
  })

  test('the second print may be cut', () => {
    const {meta} = headOf(title, '子虚区人民政府办公室关于印发夜市管理', number)
    expect(meta).toMatchObject({title, documentNumber: number})
  })

  test('the time at which a site copied it is no day of publication', () => {
    const time = '时间：2024-05-05 12:01:02'
    const {meta} = headOf(title, `作者：法规大全 ${time} 来源：法规大全`, title)
    expect(meta.dates?.published).toBeUndefined()
    const press = headOf(title, `作者：张某 ${time} 来源：子虚日报`, title)
    expect(press.meta.dates).toMatchObject({published: '2024-05-05'})
  })

  test('a field with a mark for a lost space is one, above a labelled sentence', () => {
    const {meta} = headOf(
      title,
      "浏览：56次'时间：2024年5月5日",
      `紧急通知：${'今晚停电，请各户备好蜡烛。'.repeat(6)}`
    )
    expect(meta.dates).toMatchObject({published: '2024-05-05'})
    expect(headOf('2024-05-05 09:36:25? 作者：', title).meta.dates).toMatchObject({
      published: '2024-05-05'
    })
  })
})

describe('what stands in front of a text', () => {
  test('tells the day and the number in brackets', () => {
    const {document} = read(
      `${title}\n（2024年5月4日子政〔2024〕38号）　根据有关规定和本区夜市的情况，现将有关事项通知如下。`
    )
    expect(document.data.meta).toMatchObject({
      documentNumber: '子政〔2024〕38号',
      dates: {written: '2024-05-04'}
    })
  })

  test('may be the title once more, with the number', () => {
    const order = '无何县人民政府禁火令'
    const {document} = read(`${order}\n${order} （2024年第2号） 即日起，全县禁火，违者重罚。`)
    expect(document.data.meta.documentNumber).toBe('2024年第2号')
  })

  test.each([['2024年5月4日，子虚区水务局'], ['(二〇二四年五月四日 子虚区水务局)']])(
    'may be the day and the body on one line: %s',
    (line) => {
      const {document} = read(`夜市管理办法\n${line}\n第一条　为了夜市，制定本办法。`)
      expect(document.data.meta).toMatchObject({
        issuers: [{name: '子虚区水务局'}],
        dates: {written: '2024-05-04'}
      })
    }
  )
})

describe('the lines of a title', () => {
  test.each([
    ['narrow', ['子虚区人民政府', '办公室关于印发', '夜市管理方', '案的通知']],
    ['very narrow', ['子虚区人', '民政府办', '公室关于', '印发夜市', '管理方案', '的通知']]
  ])('are joined where they are %s', (_, lines) => {
    expect(headOf(...lines).meta.title).toBe(title)
  })

  test.each([
    ['关于', ['子虚区人民政府办公室关于', '印发夜市管理方案的通知']],
    ['《', ['子虚区人民政府办公室关于印发夜市', '管理方案的通知']]
  ])('are joined where the first ends with %s', (_, lines) => {
    expect(headOf(...lines).meta.title).toBe(title)
  })

  test('are joined inside a bracket', () => {
    const lines = ['子虚区人大常委会关于征求《子虚区夜市条例', '（草案）》意见的公告']
    expect(headOf(...lines).meta.title).toBe(lines.join(''))
  })

  test('end above the first heading in decimals, and hold no body that only a site prints', () => {
    const plan = '子虚区夜市应急预案（试行）'
    const {document} = read([plan, '1总则', '1.1目的', '为了应急，制定本预案。'].join('\n'))
    expect(document.data.meta.title).toBe(plan)
    const norm = '乌有市古井保护条例'
    const above = [norm, '来源：法律资料网', norm, '乌有市人大常委会', norm]
    expect(read([...above, '第一条　略。'].join('\n')).document.data.meta.title).toBe(norm)
  })

  test('leave a menu above them out', () => {
    expect(headOf('政务公开', '政策文件', title).meta.title).toBe(title)
  })

  test('begin with the meeting whose decision it is', () => {
    const lines = ['子虚区第八届人民代表大会第三次会议', '关于区人民法院工作报告的决议']
    const note = '（2024年1月9日子虚区第八届人民代表大会第三次会议通过）'
    expect(headOf(...lines, note).meta.title).toBe(lines.join(''))
  })

  test('begin with the second body where that signs, too, and not with the name of a site', () => {
    const [first, second] = ['中共子虚区委办公室', '子虚区人民政府办公室']
    const own = `${second}关于夜市的通知`
    const signed = [first, own, ...text, first, second, '2024年3月5日'].join('\n')
    expect(read(signed).document.data.meta.title).toBe(`${first} ${own}`)
    expect(headOf('乌有市人民政府', own).meta.title).toBe(own)
  })

  test('name a body by its level below its full name', () => {
    const own = '区人民政府关于印发夜市管理方案的通知'
    const {meta} = headOf('子虚区人民政府', own)
    expect(meta).toMatchObject({title: own, issuers: [{name: '子虚区人民政府'}]})
  })

  test('name whom an article tells of first', () => {
    const {meta} = headOf('乌有省人大代表分组审议政府工作报告')
    expect(meta.issuers).toBeUndefined()
  })

  test('may hold a colon and dashes', () => {
    const printed = '区八届人大二次会议建议：第9号——关于加强夜市管理的建议的答复'
    expect(headOf(printed).meta.title).toBe(printed)
  })
})
