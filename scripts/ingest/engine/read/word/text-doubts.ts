import {childOf, childrenOf, attributeOf, textIn, type XmlElement} from '../container/xml.ts'
import {isOn, valueOf} from './elements.ts'

/** What is not certain of some text. */
export interface Doubt {
  found: string
  expected: string
}

/** What stands in a text and is no text, by the name of its element. */
export const strange: Readonly<Record<string, Doubt>> = {
  oMath: {found: '公式', expected: '只照录其中的字符，上下标和分式没有保留'},
  object: {found: '嵌入的对象', expected: '其中的文字没有收入'},
  chart: {found: '图表', expected: '其中的文字没有收入'},
  relIds: {found: '图示（SmartArt）', expected: '其中的文字没有收入'},
  altChunk: {found: '嵌入的文件', expected: '其中的文字没有收入'}
}

/** What is said of some text. */
export const doubts = {
  today: {found: '自动更新的日期', expected: '打开时会变，收录的是存在文件里的'},
  struck: {found: '划了删除线的字', expected: '照录，删除线没有保留'},
  revised: {found: '没有接受的修订', expected: '删去和移走的字没有收入，插入的已收入'},
  prompt: {found: '填写处的提示文字', expected: '还没有填写，提示照录'},
  raised: {found: '上标或下标', expected: '按普通的字收录，位置没有保留'},
  reading: {found: '注音', expected: '注在字上的音照录在字后的括号里'},
  picture: {found: '大幅图片', expected: '图里若有文字，没有收入'}
} as const satisfies Readonly<Record<string, Doubt>>

export function symbolDoubt(font: string): Doubt {
  return {
    found: `符号字体“${font.slice(0, 40)}”的字符`,
    expected: '按字形相近的字符或原有的编码收录'
  }
}

/** What the text of a run alone does not tell: it is above the line, or its letters are signs. */
export function runDoubts(run: XmlElement, properties: XmlElement | null): Doubt[] {
  if (!properties) return []
  const text = childrenOf(run, 't').map(textIn).join('')
  const fonts = childOf(properties, 'rFonts')
  const font = (fonts && attributeOf(fonts, 'ascii')) ?? ''
  const position = valueOf(properties, 'vertAlign')
  return [
    ...(position !== null && position !== 'baseline' && /[\p{L}\p{N}]/u.test(text)
      ? [doubts.raised]
      : []),
    ...(isStruck(properties) && text.trim() !== '' ? [doubts.struck] : []),
    ...(/^(?:wing|web)dings|^symbol$/i.test(font) && /[A-Za-z\u00a1-\u00ff]/.test(text)
      ? [symbolDoubt(font)]
      : [])
  ]
}

function isStruck(properties: XmlElement): boolean {
  return isOn(properties, 'strike') === true || isOn(properties, 'dstrike') === true
}
