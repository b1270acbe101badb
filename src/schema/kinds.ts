/**
 * The genres (文种) a document can have, in the order in which lists show them.
 * The key is what data and addresses use, the value what readers see.
 */
export const kindLabels = {
  minutes: '会议纪要',
  decision: '决定决议',
  personnel: '人事任免',
  explanation: '说明',
  regulation: '法规规章',
  report: '报告',
  'work-report': '工作报告',
  opinion: '意见建议',
  notice: '通知公告',
  plan: '方案计划',
  reply: '答复批复',
  article: '文章',
  record: '会议记录',
  other: '其他'
} as const

export type Kind = keyof typeof kindLabels

export const kinds = Object.keys(kindLabels) as [Kind, ...Kind[]]
