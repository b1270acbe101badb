import type {Element, Root} from 'hast'
import {plainOf} from '../../site-words/plain.ts'
import type {Span} from './span.ts'
import type {Line} from './line.ts'
import {isExported} from './line-ends.ts'
import {isLinked} from './measures.ts'
import {findElement} from './parse-page.ts'
import {rawTextOf} from './raw-text.ts'

/** What a page says of itself in its head. */
export interface HeadField {
  /** As the head names it, with its value: a place of the source. */
  printed: string
  /** Whether it is the title of the page, which may be of the site alone. */
  isOfPage: boolean
  /** What it tells of the article; `null` where it may not be of it. */
  field: {label: string; value: string} | null
}

/** Names that sites of governments give to data in the head of a page, by what they tell. */
const labels: ReadonlyMap<string, string> = new Map([
  ['articletitle', '标题'],
  ['pubdate', '发布日期'],
  ['publishdate', '发布日期'],
  ['contentsource', '来源'],
  ['source', '来源'],
  ['author', '作者'],
  ['sitename', '网站名称']
])

/** Shorter titles are names of sites. */
const shortestTitle = 6
/** A name of a body may be so long; where the block goes on behind it, it is no title. */
const longestName = 16
/** Lines that a title may stand on. */
const longestTitle = 6

/**
 * The data in the head of a page that may tell of its article, its title first; and where the title
 * stands on the page. What the title has more than the page prints, such as the name of the site, is none of it.
 */
export function readHead(
  root: Root,
  lines: readonly Line[]
): {fields: HeadField[]; titles: Span[]; columns: ReadonlySet<string>} {
  const head = findElement(root, 'head')
  const named = dataIn(head)
  const own = findElement(head ?? root, 'title')
  const title = own ? rawTextOf(own).replace(/\s+/g, ' ').trim() : ''
  const candidates = [...named.filter(([name]) => name.toLowerCase() === 'articletitle')]
    .map(([, value]) => value)
    .concat(partsOf(title))
  const found = findTitles(candidates, lines)
  const fields: HeadField[] = []
  if (title !== '')
    fields.push({
      printed: `title: ${title}`,
      isOfPage: true,
      field: found ? {label: '标题', value: found.title} : null
    })
  for (const [name, value] of named) {
    const label = labels.get(name.toLowerCase())
    if (label === undefined) continue
    const isSaid = label === '标题' && found !== null && title !== ''
    // Programs of documents name who sat at the machine.
    const isOfMachine = name.toLowerCase() === 'author' && isExported(root)
    const field = isSaid || isOfMachine ? null : {label, value}
    fields.push({printed: `${name}: ${value}`, isOfPage: false, field})
  }
  return {fields, titles: found?.spans ?? [], columns: columnsIn(title, named, found?.title)}
}

/** Names that heads of pages give to data about their columns. */
const ofColumns = new Set(['columnname', 'lanmu'])
const longestColumn = 12

/** What the head of a page calls its column: in data of its own, or beside the article in the title of the page. */
function columnsIn(
  title: string,
  named: readonly [name: string, value: string][],
  article: string | undefined
): ReadonlySet<string> {
  const own = named.filter(([name]) => ofColumns.has(name.toLowerCase())).map(([, value]) => value)
  const beside = article === undefined ? title : title.replace(article, ' _ ')
  const parts = beside.split(/[_|—–>-]+|\s{1,9}/)
  const plain = [...own, ...parts].map((each) => plainOf(each))
  return new Set(plain.filter((each) => each.length >= 2 && each.length <= longestColumn))
}

/** Names and values of data in a head, in order; of a name the first. */
function dataIn(head: Element | null): [name: string, value: string][] {
  const data = new Map<string, string>()
  for (const child of head?.children ?? []) {
    if (child.type !== 'element' || child.tagName !== 'meta') continue
    const {name, content} = child.properties
    const value = typeof content === 'string' ? content.replace(/\s+/g, ' ').trim() : ''
    if (typeof name === 'string' && value !== '' && !data.has(name)) data.set(name, value)
  }
  return [...data]
}

/** Marks that divide the title of an article from the names of its column and its site. */
const divisions = /[_|—–>\s-]+/g

/** What may be the title of an article in that of its page: all of it, then less and less, from its front, and from its end. */
function partsOf(title: string): string[] {
  const marks = [...title.matchAll(divisions)].slice(0, longestTitle)
  const start = marks[0]?.index === 0 ? marks[0][0].length : 0
  const fronts = [title.length, ...marks.map(({index}) => index).toReversed()]
  const ends = marks.map(({index, 0: mark}) => index + mark.length)
  return [
    ...fronts.filter((end) => end > start).map((end) => title.slice(start, end)),
    ...ends.filter((from) => from > start).map((from) => title.slice(from))
  ]
}

/** 某政〔2024〕6号, by which some sites call a page: the paper has a title beside it. */
const paperNumber = /^\p{Script=Han}{1,12}[〔［[(（]\d{4}[〕］\])）]\s?第?\d{1,5}号$/u

/** The first of some titles that the page prints, and where, links to it aside. */
function findTitles(
  candidates: readonly string[],
  lines: readonly Line[]
): {title: string; spans: Span[]} | null {
  const texts = lines.map((line) => bare(line.text))
  for (const title of candidates) {
    const wanted = bare(title)
    if (wanted.length < shortestTitle || paperNumber.test(title.trim())) continue
    const spans: Span[] = []
    for (const [start, line] of lines.entries()) {
      // Who signs stands right, and may be whose site it is.
      const isAside = line.row !== null || line.hints.align === 'right'
      if (isLinked(line) || isAside || !wanted.startsWith(texts[start] ?? '')) continue
      const end = endOf(wanted, texts, start)
      const isPart = wanted.length < longestName && end !== null && goesOn(lines[end], line)
      if (end !== null && !isPart) spans.push({start, end})
    }
    if (spans.length > 0) return {title, spans}
  }
  return null
}

/** Whether a line goes on in the same block as another: then that is no whole title. */
function goesOn(next: Line | undefined, {block}: Line): boolean {
  return next?.block === block && next.hints.begins !== true && !next.row
}

/** Behind the last of the lines from one on that are a title together; `null` where they are none. */
function endOf(wanted: string, texts: readonly string[], start: number): number | null {
  let text = ''
  for (let at = start; at < start + longestTitle && text.length < wanted.length; at++) {
    text += texts[at] ?? ''
    if (text === '' || !wanted.startsWith(text)) return null
    if (text.length === wanted.length) return at + 1
  }
  return null
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}
