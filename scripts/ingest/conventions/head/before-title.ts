import {tellsOfActs} from '../../engine/site-words/acts.ts'
import {isAside, isBlock, textOf, toCaption, toFurniture} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {buttonOf} from '../clean/buttons.ts'
import {hasStops, mayBeOfDocument, opensDocument} from '../clean/sentence.ts'
import {claim} from '../facts/claim.ts'
import {isNumberOfGazette, ordinalInTitle} from '../lexicon/document-number.ts'
import {isOrgan, issuersInTitle, organsIn} from '../lexicon/organs.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {bare} from '../lexicon/similarity.ts'
import {sheetOf} from './form-title.ts'
import {headLineOf, numberOf} from './lines.ts'
import {isBesidePage} from './page-lines.ts'
import {isPrintOf} from './own-title.ts'
import {isColumn} from './site-column.ts'
import {longestTitle} from './title-lines.ts'
import {numberIn, titleParts} from './title-parts.ts'

/**
 * Read the lines above a title.
 *
 * Afterwards: other prints of the title, and what a page prints between them or above its own fields,
 * are furniture; captions are set aside; what may be of the document is a note of its head.
 *
 * @param catalogued the title that the page's fields name
 */
export function readBefore(
  document: Document,
  before: readonly Block[],
  title: Block,
  catalogued: string | null
): void {
  const prints = printsIn(before, textOf(title), catalogued)
  const [first] = prints
  let hasBegun = false
  for (const [at, block] of before.entries()) {
    const body = sheetOf(before, at)
    if (body !== null) claim(document, 'issuers', [body], block, 'publisher')
    const isBelowPrint = first !== undefined && before.indexOf(first) < at
    // What stands below a number, a heading or a sentence of the document is the document's.
    hasBegun ||= !prints.has(block) && (isOfDocument(textOf(block)) || isOverNumber(before, at))
    readLine(document, block, {
      isPrint: prints.has(block),
      isBetween: isBelowPrint && block === before.at(-1),
      isOfPage:
        (!hasBegun &&
          (isBelowPrint
            ? !isRightAbove(document, block, title) || tellsOfActs(textOf(block))
            : isAboveFields(document, block, title))) ||
        (buttonOf(textOf(block)) !== null && isBesidePage(document, block)) ||
        (!hasBegun && isColumn(textOf(block)) && !document.data.entry),
      title
    })
  }
}

function isOfDocument(text: string): boolean {
  return headLineOf(text) !== null || opensDocument(text) || event.test(text)
}

/** Whether a line is the body that heads a letter, right above the number that it gave it. */
function isOverNumber(before: readonly Block[], at: number): boolean {
  const [block, below] = [before[at], before[at + 1]]
  if (!block || !below || headLineOf(textOf(below)) !== 'number') return false
  return isOrgan(unspaced(textOf(block)))
}

/** The first line of an event of the document's history: 2024年5月6日 乌有市第九届人民代表大会常务委员会第 */
const event =
  /^[（(]?\d{4}年\d{1,2}月\d{1,2}日\D{0,30}(?:代表大会|常务委员会|会议|通过|批准|修[正订])/

interface Where {
  isPrint: boolean
  /** Whether it stands right above the title, below another print of it. */
  isBetween: boolean
  /** Whether it stands where a page prints what is its own. */
  isOfPage: boolean
  title: Block
}

function readLine(
  document: Document,
  block: Block,
  {isPrint, isOfPage, isBetween, title}: Where
): void {
  const text = textOf(block)
  const form = headLineOf(text)
  if (form === 'number' || form === 'masthead') {
    claim(document, 'documentNumber', numberOf(text), block, 'head-line')
  }
  if (isNumberOfGazette(text)) {
    claim(document, 'documentNumber', ordinalInTitle(text), block, 'head-line')
  }
  const at = document.children.indexOf(block)
  if (isBetween && form === null) claim(document, 'issuers', organsIn(text), block, 'publisher')
  if (form === 'caption') document.children[at] = toCaption(block)
  else if (isPrint || repeats(text, textOf(title))) {
    const named = /《([^《》]+)》$/.exec(text)?.[1] ?? text
    claim(document, 'issuers', issuersInTitle(named), block, 'publisher')
    const number = numberIn(titleParts(text))
    claim(document, 'documentNumber', number, block, 'title')
    aside(document, at, block, 'repeated-head')
  } else if (form === 'delivered' && standsAgain(document, block))
    aside(document, at, block, 'repeated-head')
  else if (isOfPage && form === null && text.length <= longestOfPage && !mayBeOfDocument(text)) {
    aside(document, at, block, 'site-head')
  } else block.data.role = 'note'
}

/** Characters of a line that a page prints above a document. */
const longestOfPage = 40

function aside(document: Document, at: number, block: Block, reason: string): void {
  document.children[at] = toFurniture(block, reason)
}

/** The lines that print the title, over one line or several; and what the page's fields call it. */
function printsIn(
  before: readonly Block[],
  title: string,
  catalogued: string | null
): ReadonlySet<Block> {
  const prints = new Set<Block>()
  for (let start = 0; start < before.length; start++) {
    const [first] = before.slice(start)
    if (first && catalogued !== null && bare(textOf(first)) === bare(catalogued)) prints.add(first)
    for (let end = start + 1; end <= Math.min(start + longestTitle, before.length); end++) {
      const lines = before.slice(start, end)
      const text = lines.map(textOf).join('')
      if (bare(text).length > bare(title).length + longestAddition || hasStops(text)) break
      const isLong = lines.length > 1 && bare(text).length > bare(title).length + 2
      if (!isLong && isPrintOf(text, title)) for (const line of lines) prints.add(line)
      // What stands below a whole print is no part of it.
      if (bare(text) === bare(title)) break
    }
  }
  return prints
}

/** Whether the fields of a page stand between a line and the title. */
function isAboveFields({children}: Document, block: Block, title: Block): boolean {
  const between = children.slice(children.indexOf(block) + 1, children.indexOf(title))
  return between.some(
    (child) =>
      isAside(child) &&
      child.type === 'furniture' &&
      (child.reason === 'catalogue' || child.reason === 'breadcrumb')
  )
}

/** Whether nothing of a page's own stands between a line and the title: it may be of the document. */
function isRightAbove({children}: Document, block: Block, title: Block): boolean {
  const between = children.slice(children.indexOf(block) + 1, children.indexOf(title))
  const hasPage = children.slice(0, children.indexOf(block)).some(isOfSite)
  return hasPage && !between.some(isOfSite)
}

function isOfSite(child: Document['children'][number]): boolean {
  return child.type === 'furniture' && child.reason !== 'repeated-head'
}

/** What a print of the title above it may have more than the title: the name of the site, 全文. */
const longestAddition = 12

/** Whether a line is another print of the title, and not a sentence that names it. */
function repeats(text: string, title: string): boolean {
  const [own, whole] = [bare(text), bare(title)]
  if (hasStops(text) || own.length > whole.length + longestAddition) return false
  return own.length * 2 > whole.length && (whole.includes(own) || own.includes(whole))
}

/** Lines that may belong to a head, behind one of its notes. */
const headLength = 12

/** Whether the head has the same line once more. */
function standsAgain(document: Document, block: Block): boolean {
  const text = bare(textOf(block))
  const front = document.children.slice(0, document.children.indexOf(block) + headLength)
  return front.some((other) => isBlock(other) && other !== block && bare(textOf(other)) === text)
}
