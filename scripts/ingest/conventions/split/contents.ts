import {firstLine, textOf} from '../../engine/tree/blocks.ts'
import type {ContentsEntry} from '../document-data.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {isContentsHeading} from '../lexicon/contents-heading.ts'
import {isOrgan} from '../lexicon/organs.ts'
import {printWidth} from '../lexicon/punctuation.ts'
import {bare, bigrams, similarity} from '../lexicon/similarity.ts'
import {isGroup} from './groups.ts'
import {readPlain} from './plain-contents.ts'

/** The contents list of a bundle. */
export interface Contents {
  /** Index of the line that says 目录, and of the first line after the list. */
  start: number
  end: number
  entries: ContentsEntry[]
  /** Names of groups of entries, which stand above the first of each in the text, too. */
  groups: string[]
}

/** `- 02 题目`, `02 题目`, `2-6 题目`: the page in front. */
const pageInFront = /^[-–—•·\s]*(\d{1,3})(?:-\d{1,3})?[\s　]+(?=\S*\p{Script=Han})/u
/** `题目……（3）`, `题目 <tab> (3)`, `题目··12`, `题目／作者（12）`: the page behind. */
const pageBehind =
  /(?:[（(]\s*(\d{1,4})\s*[）)]|(?:[.．…·•・⋯_—-]{2}|\t|\s{2})\s?[-—]?\s?(\d{1,4})\s*[-—]?)$/
/** What leads the eye from a title to its page. */
const leader = /(?<![\s.．…·•・⋯_—-])[\s.．…·•・⋯_—-]+$/
/** `题目　作者 12`: one space before the page; a year is none. */
const pageBehindSpace = /[\s　](\d{1,3})$/
/** （某政发〔2024〕5号） or 某政发〔2024〕5号 behind a title, or in front of it */
const number =
  /[（(][^（()）]{1,14}[〔［[]\d{4}[〕］\]][^（()）]{1,8}号[）)]$|(?<=\S)[\s　]+\p{Script=Han}{1,14}[〔［[]\d{4}[〕］\]]第?\d{1,5}号$|^\p{Script=Han}{1,14}[〔［[]\d{4}[〕］\]]第?\d{1,5}号[\s　]+(?=\p{Script=Han})/u
const ordinal = /^(?:\d{1,3}\s*[.．、]\s*|[（(]\d{1,3}[）)]\s*|[一二三四五六七八九十百]{1,4}、\s*)/

/**
 * Find and read the contents list.
 *
 * Two forms: the page in front, with the author on the lines below; or the page
 * behind, where lines without a page are the first halves of wrapped titles. A list without pages is
 * read by its titles alone.
 */
export function readContents(blocks: readonly Block[]): Contents | null {
  const start = blocks.findIndex((block) => isContentsHeading(textOf(block)))
  if (start === -1) return null
  const lines = blocks.slice(start + 1)
  const near = lines.slice(0, 12).map((block) => textOf(block))
  const count = (form: RegExp) => near.filter((line) => form.test(line)).length
  const behind = count(pageBehind) >= 2 ? pageBehind : pageBehindSpace
  if (count(pageInFront) + count(behind) < 2) return withoutPages(lines, start)
  const {entries, used, groups} =
    count(pageInFront) >= count(behind) ? readFront(lines) : readBehind(lines, behind)
  return entries.length < 2 ? null : {start, end: start + 1 + used, entries, groups}
}

/** A list that tells titles alone. */
function withoutPages(lines: readonly Block[], start: number): Contents | null {
  const plain = readPlain(lines, ordinal)
  const entries = plain?.titles.map(({text, lines: on}) => createEntry(text, undefined, on, false))
  return plain && entries
    ? {start, end: start + 1 + plain.used, entries, groups: plain.groups}
    : null
}

interface Reading {
  entries: ContentsEntry[]
  /** Lines of the list. */
  used: number
  groups: string[]
}

/** Lines that may stand between the last line of one entry and the first of the next. */
const patience = 6

function readFront(lines: readonly Block[]): Reading {
  const entries: ContentsEntry[] = []
  const groups: string[] = []
  let used = 0
  for (const [at, block] of lines.entries()) {
    const text = textOf(block)
    const match = pageInFront.exec(text)
    const entry = entries.at(-1)
    if (match && Number(match[1]) >= (entry?.page ?? 0)) {
      entries.push(entryOf(text.slice(match[0].length), match[1], block, lines[at + 1]))
      used = at + 1
    } else if (at >= used + patience || beginsText(text, entries)) break
    else if (entry && block.data.gap === 0 && text.length <= 60 && at === used) {
      entry.below.push(text)
      entry.lines.push(...block.data.lines)
      used = at + 1
    }
  }
  return {entries: withWrapped(entries, lines), used, groups}
}

/** An entry; who wrote it stands in its line only where no line stands right below. */
function entryOf(
  printed: string,
  page: string | undefined,
  block: Block,
  next: Block | undefined
): ContentsEntry {
  const isAlone = !next || next.data.gap > 0 || pageInFront.test(textOf(next))
  return createEntry(printed, page, [block], isAlone)
}

