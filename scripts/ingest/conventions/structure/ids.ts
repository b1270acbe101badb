import type {Root} from 'mdast'
import {documentsOf, isAside, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {markOf} from '../lexicon/marks.ts'

/**
 * Give every block its id.
 *
 * | id | block |
 * |---|---|
 * | `title` | the title |
 * | `s2-3` | the third heading below the second |
 * | `a12`, `a12-2`, `a12-2-3` | article 12, its second paragraph (款), item three of that (项) |
 * | `t8` | task 8 |
 * | `p017` | the seventeenth of all other blocks, rows of tables among them |
 *
 * Afterwards: ids are unique in their document, and say nothing of its words.
 */
export function ids() {
  return (tree: Root): void => {
    for (const document of documentsOf(tree)) number(document)
  }
}

function number(document: Document): void {
  const taken = new Set<string>()
  const headings: number[] = []
  const article = {number: 0, paragraph: 0}
  let paragraphs = 0
  const give = (wanted: string | null): string => {
    if (wanted !== null && !taken.has(wanted)) {
      taken.add(wanted)
      return wanted
    }
    paragraphs++
    return `p${String(paragraphs).padStart(3, '0')}`
  }
  const idOf = (block: Block): string => {
    if (block.data.role === 'title') return give('title')
    if (block.type === 'heading') {
      article.number = 0
      headings.length = Math.min(headings.length, block.depth)
      while (headings.length < block.depth) headings.push(0)
      headings[block.depth - 1] = (headings[block.depth - 1] ?? 0) + 1
      return give(`s${headings.join('-')}`)
    }
    return give(articleId(block, article))
  }
  for (const child of document.children) {
    if (isAside(child)) continue
    if (child.type === 'task') {
      child.data.id = give(`t${String(child.data.n)}`)
      for (const block of child.children) block.data.id = idOf(block)
    } else if (child.type === 'grid') for (const row of child.children) row.data.id = give(null)
    else child.data.id = idOf(child)
  }
}

/** Id of a block within a statute; `null` outside of one. Advances the count. */
function articleId(block: Block, article: {number: number; paragraph: number}): string | null {
  const mark = markOf(textOf(block))
  if (block.data.role === 'article' && mark) {
    article.number = mark.number
    article.paragraph = 1
    return `a${String(mark.number)}`
  }
  if (article.number === 0 || (block.data.role && block.data.role !== 'item')) return null
  if (block.data.role === 'item' && mark) {
    return `a${String(article.number)}-${String(article.paragraph)}-${String(mark.number)}`
  }
  article.paragraph++
  return `a${String(article.number)}-${String(article.paragraph)}`
}
