import {childOf, type XmlElement} from '../container/xml.ts'
import type {Hints} from '../../tree/nodes.ts'
import type {Label, Story} from './context.ts'
import {isOn, valueOf} from './elements.ts'
import type {Doubt} from './text-doubts.ts'
import {type Format, over, ownFormat, type ParagraphStyle} from './styles.ts'

/** What is known of a paragraph beside its text. */
export interface Manner {
  /** What Word prints in front of it. */
  label: string
  hints: Hints
  /** Full-width characters by which its first line is indented. */
  indent: number
  isTitle: boolean
  doubts: Doubt[]
}

/** Levels of an outline that are headings; 9 is text. */
const levels = 9

/** How a paragraph is printed; its list counts on. */
export function readManner(
  paragraph: XmlElement,
  {context, counters}: Pick<Story, 'context' | 'counters'>
): Manner {
  const style = styleOf(paragraph, context.styles)
  const format = over(ownFormat(paragraph), style)
  const list = listOf(paragraph, style, context.lists)
  const label = list && counters(list.list, list.ilvl)
  const {outline, align} = format
  const indent = indentOf(format)
  const level = style.isTitle ? 1 : outline !== null && outline < levels ? outline + 1 : undefined
  const aligned =
    align === 'center' ? 'center' : align === 'right' || align === 'end' ? 'right' : undefined
  return {
    label: label?.text ?? '',
    hints: {
      // Whoever gave it a form of its own made it a paragraph.
      ...(indent > 0 || aligned !== undefined || label ? {begins: true} : {}),
      ...(level === undefined ? {} : {level}),
      ...(aligned === undefined ? {} : {align: aligned}),
      ...(label?.isBullet && list ? {item: {depth: list.ilvl + 1, isNumbered: false}} : {})
    },
    indent,
    isTitle: style.isTitle,
    doubts: label ? doubtsOf(label) : []
  }
}

/** Whether nothing ends the paragraph on the page: its mark was deleted, moved away or is hidden. */
export function runsOn(paragraph: XmlElement): boolean {
  const properties = childOf(paragraph, 'pPr')
  const mark = properties && childOf(properties, 'rPr')
  if (!mark) return false
  return (
    childOf(mark, 'del') !== null ||
    childOf(mark, 'moveFrom') !== null ||
    isOn(mark, 'vanish') === true
  )
}

/** Empty lines that stand for the page that is turned before and behind a paragraph. */
export function pageTurns(paragraph: XmlElement): {before: string[]; behind: string[]} {
  const properties = childOf(paragraph, 'pPr')
  const section = properties && childOf(properties, 'sectPr')
  const turns = section !== null && valueOf(section, 'type') !== 'continuous'
  return {
    before: isOn(properties, 'pageBreakBefore') === true ? [''] : [],
    behind: turns ? [''] : []
  }
}

function styleOf(paragraph: XmlElement, styles: Story['context']['styles']): ParagraphStyle {
  return styles.paragraph(valueOf(childOf(paragraph, 'pPr'), 'pStyle'))
}

/**
 * The list and level of a paragraph: what it says itself, else its style. A style is of the level
 * that names it, whatever it says.
 */
function listOf(paragraph: XmlElement, style: ParagraphStyle, lists: Story['context']['lists']) {
  const own = ownFormat(paragraph)
  const numId = own.numId ?? style.numId
  const list = numId === null ? undefined : lists.get(numId)
  if (!list) return null
  const named = style.ids.flatMap(
    (id) => [...list.levels].find(([, level]) => level.style === id)?.[0] ?? []
  )
  return {list, ilvl: own.ilvl ?? named[0] ?? (own.numId === null ? style.ilvl : null) ?? 0}
}

/** Half a character and more count; what stands further in is not the indent of a paragraph. */
function indentOf({firstLineChars, firstLine, size}: Format): number {
  const characters =
    firstLineChars === null ? (firstLine ?? 0) / ((size ?? 21) * 10) : firstLineChars / 100
  return Math.max(0, Math.min(9, Math.round(characters)))
}

function doubtsOf({text, isDoubtful}: Label): Doubt[] {
  return isDoubtful && text !== '' ? [uncertain] : []
}

const uncertain: Doubt = {found: '自动编号', expected: '这样的编号，各种办公软件印出的可能不同'}
