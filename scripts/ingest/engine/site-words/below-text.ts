import {isRunOfActs, rowOfActs} from './acts.ts'
import {addressesReader} from './addresses.ts'
import {isControl} from './controls.ts'
import {hasForm, plainOf} from './plain.ts'
import {isRelated} from './related.ts'
import {isState} from './states.ts'

/**
 * What a site says of a page to who has read it, by its words. A document may say some of it, too: so it
 * counts only where no document has it, below the text and outside of its element.
 */
const forms: readonly RegExp[] = [
  // 文件下载次数：12次, 36人点赞
  /^(?:文件|附件)?(?:下载|点赞|收藏|转发|评论|浏览|阅读|点击|访问|点阅)(?:次数|量|数)?[:：]?\d{1,9}[次人]?$/,
  /^\d{1,9}[人次]?(?:点赞|收藏|转发|评论|下载|浏览|阅读)$/,
  // 您是第1024位访问者, 您的IP：…; 最后更新日期：…
  /^您是(?:本站|本页)?第?\d{1,10}位|^您的IP(?:地址)?[:：]|^最后更新(?:日期|时间)[:：]?[\d\-/.年月日:]{6,20}$/,
  // 您对本页是否满意：满意 一般 不满意; 满意度评价：满意(3) 一般(0)
  /^(?:您(?:对|觉得|认为)|请(?:您)?(?:对|为)).{2,24}(?:满意|评价|打分|评分|有用|帮助)/,
  /^满意度(?:评价|调查|测评)|^(?:(?:非常|很|比较|基本|不)?满意|一般|有用|没用|[有无没]帮助|[（(]\d{1,6}[)）]|[、|｜/]){2,12}$/,
  // 下载WORD版 下载PDF版
  /^(?:[【[]?(?:点击|文件|正文|全文)?(?:下载|打印|查看)?(?:word|pdf|ofd|docx?|wps)(?:版|文档|格式|版本)?(?:下载)?[】\]|｜]?){1,4}$/i,
  // 点击下载; 阅读原文 阅读1002 在看5
  /^[【[]?(?:点击|立即|附件|文件)?下载[】\]]?$/,
  /^(?:阅读原文|(?:阅读|在看|点赞|赞|分享|收藏|留言)\d{0,7}){1,6}$/,
  // 扫描二维码分享到手机, 关注微信公众号 获取更多资讯
  /^(?:手机|微信|请|长按)?(?:扫一扫|扫码|(?:扫描|识别)(?:下方|左侧|右侧)?二维码).{0,16}$/,
  /^(?:欢迎|点击|扫码)?关注.{0,16}(?:公众号|微信|微博|客户端|[站网]).{0,12}$|^手机看.{2,8}$|^获取更多(?:资讯|信息|内容)$/,
  // 暂无相关信息, 历史沿革
  /^(?:文字|图片|图解|视频|媒体|专家|政策|音频|部门)?解读[:：]?$|^(?:视频)?加载中|没有相关信息|暂无(?:数据|内容|信息|附件|解读|提问|评论|相关.{2,6}|历史沿革)?$|^历史沿革[:：]?$/,
  /^我要(?:留言|评论|纠错|咨询|提问|申请|分享)$|^(?:网友|发表|我来|最新)评论$|^进入详细评论页/,
  // 关键词：水利 桥梁, 【标签】水利
  /^[【[]?(?:标签|关键[词字]|tags?)[】\]]?[:：]?.{0,40}$/i,
  // 看完这篇文章有何感觉？ 0票 感动; what WeChat prints below a text
  /^(?:看[完了]|读完)这篇文章.{2,8}[?？]?$|^\d{1,6}票.{1,4}$/,
  /^预览时标签不可点$|^收录于(?:合集|话题).{0,40}$|^(?:继续|向上)滑动看下一个$|^轻触阅读原文$|^\d{1,4}[个篇]内容$/,
  // 征集意见总数：5, 办理状态：已办结
  /^(?:(?:征集|收到|采纳)(?:的)?意见(?:总数|数|建议数)|意见采纳数)[:：]\d{0,6}[条件]?$|^(?:征集|办理|答复|调查)状态[:：].{0,8}$|^代表评价[:：].{0,8}$/
]

/** What it says as sentences, of all of its pages. */
const notices: readonly RegExp[] = [
  /^(?:[【[]?(?:温馨提示|友情提示|免责声明|版权声明|网站声明|特别声明|郑重声明)[】\]]?[:：]|声明[:：].{0,12}(?:本[网站]|转载))/,
  /^(?:未经.{0,16}(?:授权|许可|同意|允许)|(?:如需)?转载(?:请|须|时|本)|本[网站](?:转载|内容|所有|发布|信息|部分|刊载)|凡(?:本[网站]|注明)|以上内容(?:来源于|来自)?(?:网络|转载))/,
  /^(?:以上|本页|该)?(?:内容|信息|回答|页面)?(?:是否)?对您(?:是否)?有(?:所)?(?:帮助|用)/,
  /^(?:网友)?评论(?:内容)?只代表|^请自觉遵守(?:互联网|国家)|^网友(?:评论|留言)/
]
const longest = {form: 60, notice: 200}
const stop = /[。；！？]/

/** Whether a line is what a site says of a page, and no sentence. */
export function isOfSite(text: string): boolean {
  const plain = plainOf(text).replace(/^[※●■◆▪•·]+/, '')
  if (plain.length > longest.form) return false
  if (hasForm(plain, forms) || isRelated(plain) || isRunOfActs(plain) || isState(plain)) return true
  return !stop.test(plain) && (isControl(text) || rowOfActs(text) === 'certain')
}

/** Whether a line is a sentence that a site says of its pages, or to who reads them. */
export function isNotice(text: string): boolean {
  const plain = plainOf(text)
  return plain.length <= longest.notice && (hasForm(plain, notices) || addressesReader(plain))
}

/** (0), 0%: a count, where what is counted stands beside it. */
export function isCount(text: string): boolean {
  return /^\s*(?:[（(]\d{1,6}[)）]|\d{1,3}%)\s*$/.test(text)
}
