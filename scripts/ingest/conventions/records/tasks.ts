import type {Root} from 'mdast'
import {documentsOf, isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document, Task} from '../../engine/tree/nodes.ts'
import {findDate} from '../lexicon/dates.ts'
import {parseLabelled, parseList} from '../lexicon/labels.ts'
import {markOf} from '../lexicon/marks.ts'

/** What a labelled line of a task tells. */
type Field = 'lead' | 'unit' | 'due' | 'more'

const leader = /(?:领导|责任人|负责人|区长|市长|县长|领衔人)$/
const unit = /(?:单位|部门|处室|科室)$|^(?:配合|协办|承办|主办|协同|责任主体|落实主体)/
const due = /(?:时限|期限|时间|节点)$/
const more = /^(?:工作目标|目标|主要措施|工作措施|措施|进度安排|年度目标|完成标准|备注|任务要求)$/

/**
 * Find the items of a plan: a numbered paragraph and the labelled lines below
 * it that say who leads, who does it and until when.
 *
 * Afterwards: item and labelled lines are one `task`, text unchanged; who and
 * when stand in its data. The section is set by `headings`.
 */
export function tasks() {
  return (tree: Root): void => {
    for (const document of documentsOf(tree)) document.children = gather(document.children)
  }
}

function gather(children: Document['children']): Document['children'] {
  const gathered: Document['children'] = []
  for (let at = 0; at < children.length; at++) {
    const item = children[at]
    const end = item && isBlock(item) ? endOfTask(children, at) : at
    if (end === at) {
      if (item) gathered.push(item)
      continue
    }
    gathered.push(createTask(children.slice(at, end).filter((child) => isBlock(child))))
    at = end - 1
  }
  return gathered
}

/** Where the task that begins at `at` ends; `at` where none begins there. */
function endOfTask(children: Document['children'], at: number): number {
  const first = children[at]
  const text = first && isBlock(first) && !first.data.role ? textOf(first) : ''
  if (!first || !isBlock(first) || numberOf(text) === null) return at
  let end = at + 1
  let isTask = fieldsOf(textOf(first)).length > 0
  for (; end < children.length; end++) {
    const next = children[end]
    if (!next || !isBlock(next) || next.data.role) break
    const fields = fieldsOf(textOf(next))
    if (numberOf(textOf(next)) !== null) break
    if (fields.length > 0) isTask = true
    else if (isTask || end - at > 3) break
  }
  return isTask && hasDoer(children.slice(at, end)) ? end : at
}

/** The number of an item; before 「12.60部电梯」 stands one too, though it reads like a fraction. */
function numberOf(text: string): number | null {
  const tight = /^(\d{1,3})[.．]\d/.exec(text)?.[1]
  return tight === undefined ? (markOf(text)?.number ?? null) : Number(tight)
}

/** A deadline alone makes no task. */
function hasDoer(children: Document['children']): boolean {
  return children.some(
    (child) =>
      isBlock(child) &&
      fieldsOf(textOf(child)).some(({field}) => field === 'lead' || field === 'unit')
  )
}

interface LabelledField {
  field: Field
  label: string
  value: string
}

/**
 * The labelled fields of a line: one (`牵头领导：某某`), or several divided by ；
 * or wide spaces (`责任单位：甲；配合单位：乙；完成时限：6月底前`).
 */
function fieldsOf(text: string): LabelledField[] {
  if (!/[:：]/.test(text)) return []
  const inner = bracketedFields(text)
  const pieces = (inner ?? text).split(/[；;]\s*|\s{2,}|　/)
  const fields = pieces.map((piece) => {
    const labelled = parseLabelled(piece)
    const field = labelled && fieldOf(labelled.label)
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

function fieldOf(label: string): Field | null {
  if (label.length > 10) return null
  if (due.test(label)) return 'due'
  if (leader.test(label)) return 'lead'
  if (unit.test(label)) return label.startsWith('牵头') ? 'lead' : 'unit'
  return more.test(label) ? 'more' : null
}

function createTask(children: Block[]): Task {
  const fields = children.flatMap((child) => fieldsOf(textOf(child)))
  const people = fields.filter(({field, label}) => field === 'lead' && leader.test(label))
  const lead = new Set(people.length > 0 ? people : fields.filter(({field}) => field === 'lead'))
  const units = fields.filter(
    (field) => field.field !== 'due' && field.field !== 'more' && !lead.has(field)
  )
  const until = fields.find(({field}) => field === 'due')
  const [first] = children
  return {
    type: 'task',
    children,
    data: {
      n: (first && numberOf(textOf(first))) ?? 0,
      section: '',
      lead: [...lead].flatMap(({value}) => parseList(value)),
      units: units.flatMap(({value}) => parseList(value)),
      due: until ? exactDate(until.value) : null
    }
  }
}

/** A deadline that is one exact day; 「6月底前」 and 「全年」 are none. */
function exactDate(value: string): string | null {
  const date = findDate(value)
  return date && value.slice(0, date.start).trim() === '' ? date.iso : null
}
