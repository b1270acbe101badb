import {hasForm} from './plain.ts'

/** What a line of the foot of a site can be. */
export type Foot =
  /** A site's and nothing else's: its registration, its links, its owner. */
  | 'certain'
  /** 某县人大常委会办公室主办, 技术支持：…: the same among others of a foot. */
  | 'owned-by'
  /** 主办单位：…: a document may end so. */
  | 'run-by'
  /** Where its office is: a document may end so. */
  | 'reached-by'
  | null

const wordsOf = (words: string) => words.split(' ')

/** Numbers under which a site is registered, who owns it, which program made it, and whom to tell what is wrong on it. */
const registered =
  /网站标识码\s*[:：]\s*\d{8,}|^(?:Produced|Powered|Designed)\s+by\b|\bpublishdate:|(?:不良|违法|有害)信息.{0,6}举报|ICP[备证]?\D{0,4}\d{5,}|公网安备\s*\d{5,}|^(?:政府)?网站标识码\s*[:：]|(?:(?<![^\s|｜])|(?<=政府|委员会|大会|办公室|常委会|局))版权所有(?:\s|[:：©]|$)|^(?:Copyright\b|©|\(c\))|\bCopyright\s*©/iu
/** What sites link to at their foot and nowhere else; and what they may link to among these. */
const links = new Set(
  wordsOf(
    '网站地图 站点地图 关于我们 设为首页 收藏本站 加入收藏 网站声明 法律声明 隐私声明 版权声明 免责声明 网站首页 返回首页'
  )
)
const moreLinks = new Set(
  wordsOf(
    '使用帮助 联系我们 联系方式 广告服务 首页 无障碍 无障碍浏览 长者模式 手机版 电脑版 客户端 微信公众号 官方微博 友情链接 RSS订阅'
  )
)
/** Who owns a site, where that stands without a label, or behind one that documents do not have. */
const owned: readonly RegExp[] = [
  /网站标识码[:：]?\w|ICP备\d|公网安备|^(?:版权所有|copyright|©)|^e-?mail[:：]/i,
  /^(?:技术支持|网站管理)[:：].{2,30}$/,
  /^(?!.*由)\p{Script=Han}{4,30}(?:主办|承办|制作|维护|版权所有)(?:\p{Script=Han}{4,30}(?:主办|承办|制作|维护))?$/u
]
const labelled = (labels: string) =>
  new RegExp(`^[•·●■◆○*-]*(?:${labels})(?:[（(][^（()）]{1,8}[）)])?[:：]`, 'u')
const runBy = labelled(
  '(?:网站)?(?:主办|承办|主管|协办|制作|维护|运维|管理)(?:单位|部门)?|技术支持|运行维护'
)
const reachedBy = labelled(
  '地址|联系地址|通讯地址|传真|邮编|邮政编码|邮箱|电子邮箱|备案序号|(?:联系|举报|(?:政策)?咨询|值班)?(?:电话|地址|邮编|邮箱|传真)'
)
/** 子虚县水务局 地址：云梦路1号, 云梦路1号 */
const office =
  /^\p{Script=Han}{3,30}[局委府会院室馆厅处心](?:联系|办公)?(?:地址|电话|邮编|传真)[:：]/u
const street = /(?:街|路|道|巷|里|胡同|大厦)\d+号/
const longestAddress = 40
const longestOwner = 60

const browser =
  /^(?:建议|推荐|请)使用.{1,30}(?:浏览器|分辨率).{0,8}$|^最佳(?:浏览)?效果[:：].{2,50}$/u

/** 建议使用谷歌浏览器，分辨率1024×768: how a site is seen best. */
export function isBrowserAdvice(plain: string): boolean {
  return browser.test(plain) && !plain.includes('。')
}

/** What of a site's foot a line without a sentence is as a whole, or `null`; its characters are simplified. */
export function footOf(text: string): Foot {
  const plain = text.replace(/\s+/g, '')
  if (registered.test(text) || isRowOfLinks(text)) return 'certain'
  if (plain.length <= longestOwner && hasForm(plain, owned)) return 'owned-by'
  if (runBy.test(plain)) return 'run-by'
  const isOffice = office.test(plain) || street.test(plain)
  return reachedBy.test(plain) || (plain.length <= longestAddress && isOffice) ? 'reached-by' : null
}

function isRowOfLinks(text: string): boolean {
  const tokens = text.split(/[\s|｜·]+/).filter((token) => token !== '')
  return (
    tokens.some((token) => links.has(token)) &&
    tokens.every((token) => links.has(token) || moreLinks.has(token))
  )
}
