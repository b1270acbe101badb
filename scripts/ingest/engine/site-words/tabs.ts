/** What the tabs of a consultation or a mailbox are called. */
const tabs = new Set(
  (
    '征集公告 征集内容 征集说明 草案内容 草案全文 草案说明 起草说明 背景资料 征集意见 意见征集 意见反馈 公众意见 结果反馈 征集结果 反馈结果 ' +
    '采纳情况 我要参与 参与方式 网上调查 办理流程 使用帮助 我要写信 写信须知 来信须知 信件公示 信件查询 信件选登 来信选登 ' +
    '正文 全文 附件 解读 政策原文 政策解读 相关解读 图解'
  ).split(' ')
)

const fewest = 3

/** Which of some lines are tabs: so many in a row are no headings, as no text stands between them. */
export function tabsIn(plains: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  let start = 0
  for (let at = 0; at <= plains.length; at++) {
    if (at < plains.length && tabs.has(plains[at] ?? '')) continue
    if (at - start >= fewest) for (let each = start; each < at; each++) found.add(each)
    start = at + 1
  }
  return found
}
