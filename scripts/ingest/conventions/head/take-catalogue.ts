import type {ArchiveWords} from '../../../../src/schema/archive-words.ts'
import {isBlock, textOf, toFurniture} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {hasStops} from '../clean/sentence.ts'
import {findDate, onlyDate} from '../lexicon/dates.ts'
import {type Labelled, parseLabelled} from '../lexicon/labels.ts'
import {isOrgan} from '../lexicon/organs.ts'
import {isPersonName} from '../lexicon/person.ts'
import {beginsWithSurname} from '../lexicon/surnames.ts'
import {type CatalogueEntry, readCatalogueLine, toEntry} from './catalogue.ts'
import {
  beginsText,
  hasFieldBeside,
  isAboveCatalogue,
  isRemark,
  isSentence,
  isText,
  labelsBeside,
  longestRow,
  mayStand,
  standsAtEnd
} from './catalogue-context.ts'
import {takeGrids} from './catalogue-grids.ts'
import {takeRows} from './catalogue-rows.ts'
import {isLone, isValueOf, loneLabel} from './catalogue-values.ts'
import {claimEntries} from './claim-entries.ts'
import {joinWrappedValues} from './wrapped-values.ts'

/** Fields of a catalogue stand among so many lines at the front, or at the end. */
const longestFront = 40
const longestBack = 8
/** A table of them at the end, and what a page prints below that. */
const longestFoot = 16

/**
 * Take the fields that a site prints at the front or the end of a document out of it, and read
 * those that its format has in front of it.
 *
 * Afterwards: their lines are furniture, they are kept in the document's
 * `meta.catalogue`, and what they tell is claimed. A line that may be the document's own (时间：…, 主题：…
 * of minutes) stays, as does any value that is a sentence; and something is
 * left of every document.
 */
export function takeCatalogue(document: Document): CatalogueEntry[] {
  joinWrappedValues(document, longestFront)
  const {children} = document
  const end = children.length - longestFoot
  const rows = takeRows(document, (at) => at < longestFront || at >= end)
  const lines = findLines(children, document.data.words)
  const taken = new Set(lines.flatMap(({at, value}) => (value ? [at, at + 1] : [at])))
  if (children.every((child, at) => !isBlock(child) || taken.has(at))) taken.clear()
  for (const at of taken) {
    const child = children[at]
    if (child && isBlock(child)) children[at] = toFurniture(child, 'catalogue')
  }
  const found = [
    ...frontMatterOf(document),
    ...takeGrids(document, longestFront),
    ...rows,
    ...(taken.size > 0 ? [...lines, ...takeBetween(document)] : [])
  ]
  if (found.length > 0) apply(document, found)
  return found.flatMap(({entries}) => entries)
}

/** The fields of data that its format has in front of a document. */
function frontMatterOf(document: Document): Line[] {
  return document.children.flatMap((child, at) => {
    if (child.type !== 'furniture') return []
    return child.children.flatMap((block) => {
      const {field} = block.data.hints ?? {}
      return field ? [{at, block, entries: [toEntry(field)], value: false}] : []
    })
  })
}

/** Take what is labelled and stands right between two lines of a catalogue: it is of that one. */
function takeBetween(document: Document): Line[] {
  const {children} = document
  const isTaken = (at: number) => {
    const child = children[at]
    return child?.type === 'furniture' && child.reason === 'catalogue'
  }
  return children.flatMap((child, at): Line[] => {
    if (!isBlock(child) || !isTaken(at - 1)) return []
    let end = at + 1
    while (end - at < longestRow && labelledIn(children[end]) !== null) end++
    const labelled = labelledIn(child)
    if (labelled === null || !isTaken(end)) return []
    children[at] = toFurniture(child, 'catalogue')
    return [{at, block: child, entries: [{field: 'other', ...labelled}], value: false}]
  })
}

/** The field of a line with a label that no catalogue is known to have, and a short value. */
function labelledIn(child: Document['children'][number] | undefined): Labelled | null {
  const labelled = child && isBlock(child) ? parseLabelled(textOf(child)) : null
  const isShort = labelled !== null && labelled.value.length <= 40 && !hasStops(labelled.value)
  return isShort ? labelled : null
}

interface Line {
  at: number
  /** The line, or the one below it where the value stands there. */
  block: Block
  entries: CatalogueEntry[]
  /** Whether the value of its last field is the next line. */
  value: boolean
}

