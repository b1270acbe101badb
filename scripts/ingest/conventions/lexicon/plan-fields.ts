import {type Labelled, parseLabelled, parseList} from './labels.ts'
import {markOf} from './marks.ts'
import {isOrgan} from './organs.ts'

/** The items of a plan: their numbers, and the labelled lines that say who does them until when. */

const leader = /(?:领导|责任人|负责人|区长|市长|县长|领衔人)$/
const unit = /(?:单位|部门|处室|科室)$|^(?:配合|协办|承办|主办|协同|责任主体|落实主体)/
const due = /(?:时限|期限|时间|节点)$/
const more = /^(?:工作目标|目标|主要措施|工作措施|措施|进度安排|年度目标|完成标准|备注|任务要求)$/
/** What a table counts in: 计量单位, 金额单位. */
const measure = /^(?:计量|货币|金额|价格|数量|长度|面积|重量|体积|统计|时间)单位$/
/** Who sits in a group, is asked or called, or sent a paper: 成员单位, 联系单位, 抄送单位. */
const other =
  /^(?:成员|组成|参会|与会|列席|联系|咨询|监督|受理|公示|发布|发文|印发|制定|编制|申报|报送|抄送|来源|供稿|审核|主管|所在|工作|推荐|用人|采购|招标|建设|施工|设计)(?:单位|部门)$/

/** Whether a label names the leader of an item as a person. */
export function isLeader(label: string): boolean {
  return leader.test(label)
}

/** Whether a label names the host of an event, or of a web site: 主办单位. */
export function isHost(label: string): boolean {
  return /^(?:主办|承办)(?:单位|部门)?$/.test(label)
}

/** The number of an item; before 「12.60部电梯」 stands one too, though it reads like a fraction; 0.9‰ is one. */
export function numberOf(text: string): number | null {
  const tight = /^([1-9]\d{0,2})[.．]\d{1,9}(?![\d%％‰])/.exec(text)?.[1]
  return tight === undefined ? (markOf(text)?.number ?? null) : Number(tight)
}

/** What a labelled line of a plan tells. */
export interface PlanField {
  field: 'lead' | 'unit' | 'due' | 'more'
  label: string
  value: string
}

/**
 * The labelled fields of a line: one (`牵头领导：某某`), or several divided by ；
 * or wide spaces (`责任单位：甲；配合单位：乙；完成时限：6月底前`).
 */
export function fieldsOf(text: string): PlanField[] {
  if (!/[:：]/.test(text)) return []
  const inner = bracketedFields(text)
  const pieces = (inner ?? text).split(/[；;]\s*|\s{2,}|　/)
  const fields = pieces.map((piece) => {
    const labelled = parseLabelled(piece)
    const field = labelled && fieldOf(labelled)
    return labelled && field ? {field, ...labelled} : null
  })
  const found = fields.filter((field) => field !== null)
  return inner !== null || found.length === pieces.length ? found : []
}

/** What stands in the bracket at the end of a text, from the first one that holds a colon of its own. */
function bracketedFields(text: string): string | null {
  const end = /[）)]。?$/.exec(text)?.index ?? 0
  const open: number[] = []
  let first = end
  for (let at = 0; at < end; at++) {
    const character = text.charAt(at)
    if (/[（(]/.test(character)) open.push(at)
    else if (/[）)]/.test(character)) open.pop()
    else if (/[:：]/.test(character)) first = Math.min(first, open.at(-1) ?? end)
  }
  return first < end ? text.slice(first + 1, end) : null
}

function fieldOf({label, value}: Labelled): PlanField['field'] | null {
  if (label.length > 10 || other.test(label) || isMeasure(label, value)) return null
  if (due.test(label)) return 'due'
  if (leader.test(label)) return 'lead'
  if (unit.test(label)) return label.startsWith('牵头') ? 'lead' : 'unit'
  return more.test(label) ? 'more' : null
}

/** 单位：毫米 says what a table counts in, unless it is a body that is named. */
function isMeasure(label: string, value: string): boolean {
  if (measure.test(label)) return true
  return label === '单位' && !parseList(value).every((each) => isOrgan(each))
}
