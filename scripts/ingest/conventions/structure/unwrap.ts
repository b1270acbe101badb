import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {appendAll, createBlock, documentsOf, isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {report} from '../../messages.ts'
import {headLineOf} from '../head/lines.ts'
import {abridge} from './abridge.ts'
import {closeUp} from './double-spaced.ts'
import {type Print, readPrint} from './layout.ts'
import {createContinuation, type Continuation, type Verdict} from './continuation.ts'

/**
 * Undo the lines and the pages of the printed form.
 *
 * Afterwards: a paragraph that lines or pages cut is one block, which knows all
 * the lines it came from; two paragraphs that were printed apart are apart.
 * One that ends in the middle and does not go on is reported, and where nothing tells whether one ends.
 */
export function unwrap() {
  return (tree: Root, file: VFile): void => {
    closeUp(documentsOf(tree).flatMap(({children}) => children.filter(isBlock)))
    const doubtful: Block[] = []
    let verdict: Verdict = 'joined'
    const print = readPrint(tree)
    const doubt = (line: Block, given: Verdict) => {
      doubtful.push(line)
      verdict = given
    }
    const continues = createContinuation(tree, doubt, print)
    for (const document of documentsOf(tree)) unwrapDocument(document, continues, file)
    reportNarrow(file, print)
    reportDoubts(file, doubtful, verdict)
  }
}

/** On narrower lines, in Han characters, most titles and entries of contents lists are cut, too. */
const narrow = 24

/** Where lines are so narrow that little tells a cut title from a whole one: said once. */
function reportNarrow(file: VFile, {layout, lineWidth}: Print): void {
  if (layout === 'whole' || lineWidth === null || lineWidth >= narrow) return
  const found = `每行约 ${String(Math.round(lineWidth))} 字的文字`
  const expected = '行太窄，题名、目录和段落怎样接续，多由上下文推断'
  report(file, 'reading-doubtful', null, {found, expected})
}

/** Where full lines end with a sentence, nothing tells whether a paragraph does: said once. */
function reportDoubts(file: VFile, [first, ...others]: readonly Block[], verdict: Verdict): void {
  if (!first) return
  const taken = verdict === 'joined' ? '同一段' : '另起一段'
  report(file, 'reading-doubtful', first, {
    found: `${String(others.length + 1)} 处分段`,
    expected: `行已写满，又止于句末，没有缩进和空行可以判断，暂按下一行${taken}收录`
  })
}

function unwrapDocument(document: Document, continues: Continuation, file: VFile): void {
  const kept: Document['children'] = []
  const blocks = document.children.filter((child) => isBlock(child))
  let at = 0
  let open: Paragraph | null = null
  for (const child of document.children) {
    if (!isBlock(child)) {
      kept.push(child)
      // Pages cut paragraphs, tables do not: what stands behind one would come to stand before it.
      if (open && child.type !== 'furniture' && child.type !== 'part') {
        close(open)
        open = null
      }
      continue
    }
    const after = blocks[++at] ?? null
    const verdict = open ? continues(open.soFar, child, after, document, open.last) : 'apart'
    if (open && verdict === 'joined') {
      add(open, child)
      continue
    }
    if (open) close(open)
    if (open && verdict === 'cut') {
      report(file, 'paragraph-cut', open.block, {found: textOf(open.block).slice(-12)})
    }
    kept.push(child)
    open = {block: child, lines: [child], soFar: child, last: child}
  }
  if (open) close(open)
  document.children = kept
  markSalutation(document)
}

/** Whom a text addresses in several lines is known when these are one. */
function markSalutation({children}: Document): void {
  const first = children.find((child) => isBlock(child) && !child.data.role)
  if (!first || !isBlock(first) || first.data.lines.length === 1) return
  const isTop = children.slice(0, children.indexOf(first)).some((child) => isBlock(child))
  if (isTop && headLineOf(textOf(first)) === 'salutation') first.data.role = 'salutation'
}

/** A paragraph while its lines are gathered. */
interface Paragraph {
  block: Block
  lines: Block[]
  /** What there is of it as it is judged. */
  soFar: Block
  last: Block
}

function add(paragraph: Paragraph, line: Block): void {
  const {soFar, lines} = paragraph
  const text = textOf(soFar) + seam(textOf(soFar), textOf(line)) + textOf(line)
  lines.push(line)
  paragraph.soFar = createBlock(abridge(text), {...soFar.data, lines: line.data.lines})
  paragraph.last = line
}

/** Make one block of the lines of a paragraph. */
function close({block, lines}: Paragraph): void {
  if (lines.length === 1) return
  appendAll(block, lines.slice(1), seam)
}

/** Between two halves stands a space only where both sides are Latin letters or digits. */
function seam(before: string, after: string): string {
  return /[A-Za-z,.]$/.test(before) && /^[A-Za-z]/.test(after) ? ' ' : ''
}
