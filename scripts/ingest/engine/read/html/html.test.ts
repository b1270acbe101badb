import {describe, expect, test} from 'vitest'
import {encode} from '../encode.fixture.ts'
import {fixture, printPage, refusalOf} from './print.fixture.ts'

describe('the article of a page', () => {
  test('of nested tables, broken by line ends, in an old encoding', async () => {
    const text = new TextDecoder().decode(fixture('portal-2003.html'))
    const {blocks, fields, reading} = await printPage(encode('gb18030', text))
    expect(reading.encoding).toBe('gb18030')
    expect(reading.doubts).toEqual([])
    expect(fields).toEqual(['标题=子虚县人民政府关于修缮古桥的通告'])
    expect(blocks).toEqual([
      '^ 子虚县人民政府关于修缮古桥的通告',
      '^ 发布时间：2003-05-16 9:30:00 \u00a0 浏览次数： \u00a0 【字体：大 中 小】',
      '子政告〔2003〕7号',
      '为保护古桥，方便行人通行，县人民政府决定修缮云梦桥和南柯桥。现将有关事项通告如下：',
      '一、修缮期间，两桥禁止车辆通行，行人从便道通过。',
      '二、施工时间为2003年6月1日至8月31日。',
      '三、违反本通告的，由公安机关依法处理。',
      '> 子虚县人民政府',
      '> 二○○三年五月十六日'
    ])
  })

  test('below a table of fields, with links to related pages', async () => {
    const {blocks, fields, furniture} = await printPage(fixture('trs-notice.html'))
    expect(blocks).toEqual([
      '#1 乌有市人民政府办公室 关于印发乌有市夜间公交工作方案的通知',
      '发布日期：2023-04-12 来源：市政府办公室 字号：[ 大 中 小 ]',
      '^ 乌政办发〔2023〕5号',
      '各区县人民政府，市政府各部门：',
      '《乌有市夜间公交工作方案》已经市政府同意，现印发给你们，请认真贯彻执行。',
      '> 乌有市人民政府办公室',
      '> 2023年4月10日',
      '^ 乌有市夜间公交工作方案',
      '一、总体要求',
      '坚持方便群众，合理安排线路，逐步延长末班车时间。',
      '二、主要任务',
      '（一）增加线路。年内开通夜间线路6条，覆盖火车站、医院和夜市。',
      '（二）增加车辆。投放车辆30台，间隔不超过20分钟。',
      '附件：夜间公交线路表.docx'
    ])
    expect(fields).toEqual([
      '标题=乌有市人民政府办公室关于印发乌有市夜间公交工作方案的通知',
      '网站名称=乌有市人民政府',
      '发布日期=2023-04-12 10:20',
      '来源=市政府办公室',
      '作者=钱一',
      '索引号=WY001/2023-00012',
      '主题分类=交通运输',
      '发文机关=乌有市人民政府办公室',
      '成文日期=2023-04-10',
      '发文字号=乌政办发〔2023〕5号',
      '有效性=有效'
    ])
    expect(furniture).toContain('breadcrumb 当前位置：首页>政务公开>市政府办文件')
    expect(furniture).toContain('site-chrome 扫一扫在手机打开当前页')
    expect(furniture).toContain('site-links 一图读懂夜间公交，方便市民出行 2023-04-14')
    expect(furniture).toContain('site-chrome 主办：乌有市人民政府办公室　承办：乌有市大数据局')
  })

  test('that is shorter than what the site says of itself', async () => {
    const {blocks, reading} = await printPage(fixture('short-notice.html'))
    expect(blocks).toEqual([
      '#2 南柯县人民政府办公室关于调整值班安排的通知',
      '发布日期：2024-03-01　来源：县政府办公室　【打印】',
      '各乡镇人民政府，县政府各部门：',
      '自3月4日起，夜间值班时间调整为18时至次日8时。',
      '> 南柯县人民政府办公室',
      '> 2024年3月1日'
    ])
    expect(reading.doubts).toEqual([])
  })

  test('with fields as a list of terms, and its text as lines of one element', async () => {
    const {blocks, fields} = await printPage(fixture('label-list.html'))
    expect(fields.slice(1)).toEqual([
      '索引号=ZX-SW-2022-019',
      '发布机构=子虚县水务局',
      '文号=子水发〔2022〕19号',
      '公开日期=2022-06-02'
    ])
    expect(blocks.slice(0, 3)).toEqual([
      '子虚县水务局关于汛期值守的通知',
      '各乡镇水利站：',
      '入汛以来降雨偏多，为确保安全度汛，现就汛期值守工作通知如下：'
    ])
    expect(blocks.slice(-2)).toEqual(['子虚县水务局', '2022年6月1日'])
  })

  test('that a word processor wrote, a character at a time', async () => {
    const {blocks} = await printPage(fixture('word-export.html'))
    expect(blocks).toEqual([
      '^ 南柯区人民代表大会常务委员会',
      '^ 任免名单',
      '^ （2021年3月18日南柯区第五届人民代表大会常务委员会第三十次会议通过）',
      '任命钱一为南柯区水务局局长；',
      '任命孙二三为南柯区教育局局长。',
      '姓名\t表决',
      '赞成\t反对',
      '钱一\t24\t0'
    ])
  })

  test('that stands alone, with the numbers of its list', async () => {
    const {blocks, furniture} = await printPage(fixture('fragment.html'))
    expect(furniture).toEqual([])
    expect(blocks).toEqual([
      '^ 大槐镇人民政府工作报告',
      '——2022年1月6日在大槐镇第十九届人民代表大会第一次会议上',
      '镇长　李　四',
      '各位代表：',
      '现在，我代表镇人民政府向大会报告工作，请予审议。',
      '一、过去五年工作回顾',
      '五年来，全镇修建桥梁三座、渡口两处，粮食产量稳步增长。',
      '1. 开通班车两条',
      '2. 改造学校四所'
    ])
  })

  test('that is one table', async () => {
    const {blocks, reading} = await printPage(fixture('task-table.html'))
    expect(blocks).toEqual([
      '#3 2022年重点工作任务分解表',
      '日期：2022-02-11',
      '单位：项',
      '序号\t任务\t牵头单位\t时限',
      '1\t修缮云梦桥\t区水务局\t6月',
      '2\t疏浚南柯河\t\t9月',
      '3\t开通夜班车\t区交通局\t12月'
    ])
    expect(reading.places[9]).toEqual({text: '1', label: '第5段第2行第1列'})
  })

  test('whose lines someone broke at one width, below a menu without links', async () => {
    const {blocks, furniture, reading} = await printPage(fixture('vsb-broken-lines.html'))
    expect(reading.tree.data?.layout).toBeUndefined()
    expect(blocks.slice(0, 4)).toEqual([
      '#1 南柯区人民政府关于加强湖面安全管理的通告',
      '2019年06月03日 16:21　作者：　点击：[]',
      '近期进入汛期，南柯湖水位上涨较快，为了保障人民群众',
      '生命安全，根据有关法律、法规的规定，现就加强湖面安全'
    ])
    expect(blocks.slice(-3)).toEqual([
      '> 南柯区人民政府',
      '> 2019年6月3日',
      '附件【湖面安全责任表.docx】已下载3次'
    ])
    expect(furniture.slice(1, 4)).toEqual([
      'site-chrome 南柯区人民政府　　长者专区　　繁体版',
      'site-chrome 首页',
      'site-chrome 政务公开'
    ])
  })

  test('with fields in elements of their own, without colons, and a ruled table', async () => {
    const {blocks, fields} = await printPage(fixture('span-fields.html'))
    expect(fields).toEqual([
      '索引号=WYCZ-2020-0031',
      '发文机构=乌有市财政局',
      '文号=乌财预〔2020〕31号',
      '成文日期=2020-05-18',
      '公开方式=主动公开'
    ])
    expect(blocks).toEqual([
      '乌有市财政局',
      '关于下达2020年护桥经费的通知',
      '各区财政局：',
      '现下达2020年护桥经费320万元（明细见附件），专项用于桥梁检修，不得挪用。',
      '请加强资金管理，年底前报送使用情况。',
      '> 乌有市财政局',
      '> 2020年5月18日',
      '附件',
      '区\t金额（万元）',
      '南柯区\t200',
      '子虚区\t120'
    ])
  })

  test('that answers a proposal, with fields in a small table below its title', async () => {
    const {blocks, fields} = await printPage(fixture('answer-table.html'))
    expect(fields).toEqual([
      '建议编号=第12号',
      '领衔代表=钱一',
      '承办单位=区水务局',
      '办理结果=解决'
    ])
    expect(blocks.slice(0, 2)).toEqual(['#2 关于区人大八届三次会议第12号建议的答复', '钱一代表：'])
    expect(blocks.at(-1)).toBe('> 2021年7月9日')
  })

  test('beside the latest news, which have sentences', async () => {
    const {blocks, furniture} = await printPage(fixture('modern.html'))
    expect(blocks).toEqual([
      '#1 乌有市人民代表大会常务委员会关于加强渡口管理的决定',
      '（2020年9月25日乌有市第八届人民代表大会常务委员会第二十一次会议通过）',
      '为了加强渡口管理，保障乘客安全，根据有关法律、法规，结合本市实际，作出如下决定：',
      '#2 一、明确责任',
      '市、区人民政府应当加强对渡口管理工作的领导。1',
      '#2 二、加强检查',
      '渡船应当配备救生设备，每年检验一次。',
      '本决定自2020年10月1日起施行。'
    ])
    expect(furniture).toContain('site-chrome 视察组一行先后来到三个渡口，听取了介绍。')
  })
})

describe('a page without an article is refused by its measures:', () => {
  test.each([
    ['a list of links', 'index-page.html', '像目录或首页：链接占全部文字的 56%'],
    ['results of a search', 'search-results.html', '像目录或检索结果：'],
    ['a login', 'login.html', '像登录页：有密码栏'],
    ['an error', 'missing.html', '几乎没有文字：'],
    ['frames', 'frames.html', '只有框架，文字在别的网页里']
  ])('%s', async (_, name, found) => {
    const refusal = await refusalOf(fixture(name))
    expect(refusal).toMatchObject({rule: 'source-no-article', status: 'not-a-document'})
    expect(refusal.found).toContain(found)
  })
})
