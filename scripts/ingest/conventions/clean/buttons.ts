import {simplified} from '../../../../src/text/simplified.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {hasStops} from './sentence.ts'

/** What is done to the page, whatever it holds. */
const acts = [
  ...['打印', '关闭', '收藏', '分享', '返回', '纠错', '朗读', '全屏'],
  ...[
    '登录',
    '登陆',
    '注册',
    '搜索',
    '上一篇',
    '下一篇',
    '上一版',
    '下一版',
    '上一期',
    '下一期',
    '版面概览',
    '版面导航',
    '上一主题',
    '下一主题',
    '发表评论'
  ]
]
/** Words of buttons that are words of documents, too. */
const words = [
  ...['下载', '复制', '推荐', '加大', '还原', '减小', '放大', '缩小', '默认', '展开', '收起'],
  ...['更多', '字号', '字体', '我要纠错', '标题导航', '返回目录', '取消回复', '朋友圈', '第一版'],
  ...['用户登录', '相关论坛']
]
const sizes = ['大', '中', '小', '超大', '特大']
const objects = [
  '本页',
  '此页',
  '窗口',
  '页面',
  '到',
  '顶部',
  '全文',
  '正文',
  '链接',
  '列表',
  '成功'
]
const pageActs = new Set(acts)
/** 打印本页, 返回顶部: an act and what it is done to; nothing else means that. */
const whole = new Set(
  [...acts, ...words].flatMap((act) => [
    ...objects.map((object) => act + object),
    ...['网页', '本页', '页面', '正文', '全文', '全站'].map((object) => object + act)
  ])
)
const loose = new Set([...acts, ...words, ...sizes, '本页', '窗口', '页面'])

/** What stands between buttons. */
const between = /[\s【】[\]（()）|｜·:：、/—–]+/
/** What encloses a button, or divides it from the next. */
const frame = /[【】[\]|｜]|^[—–].*[—–]$/
const longest = 80

/** How surely a line is of buttons by its form. */
export type Button =
  /** Nothing else has this form: 【打印】, 字体：大 中 小, 浏览次数：36, 上一篇：… */
  | 'certain'
  /** A word alone, which may as well be a cell of a table: 打印, 更多, 大 */
  | 'possible'
  | null

/** Whether a line is of buttons as a whole; one that only begins with or holds the word of one is none. */
export function buttonOf(printed: string): Button {
  const text = printed.replace(/^[•·●▪◆]\s*/, '')
  if (text.length > longest) return null
  const plain = simplified(unspaced(text))
  if (isGreeting(plain) || isSkip(plain) || isReader(plain) || isWarning(plain)) return 'certain'
  if (isForUsers(plain) || isOfForum(plain)) return 'certain'
  if (hasStops(text)) return null
  if (isCounter(plain) || isScan(plain) || isNeighbour(text) || isColours(text)) return 'certain'
  if (isMenu(text) || isPaperPage(text) || isCorrection(plain)) return 'certain'
  if (isShare(plain) || isDownload(plain)) return 'certain'
  const tokens = text
    .split(between)
    .filter((token) => token !== '')
    .map(undouble)
  if (tokens.length === 0 || !tokens.every((token) => loose.has(token) || whole.has(token)))
    return null
  if (frame.test(text) || tokens.some((token) => whole.has(token))) return 'certain'
  if (tokens.length === 1) return /^分享[:：]$/.test(plain) ? 'certain' : 'possible'
  const enclosed = /^[（(].*[）)]$/.test(plain)
  const labelled = /^(?:字号|字体)$/.test(tokens[0] ?? '')
  return enclosed || labelled || tokens.some((token) => pageActs.has(token))
    ? 'certain'
    : 'possible'
}

/** Words of what is done on a page, in what it says of them: 收藏成功, 相关办事指南, 点击下载. */
const wordOfActs =
  /收藏|打印|点击|下载|扫码|扫一扫|分享|订阅|登录|注册|搜索|返回|相关|办事指南|无障碍|我要|微信|公众号|公眾號|二维码|二維碼|信息公开|公开信息|文件信息|基本信息/
const longestOfActs = 14

