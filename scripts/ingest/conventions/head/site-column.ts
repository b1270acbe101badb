import {simplified} from '../../../../src/text/simplified.ts'
import {unspaced} from '../lexicon/punctuation.ts'

/** The column of a site that a page stands in: 政府信息公开, 通知公告, 公告公示, 人大要闻, 代表工作, 信息正文. */
const column =
  /^(?:(?:政府|政务)?信息公开(?:目录|指南|专栏|平台|年报)?|政[务府]公开|(?:通知|公告|公示|通告){2}|(?:意见|民意|网上|在线|草案|建议)?(?:意见)?(?:征集|调查)|(?:政策|规范性|政府|其他|部门)文件|政策(?:法规|解读)|政务(?:微[信博]|新媒体|服务)|[葡英中]文版本?|[繁简]体版?|\p{Script=Han}{0,4}(?:要闻|动态|快讯|资讯|新闻)|(?:代表|监督|立法|选举|机关|人事)工作|(?:信息|文章|新闻|公告)?(?:正文|内容)|今天是)$/u

/** Whether a line is how sites call one of their columns. */
export function isColumn(text: string): boolean {
  return column.test(simplified(unspaced(text)))
}
