import type {Root, RootContent, Text} from 'mdast'
import type {Correction} from '../../../src/schema/source-note.ts'
import {blocksIn} from '../engine/tree/blocks.ts'
import type {Block} from '../engine/tree/nodes.ts'
import type {Place} from '../engine/read/reader.ts'

/** A correction that cannot be made, because its place does not read as it says. */
export class CorrectionLost extends Error {
  readonly correction: Correction

  constructor(correction: Correction) {
    super(`Expected “${correction.printed}” once at place ${String(correction.place)}`)
    this.correction = correction
  }
}

/**
 * Places as people have mended them.
 *
 * @throws {CorrectionLost} where what is said to be printed at a place is not there, or twice
 */
export function correctPlaces<P extends Pick<Place, 'text'>>(
  places: readonly P[],
  corrections: readonly Correction[]
): P[] {
  const mended = [...places]
  for (const correction of corrections) {
    const at = correction.place - 1
    const place = mended[at]
    const text = place && replaceOnce(place.text, correction)
    if (!place || text === null || text === undefined) throw new CorrectionLost(correction)
    mended[at] = {...place, text}
  }
  return mended
}

/**
 * Mend the blocks that are printed at these places, in place.
 *
 * @throws {CorrectionLost} where what is printed there is not one run of a block
 */
export function correctTree(tree: Root, corrections: readonly Correction[]): void {
  if (corrections.length === 0) return
  const byPlace = new Map<number, Block[]>()
  for (const block of tree.children.flatMap(allBlocks)) {
    for (const line of block.data.lines) byPlace.set(line, [...(byPlace.get(line) ?? []), block])
  }
  for (const correction of corrections) {
    const runs = (byPlace.get(correction.place) ?? [])
      .flatMap((block) => block.children.flatMap(textsIn))
      .filter(({value}) => value.includes(correction.printed))
    const [run, ...others] = runs
    const text = run && replaceOnce(run.value, correction)
    if (!run || others.length > 0 || text === null || text === undefined) {
      throw new CorrectionLost(correction)
    }
    run.value = text
  }
}

function replaceOnce(text: string, {printed, reads}: Correction): string | null {
  const at = text.indexOf(printed)
  if (at < 0 || text.includes(printed, at + 1)) return null
  return text.slice(0, at) + reads + text.slice(at + printed.length)
}

function allBlocks(node: RootContent): Block[] {
  if (node.type === 'furniture' || node.type === 'part') return node.children
  return blocksIn(node)
}

function textsIn(node: Block['children'][number]): Text[] {
  if (node.type === 'text') return [node]
  return 'children' in node ? node.children.flatMap(textsIn) : []
}
