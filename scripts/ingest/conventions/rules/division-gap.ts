import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {blocksOf, documentsOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {report} from '../../messages.ts'
import {blockMark} from '../lexicon/block-mark.ts'
import {follows, type Mark, type Position, type Unit, units} from '../lexicon/marks.ts'

/** Articles are numbered through a statute, across its chapters; other units begin anew below a wider one. */
const order: readonly Unit[] = units.filter((unit) => unit !== 'article' && unit !== 'level-5')

/** Report headings, articles and tasks whose number does not follow on the one before. */
export function divisionGap() {
  return (tree: Root, file: VFile): void => {
    for (const document of documentsOf(tree)) check(document, file)
  }
}

function check(document: Document, file: VFile): void {
  const last = new Map<Unit, Position>()
  // Some papers count a narrower unit through, from the first of its wider ones to the last,
  // and some of those numbers stand in front of paragraphs without a heading.
  const through = new Map<Unit, Position>()
  for (const block of blocksOf(document)) {
    if (block.data.role === 'attachment') {
      last.clear()
      through.clear()
    }
    const mark = blockMark(block)
    if (!mark) continue
    const counted = through.get(mark.unit) ?? none
    through.set(mark.unit, mark)
    if (!isDivision(block)) continue
    const before = last.get(mark.unit) ?? none
    const begins = mark.number === 1 && mark.inserted === 0
    if (!begins && !follows(mark, before) && !follows(mark, counted)) {
      report(file, 'division-gap', block, {
        found: mark.label.trim(),
        expected: expectedBehind(before, mark)
      })
    }
    last.set(mark.unit, mark)
    forgetNarrower(last, mark)
  }
}

/** Stands before the first of a unit. */
const none: Position = {number: 0, inserted: 0}

function isDivision(block: Block): boolean {
  return block.type === 'heading' || block.data.role === 'article'
}

function forgetNarrower(last: Map<Unit, Position>, {unit}: Mark): void {
  const rank = order.indexOf(unit)
  if (rank === -1) return
  for (const narrower of order.slice(rank + 1)) last.delete(narrower)
}

/** What people count with each unit of a statute; other lists have 项. */
const counters: Partial<Record<Unit, string>> = {
  part: '编',
  subpart: '分编',
  chapter: '章',
  section: '节',
  article: '条'
}

function expectedBehind(before: Position, {unit, number, inserted}: Mark): string {
  const counter = counters[unit] ?? '项'
  return inserted > 0 && number === before.number
    ? `第${String(number)}${counter}之${String(before.inserted + 1)}`
    : `第${String(before.number + 1)}${counter}`
}
