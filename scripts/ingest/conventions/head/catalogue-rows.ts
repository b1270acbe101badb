import {isBlock, textOf, toFurniture} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {hasStops} from '../clean/sentence.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import type {CatalogueEntry} from './catalogue.ts'
import {fieldOf, isListed} from './catalogue-fields.ts'

/** Fields of a row, at least: fewer words side by side may be of a document. */
const fewest = 4
/** Characters of such a row, and of a label. */
const [longestRow, longestLabel] = [80, 8]
/** The values of a row stand on so many lines. */
const mostLines = 6

/** A line of values of a row of fields, and what these tell. */
interface Row {
  at: number
  block: Block
  entries: CatalogueEntry[]
  value: false
}

/**
 * Take the tables of fields that a page has lost the walls of: a line of nothing but labels, and below
 * it as many values as these. Where the values are more or fewer, nothing tells whose they are, and
 * all of it stays.
 *
 * @param isNear whether a child stands where pages print fields
 */
export function takeRows(document: Document, isNear: (at: number) => boolean): Row[] {
  const {children} = document
  return children.flatMap((child, at): Row[] => {
    const labels = isNear(at) && isBlock(child) ? labelsIn(textOf(child)) : []
    const values = labels.length > 0 ? valuesBelow(children, at + 1, labels.length) : null
    if (!values) return []
    for (let line = at; line <= at + values.length; line++) {
      const block = children[line]
      if (block && isBlock(block)) children[line] = toFurniture(block, 'catalogue')
    }
    return values.map(({block, from, words}) => ({
      at,
      block,
      entries: words.map((value, index) => toField(labels[from + index] ?? '', value)),
      value: false
    }))
  })
}

function toField(label: string, value: string): CatalogueEntry {
  return {field: fieldOf(label) ?? 'other', label, value}
}

/** The labels that a line consists of, the longest first; none where it holds anything else. */
function labelsIn(text: string): string[] {
  let rest = unspaced(text)
  if (rest.length > longestRow) return []
  const labels: string[] = []
  while (rest !== '') {
    let length = Math.min(longestLabel, rest.length)
    while (length > 1 && !isListed(rest.slice(0, length))) length--
    if (length < 2) return []
    labels.push(rest.slice(0, length))
    rest = rest.slice(length)
  }
  return labels.length >= fewest ? labels : []
}

interface Values {
  block: Block
  /** Of which label the first of its words is the value. */
  from: number
  words: string[]
}

function valuesBelow(children: Document['children'], at: number, count: number): Values[] | null {
  const found: Values[] = []
  let from = 0
  for (const child of children.slice(at, at + mostLines)) {
    if (!isBlock(child) || hasStops(textOf(child))) return null
    const words = textOf(child).trim().split(/\s+/)
    found.push({block: child, from, words})
    from += words.length
    if (from >= count) return from === count ? found : null
  }
  return null
}
