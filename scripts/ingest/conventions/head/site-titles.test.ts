import {describe, expect, test} from 'vitest'
import {read} from './read-head.fixture.ts'

const metaOf = (...lines: readonly string[]) => read(lines.join('\n')).document.data.meta

const news = '3月5日上午，区人大常委会召开第九次会议，审议夜市管理情况的报告，表决任免事项。'

describe('the title of news', () => {
  test('stands above where and when a page has it, below the name of a column', () => {
    const meta = metaOf(
      '内容阅读',
      '',
      '乌有区督促办理代表建议',
      '',
      '来源：未知 日期：2024-03-05',
      news
    )
    expect(meta.title).toBe('乌有区督促办理代表建议')
  })

  test('stands above their first words', () => {
    const lead = '乌有市議會今(26)日召開程序委員會，討論第4屆第4次定期會議事日程，並排定質詢。'
    expect(metaOf('合作媒體', '市議會第4屆第4次定期會開議', lead).title).toBe(
      '市議會第4屆第4次定期會開議'
    )
  })
})

test('what a page adds to its first print of a headline is no part of it', () => {
  const headline = '子虚区人大常委会召开护井工作会议'
  const page = (print: string) =>
    metaOf(print, '', headline, '', '[来源:子虚区人大] 2024-03-05 12:40', news)
  expect(page(`${headline} -乌有平台`).title).toBe(headline)
  expect(page(`${headline}——护井在行动`).title).toBe(`${headline}——护井在行动`)
})

test('the name of whose site it is, and of a column there, is no title', () => {
  const headline = '区人大常委会视察调研护井工作'
  expect(metaOf('乌有市子虚区人大常委会_新闻中心', '', headline, '', news).title).toBe(headline)
})

describe('a second headline', () => {
  const lead = `乌有社3月5日电 ${news}`

  test('is none of the title above news', () => {
    const headline = '钱一主持召开市九届人大常委会第二次主任会议'
    const second = '决定市九届人大常委会第三次会议4月24日举行'
    expect(metaOf('朋友圈', headline, second, lead).title).toBe(headline)
  })

  test('is none that says in front of it who spoke, where the title has that, too', () => {
    const headline = '钱一调研夜市管理工作'
    const lines = ['时间：2024-03-05 16:11', `${headline}时强调`, '进一步管好夜市', lead]
    expect(metaOf(headline, ...lines).title).toBe(headline)
  })

  test('is none of a title that the page prints once more without it', () => {
    const headline = '钱一主持召开市九届人大常委会主任会议'
    const lines = [
      headline,
      '时间：2024-03-05 16:11',
      headline,
      '决定市九届人大常委会第三次会议',
      lead
    ]
    expect(metaOf(...lines).title).toBe(headline)
  })
})

test('a headline above the fields of a page may be long', () => {
  const long =
    '市人大常委会专题研究《关于制定〈乌有市护桥护井条例〉的汇报稿》和《关于修改〈乌有市夜市条例〉的汇报稿》'
  expect(metaOf(long, '发布日期：2024-03-05 浏览次数：', news).title).toBe(long)
})

test('a title that a page took over stands alone above its text', () => {
  const own = '市人大常委会启动护井工作检查'
  expect(metaOf(`原标题：${own}`, news).title).toBe(own)
})

test('what a page would have its reader do is no line of a title', () => {
  const headline = '市人大常委会启动护井工作检查'
  const meta = metaOf('打开乌有新闻阅读', '', headline, '', '乌有日报2024-03-05 10:00:59', '', news)
  expect(meta).toMatchObject({title: headline, dates: {published: '2024-03-05'}})
})

describe('an agenda', () => {
  test('is whole where its day stands behind it', () => {
    const agenda = '议会会议（会议议程）2024年3月5日'
    const meta = metaOf(agenda, '', '议会', '', '议程', '', '2024年3月5日星期三上午11时', 'I. ')
    expect(meta.title).toBe(agenda)
  })

  test('has no line of its page that says when that was brought up to date', () => {
    const meta = metaOf(
      'A 20/21-5',
      '',
      '于2024年3月5日',
      '下午7时更新',
      '',
      '议会',
      '',
      '议程修订本'
    )
    expect(meta.title).toBe('议会 议程修订本')
  })
})

test('a speech may run into whom it addresses', () => {
  const text =
    '我们讲，古井安，天下安。要按照要求做好护井工作，密切同人民群众的联系，加强自身建设，提高护井能力和水平，增强工作整体实效，不断开创护井工作的新局面，为古井的保护作出新的更大的贡献。'
  expect(metaOf(`在护井工作座谈会上的讲话同志们：${text}`).title).toBe('在护井工作座谈会上的讲话')
})

