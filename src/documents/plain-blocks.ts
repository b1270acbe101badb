/** Han characters, digits and letters, and marks that mean nothing by themselves. */
const inert = String.raw`[\u4e00-\u9fff①-⑳\dA-Za-z，。、；：？！“”‘’《》（）〔〕【】…—·％.,:;()%+=/"'-]`
/**
 * A block on a line of its own, as ingest writes it, whose text no engine can take for anything
 * else: it holds no address, and single spaces between words.
 */
const plain = new RegExp(
  String.raw`^( {2})?<(p|h[1-6])(?: [a-z-]+="[\w,-]*")+>(?!.*(?:[wW]{3}|//))(${inert}(?:(?: |\u3000+)?${inert})*)</\2>$`
)

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
  const lines = mdx.split('\n')
  const left: string[] = []
  const runs: string[][] = []
  let isInRun = false
  let isInHeader = false
  for (const [at, line] of lines.entries()) {
    const text = isAlone(lines, at) ? textOf(line, isInHeader) : null
    if (text === null) {
      // The next block of the run may stand behind an empty line.
      if (line === '' && isInRun && textOf(lines[at + 1] ?? '', isInHeader) !== null) continue
      left.push(line)
      isInRun = false
      if (line === '<header>') isInHeader = true
      else if (line === '</header>') isInHeader = false
    } else if (isInRun) runs.at(-1)?.push(text)
    else {
      left.push((isInHeader ? '  ' : '') + standIn)
      runs.push([text])
      isInRun = true
    }
  }
  const restore = (texts: readonly string[]) => {
    let next = 0
    return texts.flatMap((text) => (text === sign ? (runs[next++] ?? []) : [text]))
  }
  return {mdx: left.join('\n'), restore}
}

/** The text of a line that is such a block; in the header of a document it is indented. */
function textOf(line: string, isInHeader: boolean): string | null {
  const [, indent, , text] = plain.exec(line) ?? []
  return text !== undefined && (indent !== undefined) === isInHeader ? text : null
}

const edges: ReadonlySet<string | undefined> = new Set([undefined, '', '<header>', '</header>'])

function isAlone(lines: readonly string[], at: number): boolean {
  return edges.has(lines[at - 1]) && edges.has(lines[at + 1])
}
