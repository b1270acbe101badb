import {attributeOf, childOf, childrenOf, textIn, type XmlElement} from '../container/xml.ts'
import type {Place} from '../reader.ts'
import type {Context} from './context.ts'
import {isOn, isWord, valueOf} from './elements.ts'
import {createFields, type Fields, formText} from './fields.ts'
import {
  alternativeOf,
  artIn,
  boxed,
  isDeleted,
  isFrame,
  isLayout,
  isLeftOut,
  isMergedAway,
  isUnprinted,
  stray
} from './printed.ts'
import {pageTurns} from './paragraph.ts'
import {symbolOf} from './symbols.ts'

/** What is gathered of one paragraph or cell. */
interface Gathered {
  lines: string[]
  /** Text boxes, which follow on the paragraph that they are anchored in. */
  boxes: XmlElement[]
}

/**
 * The places of a text: one for each line of a paragraph and for each cell with text. This goes
 * through all elements and takes every text that it comes by, whatever stands around it, and so
 * tells what blocks have lost.
 *
 * @param name what people call the text, where it is not the body: 脚注1, 页眉
 */
export function placesIn(
  root: XmlElement,
  name: string,
  {styles, notes, labels}: Context,
  ownNumber = ''
): Place[] {
  const places: Place[] = []
  let paragraphs = 0
  let tables = 0
  /** Whether the style of the paragraph hides what does not say otherwise. */
  let isHidden = false
  /** Whether it goes through a paragraph. */
  let isInline = false
  let at: Gathered | null = null

  const take = (text: string) => {
    if (isInline) at?.lines.push((at.lines.pop() ?? '') + text)
  }

  const inParagraph = (paragraph: XmlElement, fields: Fields) => {
    const [outer, outerHidden] = [at, isHidden]
    isHidden = styles.paragraph(valueOf(childOf(paragraph, 'pPr'), 'pStyle')).isHidden === true
    const {before, behind} = pageTurns(paragraph)
    const own: Gathered = {lines: [...before, labels.get(paragraph) ?? ''], boxes: []}
    at = own
    const outerInline = isInline
    isInline = true
    walk(paragraph, fields)
    isInline = outerInline
    own.lines.push(...behind)
    at = outer
    isHidden = outerHidden
    if (outer) {
      outer.lines.push(...own.lines)
      for (const box of own.boxes) walk(box, createFields(box))
      return
    }
    const label = `${name}第${String(++paragraphs)}段`
    const isOne = own.lines.filter((line) => line.trim() !== '').length < 2
    own.lines.forEach((text, line) => {
      places.push({text, label: isOne ? label : `${label}第${String(line + 1)}行`})
    })
    for (const box of own.boxes) walk(box, createFields(box))
  }

  const inTable = (table: XmlElement, fields: Fields) => {
    if (at || isFrame(table)) {
      walk(table, fields)
      return
    }
    tables++
    let row = 0
    const inRows = (element: XmlElement, column: number): number => {
      let columns = column
      for (const child of childrenOf(element)) {
        if (child.name === 'tr') {
          if (isDeleted(child)) continue
          row++
          if (isLayout(child)) walk(child, fields)
          else inRows(child, 0)
        } else if (child.name === 'tc') {
          if (isDeleted(child)) continue
          columns++
          at = {lines: [], boxes: []}
          if (!isMergedAway(child)) walk(child, fields)
          const text = at.lines.filter((line) => line.trim() !== '').join('\n')
          at = null
          const label = `${name}表${String(tables)}第${String(row)}行第${String(columns)}列`
          if (text !== '') places.push({text, label})
        } else if (!isUnprinted(child) && child.name !== 'p') columns = inRows(child, columns)
      }
      return columns
    }
    inRows(table, 0)
  }

  const hides = (run: XmlElement) => {
    const properties = childOf(run, 'rPr')
    return isOn(properties, 'vanish') ?? (isHidden || styles.hides(valueOf(properties, 'rStyle')))
  }

  /** Fields begin and end in hidden text, too. */
  const passHidden = (element: XmlElement, fields: Fields) => {
    for (const child of childrenOf(element)) {
      if (child.name === 'fldChar') fields.mark(child)
      else if (!isUnprinted(child)) passHidden(child, fields)
    }
  }

  const walk = (element: XmlElement, fields: Fields): void => {
    for (const child of element.children) {
      if (typeof child === 'string' || isUnprinted(child)) continue
      const {name: kind} = child
      const alone = isInline ? null : stray(child)
      const isOwn = (kind === 'p' || kind === 'tbl') && isWord(child)
      if (isOwn && isInline) at?.boxes.push(boxed(child))
      else if (alone) inParagraph(alone, fields)
      else if (kind === 'p' && isWord(child)) inParagraph(child, fields)
      else if (kind === 'tbl' && isWord(child)) inTable(child, fields)
      else if (isLeftOut(child)) continue
      else if (kind === 'txbxContent' && isInline) at?.boxes.push(child)
      else if (kind === 'textpath') at?.boxes.push(...artIn(child))
      else if (kind === 'AlternateContent') {
        const chosen = alternativeOf(child)
        if (chosen) walk(chosen, fields)
      } else if (kind === 'fldChar' && isInline) {
        if (!fields.isInside()) take(formText(child))
        fields.mark(child)
      } else if (fields.isInside()) walk(child, fields)
      else if (kind === 'r' && isWord(child) && hides(child)) passHidden(child, fields)
      else if (kind === 't') take(textIn(child))
      else if (kind === 'tab' || kind === 'ptab') take('\t')
      else if (kind === 'br' || kind === 'cr') {
        if (isInline) at?.lines.push('')
      } else if (kind === 'noBreakHyphen') take('-')
      else if (kind === 'sym')
        take(symbolOf(attributeOf(child, 'font') ?? '', attributeOf(child, 'char') ?? '').text)
      else if (kind === 'footnoteReference' || kind === 'endnoteReference')
        take(notes.numberOf(child))
      else if (kind === 'footnoteRef' || kind === 'endnoteRef') take(ownNumber)
      else walk(child, fields)
    }
  }
  walk(root, createFields(root))
  return places
}
