import {unspaced} from './punctuation.ts'

/** What the columns of lists tell: tasks with who does them, people with their offices, votes. */
export type ColumnRole =
  | 'number'
  | 'section'
  | 'task'
  | 'leader'
  | 'lead'
  | 'unit'
  | 'due'
  | 'person'
  | 'office'
  | 'left-office'
  | 'item'
  | 'for'
  | 'against'
  | 'abstained'
  | 'not-voted'
  | 'outcome'

/** Of several, the first that fits a name counts. */
const names: readonly (readonly [ColumnRole, RegExp])[] = [
  ['number', /^(?:序号?|编号|项次|任务编号|NO\.?)$/i],
  ['section', /^(?:类别|类型|分类|领域|板块|任务类别|工作类别|一级指标)$/],
  ['left-office', /^(?:免去(?:的)?|原任?|所免)(?:职务|职位)$|^免职$/],
  ['office', /^(?:(?:拟|新|所|现)?任(?:命)?|当选)?(?:职务|职位)$|^任职$/],
  ['person', /^(?:姓名|名字|人员姓名)$/],
  ['for', /^(?:赞成|同意)(?:票)?数?$/],
  ['against', /^(?:反对|不赞成|不同意)(?:票)?数?$/],
  ['abstained', /^弃权(?:票)?数?$/],
  ['not-voted', /^未(?:按(?:表决器|键)?|表决|投票)(?:票)?(?:人)?数?$/],
  ['outcome', /^(?:表决|投票)?结果$|^是否通过$/],
  ['item', /^(?:表决|审议)(?:事项|项目|内容|议题)$|^(?:议案|议题)(?:名称)?$/],
  ['leader', /^(?:牵头|责任|分管|包保|挂点|联系)(?:区|县|市|州)?领导$|^(?:责任人|负责人)$/],
  [
    'lead',
    /^(?:牵头|主办|主责|主要责任|第一责任)(?:责任)?(?:单位|部门|处室|科室|地区)(?:[（(].{1,10}[）)])?$/
  ],
  [
    'unit',
    /^(?:责任|配合|协办|协同|参与|参加|承办|实施|落实|完成|负责)(?:责任)?(?:单位|部门|处室|科室|地区|主体)(?:[（(].{1,10}[）)])?$/
  ],
  ['due', /^(?:完成|办结|落实|整改)?(?:时限|期限|时间节点|时间要求)$|^(?:计划)?完成(?:时间|日期)$/],
  [
    'task',
    // 事项名称 alone names what an office does for whoever asks.
    /^(?!事项(?:名称|内容)$)(?:(?:重点|主要|具体|年度|工作|目标|改革|整改|建设)*(?:任务|事项|举措|措施)(?:名称|内容)?|(?:重点|主要|具体)?工作(?:内容|要点)?|任务目标|实事(?:项目|内容)?|项目名称|重点项目)$/
  ]
]

/** What a column tells by its name; `null` where that is nothing of these. */
export function columnRoleOf(name: string): ColumnRole | null {
  const bare = unspaced(name)
  return bare.length > 20 ? null : (names.find(([, form]) => form.test(bare))?.[0] ?? null)
}
