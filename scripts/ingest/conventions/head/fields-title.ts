import {isBlock, textOf, toFurniture} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {hasStops} from '../clean/sentence.ts'
import {genreOf} from '../lexicon/genre.ts'
import {isOrgan} from '../lexicon/organs.ts'
import {type CatalogueEntry, isOnlyOfCatalogues, readCatalogueLine, valueOf} from './catalogue.ts'
import {headLineOf} from './lines.ts'
import {type TitleParts, titleParts} from './title-parts.ts'
import type {TitleSpan} from './title-lines.ts'

/** Characters of the shortest title. */
const shortest = 6

/**
 * The title of a document that prints it among the fields of its page and nowhere else: the line of
 * that field becomes its first one. `null` where no field holds one, or its line is no line of text.
 */
export function titleOfFields(
  document: Document,
  catalogue: readonly CatalogueEntry[]
): TitleSpan | null {
  const named = valueOf(catalogue, 'title')
  const value = named !== null && isTitle(named) ? named : headlineIn(catalogue, named)
  if (value === null) return null
  const {children} = document
  const at = children.findIndex(
    (child) =>
      child.type === 'furniture' &&
      child.reason === 'catalogue' &&
      child.children.length === 1 &&
      child.children.some((block) => textOf(block).includes(value))
  )
  const field = children[at]
  const [line] = field?.type === 'furniture' ? field.children : []
  if (!line) return null
  const above = children.slice(0, at)
  // Nothing is put above what may be text: the order of a source stays.
  if (above.some((child) => isBlock(child) && !isOfSite(textOf(child)))) return null
  for (const [place, child] of above.entries()) {
    if (isBlock(child)) children[place] = toFurniture(child, 'site-head')
  }
  children.splice(at, 1)
  children.unshift(line)
  return {start: 0, end: 1}
}

/**
 * The title of what names no genre: the headline of news that a page took over (原标题：某区…), of
 * a letter to an office (信件标题：…), and what stands among the fields of a paper (索引号, 文号).
 */
function headlineIn(catalogue: readonly CatalogueEntry[], named: string | null): string | null {
  const own = catalogue.find(({label}) => headline.test(label))?.value ?? ''
  const isOfPaper = catalogue.filter(isOnlyOfCatalogues).length >= fewestOfPaper
  const value = own === '' && isOfPaper ? (named ?? '') : own
  return value.length >= shortest && !/[。；]/.test(value) ? value : null
}

const headline = /^(?:原|信件|来信|來信|留言|咨询)[标標][题題]$/
/** So many fields that only catalogues have are those of a paper. */
const fewestOfPaper = 3

/** Characters of the longest line of a site. */
const longestOfSite = 30

function isOfSite(text: string): boolean {
  return text.length <= longestOfSite && !/[。；]/.test(text)
}

function isTitle(value: string): boolean {
  return value.length >= shortest && !hasStops(value) && genreOf(value) !== null
}

/** The title within the line of its field, with what is printed around it; `null` where a line is no such line. */
export function fieldParts(printed: string, value: string | null): TitleParts | null {
  if (value === null || printed === value || readCatalogueLine(printed) === null) return null
  const at = printed.indexOf(value)
  if (at === -1) return null
  const {before, title, behind} = titleParts(value)
  return {
    before: printed.slice(0, at) + before,
    title,
    behind: behind + printed.slice(at + value.length)
  }
}

function isButton(child: Document['children'][number]): boolean {
  return child.type === 'furniture' && child.reason === 'button'
}

/** The lines right above those that say when and from whom a page has its text, but for buttons. */
export function abovePress({children}: Document): ReadonlySet<Block> {
  const lines = new Set<Block>()
  let above: Block | null = null
  for (const child of children) {
    if (isBlock(child)) above = child
    else if (above && isOfPress(child)) lines.add(above)
    if (!isBlock(child) && !isButton(child)) above = null
  }
  return lines
}

function isOfPress(child: Document['children'][number]): boolean {
  if (child.type !== 'furniture' || child.reason !== 'catalogue') return false
  const fields = child.children.flatMap((block) => readCatalogueLine(textOf(block)) ?? [])
  return fields.some(({field, value}) => field === 'published' && value !== '')
}

/** Characters of the shortest and the longest title of news. */
const [shortestNews, longestNews] = [8, 90]

/**
 * The title of news, which tells nothing of what it is: the line right above the one that says when
 * and from whom a page has it, where no other line of text stands above. `null` where none is.
 */
export function titleAbovePress({children}: Document): TitleSpan | null {
  const [first] = children.filter((child) => isBlock(child))
  const at = first ? children.indexOf(first) : -1
  const next = children.slice(at + 1).findIndex((child) => !isButton(child))
  const below = children[at + 1 + next]
  if (!first || !below || !isOfPress(below)) return null
  const text = textOf(first).trim()
  const isNews =
    text.length >= shortestNews &&
    text.length <= longestNews &&
    /^\p{Script=Han}/u.test(text) &&
    !hasStops(text) &&
    !isOrgan(text) &&
    headLineOf(text) === null
  return isNews ? {start: 0, end: 1} : null
}
