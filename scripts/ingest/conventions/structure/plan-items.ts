import type {Root} from 'mdast'
import {documentsOf, isAside, isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document, Group} from '../../engine/tree/nodes.ts'
import {fieldsOf, isHost, numberOf, type PlanField} from '../lexicon/plan-fields.ts'

/**
 * Find the items of a plan: a numbered paragraph and the labelled lines below
 * it that say who leads, who does it and until when.
 *
 * Afterwards: item and labelled lines are one group, text unchanged.
 */
export function planItems() {
  return (tree: Root): void => {
    for (const document of documentsOf(tree)) document.children = gather(document.children)
  }
}

/** The labelled fields of a line that may belong to an item. */
type Fields = (block: Block) => PlanField[]

function gather(children: Document['children']): Document['children'] {
  const fields = countsHosts(children)
    ? (block: Block) => fieldsOf(textOf(block))
    : (block: Block) => withoutHosts(block)
  const gathered: Document['children'] = []
  for (let at = 0; at < children.length; at++) {
    const first = children[at]
    const end = first && isBlock(first) ? endOfItem(children, at, fields) : at
    if (end === at) {
      if (first) gathered.push(first)
      continue
    }
    const item = children.slice(at, end)
    gathered.push(createItem(item.filter((child) => isBlock(child))))
    // What a page has at its foot and its head, where an item goes on on the next.
    for (const aside of item.filter(isAside)) gathered.push(aside)
    at = end - 1
  }
  return gathered
}

/**
 * Whether lines such as 主办单位：甲 tell who does an item: they do where several
 * items have one. One alone is the footer of a page, behind what happens to stand last.
 */
function countsHosts(children: Document['children']): boolean {
  let item = 0
  const hosted = new Set<number>()
  for (const child of children) {
    if (!isBlock(child)) continue
    if (numberOf(textOf(child)) !== null) item++
    else if (tellsHost(child)) hosted.add(item)
  }
  return hosted.size > 1
}

function tellsHost(block: Block): boolean {
  const text = textOf(block)
  return /主办|承办/.test(text) && fieldsOf(text).some(({label}) => isHost(label))
}

/** The fields of a line; none of a line that is no item and only tells who is host. */
function withoutHosts(block: Block): PlanField[] {
  const fields = fieldsOf(textOf(block))
  const isHostAlone = fields.length > 0 && fields.every(({label}) => isHost(label))
  return isHostAlone && numberOf(textOf(block)) === null ? [] : fields
}

/** Where the item that begins at `at` ends; `at` where none begins there. */
function endOfItem(children: Document['children'], at: number, fieldsIn: Fields): number {
  const first = children[at]
  const text = first && isBlock(first) && !first.data.role ? textOf(first) : ''
  if (!first || !isBlock(first) || numberOf(text) === null) return at
  let end = at + 1
  let lines = 1
  let isTask = fieldsIn(first).length > 0
  for (; end < children.length; end++) {
    const next = children[end]
    if (next && isAside(next)) continue
    if (!next || !isBlock(next) || next.data.role) break
    const fields = fieldsIn(next)
    if (numberOf(textOf(next)) !== null) break
    if (fields.length > 0) isTask = true
    else if (isTask || lines > 3) break
    lines++
  }
  return isTask && hasDoer(children.slice(at, end), fieldsIn) ? end : at
}

/** A deadline alone makes no task. */
function hasDoer(children: Document['children'], fieldsIn: Fields): boolean {
  return children.some(
    (child) =>
      isBlock(child) && fieldsIn(child).some(({field}) => field === 'lead' || field === 'unit')
  )
}

function createItem(children: Block[]): Group {
  const [first] = children
  const number = (first && numberOf(textOf(first))) ?? 0
  const data = {wanted: `t${String(number)}`, props: {}}
  return {type: 'group', component: 'Task', children, data}
}
