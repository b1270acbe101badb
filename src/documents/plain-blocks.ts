import {inert} from './inert.ts'
import {plainTableAt} from './plain-tables.ts'
import {plainTaskAt} from './plain-tasks.ts'

/**
 * A block on a line of its own, as ingest writes it, whose text no engine can take for anything
 * else: it holds no address, and single spaces between words.
 */
const plain = new RegExp(
  String.raw`^( {2})?<(p|h[1-6]|Names)(?: [a-z-]+="[\w,-]*")+>(?!.*(?:[wW]{3}|//))(${inert}(?:(?: |\u3000+)?${inert})*)</\2>$`
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
  const groupAt = (at: number) =>
    isInHeader
      ? null
      : (plainTableAt(lines, at) ?? plainTaskAt(lines, at, (line) => textOf(line, true)))
  /** The texts of the blocks that begin at a line, and the line behind them; `null` where none is plain. */
  const plainAt = (at: number): {texts: string[]; end: number} | null => {
    const line = lines[at] ?? ''
    if (!edges.has(lines[at - 1])) return null
    const text = textOf(line, isInHeader)
    const found = text === null ? groupAt(at) : {texts: [text], end: at + 1}
    return found && edges.has(lines[found.end]) ? found : null
  }
  let found = plainAt(0)
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? ''
    if (found) {
      if (isInRun) for (const text of found.texts) runs.at(-1)?.push(text)
      else {
        left.push((isInHeader ? '  ' : '') + standIn)
        runs.push(found.texts)
        isInRun = true
      }
      at = found.end
      found = null
      continue
    }
    at++
    // The next block of the run may stand behind an empty line.
    if (line === '<header>') isInHeader = true
    else if (line === '</header>') isInHeader = false
    found = plainAt(at)
    if (line === '' && isInRun && found) continue
    left.push(line)
    isInRun = false
  }
  const restore = (texts: readonly string[]) => {
    let next = 0
    return texts.flatMap((text) => (text === sign ? (runs[next++] ?? []) : [text]))
  }
  return {mdx: left.join('\n'), restore}
}

/** The text of a line that is such a block; in the header of a document, and in groups, it is indented. */
function textOf(line: string, isInside: boolean): string | null {
  const [, indent, , text] = plain.exec(line) ?? []
  return text !== undefined && (indent !== undefined) === isInside ? text : null
}

const edges: ReadonlySet<string | undefined> = new Set([undefined, '', '<header>', '</header>'])