/** What two lines share that are the beginning of one title, at least. */
const leastShared = 6
/** One of the first titles stands at the front of the text; its wording may be another than that of the list. */
const atFront = {entries: 3, similar: 0.75}

/** Whether the text of a bundle begins: a line of the list says no title again. */
function beginsText(line: string, entries: readonly ContentsEntry[]): boolean {
  if (entries.some((entry) => begins(line, entry))) return true
  const pairs = bigrams(bare(line))
  return entries
    .slice(0, atFront.entries)
    .some(({title}) => similarity(pairs, bigrams(bare(title))) >= atFront.similar)
}

function begins(line: string, {title}: ContentsEntry): boolean {
  const [printed, listed] = [bare(line), bare(title)]
  if (Math.min(printed.length, listed.length) < leastShared) return false
  return listed.startsWith(printed) || printed.startsWith(listed)
}

/** Lines of a list that are about as wide as its widest one may be wrapped. */
const ragged = 1.5

/** Entries with what their titles are if the list wrapped them: an author still stands below. */
function withWrapped(entries: readonly ContentsEntry[], lines: readonly Block[]): ContentsEntry[] {
  const widths = new Map(lines.map((block) => [firstLine(block), printWidth(textOf(block))]))
  const widthOf = ({lines: [first = 0]}: ContentsEntry) => widths.get(first) ?? 0
  const full = entries.reduce((width, entry) => Math.max(width, widthOf(entry)), 0)
  return entries.map((entry) => {
    const [rest, ...others] = entry.below
    const isFull = widthOf(entry) >= full - ragged
    return rest !== undefined && others.length > 0 && isFull
      ? {...entry, wrapped: entry.title + rest}
      : entry
  })
}

function readBehind(lines: readonly Block[], form: RegExp): Reading {
  const entries: ContentsEntry[] = []
  const groups: string[] = []
  let used = 0
  let pending: Block[] = []
  for (const [at, block] of lines.entries()) {
    const text = textOf(block)
    if (text.length > 120 || at >= used + patience) break
    const cut = pending.at(-1)
    const isRest = cut !== undefined && restOfPage.test(text) && cutPage.test(textOf(cut))
    const printed = isRest ? textOf(cut) + text : text
    const match = form.exec(printed)
    if (!match) {
      if (isGroup(text, textOf(lines[at + 1] ?? block))) {
        pending = []
        groups.push(text)
      } else pending.push(block)
      continue
    }
    const page = match.slice(1).find(Boolean)
    if (Number(page) < (entries.at(-1)?.page ?? 0)) break
    const front = printed.slice(0, match.index).replace(leader, '')
    const above = isRest ? pending.slice(0, -1) : pending
    const wrapped = ordinal.test(front) ? [] : above
    const title = [...wrapped.map(textOf), front].join(' ')
    entries.push(createEntry(title, page, [...wrapped, ...(isRest ? [cut] : []), block]))
    used = at + 1
    pending = []
  }
  return {entries, used, groups}
}

/** The page of an entry, which its line had no room for: ……（, and 12） below. */
const cutPage = /[（(]\s*\d{0,3}$/
const restOfPage = /^\d{0,4}\s*[）)]$/

/** @param mayName whether the line may end with the body that wrote the text */
function createEntry(
  printed: string,
  page: string | undefined,
  printedOn: readonly Block[],
  mayName = true
): ContentsEntry {
  const text = printed.replace(ordinal, '').trim()
  const [titles, author] = splitAuthor(text, mayName)
  const [title = titles, second] = titles
    .replace(number, '')
    .trimEnd()
    .split(/[—―]{2}(?=\S{4})/)
  return {
    title: title.replace(leader, ''),
    ...(second === undefined ? {} : {second}),
    page: page === undefined ? null : Number(page),
    below: author === null ? [] : [author],
    lines: printedOn.flatMap((block) => block.data.lines)
  }
}

/** What a title quotes, and no body has in its name. */
const quoted = /[“”‘’《》]/

/**
 * Title and who wrote or delivered it: what stands behind a slash, between the
 * dots and the page, or behind the last space where it is a body or the editors.
 */
function splitAuthor(text: string, mayName: boolean): [title: string, author: string | null] {
  const [title = text, author] = text.split(
    /\s?[／/]\s?(?=\p{Script=Han})|(?<![.．…·•・⋯_])[.．…·•・⋯_]{3,}(?=\s*\p{Script=Han})/u
  )
  if (author !== undefined) return [title.trimEnd(), author.trim()]
  const [, front, back] = /^(.*\S)[\s　]+(\S+)$/u.exec(text) ?? []
  const isAuthor =
    mayName &&
    back !== undefined &&
    ((isOrgan(back) && !quoted.test(back)) || back.startsWith('本刊'))
  return isAuthor && !text.includes('关于') ? [front ?? text, back] : [text, null]
}
