/**
 * What a site says of a page to who reads it, by its words. A document may say some of it, too: so it
 * counts only where no document has it, below the text and outside of its element.
 */
const forms: readonly RegExp[] = [
  // 文件下载次数：12次, 36人点赞
  /^(?:文件|附件)?(?:下载|点赞|收藏|转发|评论|浏览|阅读|点击|访问)(?:次数|量|数)?[:：]?\d{1,9}[次人]?$/,
  /^\d{1,9}[人次]?(?:点赞|收藏|转发|评论|下载|浏览|阅读)$/,
  // 您是第1024位访问者, 您的IP：…
  /^您是(?:本站|本页)?第?\d{1,10}位|^您的IP(?:地址)?[:：]/,
  // 您对本页是否满意：满意 一般 不满意
  /^(?:您(?:对|觉得|认为)|请(?:您)?(?:对|为)).{2,24}(?:满意|评价|打分|评分|有用|帮助)/,
  /^满意度(?:评价|调查|测评)|^(?:(?:非常|很|比较|基本|不)?满意|一般|有用|没用|[有无没]帮助|[、|｜/]){2,12}$/,
  // 下载WORD版 下载PDF版
  /^(?:[【[]?(?:点击|文件|正文|全文)?(?:下载|打印|查看)?(?:word|pdf|ofd|docx?|wps)(?:版|文档|格式|版本)?(?:下载)?[】\]|｜]?){1,4}$/i,
  // 点击下载; 阅读原文 阅读1002 在看5
  /^[【[]?(?:点击|立即|附件|文件)?下载[】\]]?$/,
  /^(?:阅读原文|(?:阅读|在看|点赞|赞|分享|收藏|留言)\d{0,7}){1,6}$/,
  // 扫描二维码分享到手机, 关注微信公众号 获取更多资讯
  /^(?:手机|微信|请|长按)?(?:扫一扫|扫码|(?:扫描|识别)(?:下方|左侧|右侧)?二维码).{0,16}$/,
  /^(?:欢迎|点击|扫码)?关注.{0,16}(?:公众号|微信|微博|客户端).{0,12}$|^获取更多(?:资讯|信息|内容)$/,
  // 语音播报 打印 关闭
  /^(?:(?:语音播报|语音朗读|打印|关闭|收藏|下载|分享|纠错|订阅|举报|返回(?:顶部|首页|列表|上一页|上页|目录)?|顶一下|踩一下|点赞|复制链接|倍速|微信|微博|朋友圈|QQ空间)(?:本页|此页|本文|本稿|窗口|页面)?[|｜/、]?){1,8}$/,
  // 相关解读, 关联文件：, 暂无相关信息
  /^(?:相关|延伸|推荐|热门|热点|精彩|关联|猜你)(?:解读|政策|链接|阅读|新闻|文章|文件|文档|稿件|报道|资讯|内容|信息|推荐|喜欢)[:：>》]{0,3}$/,
  /^(?:文字|图片|图解|视频|媒体|专家|政策|音频|部门)?解读[:：]?$|^暂无(?:数据|内容|信息|附件|解读|相关.{2,6}|历史沿革)?$|^历史沿革[:：]?$/,
  /^我要(?:留言|评论|纠错|咨询|提问|申请|分享)$|^(?:网友|发表|我来)评论$/
]

/** What only the foot of a site says. */
const ofFoot: readonly RegExp[] = [
  // 网站标识码：…, 某ICP备…号, 版权所有：…, E-mail：…
  /网站标识码[:：]?\w|ICP备\d|公网安备|^(?:版权所有|copyright|©)|^e-?mail[:：]/i,
  // 技术支持：…, 某县人大常委会办公室主办
  /^(?:技术支持|网站管理)[:：].{2,30}$/,
  /^(?!.*由)\p{Script=Han}{4,30}(?:主办|承办|制作|维护|版权所有)(?:\p{Script=Han}{4,30}(?:主办|承办|制作|维护))?$/u
]

/** What it says beside that, and a paper of an event says by itself: 主办单位：…, 联系电话：… */
const besideFoot: readonly RegExp[] = [
  /^(?:网站)?(?:主办|承办|主管|协办|制作|维护|运维|管理)(?:单位|部门)?[:：].{2,40}$/,
  /^(?:联系|举报|咨询|值班)?(?:电话|地址|邮编|邮箱|传真)[:：].{2,40}$/,
  /^\p{Script=Han}{3,30}[局委府会院室馆厅处心](?:联系|办公)?(?:地址|电话|邮编|传真)[:：]/u
]

/** The same as sentences: what a site says of all of its pages. */
const notices: readonly RegExp[] = [
  /^(?:[【[]?(?:温馨提示|友情提示|免责声明|版权声明|网站声明|特别声明|郑重声明)[】\]]?[:：]|声明[:：].{0,12}(?:本[网站]|转载))/,
  /^(?:未经.{0,16}(?:授权|许可|同意|允许)|(?:如需)?转载(?:请|须|时|本)|本[网站](?:转载|内容|所有|发布|信息|部分|刊载)|凡(?:本[网站]|注明)|以上内容(?:来源于|来自)?(?:网络|转载))/,
  /^您所?(?:访问|点击)的(?:链接|页面|网站)(?:即将|将)/,
  /^(?:以上|本页|该)?(?:内容|信息|回答|页面)?(?:是否)?对您(?:是否)?有(?:所)?(?:帮助|用)/,
  /^(?:网友)?评论(?:内容)?只代表|^请自觉遵守(?:互联网|国家)|^网友(?:评论|留言)/
]
const longest = {form: 60, notice: 200}

/** Whether a line is what a site says of a page, and no sentence. */
export function isOfSite(text: string): boolean {
  const plain = text.replace(/\s+/g, '')
  return plain.length <= longest.form && forms.some((form) => form.test(plain))
}

/** How surely a line is of the foot of a site. */
export function footOf(text: string): 'certain' | 'possible' | null {
  const plain = text.replace(/\s+/g, '')
  if (plain.length > longest.form) return null
  if (ofFoot.some((form) => form.test(plain))) return 'certain'
  return besideFoot.some((form) => form.test(plain)) ? 'possible' : null
}

/** (0), 0%: a count, where what is counted stands beside it. */
export function isCount(text: string): boolean {
  return /^\s*(?:[（(]\d{1,6}[)）]|\d{1,3}%)\s*$/.test(text)
}

/** Whether a line is a sentence that a site says of its pages. */
export function isNotice(text: string): boolean {
  const plain = text.replace(/\s+/g, '')
  return plain.length <= longest.notice && notices.some((form) => form.test(plain))
}
