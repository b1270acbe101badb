import type {Line, Page} from './page.ts'

/**
 * The part of a page, from its upper or lower edge, in which its head or foot stands; that in which it
 * does where nothing but its place tells it from the text.
 */
export const margin = {widest: 0.16, plain: 0.095}
/** Lines of the head or foot of one page. */
const mostLines = 6
const longest = 60
/** A head is not larger than the text; the number of a page may be a little. */
export const largest = {head: 1.15, number: 1.6}

/** One line of a page as it may be of its head or foot. */
export interface Candidate {
  line: Line
  page: number
  /** Its place from the edge: 0 for the outermost. */
  rank: number
  /** Distance from the edge. */
  from: number
  /** The same as a part of the page. */
  part: number
  /** What it is known by on every page: numbers in it aside. */
  form: string
  numbers: number[]
  /** Distance to the next line of the page, inwards, in heights of its font. */
  room: number
}

/** The lines that may be of the head, or of the foot, of a page: the outermost first. @param index of the page */
export function candidatesOf(
  page: Page,
  lines: readonly Line[],
  index: number,
  side: 'top' | 'bottom'
): Candidate[] {
  const outer = side === 'top' ? lines.slice(0, mostLines) : lines.slice(-mostLines).reverse()
  return outer.flatMap((line, rank) => {
    const from = side === 'top' ? line.y : page.height - line.y
    const text = line.text.replace(/\s+/g, '')
    const isFar = from > margin.widest * page.height
    if (isFar || text.length > longest || isSentence(text)) return []
    const numbers = [...text.matchAll(/\d{1,6}/g)].map(([digits]) => Number(digits))
    const part = from / page.height
    const inner = outer[rank + 1]
    const room = inner ? Math.abs(inner.y - line.y) / line.size : Infinity
    return [{line, page: index, rank, from, part, form: text.replace(/\d+/g, '#'), numbers, room}]
  })
}

function isSentence(text: string): boolean {
  return /[。；！？]/.test(text)
}

/** Whether the format says that a line is of the page. */
export function isTold({line}: Candidate): boolean {
  return line.runs.every(({isArtifact}) => isArtifact)
}

/** 12, — 12 —, －12－, ·12·, 第12页, 第12页共30页, 12/30, xii */
const numberForm =
  /^(?:[-—–－―─·•~〜|]*(?:\d{1,4}|[ivxlc]{1,7})[-—–－―─·•~〜|]*|\d{1,4}[/／]\d{1,4}|第?\d{1,4}页?[,，/／]?共\d{1,4}页?|第(?:\d{1,4}|[〇一二三四五六七八九十百]{1,6})页)$/

/** Whether a text is the number of a page, as prints set it. */
export function isNumber(text: string): boolean {
  return numberForm.test(text.replace(/\s+/g, ''))
}
