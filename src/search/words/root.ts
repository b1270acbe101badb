/*
 * What a reader of the words engine must know before the first question: a file of the length of a
 * head, the head as compressed JSON, and Pagefind's directory of each bundle.
 */

export interface Root {
  /** Name of the folder of the packs. */
  version: string
  /** Whether packs are read in parts; else each piece is a file. */
  isRanged: boolean
  bundles: RootBundle[]
  /** The pieces of the packs `lists`, in order, column by column. */
  pieces: {
    bundle: number[]
    /** `i` for a chunk of the index, `f` for one of a filter, and the name that Pagefind asks for. */
    name: string[]
    length: number[]
  }
}

export interface RootBundle {
  hash: string
  pages: number
  /** Bytes of its directory. */
  meta: number
  /** Bytes of each group of things, in the packs `things`. */
  groups: number[]
}

/** Which group of so many holds a document. @param name by which Pagefind calls it: `und_1a2b3c4` */
export function groupOf(name: string, groups: number): number {
  const first = Number.parseInt(name.slice(name.indexOf('_') + 1).slice(0, 2), 16)
  return (first * groups) >> 8
}

/** Groups of so many documents: each of a few. */
export function groupsFor(pages: number): number {
  return Math.min(256, 2 ** Math.max(0, Math.ceil(Math.log2(pages / 8))))
}
