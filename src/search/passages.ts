import type {CompiledBlock} from '../documents/compiled.ts'

/** The unit that is found, shown and linked: a section of a document, or a part of a long one. */
export interface Passage {
  /** Id of its first block that has one; of a later part of a block that was cut, with the number of the part. */
  id: string
  blocks: CompiledBlock[]
  /** Headings that it begins below, the highest one first. */
  headings: Heading[]
  /** What all of its blocks are of. */
  part: string | null
}

/** A heading that is open: everything stands below it up to the next one that is as high. */
export interface Heading {
  /** 1 for the widest one. */
  level: number
  text: string
}

/** The headings that a block stands below, the highest one first, from those of the block in front of it. */
export function headingsBelow(
  open: readonly Heading[],
  {level, text}: {level: number | null; text: string}
): Heading[] {
  if (level === null) return [...open]
  return [...open.filter((heading) => heading.level < level), {level, text}]
}

/** A passage is closed at the next heading once it has so many characters, and anyway at so many. */
const enough = 200
const tooMuch = 900
/** A block of more characters is cut: each part would be read as a whole. */
const longest = 20_000
/** Characters of the next part that each part has at its end, so that no phrase is cut. */
const overlap = 100

/**
 * Divide a document into passages, as they are asked for; every block is in one of them, in order,
 * but for long ones, which are in several.
 *
 * @param partOf tells of block after block what it is of; no passage is of two
 */
export function* toPassages(
  blocks: Iterable<CompiledBlock>,
  partOf: (block: CompiledBlock) => string | null = () => null
): Generator<Passage> {
  let open: CompiledBlock[] = []
  let length = 0
  let headings: Heading[] = []
  let before = headings
  let part: string | null = null
  const passageOf = (of: CompiledBlock[]): Passage => ({
    id: of.find(({id}) => id !== null)?.id ?? '',
    blocks: of,
    headings: before,
    part
  })
  for (const block of blocks) {
    const ofBlock = partOf(block)
    const isLong = block.text.length > longest
    const isEnough = length >= tooMuch || (block.level !== null && length >= enough)
    if (open.length > 0 && (isLong || isEnough || ofBlock !== part)) {
      yield passageOf(open)
      open = []
      length = 0
    }
    if (open.length === 0) {
      before = headings
      part = ofBlock
    }
    if (block.level !== null) headings = headingsBelow(headings, block)
    if (isLong) {
      yield* cut(block, {headings: before, part})
      continue
    }
    open.push(block)
    length += block.text.length
  }
  if (open.length > 0) yield passageOf(open)
}

/** The parts of a long block, each a passage, cut behind a mark where there is one near; each goes on a little into the next. */
function cut(block: CompiledBlock, passage: Pick<Passage, 'headings' | 'part'>): Passage[] {
  const parts: Passage[] = []
  for (let start = 0; start < block.text.length;) {
    const most = block.text.slice(start, start + longest)
    const isLast = start + most.length === block.text.length
    const end = isLast ? most.length : lastMark(most)
    const text = block.text.slice(
      start,
      isLast ? undefined : wholeTo(block.text, start + end + overlap)
    )
    const id = parts.length === 0 ? block.id : `${block.id ?? ''}.${String(parts.length + 1)}`
    parts.push({id: id ?? '', blocks: [{...block, text}], ...passage})
    start += end
  }
  return parts
}

/** The place itself, or the one before where it is within a character of two units. */
function wholeTo(text: string, at: number): number {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at
}

/** Where a text is best cut in its second half; never between the halves of a character. */
function lastMark(text: string): number {
  for (let at = text.length - 1; at > text.length / 2; at--)
    if (/[。！？；，、\s]/.test(text.charAt(at))) return at + 1
  return /[\ud800-\udbff]$/.test(text) ? text.length - 1 : text.length
}