test('the page of a newspaper is no line of a title', () => {
  const headline = '市政协召开提案审查委员会会议'
  expect(metaOf('第02版：2024两会特刊 PDF版', '', headline, '', `本报讯 ${news}`).title).toBe(
    headline
  )
})

test('a headline may name a body or a place in front of a colon', () => {
  const office = '子虚区水务局：认真做好护井工作'
  expect(metaOf(office, '时间：2024-03-05', news).title).toBe(office)
  const place = '子虚：春雨带来短时影响 井水有所上涨'
  expect(metaOf(place, '发布时间：2024-03-05 09:10', news).title).toBe(place)
})

describe('a title under what a site prints', () => {
  const title = '子虚区人民代表大会常务委员会机关公文处理办法'

  test('stands below what a site says of itself', () => {
    const slogan = '宣传人大制度 交流人大经验;推进法制建设 构建和谐子虚。风雨之后，子虚依然美丽!'
    expect(metaOf(slogan, title, '第一条 为了规范公文，制定本办法。').title).toBe(title)
  })

  test('does not go on with the next print of it', () => {
    const meta = metaOf(
      '第3号夜市声明',
      '子虚文库，自由的图书馆',
      '第3号夜市声明',
      `${news}${news}`
    )
    expect(meta.title).toBe('第3号夜市声明')
  })

  test('has no column of its own genre in front', () => {
    const long = '子虚院第9届第1会期夜市委员会第20次全体委员会议纪录'
    expect(metaOf('委员会纪录', '', long, '', '时  间 2024年5月2日').title).toBe(long)
  })

  test('has no name of its kind in front, whatever that is', () => {
    const long = '子虚院第9届第3会期党团协商会议纪录'
    expect(metaOf('党团协商纪录', '', long, '', '时  间 2024年5月2日').title).toBe(long)
  })

  test('has no committee in front of the number by which it is called', () => {
    const meta = metaOf('第一夜市委员会', '', '第1/II/2024号意见书', '', '事由：《夜市法》法案。')
    expect(meta).toMatchObject({title: '第1/II/2024号意见书', documentNumber: '第1/II/2024号'})
  })

  test('has no body in front that a site prints apart', () => {
    const decision = '子虚县人大常委会关于修改《夜市条例》的决定'
    const meta = metaOf(
      '乌有省人大常委会',
      '',
      '',
      decision,
      '乌有省人大常委会',
      '',
      `决定：${news}`
    )
    expect(meta.title).toBe(decision)
  })

  test('is no line about a browser', () => {
    const script = '您的瀏覽器不支援JavaScript功能，請開啟瀏覽器狀態'
    expect(metaOf(script, title, '第一条 为了规范公文，制定本办法。').title).toBe(title)
  })
})

describe('what is printed with a title', () => {
  test.each([
    [
      '2016年 第九届乌有县人民代表大会第四次会议关于计划的决议',
      '第九届乌有县人民代表大会第四次会议关于计划的决议'
    ],
    ['【乌有区政协工作会议报告】', '乌有区政协工作会议报告'],
    ['行政首长答问会答问全文()(只有中文)', '行政首长答问会答问全文']
  ])('is not of it: %s', (line, title) => {
    expect(metaOf(line, '', news).title).toBe(title)
  })

  test('may be its number, with the term', () => {
    const meta = metaOf('子虚县人民代表大会常务委员会公告〔十二届〕第七号', '', news)
    expect(meta.title).toBe('子虚县人民代表大会常务委员会公告')
    expect(meta.documentNumber).toBe('〔十二届〕第七号')
  })
})

test('no title is the history of a paper on two lines', () => {
  const {file} = read(
    ['2024年8月31日子虚市第五届人民代表大会', '常务委员会第三十四次会议通过', news].join('\n')
  )
  expect(file.messages.map(({ruleId}) => ruleId)).toContain('title-unknown')
})

test('who speaks stands alone below the title of a speech', () => {
  const {speaker, dates} = metaOf(
    '在全区夜市工作推进会上的讲话',
    '钱一二',
    '（2024年4月17日）',
    '各位同志：',
    news
  )
  expect(speaker).toEqual({name: '钱一二', title: null})
  expect(dates?.written).toBe('2024-04-17')
})

test('no title is what a page prints below a picture, in a table of its own', () => {
  const {file} = read(['讨论会现场 |', news].join('\n'))
  expect(file.messages.map(({ruleId}) => ruleId)).toContain('title-unknown')
})

test('the column in which a site asks for opinions is no part of the title below it', () => {
  const title = '子虚区《护井办法》公开征求意见'
  const text = '现将《护井办法》向社会公开征求意见，意见请寄区水务局。'
  expect(metaOf('意见征集', title, '', text).title).toBe(title)
})
