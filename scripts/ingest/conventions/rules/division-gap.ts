import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {blocksOf, documentsOf, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {report} from '../../messages.ts'
import {type Mark, markOf, type Unit} from '../lexicon/marks.ts'

/** Articles are numbered through a statute, across its chapters; other units begin anew below a wider one. */
const order: readonly Unit[] = [
  'part',
  'chapter',
  'section',
  'level-1',
  'level-2',
  'level-3',
  'level-4'
]

/** Report headings, articles and tasks whose number does not follow on the one before. */
export function divisionGap() {
  return (tree: Root, file: VFile): void => {
    for (const document of documentsOf(tree)) check(document, file)
  }
}

function check(document: Document, file: VFile): void {
  const last = new Map<Unit, number>()
  // Some papers count a narrower unit through, from the first of its wider ones to the last,
  // and some of those numbers stand in front of paragraphs without a heading.
  const through = new Map<Unit, number>()
  for (const block of blocksOf(document)) {
    if (block.data.role === 'attachment') {
      last.clear()
      through.clear()
    }
    const mark = markOf(textOf(block))
    if (!mark) continue
    const counted = through.get(mark.unit) ?? 0
    through.set(mark.unit, mark.number)
    if (!isDivision(block)) continue
    const before = last.get(mark.unit) ?? 0
    if (![1, before + 1, counted + 1].includes(mark.number)) {
      report(file, 'division-gap', block, {
        found: mark.label.trim(),
        expected: `第${String(before + 1)}项`
      })
    }
    last.set(mark.unit, mark.number)
    forgetNarrower(last, mark)
  }
}

function isDivision(block: Block): boolean {
  return block.type === 'heading' || block.data.role === 'article'
}

function forgetNarrower(last: Map<Unit, number>, {unit}: Mark): void {
  const rank = order.indexOf(unit)
  if (rank === -1) return
  for (const narrower of order.slice(rank + 1)) last.delete(narrower)
}
