import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {parseLabelled} from '../lexicon/labels.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {hasStops, opensDocument} from './sentence.ts'
import {onlyDate} from '../lexicon/dates.ts'

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

/** Lines of the head or foot of one page, its number aside. */
const mostHeads = 6
const longestHead = 40
const fewestPages = 3

/**
 * Lines that stand beside page numbers three times or more at the same
 * distance, numbers in them aside, with nothing but such lines between.
 */
export function runningHeads(
  blocks: readonly Block[],
  isNumber: (block: Block) => boolean
): Block[] {
  const heads = new Set<Block>()
  for (const direction of [-1, 1]) {
    let ends = blocks.flatMap((block, at) => {
      const beside = blocks[at + direction]
      return isNumber(block) && !(beside && isNumber(beside)) ? [at] : []
    })
    const pages = ends.length
    for (let distance = 1; distance <= mostHeads && ends.length >= fewestPages; distance++) {
      const groups = Map.groupBy(ends, (at) => keyOf(blocks[at + direction]))
      ends = [...groups]
        .filter(([key, all]) => key !== '' && all.length >= fewestPages && all.length * 4 >= pages)
        .flatMap(([, all]) => all.map((at) => at + direction))
      for (const at of ends) if (blocks[at]) heads.add(blocks[at])
    }
  }
  return [...heads]
}

/** What a running head is known by on every page; empty for what can be none. */
function keyOf(block: Block | undefined): string {
  const printed = block ? textOf(block) : ''
  const text = unspaced(printed)
  const isOther =
    text.length > longestHead ||
    printed.includes('\t') ||
    parseLabelled(text) !== null ||
    onlyDate(printed) !== null ||
    opensDocument(printed)
  if (isOther) return ''
  return number.test(text) ? text : text.replace(/\d+/g, '#')
}
