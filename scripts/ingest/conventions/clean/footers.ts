import {simplified} from '../../../../src/text/simplified.ts'
import {parseLabelled} from '../lexicon/labels.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {isSentence} from './sentence.ts'

const longest = 120
/** Numbers under which a site is registered, who owns it, which program made it, and whom to tell what is wrong on it. */
const registered =
  /网站标识码\s*[:：]\s*\d{8,}|^(?:Produced|Powered|Designed)\s+by\b|\bpublishdate:|(?:不良|违法|有害)信息.{0,6}举报|ICP[备证]?\D{0,4}\d{5,}|公网安备\s*\d{5,}|^(?:政府)?网站标识码\s*[:：]|(?:(?<![^\s|｜])|(?<=政府|委员会|大会|办公室|常委会|局))版权所有(?:\s|[:：©]|$)|^(?:Copyright\b|©|\(c\))|\bCopyright\s*©/iu
const browser =
  /^(?:建议|推荐|请)使用.{1,30}(?:浏览器|分辨率).{0,8}$|^最佳(?:浏览)?效果[:：].{2,50}$/u
/** What sites link to at their foot and nowhere else. */
const links = new Set(
  '网站地图 站点地图 关于我们 设为首页 收藏本站 加入收藏 网站声明 法律声明 隐私声明 版权声明 免责声明 网站首页 返回首页'.split(
    ' '
  )
)
/** What they may link to among these. */
const moreLinks = new Set(
  '使用帮助 联系我们 联系方式 广告服务 首页 无障碍 无障碍浏览 长者模式 手机版 电脑版 客户端 微信公众号 官方微博 友情链接 RSS订阅'.split(
    ' '
  )
)
const related = /^相关(?:附件|链接|文档|文件|新闻|阅读|解读|稿件|文章|报道)[:：>》\s]*$/
/** 相关阅读, 猜你喜欢: other pages than this one. */
const teaser =
  /^(?:(?:相关|延伸|推荐|热门|精彩)(?:阅读|新闻|文章|报道|资讯|内容|推荐)|(?:新闻|文章)推荐|猜你喜欢){1,2}[:：]?$/
const runBy = /^(?:主办|承办|主办单位|承办单位|技术支持|运行维护|维护单位|管理单位)$/
const reachedBy =
  /^(?:地址|联系地址|通讯地址|电话|联系电话|传真|邮编|邮政编码|邮箱|电子邮箱|举报电话|举报邮箱|备案序号)$/
const street = /(?:街|路|道|巷|里|胡同|大厦)\d+号/

/** What a line at the end of a page can be, by its form alone. */
export type Footer =
  /** A site's and nothing else's: its registration, its links, its owner. */
  | 'certain'
  /** 主办单位：…: a document may end so. */
  | 'run-by'
  /** Where its office is: a document may end so. */
  | 'reached-by'
  /** 相关链接： */
  | 'related'
  | null

/** Whether a line heads a list of other pages. */
export function isTeaser(text: string): boolean {
  return teaser.test(simplified(unspaced(text)))
}

/** What of a site's foot a line is as a whole, or `null`. */
export function footerOf(printed: string): Footer {
  const text = simplified(printed)
  const plain = unspaced(text)
  if (text.length > longest) return null
  if (browser.test(plain) && !plain.includes('。')) return 'certain'
  if (isSentence(text)) return null
  if (registered.test(text) || isRowOfLinks(text)) return 'certain'
  if (related.test(plain)) return 'related'
  const label = parseLabelled(text)?.label ?? ''
  if (runBy.test(label)) return 'run-by'
  if (reachedBy.test(label) || (plain.length <= 40 && street.test(plain))) return 'reached-by'
  return null
}

function isRowOfLinks(text: string): boolean {
  const tokens = text.split(/[\s|｜·]+/).filter((token) => token !== '')
  return (
    tokens.some((token) => links.has(token)) &&
    tokens.every((token) => links.has(token) || moreLinks.has(token))
  )
}
