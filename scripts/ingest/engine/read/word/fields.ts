import {attributeOf, childOf, childrenOf, type XmlElement} from '../container/xml.ts'
import {isOn, isWord, toNumber, valueOf} from './elements.ts'
import {alternativeOf, isUnprinted, stray} from './printed.ts'

/** Which fields a text is in: of each whether its instruction or its result goes on. */
export interface Fields {
  /** Take a mark of a field; the instruction of one that ended without a result is given back. */
  mark: (mark: XmlElement) => string | null
  /** Take a part of an instruction. */
  instruct: (text: string) => void
  /** The instruction of the innermost field, where its result is about to follow; else `null`. */
  instruction: () => string | null
  /** Whether text here is that of a field inside of the instruction of another. */
  isInside: () => boolean
}

/** Instructions are no longer than this; more of one that never ends is not kept. */
const longest = 500

/**
 * Follow the fields of a text from its beginning. Marks without their other half are none, so that
 * nothing behind them is taken for an instruction; the result of a field in another's instruction
 * is not printed.
 */
export function createFields(text: XmlElement): Fields {
  const whole = wholeFields(text)
  const open: {isCode: boolean; code: string}[] = []
  let codes = 0
  return {
    mark: (mark) => {
      if (!whole.has(mark)) return null
      const type = attributeOf(mark, 'fldCharType')
      const last = open.at(-1)
      if (type === 'begin') {
        open.push({isCode: true, code: ''})
        codes++
      } else if (type === 'separate' && last?.isCode) {
        last.isCode = false
        codes--
      } else if (type === 'end' && last) {
        open.pop()
        if (last.isCode) codes--
        return last.isCode ? last.code.trim() : null
      }
      return null
    },
    instruct: (text) => {
      const last = open.at(-1)
      if (last && last.code.length < longest) last.code += text
    },
    instruction: () => (open.at(-1)?.isCode ? (open.at(-1)?.code.trim() ?? null) : null),
    isInside: () => codes > (open.at(-1)?.isCode ? 1 : 0)
  }
}

/** The marks of all fields that begin and end in the paragraphs of a text. */
function wholeFields(text: XmlElement): ReadonlySet<XmlElement> {
  const whole = new Set<XmlElement>()
  const open: XmlElement[][] = []
  const visit = (element: XmlElement, isInline: boolean): void => {
    for (const child of childrenOf(element)) {
      const isOwn = isInline && isWord(child) && (child.name === 'p' || child.name === 'tbl')
      if (isUnprinted(child) || isOwn || (isInline && child.name === 'txbxContent')) continue
      if (child.name === 'fldChar' && isInline) take(child)
      else if (child.name === 'AlternateContent') {
        const chosen = alternativeOf(child)
        if (chosen) visit(chosen, isInline)
      } else
        visit(child, isInline || (child.name === 'p' && isWord(child)) || stray(child) !== null)
    }
  }
  const take = (mark: XmlElement) => {
    const type = attributeOf(mark, 'fldCharType')
    if (type === 'begin') open.push([mark])
    else open.at(-1)?.push(mark)
    if (type === 'end') for (const each of open.pop() ?? []) whole.add(each)
  }
  visit(text, false)
  return whole
}

/** Fields that are printed though no result of them is kept. */
export function printsItself(instruction: string): boolean {
  return /^\s*(?:EQ|AUTONUM\w*|LISTNUM|SYMBOL|PAGE|DATE|TIME)\b/i.test(instruction)
}

/** Whether a field is the day or the hour at which somebody looks at it. */
export function isOfToday(instruction: string | null): boolean {
  return /^\s*(?:DATE|TIME)\b/i.test(instruction ?? '')
}

/** What the box of a form shows: whether it is ticked, or which of its entries was chosen. */
export function formText(mark: XmlElement): string {
  const form = childOf(mark, 'ffData')
  const box = form && childOf(form, 'checkBox')
  if (box) return (isOn(box, 'checked') ?? isOn(box, 'default')) === true ? '☑' : '□'
  const list = form && childOf(form, 'ddList')
  if (!list) return ''
  const chosen = toNumber(valueOf(list, 'result') ?? valueOf(list, 'default')) ?? 0
  const entry = childrenOf(list, 'listEntry')[chosen]
  return (entry && attributeOf(entry, 'val')) ?? ''
}
