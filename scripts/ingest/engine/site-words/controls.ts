import {hasForm, plainOf} from './plain.ts'

/**
 * What one can do with a page, and how often that was done. Forms are of lines without white space,
 * and of none with a sentence.
 */
const forms: readonly RegExp[] = [
  // 浏览次数：1024, 阅读 36 次, 点击量:, 16阅读, 点赞 3
  /^\d{1,9}(?:[人次]?点赞|阅读|浏览|回复|评论)$|^点赞(?:数|量)?[:：]?\d{1,9}$/,
  /^(?:浏览|阅读|点击|访问)(?:次数|量|数)?[:：]?\d{1,9}次?$|^(?:浏览|阅读|点击|访问)(?:次数|量|数)[:：]$/,
  // 今日访问：12, 总访问量：33812
  /^(?:今日|昨日|累计|总)(?:访问|浏览|点击)(?:量|次数|人数)?[:：]\d{1,9}$/,
  // 扫一扫在手机打开当前页; of a document's own 扫码登记 nothing says that it opens the page
  /^(?:微信|手机)扫一扫$/,
  /^(?:扫描|识别|长按)(?:下方)?二维码[，,]?关注(?:我们|公众号)?$/,
  /^(?=.*(?:手机|微信|移动端|页))(?:微信)?(?:扫一扫|扫码|扫描二维码)[，,]?(?:在|用)?(?:手机|微信|移动端)?上?(?:打开|查看|浏览|阅读|访问|分享)(?:当前|本|此)?(?:页面|网页|页)?$/,
  // 【我要纠错】责任编辑：钱一, 【纠错】【责任编辑:钱一】
  /^[【[](?:我要)?纠错[】\]][【[]?(?:责任编辑|责编|编辑)[:：].{0,12}$/u,
  // 分享：微信微博; 点击右上角微信好友
  /^点击(?:右上角|浏览器下方).{0,20}(?:微信|分享).{0,30}$/u,
  /^(?:(?:一键)?分享(?:到|至)?[:：]?(?:(?:新浪|腾讯)?微博|微信(?:好友)?|朋友圈|QQ(?:空间|好友)?|人人网?|豆瓣|百度贴吧|复制链接|更多|[、|]){1,12})$/u
]

/** Whether a line is what one can do with a page, or a count of it. */
export function isControl(text: string): boolean {
  const plain = plainOf(text)
  return (
    hasForm(plain, forms) ||
    isDownload(plain) ||
    isNeighbour(text) ||
    isColours(text) ||
    isMenu(text) ||
    isPaperPage(text)
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
