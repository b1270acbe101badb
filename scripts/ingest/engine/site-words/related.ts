/** Other pages than this one. */
const others = '相关|延伸|推荐|热门|热点|精彩|关联|最新|猜你'
const pages = '新闻|阅读|文章|报道|资讯|内容|推荐|喜欢'
const papers = '附件|链接|文档|文件|解读|稿件|政策|信息'
const end = '(?:[|｜>》]{0,2}更多)?[:：>》】\\]]{0,3}'

const teaser = new RegExp(
  `^[【[]?(?:(?:${others})(?:${pages})|(?:新闻|文章)推荐|猜你喜欢){1,2}${end}$`,
  'u'
)
const related = new RegExp(`^[【[]?(?:${others})(?:${pages}|${papers})${end}$`, 'u')

const box =
  /^(?:政策(?:问答|咨询|解读)|(?:相关|关联)(?:解读|政策)|(?:常见|热点)(?:问题|问答)(?:解答)?|智能问答|(?:网友|最新)(?:评论|留言)|(?:留言|评论)(?:列表|板|区))[:：]?$/

/** 相关阅读, 猜你喜欢: what heads a list of other pages. */
export function isTeaser(plain: string): boolean {
  return teaser.test(plain)
}

/** 政策问答, 相关解读: what heads a box of the site beside a text, whatever the box holds. */
export function isBoxHead(plain: string): boolean {
  return isTeaser(plain) || box.test(plain)
}

/** 相关文件：, 关联解读: the same, or what belongs to this page. */
export function isRelated(plain: string): boolean {
  return related.test(plain)
}
