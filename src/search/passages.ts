import type {CompiledBlock} from '../documents/compiled.ts'

/** The unit that is found, shown and linked: a section of a document, or a part of a long one. */
export interface Passage {
  /** Id of its first block that has one; of a later part of a block that was cut, with the number of the part. */
  id: string
  blocks: CompiledBlock[]
}

/** A passage is closed at the next heading once it has so many characters, and anyway at so many. */
const enough = 200
const tooMuch = 900
/** A block of more characters is cut: what an index takes for a passage grows faster than its length. */
const longest = 20_000

/** Divide a document into passages, as they are asked for; every block is in one of them, in order. */
export function* toPassages(blocks: Iterable<CompiledBlock>): Generator<Passage> {
  let open: CompiledBlock[] = []
  let length = 0
  for (const block of blocks) {
    const isLong = block.text.length > longest
    const isEnough = length >= tooMuch || (block.level !== null && length >= enough)
    if (open.length > 0 && (isLong || isEnough)) {
      yield passageOf(open)
      open = []
      length = 0
    }
    if (isLong) {
      yield* cut(block)
      continue
    }
    open.push(block)
    length += block.text.length
  }
  if (open.length > 0) yield passageOf(open)
}

function passageOf(blocks: CompiledBlock[]): Passage {
  return {id: blocks.find(({id}) => id !== null)?.id ?? '', blocks}
}

/** The parts of a long block, each a passage, cut behind a mark where there is one near. */
function cut(block: CompiledBlock): Passage[] {
  const parts: Passage[] = []
  for (let start = 0; start < block.text.length;) {
    const most = block.text.slice(start, start + longest)
    const end = start + most.length < block.text.length ? lastMark(most) : most.length
    const id = parts.length === 0 ? block.id : `${block.id ?? ''}.${String(parts.length + 1)}`
    parts.push({id: id ?? '', blocks: [{...block, text: most.slice(0, end)}]})
    start += end
  }
  return parts
}

/** Where a text is best cut in its second half; never between the halves of a character. */
function lastMark(text: string): number {
  for (let at = text.length - 1; at > text.length / 2; at--)
    if (/[。！？；，、\s]/.test(text.charAt(at))) return at + 1
  return /[\ud800-\udbff]$/.test(text) ? text.length - 1 : text.length
}
