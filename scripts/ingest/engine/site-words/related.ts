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

/** 相关阅读, 猜你喜欢: what heads a list of other pages. */
export function isTeaser(plain: string): boolean {
  return teaser.test(plain)
}

/** 相关文件：, 关联解读: the same, or what belongs to this page. */
export function isRelated(plain: string): boolean {
  return related.test(plain)
}
