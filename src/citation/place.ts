import {toHanNumeral} from '../text/han-numeral.ts'

/** How a citation names a block, in words and in the figures that notes in law have. */
export interface PlaceName {
  /** 第十二条第二款 */
  words: string
  /** 第12条第2款 */
  figures: string
}

/** The blocks of a document: their ids in order, and the text of each. */
export interface BlockTexts {
  ids: readonly string[]
  textOf: (id: string) => string
}

/**
 * How a block is cited: 第十二条第二款第（三）项, 第17段, 第8项任务, “一、桥梁”部分. What it is called
 * by stands in its text, or in its id, which is part of its address.
 *
 * @returns `null` for the title, which is the whole document
 */
export function placeOf(id: string, blocks: BlockTexts): PlaceName | null {
  const [, letter = '', number = ''] = /^([apst])(\d+)/.exec(id) ?? []
  if (letter === 'a') return articleOf(id, blocks)
  if (letter === 's') return same(headingOf(blocks.textOf(id).trim()))
  if (letter === '') return null
  if (letter === 'p') {
    // It may have been published before it was known to be an article, and keeps its id.
    // 第五条改为第六条 is of no article: where one begins, a space is printed behind its number.
    const text = blocks.textOf(id).trim()
    const number = articleStart.exec(text)?.[0] ?? ''
    if (number !== '' && /^\s/.test(text.slice(number.length)))
      return same(number.replace(/\s/g, ''))
  }
  return same(
    letter === 't' ? `第${String(Number(number))}项任务` : `第${String(Number(number))}段`
  )
}

/**
 * How a block is cited where nothing else of its document is known: an article as a whole, for
 * which of its paragraphs it is cannot be told; nothing for a heading.
 */
export function roughPlace(id: string, text: string): string {
  const article = articlePattern.exec(id)?.[0]
  if (id.startsWith('s')) return ''
  const blocks = {ids: [], textOf: (wanted: string) => (wanted === id ? text : '')}
  return placeOf(article ?? id, blocks)?.words ?? ''
}

const articlePattern = /^a(\d+)(?:-z(\d+))?/

/** Characters of a heading that name it. */
const enough = 20

function headingOf(text: string): string {
  const chapter = /^第[零〇一二三四五六七八九十百千\d]+[编章节]/.exec(text)?.[0]
  return chapter ?? `“${text.length > enough ? `${text.slice(0, enough)}……` : text}”部分`
}

const articleStart = /^第\s?[零〇一二三四五六七八九十百千\d]+\s?条(?:之[一二三四五六七八九十]+)?/

function articleOf(id: string, {ids, textOf}: BlockTexts): PlaceName {
  const [article = '', number = '', inserted = ''] = articlePattern.exec(id) ?? []
  const behind = behindOf(inserted)
  const figures = `第${number}条${behind}`
  const words = articleStart.exec(textOf(article).trim())?.[0].replace(/\s/g, '') ?? figures
  const [paragraph, ...items] = id.slice(article.length).match(/\d+(?:-z\d+)?/g) ?? []
  if (paragraph === undefined) return {words, figures}
  // Ids are kept when a paragraph is put in before: which it is, its place tells.
  const paragraphs = ids.filter(
    (other) =>
      other === article || (other.startsWith(article) && /^-\d+$/.test(other.slice(article.length)))
  )
  const name = {words, figures}
  const stem = paragraph === '1' ? article : `${article}-${paragraph}`
  const at = paragraphs.indexOf(stem) + 1
  // Of an article of one paragraph, people name only the item.
  if (at > 0 && paragraphs.length > 1) add(name, `第${toHanNumeral(at)}款`, `第${String(at)}款`)
  let path = `${article}-${paragraph}`
  for (const [depth, item] of items.entries()) {
    path += `-${item}`
    const unit = depth === 0 ? '项' : '目'
    const mark = /^[（(]?([零〇一二三四五六七八九十百\d]+)/.exec(textOf(path).trim())?.[1]
    const [numeral = '', later = ''] = item.split('-z')
    const end = unit + behindOf(later)
    add(name, `第${mark ?? numeral}${end}`, `第${numeral}${end}`)
  }
  return name
}

/** 之一, of what was put in behind something of that number. */
function behindOf(inserted: string): string {
  return inserted === '' ? '' : `之${toHanNumeral(Number(inserted))}`
}

function add(name: PlaceName, words: string, figures: string): void {
  name.words += words
  name.figures += figures
}

function same(name: string): PlaceName {
  return {words: name, figures: name}
}
