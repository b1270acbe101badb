import type {CompiledBlock} from '../documents/compile.ts'

/** The unit that is found, shown and linked: a section of a document, or a part of a long one. */
export interface Passage {
  /** Id of its first block that has one. */
  id: string
  blocks: CompiledBlock[]
}

/** A passage is closed at the next heading once it has so many characters, and anyway at so many. */
const enough = 200
const tooMuch = 900

/** Divide a document into passages; every block is in one of them, in order. */
export function toPassages(blocks: readonly CompiledBlock[]): Passage[] {
  const passages: Passage[] = []
  let open: CompiledBlock[] = []
  let length = 0
  const close = () => {
    if (open.length > 0)
      passages.push({id: open.find(({id}) => id !== null)?.id ?? '', blocks: open})
    open = []
    length = 0
  }
  for (const block of blocks) {
    if (length >= tooMuch || (block.level !== null && length >= enough)) close()
    open.push(block)
    length += block.text.length
  }
  close()
  return passages
}
