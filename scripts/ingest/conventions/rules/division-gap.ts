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
  for (const block of numbered(document)) {
    if (block.data.role === 'attachment') last.clear()
    const mark = markOf(textOf(block))
    if (!mark) continue
    const before = last.get(mark.unit) ?? 0
    if (mark.number !== before + 1 && mark.number !== 1) {
      report(file, 'division-gap', block, {
        found: mark.label.trim(),
        expected: `第${String(before + 1)}项`
      })
    }
    last.set(mark.unit, mark.number)
    forgetNarrower(last, mark)
  }
}

function numbered(document: Document): Block[] {
  return blocksOf(document).filter(
    (block) => block.type === 'heading' || block.data.role === 'article'
  )
}

function forgetNarrower(last: Map<Unit, number>, {unit}: Mark): void {
  const rank = order.indexOf(unit)
  if (rank === -1) return
  for (const narrower of order.slice(rank + 1)) last.delete(narrower)
}