/** Whether a short line names an act on a page; a document may have such a line, too. */
export function tellsOfActs(text: string): boolean {
  const plain = unspaced(text)
  if (plain.length > longestOfActs || /[。，,；、]/.test(plain)) return false
  // 全市各相关企业： are those whom a text addresses.
  if (/各.{0,9}[:：]$/.test(plain)) return false
  return (
    wordOfActs.test(plain) || /^(?:详细|信息|公开|具体|内容|正文|详情|文件|全文){2,}$/.test(plain)
  )
}

/** How many acts on the page a line of buttons names, alone or with their objects. */
export function actsIn(text: string): string[] {
  return text.split(between).filter((token) => pageActs.has(token))
}

/** 打印打印: an image and its name. */
function undouble(token: string): string {
  const half = token.slice(0, token.length / 2)
  return half + half === token ? half : token
}

/** 欢迎访问某县人大网！, 欢迎您，下午好！, 今天是：2024年3月5日 星期二 */
function isGreeting(plain: string): boolean {
  return (
    /^(?:您好[！!，,]?)?欢迎您?(?:访问|光临|来到|浏览)[^。！!]{2,40}[！!]?$/.test(plain) ||
    /^(?:欢迎您?|您好)[，,！!]?(?:早上|上午|中午|下午|晚上)好[！!]?$/.test(plain) ||
    /^今天是[:：]?(?:\d{4}年\d{1,2}月\d{1,2}日(?:星期[一二三四五六日天])?(?:农历\S{3,8})?)?$/.test(
      plain
    )
  )
}

/** 跳到主要內容區塊, 跳转到主要内容: for who cannot see the page. */
function isSkip(plain: string): boolean {
  return /^跳[转轉][到至][内內]容$|^:{0,3}(?:跳|移|前往)[转轉]?(?:[到至])?主要[内內]容(?:[区區][块塊域]?)?:{0,3}$/u.test(
    plain
  )
}

/** 00:00 / 03:21 倍速; 语音播报, 退出播报模式, 语音合成中，请耐心等待…; 打开乌有报阅读 */
function isReader(plain: string): boolean {
  return (
    /^打开\S{2,16}(?:阅读|查看)$|^(?:语音播报|(?:进入|退出)播报模式|语音合成中[，,]请.{2,6}[.…。]{0,6})$/.test(
      plain
    ) ||
    isLength(plain) ||
    /^(?:\d{2}:)?\d{2}:\d{2}\/(?:\d{2}:)?\d{2}:\d{2}(?:倍速|[\d.]{1,4}[xX倍]){0,8}$/.test(plain)
  )
}

/** 您的浏览器不支持JavaScript功能，…, 您所访问的页面将跳转到第三方网站，…: what a page says of itself to who reads it. */
function isWarning(plain: string): boolean {
  return /^(?:您的)?[浏瀏][览覽]器(?:不支[持援]|[未没沒]有?[开開][启啟])JavaScript|^您的(?:IE)?浏览器版本[太过]低|^您所?访问的(?:页面|链接)将跳转到第三方网站/i.test(
    plain
  )
}

/** 账号+密码登录 还没有账号？ 立即注册; 无障碍 长者模式 简体|繁体: for some of those who read a site. */
function isForUsers(plain: string): boolean {
  return (
    /^(?:长者(?:助手|模式|专版|版)|无障碍(?:浏览|阅读|模式)|适老(?:版|模式)|[葡英]文版本|\p{Script=Han}{2,8}[>›»])$/u.test(
      plain
    ) ||
    /^(?:(?:账号|手机)\+密码登录|还没有账号[?？]?|立即注册|忘记密码[?？]?){1,6}$/.test(plain) ||
    /^(?:无障碍(?:浏览|阅读|模式)?|长者(?:助手|模式|专版|版)|简体(?:版|中文)?|繁体(?:版|中文)?|我的收藏|收藏|[|｜]){2,9}$/.test(
      plain
    )
  )
}

/** 留言与评论（共有 0 条评论）, 第1个回答 2024-03-05, 页: [1]: what forums print around what others write. */
function isOfForum(plain: string): boolean {
  return /^(?:(?:留言|网友)?(?:[与和])?评论[（(]共?有?\d{1,6}条(?:评论)?[）)]|验证码[:：]?|如题所述|(?:相似|其他|更多)回答|第\d{1,4}个回答(?:\d{4}-\d{2}-\d{2})?|页[:：]\[\d{1,3}\]|查看完整版本[:：].{2,60})$/.test(
    plain
  )
}

