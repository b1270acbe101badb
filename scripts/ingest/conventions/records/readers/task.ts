import {isBlock, textOf} from '../../../engine/tree/blocks.ts'
import type {Block, Group} from '../../../engine/tree/nodes.ts'
import {findDate} from '../../lexicon/dates.ts'
import {parseList} from '../../lexicon/labels.ts'
import {markOf} from '../../lexicon/marks.ts'
import {fieldsOf, isLeader, numberOf} from '../../lexicon/plan-fields.ts'
import {readGridTasks} from '../grid-tasks.ts'
import {defineReader, type Found} from '../reader.ts'

/** The items of a plan, and the rows of lists of tasks: under which heading each stands, who leads, who does it, until when. */
export default defineReader('task', ({children}) => {
  const tasks: Found<'task'>[] = []
  let section = ''
  for (const child of children) {
    if (isBlock(child) && isSection(child)) section = textOf(child)
    else if (child.type === 'group' && child.component === 'Task') tasks.push(read(child, section))
    else if (child.type === 'grid') {
      for (const task of readGridTasks(child, section)) tasks.push(task)
    }
  }
  return tasks
})

/** The widest heading there is, or one with 一、 where wider ones stand above. */
function isSection(block: Block): boolean {
  if (block.type !== 'heading') return false
  return block.depth === 1 || (!block.data.role && markOf(textOf(block))?.unit === 'level-1')
}

function read(group: Group, section: string): Found<'task'> {
  const fields = group.children.flatMap((child) => fieldsOf(textOf(child)))
  const people = fields.filter(({field, label}) => field === 'lead' && isLeader(label))
  const lead = new Set(people.length > 0 ? people : fields.filter(({field}) => field === 'lead'))
  const units = fields.filter(
    (field) => field.field !== 'due' && field.field !== 'more' && !lead.has(field)
  )
  const until = fields.find(({field}) => field === 'due')
  const [first] = group.children
  const text = first ? textOf(first) : ''
  return {
    on: group,
    n: numberOf(text) ?? 0,
    section,
    task: text,
    lead: [...lead].flatMap(({value}) => parseList(value)),
    units: units.flatMap(({value}) => parseList(value)),
    due: until ? exactDate(until.value) : null,
    until: until && until.value !== '' ? until.value : null
  }
}

/** A deadline that is one exact day; 「6月底前」 and 「全年」 are none. */
function exactDate(value: string): string | null {
  const date = findDate(value)
  return date && value.slice(0, date.start).trim() === '' ? date.iso : null
}
