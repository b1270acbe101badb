import {describe, expect, test} from 'vitest'
import {body, expectMarked, mark, reasonAmid} from './mark.fixture.ts'

describe('buttons of a page', () => {
  test.each([
    '【打印】',
    '[ 关闭窗口 ]',
    '字体：[大] [中] [小]',
    '字号: 大 中 小',
    '（大 中 小）',
    '扫一扫在手机打开当前页',
    '浏览次数：1024',
    '阅读 36 次',
    '点赞 3',
    '12人点赞',
    '00:00 / 03:21 倍速',
    '点击量:',
    '访问数：36',
    '上一篇：南柯区视察大槐水库',
    '下一条: 关于夜市的通知',
    '保护视力色：杏仁黄 秋叶褐',
    '视力保护色：',
    '• 【打印】',
    '—分享—',
    '长者模式',
    '• 征集反馈>',
    '葡文版本',
    '页: [1]',
    '查看完整版本: 关于护井的通告',
    '留言与评论（共有 0 条评论）',
    '第2个回答 2024-03-05',
    '扫描二维码 关注我们',
    '分享：微信微博',
    '分享到新浪微博、QQ空间',
    '附件下载：',
    '欢迎访问子虚区人民代表大会常务委员会网站！',
    '欢迎您,下午好!',
    '跳到主要內容區塊',
    '今天是：2024年3月5日 星期二',
    '登录/注册 搜索',
    '网页打印 关闭',
    '上一版 下一版',
    '第02版：要闻',
    '第C5版:城事 上一版3 4下一版',
    '第02版: 要 闻 PDF版',
    '第02版:要闻 PDF版下载',
    '正文复制',
    '打印正文',
    '全站搜索',
    '收藏成功',
    '16阅读',
    '打开乌有报阅读',
    '歡迎訪問子虛區人大網站！',
    '掃一掃在手機打開當前頁',
    '今天是：2024年3月5日 星期二 农历正月廿五',
    '账号+密码登录 手机+密码登录 还没有账号? 立即注册',
    '無障礙 長者助手 我的收藏',
    '无障碍 简体| 繁体',
    '点击右上角微信好友',
    '点击浏览器下方“”分享微信好友',
    '您所访问的页面将跳转到第三方网站,确定要继续吗?',
    '您的IE浏览器版本太低,请升级至IE8及以上版本。',
    '本篇文章461字,读完约1分钟',
    '论文部分内容阅读',
    '您的瀏覽器不支援JavaScript功能,若網頁功能無法正常使用時,請開啟瀏覽器JavaScript狀態',
    '首页 政务公开 政务服务',
    '[首页] [政务公开] [政务服务]'
  ])('takes a button out: %s', (line) => {
    expect(reasonAmid(line)).toBe('button')
  })

  test('takes buttons out with what they act on, in brackets and in rows, wherever they stand', () => {
    const objects = '打印本页 关闭窗口 收藏页面 分享到： 返回顶部 下载全文 复制链接 返回列表'
    const rows = '打印|关闭|收藏|分享|大|中|小 打印·本页 【下载】 分享： 【字号：收藏收藏'
    const spaced = ['【打印本页】 【关闭窗口】', '[大] [中] [小]', '打印 关闭']
    for (const line of [...[objects, rows].join(' ').split(' '), ...spaced]) {
      expect([line, reasonAmid(line)]).toEqual([line, 'button'])
    }
  })

  test('takes a word alone for a button beside other lines of a page, in front of the text or behind it', () => {
    const words =
      '打印 关闭 收藏 分享 下载 复制 返回 推荐 纠错 朗读 全屏 加大 还原 减小 放大 缩小 默认 展开 收起 大 中 小 超大 更多 字号 字体'
    for (const word of words.split(' ')) {
      expectMarked([
        ...['breadcrumb 首页 > 公报', `button ${word}`, '桥梁养护通知'],
        ...body('桥梁', 3),
        ...['button 【关闭】', `button ${word}`]
      ])
      expectMarked([word, '桥梁养护通知', ...body('桥梁', 6), '附表', '桥梁名称', word, '捞月桥'])
    }
    expectMarked(['button 下载', 'button 打印', 'button 收藏', '桥梁养护通知', ...body('桥梁', 3)])
  })

  test('takes the last line for a button that stands apart below a sentence', () => {
    expect(mark(['桥梁养护通知', ...body('桥梁', 3), '', '返回'], []).at(-1)).toEqual([
      'button',
      '返回'
    ])
    expect(mark(['桥梁养护通知', ...body('桥梁', 3), '返回'], []).at(-1)).toEqual([null, '返回'])
    expect(mark(['桥梁养护通知', ...body('桥梁', 3), '去程', '', '返回'], []).at(-1)).toEqual([
      null,
      '返回'
    ])
  })

  test('takes the first line for a button that stands apart above the rest', () => {
    const rest = ['', '桥梁养护通知', ...body('桥梁', 3)]
    expect(mark(['返回', ...rest], [])[0]).toEqual(['button', '返回'])
    expect(mark(['返回', ...rest.slice(1)], [])[0]).toEqual([null, '返回'])
    expect(mark(['往返', ...rest], [])[0]).toEqual([null, '往返'])
  })

  test('leaves words of buttons that are cells or items of the text', () => {
    const cells = ['规模', '大', '中', '小', '打印', '下载', '收藏', '推荐', '更多']
    expectMarked([...body('桥梁', 3), ...cells, ...body('古井', 3)])
    expectMarked([...body('桥梁', 3), ...cells.map((cell, at) => `${String(at + 1)}.${cell}`)])
  })

  test('leaves a paragraph that begins like a button', () => {
    const paragraph = `上一篇：${'乌有市古井保护条例的故事还没有讲完，'.repeat(7)}`
    expect(reasonAmid(paragraph)).toBeNull()
  })

  test('takes brackets out that a button left on lines of their own', () => {
    expectMarked([...body('桥梁', 2), 'button 【', 'button 打印', 'button 】', ...body('古井', 4)])
    expectMarked([...body('桥梁', 2), '【', ...body('古井', 4)])
  })

  test('leaves the last cell of a table right above the buttons', () => {
    const cells = ['桥梁名称', '规模', '捞月桥', '大', '望月桥', '中']
    expectMarked([
      ...body('桥梁', 4),
      ...cells,
      'button 【打印】',
      'button 【关闭】',
      'button 收藏'
    ])
  })
})
