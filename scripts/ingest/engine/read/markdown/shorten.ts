import type {Heading, Nodes, Paragraph, Root, TableRow} from 'mdast'
import {plainRow, plainRowsFrom} from './plain-rows.ts'

/** Han characters, and marks between them that Markdown knows nothing of. */
const inert = /[\u4e00-\u9fff][\u4e00-\u9fff，。、；：？！“”‘’《》（）〔〕]*[\u4e00-\u9fff]/g

/** What stands for a run: like a Han character it is neither white space nor punctuation. */
const sign = '\ue000'

/** A line that is a paragraph, or a heading, and nothing but text where empty lines stand around it. */
const plain =
  /^(?:#{1,6} (?!.*#))?(?:[\u4e00-\u9fff（“《]|\d{1,9}[年月日])(?:[^\\*_&<`[\]!|\x00-\x1f]*[^\\*_&<`[\]!|\x00-\x20])?$/

/** What may go on over empty lines, up to an end of its own. */
const mayGoOn = /<(?:[!?]|script|pre|style|textarea)/i
/** A comment that ends on its line. */
const comment = /^<!--.*-->/

/** A text with less in it that Markdown does nothing with. */
export interface Shortened {
  text: string
  /** Make the tree of the short text that of the text itself; columns stay. `false` where it cannot be. */
  restore: (tree: Root) => boolean
}

/**
 * Shorten a text for the parser, which takes its time for each character and each paragraph,
 * without a change of what it finds: a run of Han characters becomes one sign, and of paragraphs
 * and headings that hold nothing but text and follow on each other only the first is left, which ends whatever
 * stands above; of a table whose cells hold nothing but text only its head and a row. `null` where the text has the sign, or may have it by a reference.
 */
export function shorten(text: string): Shortened | null {
  if (text.includes(sign) || text.includes('&#')) return null
  const cuts = createCuts()
  const taken = new Map<number, (Paragraph | Heading)[]>()
  const rows = new Map<number, TableRow[]>()
  // Lines, and behind each its end.
  const parts = text.split(/(\r\n|\n|\r)/)
  let above: (Paragraph | Heading)[] | null = null
  // The end of a line before one that is cut would become one with the next.
  let isOpen = /\r(?!\n)/.test(text)
  let start = 0
  const lineAt = (at: number) => (at < 0 ? undefined : parts[2 * at])
  /** Rows of a table that are to be cut, and where they go. */
  let left = 0
  let table: TableRow[] = []
  for (let at = 0; at < parts.length; at += 2) {
    const [line = '', end = ''] = parts.slice(at, at + 2)
    isOpen ||= mayGoOn.test(line) && !comment.test(line)
    const isPlain = !isOpen && plain.test(line) && isEmpty(parts[at - 2]) && isEmpty(parts[at + 2])
    if (left > 0) {
      left--
      table.push(plainRow(line, at / 2 + 1, start))
      parts[at] = cuts.add(start, line, '')
    } else if (isPlain && above) {
      above.push(flowOf(line, at / 2 + 1, start))
      parts[at] = cuts.add(start, line, '')
    } else {
      const from = start
      parts[at] = line.replace(inert, (run, column: number) => cuts.add(from + column, run, sign))
      if (isPlain) taken.set(at / 2 + 1, (above = []))
      else if (!isEmpty(line)) above = null
      left = isOpen ? 0 : plainRowsFrom(lineAt, at / 2 + 1)
      if (left > 0) rows.set(at / 2 + 1, (table = []))
    }
    start += line.length + end.length
  }
  const restore = (tree: Root) => {
    cuts.restore(tree)
    let missing = rows.size
    for (const node of tree.children) {
      const own = node.type === 'table' ? rows.get(node.position?.end.line ?? 0) : undefined
      if (node.type !== 'table' || !own) continue
      for (const row of own) node.children.push(row)
      const end = own.at(-1)?.position?.end
      if (node.position && end) node.position.end = end
      missing--
    }
    tree.children = tree.children.flatMap((node) => [
      node,
      ...(taken.get(node.position?.start.line ?? 0) ?? [])
    ])
    return missing === 0
  }
  return {text: parts.join(''), restore}
}

function isEmpty(line = ''): boolean {
  return /^[ \t]*$/.test(line)
}

function flowOf(printed: string, line: number, offset: number): Paragraph | Heading {
  const depth = printed.startsWith('#') ? printed.lastIndexOf('#') + 1 : 0
  const text = depth === 0 ? 0 : depth + 1
  const position = (from: number) => ({
    start: {line, column: from + 1, offset: offset + from},
    end: {line, column: printed.length + 1, offset: offset + printed.length}
  })
  const children: Paragraph['children'] = [
    {type: 'text', value: printed.slice(text), position: position(text)}
  ]
  const node = {children, position: position(0)}
  return depth === 0
    ? {type: 'paragraph', ...node}
    : {type: 'heading', depth: depth as Heading['depth'], ...node}
}

/** What was cut out of a text, in order, and what stands for each cut. */
function createCuts() {
  const printed: string[] = []
  /** Where the cuts are in the short text, and how many characters more the long one has up to there. */
  const places: number[] = []
  const more: number[] = [0]
  let missing = 0
  const add = (start: number, cut: string, left: string) => {
    printed.push(cut)
    places.push(start - missing)
    missing += cut.length - left.length
    more.push(missing)
    return left
  }
  const countBefore = (offset: number) => {
    let [low, high] = [0, places.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  const restore = (node: Nodes): void => {
    if ('children' in node) node.children.forEach(restore)
    if (!node.position) return
    const {start, end} = node.position
    let next = countBefore(start.offset ?? 0)
    start.offset = (start.offset ?? 0) + (more[next] ?? 0)
    end.offset = (end.offset ?? 0) + (more[countBefore(end.offset ?? 0)] ?? 0)
    if ('value' in node) node.value = node.value.replaceAll(sign, () => printed[next++] ?? '')
  }
  return {add, restore}
}