/** 本篇文章461字，读完约1分钟; 论文部分内容阅读, of a collection that shows the beginning of a text. */
function isLength(plain: string): boolean {
  return /^(?:本[篇文](?:文章)?[共约]?\d{1,6}字[，,]?读完.{1,3}\d{1,4}分钟|(?:论文)?部分内容阅读)$/u.test(
    plain
  )
}

/** 浏览次数：1024, 阅读 36 次, 点击量:, 16阅读, 点赞 3 */
function isCounter(plain: string): boolean {
  return /^\d{1,9}(?:[人次]?点赞|阅读|浏览|回复|评论)$|^点赞(?:数|量)?[:：]?\d{1,9}$|^(?:浏览|阅读|点击|访问)(?:次数|量|数)?[:：]?\d{1,9}次?$|^(?:浏览|阅读|点击|访问)(?:次数|量|数)[:：]$/.test(
    plain
  )
}

/** 扫一扫在手机打开当前页; of a document's own 扫码登记 nothing says that it opens the page. */
function isScan(plain: string): boolean {
  return (
    /^(?:扫描|识别|长按)(?:下方)?二维码[，,]?关注(?:我们|公众号)?$/.test(plain) ||
    (/^(?:微信)?(?:扫一扫|扫码|扫描二维码)[，,]?(?:在|用)?(?:手机|微信|移动端)?上?(?:打开|查看|浏览|阅读|访问|分享)(?:当前|本|此)?(?:页面|网页|页)?$/.test(
      plain
    ) &&
      /手机|微信|移动端|页/.test(plain))
  )
}

/** 【我要纠错】责任编辑：钱一, 【纠错】【责任编辑:钱一】 */
function isCorrection(plain: string): boolean {
  return /^[【[](?:我要)?纠错[】\]][【[]?(?:责任编辑|责编|编辑)[:：].{0,12}$/u.test(plain)
}

/** 分享：微信微博; 点击右上角微信好友 */
function isShare(plain: string): boolean {
  return /^点击(?:右上角|浏览器下方).{0,20}(?:微信|分享).{0,30}$|^(?:(?:一键)?分享(?:到|至)?[:：]?(?:(?:新浪|腾讯)?微博|微信(?:好友)?|朋友圈|QQ(?:空间|好友)?|人人网?|豆瓣|百度贴吧|复制链接|更多|[、|]){1,12})$/u.test(
    plain
  )
}

/** 附件下载：, above what the page has of a document in other files. */
export function isDownload(plain: string): boolean {
  return /^(?:相关)?附件下载[:：]?$/.test(plain)
}

/** 上一篇：南柯区视察水库 */
function isNeighbour(text: string): boolean {
  return /^[上下]一[篇条]\s*[:：]/.test(text)
}

/** 保护视力色：杏仁黄 秋叶褐 */
function isColours(text: string): boolean {
  if (!/^(?:视力)?保护(?:视力)?色\s*[:：]/.test(text)) return false
  return text.split(/[\s:：|｜]+/).every((token) => token.length <= 5)
}

/** 首页　政务公开　政务服务: links of a site side by side, the first of them to its front page. */
export function isMenu(text: string): boolean {
  const links = text.split(/[\s【】[\]|｜·]/).filter((token) => token !== '')
  if (/^首\s+页\s/.test(text)) return links.length >= 6 && links.every((link) => link.length === 1)
  return (
    links.length >= 3 &&
    /^(?:网站)?首页$/.test(links[0] ?? '') &&
    links.every((link) => link.length <= 10 && !/[:：]/.test(link))
  )
}

/** 第02版：要闻, 00004版:综合新闻, 第02版: 要 闻 PDF版: which page of a paper it is. */
function isPaperPage(text: string): boolean {
  return /^第?\s?[A-Z]?\d{1,5}\s?版\s?[:：]\s?[\p{Script=Han}·]{1,12}(?:\s\p{Script=Han}{1,4})?(?:\sPDF版?(?:下载)?|\s[上下]一版[\s\d]{0,6}(?:[上下]一版)?)?$/u.test(
    text
  )
}
