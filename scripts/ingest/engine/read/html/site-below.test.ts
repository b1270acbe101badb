import {describe, expect, test} from 'vitest'
import {printPage, refusalOf} from './print.fixture.ts'

const title = '子虚县水务局关于检修泵站的通告'
const links = ['首页', '公报', '信箱'].map((name) => `<a href="/${name}">${name}</a>`).join(' ')
const text = ['为保证供水，县水务局决定检修云梦泵站。', '检修期间，请居民提前储水，节约用水。']
const signed = ['子虚县水务局', '2024年3月5日']
const body = [...text, ...signed].map((line) => `<p>${line}</p>`).join('')

async function below(html: string, inside = body) {
  const page = `<title>${title}</title><div>${links}</div><div><h1>${title}</h1><div>${inside}</div>${html}</div>`
  const {blocks} = await printPage(page)
  return blocks.map((line) => line.replace(/^(?:#\d )?[\^>]? ?/, '')).slice(5)
}

describe('below the element of a text', () => {
  test.each([
    '<p>文件下载次数：12次</p>',
    '<div>顶一下</div><div>(0)</div><div>0%</div>',
    '<div>您的IP：127.0.0.1</div>',
    '<p>您对本页是否满意：<span>满意</span><span>不满意</span></p>',
    '<div><a href="a.docx">【下载Word版】</a><a href="a.pdf">【下载PDF版】</a></div>',
    '<p>扫描二维码分享到手机</p>',
    '<div>语音播报 打印 关闭</div>',
    '<h3>相关解读</h3><p>暂无</p>',
    '<p>温馨提示：本站内容如有侵权请联系我们删除。</p>',
    '<p>声明：本网转载文章仅为传播信息，不代表本网观点。</p>',
    '<p>您访问的链接即将离开“子虚县”网站，是否继续？</p>',
    '<p>子虚县水务局办公室主办</p><p>网站标识码：9900000001</p>',
    '<p>主办单位：子虚县水务局</p><p>联系电话：0000-1234567</p><p>网站标识码 9900000001</p>',
    '<p>子虚县水务局 地址：云梦路1号</p><p>网站标识码 9900000001</p>',
    '<div>点赞</div><div>(12)</div><div>0%</div>',
    '<p>阅读 212 赞 3 在看</p>',
    '<h3>相关解读</h3><p>暂无</p><p>地址：子虚县云梦路1号</p>',
    '<p>关键词：泵站 检修</p><p>【标签】供水</p>',
    '<p>满意度评价：满意(3) 一般(0) 不满意(1)</p>',
    '<p>办理状态：已办结</p><p>代表评价：满意</p>',
    '<p>征集意见总数：5</p><p>采纳意见数：2</p>',
    '<div>点閱數：122</div><div>回上一頁 友善列印</div><div>最後更新日期：113-05-21</div>',
    '<h4>【相关信息】</h4><p>暂无</p>',
    '<p>A类 主动公开</p>',
    '<h5>看完这篇文章有何感觉？</h5><ul><li>0票 感动</li><li>0票 同情</li></ul>',
    '<div>继续滑动看下一个</div><div>轻触阅读原文</div>',
    '<div><div>留言列表</div><p>网友一：何时检修完成？</p></div>'
  ])('%s is of the site', async (html) => {
    expect((await below(html)).filter((line) => !line.startsWith('地址'))).toEqual([])
  })

  test('a box is the site’s with all that it holds, where its head is', async () => {
    const box = (head: string) =>
      `<div><div>${head}</div><p>问：何时检修？</p><p>答：三月六日起检修，八日前完成。</p></div>`
    expect(await below(box('政策问答'))).toEqual([])
    expect(await below(box('居民问答'))).toHaveLength(3)
    expect(
      await below('<div>政策问答</div><p>本通告由县水务局解释，自公布之日起施行。</p>')
    ).toHaveLength(1)
  })

  test('a short line at the end that only its place tells has a reason of its own', async () => {
    const lines = '<p>云梦泵站</p><p>分享到：</p><p>打印 关闭</p>'
    const page = `<title>${title}</title><div>${links}</div><div><h1>${title}</h1><div>${body}</div>${lines}</div>`
    const {furniture} = await printPage(page)
    expect(furniture.filter((line) => line.startsWith('below-text'))).toEqual([
      'below-text 云梦泵站'
    ])
  })

  test('where a text is signed, nobody signs below', async () => {
    expect(await below('<p>看见水务局</p>')).toEqual([])
    const unsigned = [...text, ...text].map((line) => `<p>${line}</p>`).join('')
    expect(await below('<p>子虚县水务局</p>', unsigned)).toEqual(['子虚县水务局'])
    const season = '<p>子虚县水务局</p><p>春分时节</p>'
    expect(await below(season, unsigned)).toEqual(['子虚县水务局', '春分时节'])
  })

  test.each([
    ['whom to ask', '<p>联系人：钱一　电话：0000-1234567</p>', 1],
    ['who holds an event', '<p>主办单位：县水务局</p><p>联系电话：0000-1234567</p>', 2],
    ['a body with its address', '<p>子虚县水务局 地址：云梦路1号</p>', 1],
    ['what others hold', '<p>本次检修云梦泵站的全部工程由子虚县水务局主办</p>', 1],
    ['shares', '<div>居民</div><div>86%</div><div>企业</div><div>14%</div>', 4],
    ['a sentence', '<p>本通告由县水务局解释，自公布之日起施行。</p>', 1],
    ['what is attached', '<p>附件：检修安排</p><p>云梦泵站　3月6日</p>', 2],
    ['a file', '<p><a href="a.docx">检修安排.docx</a></p>', 1],
    ['a file that is told to be loaded', '<p><a href="a.docx">打印机检修安排</a></p>', 1],
    [
      'who holds an event, with more below',
      '<p>主办单位：县水务局</p><p>地点：泵站，3月6日。</p>',
      2
    ],
    ['who fights crime', '<p>扫黑除恶举报电话：0000-1234567</p>', 1]
  ])('%s stays', async (_, html, lines) => {
    expect(await below(html)).toHaveLength(lines)
  })

  test('the same words stay in the element of the text', async () => {
    const own =
      '<p>温馨提示：请居民检查水表，防止漏水。</p><p>相关解读</p><p>主办单位：县水务局</p>'
    const inside = body + own + text.map((line) => `<p>${line}</p>`).join('')
    expect(await below('', inside)).toEqual([
      '温馨提示：请居民检查水表，防止漏水。',
      '相关解读',
      '主办单位：县水务局',
      ...text
    ])
  })

  test('of more lines than a site has, none is set aside', async () => {
    const html = Array.from({length: 30}, (_, at) => `<div>文件下载次数：${String(at)}次</div>`)
    expect(await below(html.join(''))).toHaveLength(30)
  })
})

test('a page with a title and no text is none', async () => {
  const around = '<p>来源：县水务局 发布时间：2024-03-05</p><p>扫一扫分享到手机</p><p>分享到：</p>'
  const page = `<title>图解</title><div>${links}</div><h1>${title}</h1>${around}<img src="a.png">`
  expect((await refusalOf(page)).found).toMatch(/^只有标题：/)
  const told = await printPage(page.replace('<img src="a.png">', '<p>检修期间停止供水</p>'))
  expect(told.blocks).toContain('检修期间停止供水')
})

test('a search that found nothing is none', async () => {
  const page = `<div>${links}</div><h1>搜索结果</h1><p>抱歉，没有找到与“泵站”相关的内容。</p><p>建议检查输入的关键词是否有误。</p>`
  expect((await refusalOf(page)).found).toMatch(/^像检索结果：/)
})

test('what stands above the menu of an old page is of the site', async () => {
  const lines = Array.from({length: 8}, (_, at) => `${String(at + 1)}.${text[1] ?? ''}`)
  const page = `<table><tr><td>今天是：2008年5月6日，欢迎光临子虚县教育局！</td></tr><tr><td>${links}</td></tr></table><table><tr><td>站内搜索</td></tr><tr><td align=center>关于检查校园安全的通知</td></tr><tr><td>各学校：<br>${lines.join('<br>')}</td></tr></table>`
  const {blocks} = await printPage(page)
  expect(blocks.join('\n')).not.toMatch(/今天是|首页/)
  expect(blocks.slice(-9)).toEqual(['各学校：', ...lines])
})
