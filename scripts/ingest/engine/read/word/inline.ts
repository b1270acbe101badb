import {attributeOf, childOf, childrenOf, textIn, type XmlElement} from '../container/xml.ts'
import type {Story} from './context.ts'
import {isOn, isWord, valueOf} from './elements.ts'
import {type Fields, formText, isOfToday, printsItself} from './fields.ts'
import {alternativeOf, artIn, boxed, isLeftOut, isRemoved, isUnprinted} from './printed.ts'
import {symbolOf} from './symbols.ts'
import {type Doubt, doubts, runDoubts, strange, symbolDoubt} from './text-doubts.ts'

/** The text of a paragraph, and what stands on the page beside it. */
export interface Inline {
  /** Its text, divided where the author broke the line. */
  lines: string[]
  /** Contents of text boxes that are anchored in it, in order. */
  boxes: XmlElement[]
  doubts: Doubt[]
  /** Text in it that is not printed, as it is formatted to be hidden. */
  hidden: string
}

/** Read what is printed in a paragraph, in order. */
export function readInline(paragraph: XmlElement, story: Story, fields: Fields): Inline {
  const {styles, notes} = story.context
  const style = styles.paragraph(valueOf(childOf(paragraph, 'pPr'), 'pStyle'))
  const inline: Inline = {lines: [''], boxes: [], doubts: [], hidden: ''}
  let isHidden = false

  const add = (text: string) => {
    if (fields.isInside()) inline.hidden += /\p{Script=Han}/u.test(text) ? text : ''
    else if (isHidden) inline.hidden += text
    else inline.lines.push((inline.lines.pop() ?? '') + text)
  }
  const breakLine = () => {
    if (!isHidden && !fields.isInside()) inline.lines.push('')
  }

  const visitAll = ({children}: XmlElement) => {
    for (const child of children) if (typeof child !== 'string') visit(child)
  }

  const visitRun = (run: XmlElement) => {
    const outer = isHidden
    const properties = childOf(run, 'rPr')
    const ownHidden =
      isOn(properties, 'vanish') ??
      (style.isHidden === true || styles.hides(valueOf(properties, 'rStyle')))
    isHidden = outer || ownHidden
    for (const doubt of runDoubts(run, properties)) inline.doubts.push(doubt)
    visitAll(run)
    isHidden = outer
  }

  const visit = (element: XmlElement): void => {
    const {name} = element
    const doubt = Object.hasOwn(strange, name) ? strange[name] : undefined
    if (doubt) inline.doubts.push(doubt)
    if (isRemoved(element)) inline.doubts.push(doubts.revised)
    switch (name) {
      case 't':
        add(textIn(element))
        return
      case 'r':
        if (isWord(element)) visitRun(element)
        else visitAll(element)
        return
      case 'tab':
      case 'ptab':
        add('\t')
        return
      case 'br':
      case 'cr':
        breakLine()
        return
      case 'noBreakHyphen':
        add('-')
        return
      case 'sym': {
        const font = attributeOf(element, 'font') ?? ''
        const {text, isKnown} = symbolOf(font, attributeOf(element, 'char') ?? '')
        add(text)
        if (!isKnown || text !== '') inline.doubts.push(symbolDoubt(font))
        return
      }
      case 'instrText':
        fields.instruct(textIn(element))
        return
      case 'fldChar': {
        add(formText(element))
        const isResult = attributeOf(element, 'fldCharType') === 'separate'
        if (isResult && isOfToday(fields.instruction())) inline.doubts.push(doubts.today)
        const instruction = fields.mark(element)
        if (instruction !== null && printsItself(instruction)) {
          inline.doubts.push({found: `域“${instruction}”`, expected: '印出的内容没有存在文件里'})
        }
        return
      }
      case 'fldSimple':
        if (isOfToday(attributeOf(element, 'instr'))) inline.doubts.push(doubts.today)
        break
      case 'sdtPr':
        if (childOf(element, 'showingPlcHdr')) inline.doubts.push(doubts.prompt)
        return
      case 'footnoteReference':
      case 'endnoteReference':
        if (!isHidden) add(notes.numberOf(element))
        return
      case 'footnoteRef':
      case 'endnoteRef':
        add(story.ownNumber)
        return
      case 'AlternateContent': {
        const chosen = alternativeOf(element)
        if (chosen) visitAll(chosen)
        return
      }
      case 'txbxContent':
        if (!isHidden) inline.boxes.push(element)
        return
      case 'p':
      case 'tbl':
        if (!isWord(element)) break
        if (!isHidden) inline.boxes.push(boxed(element))
        return
      case 'textpath':
        if (!isHidden) inline.boxes.push(...artIn(element))
        return
      case 'ruby':
        if (childOf(element, 't')) inline.doubts.push(doubts.reading)
        break
      case 'inline':
      case 'anchor':
      case 'shape':
        if (isPage(element)) inline.doubts.push(doubts.picture)
        break
      case 'blip':
      case 'imagedata':
        story.context.pictures++
        return
    }
    if (!isUnprinted(element) && !isLeftOut(element)) visitAll(element)
  }

  visitAll(paragraph)
  return inline
}

/** A picture of more than some twelve centimetres each way may be a page. */
const large = {emu: 12 * 360_000, points: 340}

/** Whether a drawing is a picture as large as a page; a text box may be, too, and is none. */
function isPage(drawing: XmlElement): boolean {
  const extent = childOf(drawing, 'extent')
  const isLarge = extent
    ? ['cx', 'cy'].every((side) => Number(attributeOf(extent, side) ?? '0') > large.emu)
    : ['width', 'height'].every((side) => pointsOf(drawing, side) > large.points)
  return isLarge && holdsPicture(drawing)
}

function pointsOf(shape: XmlElement, side: string): number {
  const style = attributeOf(shape, 'style') ?? ''
  const [, value] =
    style
      .split(';')
      .map((part) => part.split(':'))
      .find(([name]) => name?.trim() === side) ?? []
  return value?.trim().endsWith('pt') ? Number.parseFloat(value) : 0
}

function holdsPicture(element: XmlElement): boolean {
  return childrenOf(element).some(
    (child) =>
      child.name === 'blip' ||
      child.name === 'imagedata' ||
      (child.name !== 'txbxContent' && holdsPicture(child))
  )
}