function findLines(children: Document['children'], words?: ArchiveWords): Line[] {
  const text = children.findIndex(
    (child, at) =>
      isBlock(child) &&
      isText(textOf(child)) &&
      readCatalogueLine(textOf(child), words) === null &&
      !isAboveCatalogue(children, at, words)
  )
  const front = Math.min(text === -1 ? longestFront : text, longestFront)
  const back = children.length - longestBack
  const read = children.map((child, at) =>
    (at < front || at >= back) && isBlock(child)
      ? (readCatalogueLine(textOf(child), words)?.map((entry) => ({...entry})) ?? null)
      : null
  )
  const own = children.findIndex((child) => isBlock(child) && beginsText(textOf(child)))
  const press = own === -1 ? front : Math.min(own, front)
  const lines: Line[] = []
  for (let at = 0; at < children.length; at++) {
    const above = lines.at(-1)
    const isBelowPair =
      above !== undefined &&
      (above.value ? above.at + 2 === at : above.at + 1 === at && isLone(children[above.at]))
    const entries = read[at] ?? (isBelowPair && at < front ? loneLabel(children[at]) : null)
    if (!entries) continue
    if (entries.some((entry) => isSentence(entry.value) && !isRemark(entry))) continue
    const stands =
      at < front
        ? isBelowPair || mayStand(children, at, {entries, words}, at < press)
        : entries.every(standsAtEnd) && labelsBeside(children, at, words).own === 0
    if (!stands) continue
    const open = entries.at(-1)
    const next = children[at + 1]
    const value =
      open?.value === '' && next && isBlock(next) && isValueOf(open, next, children[at + 2], words)
    const isEmpty = isBelowPair && isLone(next)
    if (!value && !isEmpty && isLone(children[at]) && !hasFieldBeside(children, at, words)) continue
    if (value) open.value = textOf(next)
    const block = value ? next : children[at]
    if (block && isBlock(block)) lines.push({at, block, entries, value: Boolean(value)})
    if (value) at++
  }
  return lines
}

function apply(document: Document, lines: readonly Line[]): void {
  const entries = lines.flatMap((line) => line.entries)
  document.data.meta.catalogue = entries.map(({label, value}) => ({label, value}))
  // Where a page says when a paper was published, its other day is that on which it shows it.
  const isShown =
    isOfCopyist(entries) ||
    entries.some(({label, value}) => ofPaper.test(label) && findDate(value) !== null)
  for (const [at, {block, entries: printed}] of lines.entries()) {
    if (isDayAlone(lines[at]) && isDayAlone(lines[at + 1], lines[at])) continue
    const told = isShown ? printed.filter(({label}) => !ofCopies.test(label)) : printed
    claimEntries(document, told, block)
  }
}

/**
 * Whether a line is a day and nothing else, right below another line: of several days without labels
 * the last one is that of publication.
 */
function isDayAlone(line: Line | undefined, above?: Line): boolean {
  const [day, ...others] = line?.entries ?? []
  const isBelow = above === undefined || line?.at === above.at + 1
  return isBelow && others.length === 0 && day?.label === '时间' && onlyDate(day.value) !== null
}

/** The day on which a paper was published, by the name of the field. */
const ofPaper = /^(?:发布|發布|公布|颁布|頒布)(?:日期|时间|時間)$/
/** The day on which a site shows something. */
const ofCopies = /^(?:更新)?(?:时间|時間|日期)$/

/**
 * Whether a site names itself as the author and as the source of what it shows: it has copied that,
 * and the time that it prints is no day of publication. Nor is it that of one whose author is nobody.
 */
function isOfCopyist(entries: readonly CatalogueEntry[]): boolean {
  const named = (form: RegExp) => entries.find(({label}) => form.test(label))?.value ?? ''
  const [author, source] = [named(/^作者$/), named(/[来來]源$/)]
  // 本站原创: what a site has written itself, whoever did.
  if (/原[创創]/.test(source)) return false
  const isNobody = /^\p{Script=Han}{2,}$/u.test(author) && !isPress(author) && !isPerson(author)
  return isNobody || (source !== '' && author === source && !isOrgan(source))
}

function isPress(name: string): boolean {
  return isOrgan(name) || /(?:报|网|社|台|办|刊)$/.test(name)
}

function isPerson(name: string): boolean {
  return beginsWithSurname(name) && isPersonName(name)
}
