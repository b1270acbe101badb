import type {CompiledReader} from './compiled.ts'

/** Tells on which page of a document a block stands. */
export interface PartsOfBlocks {
  /** Number of the part, counted from 1. @param id of a block, or of what holds blocks */
  partOf: (digest: string, id: string) => number
  /** Ids of each part in their order. */
  idsOf: (digest: string) => string[][]
}

/** Documents in parts whose ids are at hand at a time. */
const together = 8

/** @param compiled what of it is asked for, is read when it is asked for first */
export function partsOfBlocks(
  compiled: Pick<CompiledReader, 'page' | 'parts' | 'part'>
): PartsOfBlocks {
  const known = new Map<string, Map<string, number>>()
  const idsOf = (digest: string): string[][] =>
    Array.from({length: compiled.parts(digest)}, (_, at) => {
      const html = compiled.part(digest, at + 1)
      const ids = idsIn(typeof html === 'string' ? [html] : html)
      return at === 0 ? [...idsIn([compiled.page(digest).head]), ...ids] : ids
    })
  const mapOf = (digest: string): Map<string, number> => {
    const held = known.get(digest)
    if (held) return held
    const map = new Map(
      idsOf(digest).flatMap((ids, at) => ids.map((id): [string, number] => [id, at + 1]))
    )
    const [first] = known.keys()
    if (known.size >= together && first !== undefined) known.delete(first)
    known.set(digest, map)
    return map
  }
  return {
    partOf: (digest, id) => (compiled.parts(digest) === 1 ? 1 : (mapOf(digest).get(id) ?? 1)),
    idsOf
  }
}

function idsIn(pieces: Iterable<string>): string[] {
  const ids: string[] = []
  let open = ''
  for (const piece of pieces) {
    const text = open + piece
    // A tag may stand in two pieces.
    const end = text.lastIndexOf('>') + 1
    for (const [, id = ''] of text
      .slice(0, end)
      .matchAll(/<[a-z]\w*(?: [a-z-]+="[^"]*")*? id="([^"]*)"/g))
      ids.push(id)
    open = text.slice(end)
  }
  return ids
}
