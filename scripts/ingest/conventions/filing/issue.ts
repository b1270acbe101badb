import type {Root} from 'mdast'
import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {numeralCharacters, parseNumeral} from '../lexicon/numerals.ts'
import {bare} from '../lexicon/similarity.ts'
import {unspaced} from '../lexicon/punctuation.ts'

/** An issue of a journal. */
export interface Issue {
  journal: string
  year: number
  /** `null` for double issues and the like. */
  number: number | null
  /** As printed: 2024年第2期. */
  label: string
}

const issue = new RegExp(`([12]\\d{3})年(?:[>›»＞/\\s]*)第([${numeralCharacters}]{1,4})期`)
const quoted = /《([^《》]{2,20})》(?:杂志|期刊|月刊|双月刊|季刊)?/

/**
 * The journal and the issue that a source is, from its masthead or from the
 * breadcrumb of the page it was saved from; `null` where it is none.
 */
export function findIssue(tree: Root): Issue | null {
  const {front, path} = mastheadOf(tree)
  const printed = [...front, ...path].map((block) => unspaced(textOf(block)))
  // A path may go on over lines.
  const lines = [...printed, path.map((block) => unspaced(textOf(block))).join('')]
  for (const [at, line] of lines.entries()) {
    const match = issue.exec(line)
    if (!match) continue
    const journal = quoted.exec(line)?.[1] ?? journalNear(lines, at)
    if (journal === null) continue
    const number = parseNumeral(match[2] ?? '')
    const label = `${match[1] ?? ''}年第${match[2] ?? ''}期`
    return {journal, year: Number(match[1]), number, label}
  }
  return null
}

/** The line that names the year and the number of an issue. */
export function lineOfIssue(tree: Root): Block | null {
  const {front, path} = mastheadOf(tree)
  return [...front, ...path].find((block) => issue.test(unspaced(textOf(block)))) ?? null
}

/** The lines in front of the documents, and the breadcrumb. */
function mastheadOf(tree: Root): {front: Block[]; path: Block[]} {
  const all = tree.children.flatMap((node) => (node.type === 'document' ? node.children : [node]))
  return {
    front: all.flatMap((node) =>
      node.type === 'part' && node.role === 'front' ? node.children : []
    ),
    path: all.flatMap((node) =>
      node.type === 'furniture' && node.reason === 'breadcrumb' ? node.children : []
    )
  }
}

/** The name above the number of an issue: the nearest short line of Han characters before it. */
function journalNear(lines: readonly string[], at: number): string | null {
  const inLine = (lines[at] ?? '').replace(issue, '').split(/[（(]?总第/, 1)[0] ?? ''
  if (/^\p{Script=Han}{2,16}$/u.test(inLine)) return inLine
  for (let above = at - 1; above >= Math.max(0, at - 4); above--) {
    const line = quoted.exec(lines[above] ?? '')?.[1] ?? lines[above] ?? ''
    if (/^\p{Script=Han}{2,16}$/u.test(bare(line)) && !/主办|主管|免费|期刊$/.test(line))
      return bare(line)
  }
  return null
}
