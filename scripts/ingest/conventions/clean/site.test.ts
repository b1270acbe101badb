import {describe, expect, test} from 'vitest'
import {toHanNumeral} from '../../../../src/text/han-numeral.ts'
import {body, expectMarked, mark, reasonAmid} from './mark.fixture.ts'

describe('head and foot of a site', () => {
  test.each([
    '当前位置：首页 > 人大工作 > 各区动态',
    '您的位置：首页 » 政务公开 » 通知',
    '您现在的位置: 公报›2024年',
    '您当前的位置：公报 > 2024年',
    '当前位置：公报/2024年',
    '当前位置:首页 > ',
    '乌有网 时政>2024两会>两会直播>快讯',
    '您所在的位置：首页 / 公报 / 2024年',
    '所在位置：政务公开＞法规文件',
    '首页 > 政务公开 > 正文',
    '子虚区人大网首页>公报',
    '首页 -> 政务公开 -> 公 告',
    '子虚区人大网>公告>正文'
  ])('takes a breadcrumb out: %s', (line) => {
    expect(reasonAmid(line)).toBe('breadcrumb')
  })

  test.each([
    ['a heading', '扫码登记'],
    ['a numbered heading', '二、扫码登记'],
    ['a button', '【打印】'],
    ['the way to scan', '扫一扫在手机打开当前页'],
    ['the way to the next page', '下一篇：夜市的灯']
  ])('leaves the text behind %s', (_, line) => {
    const text = [
      ...['居民可以到窗口登记，也可以在社区登记。', '各街道办事处：', '1.带上证件', '钱一　孙二三'],
      ...['联系电话：62220131', '地址：云梦大街18号', '主办单位：子虚区文化馆', '更多的人来了'],
      ...['子虚区人民政府', '2024年6月3日', '附件：登记表', '姓名\t住址', '□']
    ]
    const marked = mark(['子虚区人民政府公告', ...body('桥梁', 4), line, ...text], [])
    expect(marked.slice(6).filter(([reason]) => reason !== null)).toEqual([])
  })

  test.each([
    ['a paragraph', '居民可以到窗口登记，也可以在社区登记。'],
    ['a part of a sentence', '为了保护古井，区人民政府决定'],
    ['a number', '子虚政发〔2024〕9号'],
    ['a salutation', '各街道办事处：'],
    ['a title that stands nowhere else', '子虚区人民政府关于古井保护的通知']
  ])('takes no %s above a breadcrumb for the site', (_, line) => {
    const marked = mark(['政务公开', line, '首页 > 公报', ...body('桥梁', 9)], [])
    expect(marked[1]).toEqual([null, line])
  })

  test('takes a breadcrumb out that is broken over lines', () => {
    const lines = ['首页 > 服务互动 > 《乌有人', '大》杂志 > 2021年 >', '第1期 > 基层人大']
    expectMarked([...lines.map((line) => `breadcrumb ${line}`), ...body('古井', 8)])
  })

  test.each([
    ['首页 > 服务互动 > 《乌有人大》杂志 > 2021年 > 基层', '人大', '各区桥梁养护扫描'],
    ['首页 > 政务公开 > 法定主动公开内容 > 政', '府工作报告', '政府工作报告']
  ])('takes the rest of the last step below a breadcrumb for it: %s', (path, rest, title) => {
    const lines = [path, rest, '', title, ...body('古井', 8)]
    expect(mark(lines, [])[1]).toEqual(['breadcrumb', rest])
    expect(mark([path, '公告', '', title, ...body('古井', 8)], [])[1]).toEqual([null, '公告'])
  })

  test('takes a title above a breadcrumb for the site that stands again below', () => {
    const title = '子虚区人民政府关于古井保护的通知'
    expectMarked([`site-head ${title}`, 'breadcrumb 首页 > 公报', title, ...body('古井', 5)])
  })

  test('takes the name of its column below a breadcrumb for the site, no kind of document', () => {
    expectMarked([
      'breadcrumb 首页 > 要闻快递 > 正文',
      'site-head 要闻快递',
      '各区桥梁养护扫描',
      ...body('桥梁', 8),
      '要闻快递'
    ])
    expectMarked(['breadcrumb 首页 > 政务公开 > 公告', '公告', ...body('桥梁', 8)])
  })

  test('takes what stands above the menu of a page without a breadcrumb for the site', () => {
    expectMarked([
      'site-head 乌有市政府网 English 市人大 市政协',
      'button 首 页 政 务 公 开 办 事',
      '各区桥梁养护扫描',
      ...body('桥梁', 8)
    ])
  })

  test('takes no more for the site than a menu comes to', () => {
    const menu = Array.from({length: 70}, (_, at) => `栏目${toHanNumeral(at + 1)}`)
    const marked = mark([...menu.slice(0, 55), '首页 > 公报', ...body('桥梁', 90)], [])
    expect(marked.slice(0, 55).every(([reason]) => reason === 'site-head')).toBe(true)
    const links = Array.from({length: 30}, () => '网站地图')
    expectMarked([...body('桥梁', 90), ...links])
  })

  test.each([
    '【关闭】',
    '打印本页',
    '上一篇：南柯区视察大槐水库',
    '下一条：夜市',
    '扫一扫在手机打开当前页'
  ])('takes what stands above the breadcrumb and below the last %s for the site', (last) => {
    expectMarked([
      'site-head 乌有市人民代表大会常务委员会',
      'site-head 设为首页 加入收藏 无障碍',
      'breadcrumb 当前位置：首页 > 公报',
      '各区桥梁养护扫描',
      'button 字体：[大] [中] [小]',
      ...body('桥梁', 8),
      `button ${last}`,
      'site-footer 乌有市子虚区云梦大街1号',
      'site-footer 建议使用新式浏览器'
    ])
  })

  test('takes who runs a site and who built it together for its foot above its number', () => {
    const line = '主办：子虚区人民政府　承办：子虚区档案馆'
    const number = '乌ICP备00000000号'
    expectMarked([...body('桥梁', 8), `site-footer ${line}`, `site-footer ${number}`])
    expectMarked([...body('桥梁', 8), '主办：子虚区人民政府', `site-footer ${number}`])
    expectMarked([...body('桥梁', 8), line])
  })

  test('takes what stands below the owner of a site, at the end, for its foot', () => {
    const owner = 'site-footer 乌有市人民政府版权所有 乌ICP备00000000号'
    expectMarked([...body('桥梁', 4), owner, 'site-footer 技术支持：乌有市档案馆'])
    expectMarked([...body('桥梁', 4), '技术支持：乌有市档案馆'])
    expectMarked([
      ...body('桥梁', 16),
      'site-footer 主办：子虚区人民政府 地址：云梦路2号',
      'site-footer 网站标识码：0000000000备案序号：乌ICP备00000000号',
      'site-footer Produced By CMS publishdate:2024/07/04 17:49:56'
    ])
    expectMarked([
      ...body('桥梁', 20),
      'site-footer Copyright©2024 乌有网 版权所有',
      'site-footer 主办：乌有网',
      'site-footer 举报电话：000-0000000',
      'site-footer 关于我们 | 广告服务 | 联系方式',
      'site-footer 乌ICP备00000000号',
      'site-footer 最佳效果：1024×768或以上分辨率、IE7.0以上版本浏览器',
      'site-footer 本站不良信息举报电话：000-0000000'
    ])
  })

  test('takes short names behind the buttons below a day for the end of a page', () => {
    const signed = ['桥梁养护通知', ...body('桥梁', 8), '2024年3月5日', '（此件公开发布）']
    const end = ['网站导航：', '子虚政府网']
    const buttons = ['button 扫一扫在手机打开当前页', 'button 分享到：']
    expectMarked([
      ...[...signed, 'site-footer 相关解读', ...buttons],
      ...end.map((line) => `site-footer ${line}`)
    ])
    // Below one button only, or with a sentence, it may be what is attached.
    expectMarked([...signed, 'button 扫一扫在手机打开当前页', ...end])
    expectMarked([...signed, ...buttons, ...end, '桥梁养护由子虚区负责。'])
  })

  test('takes tabs in a row above a text for the site', () => {
    const tabs = ['征集公告', '草案内容', '意见反馈']
    const text = ['桥梁养护通知', ...body('桥梁', 8)]
    expectMarked([text[0] ?? '', ...tabs.map((line) => `site-head ${line}`), ...text.slice(1)])
    expectMarked([text[0] ?? '', ...tabs.slice(1), ...text.slice(1)])
    expectMarked([...text, ...tabs])
  })

  test('takes a list of other pages out where nothing else stands below it', () => {
    const pages = ['乌有市修桥记', '乌有日报 2024-07-24']
    expectMarked([
      ...body('桥梁', 4),
      'site-footer 相关阅读',
      ...pages.map((page) => `site-footer ${page}`)
    ])
    expectMarked([...body('桥梁', 4), 'site-footer 相关文章'])
    expectMarked([...body('桥梁', 4), '相关阅读', ...pages, '桥已修好，可以通行。'])
    expectMarked([...body('桥梁', 4), '相关阅读', ...pages, '南柯县人民政府', '2024年3月5日'])
    expectMarked([...body('桥梁', 4), '相关内容：', '一、古桥', '二、古井'])
  })

  test('takes a short path at the front for one', () => {
    const head = ['site-head 乌有搜索', 'breadcrumb 微阅读 > 乌有观察', '桥梁养护通知']
    expectMarked([...head, ...body('桥梁', 8)])
    expectMarked(['breadcrumb 当前位置: 护桥动态', '桥梁养护通知', ...body('桥梁', 8)])
    expectMarked(['井台位置：望月桥', '桥梁养护通知', ...body('桥梁', 8)])
    expectMarked([...body('桥梁', 8), '望月桥 > 捞月桥'])
  })

  test('takes footers out at the end of a source only', () => {
    expectMarked([
      '主办：子虚区文化馆',
      ...body('桥梁', 36),
      'site-footer 主办单位：乌有市人大常委会',
      'site-footer 版权所有 乌有市人大常委会',
      'site-footer 乌有市人民政府版权所有　　乌有市人民政府办公室主办',
      'site-footer 乌ICP备00000000号-1',
      'site-footer 乌公网安备00000000000000号',
      'site-footer 技术支持：乌有市档案馆',
      'site-footer 网站地图',
      'site-footer Copyright 2024',
      'site-footer 网站标识码：0000000000'
    ])
  })

  test('takes a footer out below a single paragraph', () => {
    expectMarked([
      '全区桥梁情况良好，养护有序，各镇都配备了养护员。',
      'site-footer 乌公网安备00000000000000号'
    ])
  })

  test('does not take most of a short text for the site because a breadcrumb follows it', () => {
    expectMarked(['子虚区人民政府公告', '各镇人民政府：', 'breadcrumb 首页 > 公报'])
  })

  test('does not take the text above a breadcrumb that stands far down for the site', () => {
    expectMarked([...body('桥梁', 25), 'breadcrumb 首页 > 公报', ...body('古井', 25)])
  })

  test('keeps what follows buttons near the front', () => {
    expectMarked(['button 【打印】', '子虚区人民政府公告', ...body('桥梁', 6)])
  })

  test('takes a breadcrumb with a step on each line out', () => {
    for (const path of ['首页 > 公报', '首页 › 公报 › 2024年', '首页 > 公报 > 2024年 > 正文']) {
      const steps = path.split(' ').map((step) => `breadcrumb ${step}`)
      expectMarked([...steps, '子虚区人民政府公告', ...body('桥梁', 3)])
    }
    expectMarked(['首页', '公报', ...body('桥梁', 3)])
    const listed = ['1. 首页', '2. 政务公开', '3. 通知'].map((step) => `breadcrumb ${step}`)
    expectMarked([...listed, '子虚区人民政府公告', ...body('桥梁', 3)])
    expectMarked(['1. 井', '2. 桥', '3. 路', ...body('桥梁', 3)])
  })

  test('takes nothing for the site from where a document has begun above a breadcrumb', () => {
    const title = '子虚区人民政府关于古井保护的通知'
    const cells = ['区水务局', '古井\t一口', '钱一　孙二三']
    expectMarked([
      ...['site-head 政务公开', title, ...cells, 'breadcrumb 首页 > 公报'],
      ...body('桥梁', 9)
    ])
    expectMarked([
      ...['site-head 政务公开', '为了保护古井，制定本办法', ...cells, 'breadcrumb 首页 > 公报'],
      ...body('桥梁', 9)
    ])
  })
})
