import type {Root} from 'mdast'
import {documentsOf, isAside} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {blockMark} from '../lexicon/block-mark.ts'
import {addressOf, units} from '../lexicon/marks.ts'

/**
 * Give every block its id.
 *
 * | id | block |
 * |---|---|
 * | `title` | the title |
 * | `s2-3` | the third heading below the second |
 * | `a12`, `a12-2` | article 12, its second paragraph (款) |
 * | `a12-2-3`, `a12-2-3-1` | item three of that (项), the first below it (目) |
 * | `a12-z1`, `a12-1-3-z1` | 第十二条之一, （三）之一: put in behind what they are named after |
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
  const place: Place = {article: null, paragraph: 0, items: []}
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
      place.article = null
      headings.length = Math.min(headings.length, block.depth)
      while (headings.length < block.depth) headings.push(0)
      headings[block.depth - 1] = (headings[block.depth - 1] ?? 0) + 1
      return give(`s${headings.join('-')}`)
    }
    if (block.data.role !== 'article') return give(idBelow(block, place))
    const article = openArticle(block, place)
    const id = give(article)
    // Another article has this number already: what stands below is not of that one.
    if (id !== article) place.article = null
    return id
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

/** Where in a statute a block stands. */
interface Place {
  /** Id of the article; `null` outside of one. */
  article: string | null
  /** Number of the paragraph (款) in it. */
  paragraph: number
  /** The items (项, 目) that are open, from the widest to the narrowest. */
  items: {rank: number; number: string}[]
}

/** Begin an article: its id, as its number has it. */
function openArticle(block: Block, place: Place): string | null {
  const mark = blockMark(block)
  place.article = mark && `a${addressOf(mark)}`
  place.paragraph = 1
  place.items = []
  return place.article
}

/** Id of a paragraph or an item below an article; `null` outside of one. Advances the count. */
function idBelow(block: Block, place: Place): string | null {
  if (place.article === null || (block.data.role && block.data.role !== 'item')) return null
  const mark = block.data.role === 'item' ? blockMark(block) : null
  if (mark) {
    const rank = units.indexOf(mark.unit)
    while ((place.items.at(-1)?.rank ?? -1) >= rank) place.items.pop()
    place.items.push({rank, number: addressOf(mark)})
  } else {
    place.paragraph++
    place.items = []
  }
  const items = place.items.map(({number}) => number)
  return [place.article, String(place.paragraph), ...items].join('-')
}
