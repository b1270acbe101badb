import {plainOf} from './plain.ts'

const wordsOf = (words: string) => words.split(' ')

/** What is done to the page, whatever it holds. */
const acts = wordsOf(
  '打印 关闭 收藏 分享 返回 纠错 朗读 全屏 登录 登陆 注册 搜索 上一篇 下一篇 上一版 下一版 上一期 下一期 ' +
    '版面概览 版面导航 上一主题 下一主题 发表评论'
)
/** Words of buttons that are words of documents, too. */
const words = wordsOf(
  '下载 复制 推荐 加大 还原 减小 放大 缩小 默认 展开 收起 更多 字号 字体 我要纠错 标题导航 返回目录 取消回复 ' +
    '朋友圈 第一版 用户登录 相关论坛'
)
const sizes = wordsOf('大 中 小 超大 特大')
const objects = wordsOf('本页 此页 窗口 页面 到 顶部 全文 正文 链接 列表 成功')
const objectsInFront = wordsOf('网页 本页 页面 正文 全文 全站')
const pageActs = new Set(acts)
/** 打印本页, 返回顶部: an act and what it is done to; nothing else means that. */
const whole = new Set(
  [...acts, ...words].flatMap((act) => [
    ...objects.map((object) => act + object),
    ...objectsInFront.map((object) => object + act)
  ])
)
const loose = new Set([...acts, ...words, ...sizes, '本页', '窗口', '页面'])

/** What stands between buttons. */
const between = /[\s【】[\]（()）|｜·:：、/—–]+/
/** What encloses a button, or divides it from the next. */
const frame = /[【】[\]|｜]|^[—–].*[—–]$/

/** How surely a line is of the site by its form. */
export type Sureness =
  /** Nothing else has this form: 【打印】, 字体：大 中 小, 浏览次数：36, 上一篇：… */
  | 'certain'
  /** A word alone, which may as well be a cell of a table: 打印, 更多, 大 */
  | 'possible'
  | null

/** How surely a line is a row of buttons, each of which names an act on the page. */
export function rowOfActs(text: string): Sureness {
  const tokens = text
    .split(between)
    .filter((token) => token !== '')
    .map(undouble)
  if (tokens.length === 0 || !tokens.every((token) => loose.has(token) || whole.has(token)))
    return null
  if (frame.test(text) || tokens.some((token) => whole.has(token))) return 'certain'
  const plain = plainOf(text)
  if (tokens.length === 1) return /^分享[:：]$/.test(plain) ? 'certain' : 'possible'
  const enclosed = /^[（(].*[）)]$/.test(plain)
  const labelled = /^(?:字号|字体)$/.test(tokens[0] ?? '')
  return enclosed || labelled || tokens.some((token) => pageActs.has(token))
    ? 'certain'
    : 'possible'
}

/** Words of rows below a text; alone, some of them are words of documents. */
const below = wordsOf(
  '语音播报 语音朗读 订阅 举报 顶一下 踩一下 点赞 复制链接 倍速 微信 微博 QQ空间 列印 友善列印 回上一页 上一页 下一页 首页 顶部'
)
const row = new RegExp(
  `^(?:[【[]?(?:${[...acts, ...words, ...below].join('|')})(?:${[...objects, ...objectsInFront, '本文', '本稿', '首页', '目录', '上一页', '上页'].join('|')})?[】\\]|｜/、]{0,2}){1,8}$`,
  'u'
)

/** Whether a line below a text, without white space, is nothing but such words, one behind the other: 打印关闭, 语音播报. */
export function isRunOfActs(plain: string): boolean {
  return row.test(plain)
}

/** The acts on the page that a line of buttons names, alone or with their objects. */
export function actsIn(text: string): string[] {
  return text.split(between).filter((token) => pageActs.has(token))
}

/** 打印打印: an image and its name. */
function undouble(token: string): string {
  const half = token.slice(0, token.length / 2)
  return half + half === token ? half : token
}

/** Words of what is done on a page, in what it says of them: 收藏成功, 相关办事指南, 点击下载. */
const wordOfActs =
  /收藏|打印|点击|下载|扫码|扫一扫|分享|订阅|登录|注册|搜索|返回|相关|办事指南|无障碍|我要|微信|公众号|公眾號|二维码|二維碼|信息公开|公开信息|文件信息|基本信息/
const longestOfActs = 14

/** Whether a short line names an act on a page; a document may have such a line, too. */
export function tellsOfActs(text: string): boolean {
  const plain = text.replace(/\s+/g, '')
  if (plain.length > longestOfActs || /[。，,；、]/.test(plain)) return false
  // 全市各相关企业： are those whom a text addresses.
  if (/各.{0,9}[:：]$/.test(plain)) return false
  return (
    wordOfActs.test(plain) || /^(?:详细|信息|公开|具体|内容|正文|详情|文件|全文){2,}$/.test(plain)
  )
}
