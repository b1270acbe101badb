import type {Root} from 'mdast'
import type {ArchiveWords} from '../../../../src/schema/archive-words.ts'
import {documentsOf, isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {onlyDate} from '../lexicon/dates.ts'
import {isOrgan} from '../lexicon/organs.ts'
import {printWidth, unspaced} from '../lexicon/punctuation.ts'

/**
 * Find who signed a document, and when: lines of names of bodies, and a date
 * alone on the line below.
 *
 * Afterwards: those lines have the roles `signature` and `date`; the first
 * signature's date is when the document was written, and its body the issuer.
 */
export function signature() {
  return (tree: Root): void => {
    for (const document of documentsOf(tree)) sign(document)
  }
}

function sign(document: Document): void {
  const {meta} = document.data
  const blocks = document.children.filter((child) => isBlock(child))
  let first = true
  blocks.forEach((block, at) => {
    if (block.data.role) return
    const date = onlyDate(textOf(block))
    if (date === null) return
    const signed = signatureAbove(blocks, at, document.data.words)
    if (signed.length === 0 && at < blocks.length - 1) return
    block.data.role = 'date'
    for (const line of signed) line.data.role = 'signature'
    if (!first) return
    first = false
    meta.dates = {...meta.dates, written: meta.dates?.written ?? date}
    const body = signed.map((line) => unspaced(textOf(line))).join('、')
    if (body !== '') meta.issuer = body
  })
}

/** More bodies than this are a list, and none of them signed. */
const mostSigners = 4

/** The lines right above a date that name who signed, from top to bottom. */
function signatureAbove(blocks: readonly Block[], at: number, words?: ArchiveWords): Block[] {
  const lines: Block[] = []
  for (let above = at - 1; above >= 0; above--) {
    const block = blocks[above]
    if (!block || block.data.role || !isSigner(textOf(block), words)) break
    if (lines.length === mostSigners) return []
    lines.push(block)
  }
  return lines.reverse()
}

function isSigner(text: string, words?: ArchiveWords): boolean {
  return printWidth(text) <= 30 && !/[。，；：:,]/.test(text) && isOrgan(text, words)
}
