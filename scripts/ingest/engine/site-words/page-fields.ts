import {plainOf} from './plain.ts'

/** 来源：, 发布时间：, 2024-03-05: what a page says of itself below its title. */
const labels =
  /^(?:信息|文章|稿件|新闻)?(?:来源|作者|时间|日期|发布|发表|编辑|责任编辑|字[体号]|浏览|阅读|点击|分享)|^(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}/

/** Whether a line is what the page says its paper is about. */
export function isSummary(text: string): boolean {
  return /^(?:政策|内容|信息)(?:摘要|概述)[:：]/.test(plainOf(text))
}

/** Whether a line begins with what a page says of itself. */
export function isPageField(text: string): boolean {
  return labels.test(plainOf(text).replace(/^[（(【[]/, ''))
}
