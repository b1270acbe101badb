import {firstLine, lastLine, textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {endsSentence} from '../lexicon/punctuation.ts'
import {commonMeasure, type Seam} from './measure.ts'
import {beginsParagraph} from './paragraph-forms.ts'

/** So many lines tell that all stand apart, and so large a part of them. */
const fewest = 20
const part = 0.95
/** So large a part of the lines that stop amid a sentence, and of all, are as wide as a measure makes them. */
const keeps = {open: 0.7, all: 0.2}

/**
 * Undo the empty line that some programs put behind every line of a wrapped text.
 *
 * Afterwards: `gap` counts the empty lines that the print had.
 */
export function closeUp(blocks: readonly Block[]): void {
  const seams = blocks.flatMap((block, at): Seam[] => {
    const next = blocks[at + 1]
    // Between pages stands more than empty lines.
    return next && firstLine(next) - lastLine(block) === next.data.gap + 1 ? [[block, next]] : []
  })
  if (seams.length < fewest) return
  const apart = seams.filter(([, next]) => next.data.gap > 0)
  if (apart.length < seams.length * part) return
  const open = seams.filter(([line, next]) => {
    const text = textOf(line)
    return !endsSentence(text) && !/[：:]$/.test(text) && !beginsParagraph(textOf(next))
  })
  const {fit} = commonMeasure(open)
  if (fit < open.length * keeps.open || fit < seams.length * keeps.all) return
  for (const {data} of blocks) data.gap = Math.floor(data.gap / 2)
}
