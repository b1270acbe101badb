/**
 * A block on a line of its own, as ingest writes it, whose text no engine can take for anything
 * else: Han characters, digits and letters, the marks of Chinese and single spaces between.
 */
const plain =
  /^<(p|h[1-6])(?: [a-z-]+="[\w,-]*")+>([\u4e00-\u9fffA-Za-z0-9，。、；：？！“”‘’《》（）〔〕…—％](?: ?[\u4e00-\u9fffA-Za-z0-9，。、；：？！“”‘’《》（）〔〕…—％])*)<\/\1>$/

/** What stands in a document for a run of such blocks. */
const sign = '\ue000'
const standIn = `<p id="p">${sign}</p>`

/** A document without the blocks that it takes no engine to read. */
export interface WithoutPlain {
  mdx: string
  /** The texts of all blocks, from those of the blocks that are left. */
  restore: (texts: readonly string[]) => string[]
}

/** Take the blocks of plain text out of the body of a document; of most documents little is left. */
export function withoutPlain(mdx: string): WithoutPlain {
  if (mdx.includes(sign)) return {mdx, restore: (texts) => [...texts]}
  const left: string[] = []
  const runs: string[][] = []
  let isInRun = false
  for (const block of mdx.split(/\n\n|\n$/)) {
    const text = plain.exec(block)?.[2]
    if (text === undefined) left.push(block)
    else if (isInRun) runs.at(-1)?.push(text)
    else {
      left.push(standIn)
      runs.push([text])
    }
    isInRun = text !== undefined
  }
  const restore = (texts: readonly string[]) => {
    let next = 0
    return texts.flatMap((text) => (text === sign ? (runs[next++] ?? []) : [text]))
  }
  return {mdx: left.join('\n\n'), restore}
}
