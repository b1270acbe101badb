import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {hasStops} from './sentence.ts'

/** — 12 —, ·12·, 第12页, 第 12 页 共 30 页 */
const pageNumber =
  /^(?:[-—–－·•~〜|]+\s*\d{1,4}\s*[-—–－·•~〜|]+|第\s*\d{1,4}\s*页\s*(?:(?:[/／，,]\s*)?共\s*\d{1,4}\s*页)?)$/
const stroke = /^[-—–－―─]{1,2}$/
const number = /^\d{1,4}$/

/** Whether a line is the number of a page by its form alone. */
export function isPageNumber(text: string): boolean {
  return text.length <= 40 && pageNumber.test(text)
}

/** Page numbers that are printed on three lines: —, 754, — */
export function numbersAcrossLines(blocks: readonly Block[]): Block[] {
  const texts = blocks.map(textOf)
  return texts.flatMap((text, at) => {
    const isNumber =
      number.test(text) && stroke.test(texts[at - 1] ?? '') && stroke.test(texts[at + 1] ?? '')
    return isNumber ? blocks.slice(at - 1, at + 2) : []
  })
}

/** Between two page numbers stand so many characters, and so many lines, or more. */
const shortestPage = 100
const fewestLines = 8

/**
 * Bare numbers on lines of their own are page numbers where at least three of
 * them rise through the source, a page of text apart. Numbers of table rows
 * rise, too: but they are fewer lines apart, and a page seldom ends with a
 * sentence, where a row ends with a cell.
 */
export function bareNumbers(blocks: readonly Block[]): Block[] {
  const texts = blocks.map(textOf)
  const found = texts.flatMap((text, at) => (number.test(text) ? [at] : []))
  const rising = found.filter((at, index) => {
    const next = found[index + 1] ?? found[index - 1]
    const step = next === undefined ? 0 : Number(texts[next]) - Number(texts[at])
    return Math.abs(step) >= 1 && Math.abs(step) <= 3
  })
  const [first, last] = [rising[0], rising.at(-1)]
  if (rising.length < 3 || first === undefined || last === undefined) return []
  const gaps = rising.slice(1).map((at, index) => at - (rising[index] ?? 0))
  const length = texts.slice(first, last).reduce((sum, text) => sum + text.length, 0)
  const cut = rising.filter((at) => isCut(texts[at - 1] ?? '')).length
  const areLong = last - first >= fewestLines * gaps.length
  const areRows =
    texts.slice(Math.max(0, first - 12), first).some((text) => column.test(text)) ||
    (!areLong && gaps.every((gap) => gap === gaps[0]))
  const arePages =
    length >= shortestPage * gaps.length && (areLong || cut * 2 >= gaps.length) && !areRows
  return arePages ? rising.flatMap((at) => blocks[at] ?? []) : []
}

/** The head of a column of numbers. */
const column = /^(?:序\s*号|编\s*号|项\s*次|No\.?)$/i

/** Whether a line is a long one that the end of a page cut. */
function isCut(text: string): boolean {
  return text.length >= 20 && !hasStops(text.slice(-1))
}

/** Lines at the top or the foot of a page among which its number stands. */
const mostAround = 4
const fewestPages = 3

/**
 * Bare numbers at the top or the foot of pages, where the format tells pages: they rise with them,
 * three times or more.
 */
export function numbersOfPages(blocks: readonly Block[]): Block[] {
  const found = blocks.flatMap((block, at) => {
    const page = block.data.hints?.page
    const text = textOf(block)
    if (page === undefined || !number.test(text)) return []
    const isAtEdge =
      blocks[at - mostAround]?.data.hints?.page !== page ||
      blocks[at + mostAround]?.data.hints?.page !== page
    return isAtEdge ? [{block, offset: Number(text) - page, page}] : []
  })
  return [...Map.groupBy(found, ({offset}) => offset).values()].flatMap((all) =>
    new Set(all.map(({page}) => page)).size >= fewestPages ? all.map(({block}) => block) : []
  )
}
