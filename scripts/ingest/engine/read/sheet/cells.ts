import {attributeOf, childOf, childrenOf, textIn, type XmlElement} from '../container/xml.ts'
import {createFormat, type ValueFormat} from './number-format/format-value.ts'
import {builtinFormats} from './number-format/builtin.ts'

/** What the cells of a workbook share. */
export interface Shared {
  /** Texts by number. */
  strings: readonly string[]
  /** Formats of numbers, by the style of a cell. */
  formats: readonly ValueFormat[]
  general: ValueFormat
}

/** What a cell shows. */
export interface Shown {
  text: string
  /** What is not certain of it, in Chinese; else `null`. */
  doubt: string | null
}

/** @param strings root of the part of shared texts @param styles root of that of styles */
export function readShared(
  strings: XmlElement | null,
  styles: XmlElement | null,
  isFrom1904: boolean
): Shared {
  return {
    strings: strings ? childrenOf(strings, 'si').map(textOfItem) : [],
    formats: styles ? readFormats(styles, isFrom1904) : [],
    general: createFormat('', isFrom1904)
  }
}

function readFormats(styles: XmlElement, isFrom1904: boolean): ValueFormat[] {
  const own = new Map<string, string>()
  for (const each of childrenOf(childOf(styles, 'numFmts') ?? none, 'numFmt')) {
    own.set(attributeOf(each, 'numFmtId') ?? '', attributeOf(each, 'formatCode') ?? '')
  }
  const known = new Map<string, ValueFormat>()
  return childrenOf(childOf(styles, 'cellXfs') ?? none, 'xf').map((style) => {
    const id = attributeOf(style, 'numFmtId') ?? '0'
    const code = own.get(id) ?? builtinFormats[Number(id)] ?? ''
    const format = known.get(code) ?? createFormat(code, isFrom1904)
    known.set(code, format)
    return format
  })
}

const none: XmlElement = {name: '', namespace: '', attributes: [], children: []}

/** A text with its runs; how it is read aloud is none of it. */
function textOfItem(item: XmlElement): string {
  return childrenOf(item)
    .map((child) => {
      if (child.name === 't') return textIn(child)
      return child.name === 'r' ? childrenOf(child, 't').map(textIn).join('') : ''
    })
    .join('')
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => unescaped(Number.parseInt(code, 16)))
    .toWellFormed()
}

/** A character that XML cannot hold; controls say nothing. */
function unescaped(code: number): string {
  return code < 0x20 && code !== 9 && code !== 10 ? '' : String.fromCharCode(code)
}

/** What a cell shows: of a formula, what was found when the file was saved. */
export function shownIn(cell: XmlElement, {strings, formats, general}: Shared): Shown {
  const value = childOf(cell, 'v')
  const raw = value ? textIn(value) : ''
  const format = formats[Number(attributeOf(cell, 's') ?? '0')] ?? general
  const certain = (text: string): Shown => ({text: text.trim(), doubt: null})
  switch (attributeOf(cell, 't')) {
    case 's': {
      const text = strings[Number(raw)]
      if (text !== undefined) return certain(format.text(text))
      return {text: '', doubt: raw === '' ? null : '单元格的文字在文件里没有'}
    }
    case 'inlineStr': {
      const item = childOf(cell, 'is')
      return certain(item ? format.text(textOfItem(item)) : '')
    }
    case 'str':
      return certain(format.text(raw))
    case 'b':
      return certain(raw === '1' ? 'TRUE' : raw === '0' ? 'FALSE' : raw)
    case 'e':
      return {text: raw, doubt: '公式出错'}
    case 'd':
      return certain(raw)
    case null:
    default:
      return shownNumber(cell, raw, format)
  }
}

function shownNumber(cell: XmlElement, raw: string, format: ValueFormat): Shown {
  if (raw.trim() === '') {
    const isFormula = childOf(cell, 'f') !== null
    return {text: '', doubt: isFormula ? '公式没有存下结果' : null}
  }
  const number = Number(raw)
  if (!Number.isFinite(number)) return {text: raw.trim(), doubt: '不是数字'}
  const {text, isDoubtful} = format.number(number)
  return {text, doubt: isDoubtful ? '不认识单元格的数字格式，照录数值' : null}
}
