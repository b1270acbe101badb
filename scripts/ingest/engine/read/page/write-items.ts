import type {Item} from './items.ts'
import type {Line, Page} from './page.ts'
import {goesOn, isDay, isUncertain} from './paragraphs.ts'
import {isCentred, type SetLine} from './set-line.ts'
import type {Setting} from './setting.ts'
import {isRestOfRow, isSameTable, repeatedRows, type TablePart} from './tables.ts'
import {createWriter, type Writer} from './writer.ts'

/** What goes on, perhaps over the end of a page, while it is gathered. */
type Open =
  | {type: 'paragraph'; lines: SetLine[]}
  | {type: 'table'; last: TablePart; rows: Line[][][]; isDoubtful: boolean}

/**
 * Write the items of pages as blocks: paragraphs and tables go on over the ends of columns and
 * pages. What stands between their halves, heads, feet and notes, comes behind them.
 *
 * @param textOf what is printed on a line, as its format says
 */
export function writeItems(
  items: readonly (readonly Item[])[],
  pages: readonly Page[],
  setting: Setting,
  textOf: (line: Line) => string
): Writer {
  const labelOf = labels(items, pages)
  const writer = createWriter(textOf, labelOf)
  let open: Open | null = null
  let waiting: Item[] = []
  /** Lines that go on with a paragraph, and may begin one. */
  const uncertain: Line[] = []

  const close = () => {
    if (open?.type === 'paragraph') for (const own of onceEach(open.lines)) writer.addParagraph(own)
    else if (open) writer.addGrid(open.rows, open.isDoubtful ? doubtfulRows : null)
    open = null
    const held = waiting
    waiting = []
    let note: SetLine[] = []
    const closeNote = () => {
      writer.addParagraph(note)
      note = []
    }
    for (const item of held) {
      const last = note.at(-1)
      if (item.type === 'line' && last && goesOn(last, item.set, setting)) note.push(item.set)
      else {
        closeNote()
        if (item.type === 'line') note = [item.set]
        else if (item.type === 'furniture') writer.addFurniture(item.line, item.reason)
      }
    }
    closeNote()
  }

  const addLine = (set: SetLine) => {
    const last = open?.type === 'paragraph' ? open.lines.at(-1) : undefined
    const goes = open?.type === 'paragraph' && last && goesOn(last, set, setting, open.lines)
    if (open?.type === 'paragraph' && goes) {
      open.lines.push(set)
      if (isUncertain(last, set, setting)) uncertain.push(set.line)
    } else {
      if (open?.type === 'paragraph' && last && uncertain.at(-1) === last.line && isDay(set)) {
        // A day stands below who signs, which is nothing of the text above.
        open.lines.pop()
        uncertain.pop()
        close()
        open = {type: 'paragraph', lines: [last]}
      }
      close()
      open = {type: 'paragraph', lines: [set]}
    }
  }

  const addTable = (part: TablePart, isDoubtful: boolean) => {
    if (open?.type !== 'table' || !isSameTable(open.last, part)) {
      close()
      open = {type: 'table', last: part, rows: [...part.rows], isDoubtful}
      return
    }
    const table = {...open.last, rows: open.rows}
    const repeated = repeatedRows(table, part)
    for (const line of part.rows.slice(0, repeated).flat(2)) {
      waiting.push({type: 'furniture', line, reason: 'repeated-header'})
    }
    const [first, ...others] = part.rows.slice(repeated)
    if (first && isRestOfRow(table, {...part, rows: [first]}, repeated > 0)) {
      const last = open.rows.pop() ?? []
      open.rows.push(last.map((cell, column) => [...cell, ...(first[column] ?? [])]))
    } else if (first) open.rows.push(first)
    for (const row of others) open.rows.push(row)
    open.last = part
    open.isDoubtful ||= isDoubtful
  }

  for (const item of items.flat()) {
    if (item.type === 'furniture' || (item.type === 'line' && item.isNote)) waiting.push(item)
    else if (item.type === 'line') addLine(item.set)
    else addTable(item.part, item.isDoubtful)
  }
  close()
  const [first] = uncertain.map(labelOf)
  if (first !== undefined) {
    const place = writer.places.findIndex(({label}) => label === first) + 1
    const found = uncertain.length > 1 ? `${first}等 ${String(uncertain.length)} 处` : first
    writer.doubts.push({rule: 'reading-doubtful', place, found, expected: doubtfulBreaks})
  }
  return writer
}

/** Lines that say twice the same, a title that a page prints above its text again, are of two paragraphs. */
function onceEach(lines: SetLine[]): SetLine[][] {
  const half = lines.length / 2
  const end = lines[half - 1]
  const isTwice =
    end !== undefined &&
    half <= longestTitle &&
    isCentred(end) &&
    lines.slice(0, half).every(({line}, at) => line.text === lines[half + at]?.line.text)
  return isTwice ? [lines.slice(0, half), lines.slice(half)] : [lines]
}

/** Lines of a title. */
const longestTitle = 6

const doubtfulBreaks = '段落没有缩进，前一行满行而句子已完，接成一段，也可能另起一段'

const doubtfulRows = '没有框线，按对齐分出行列，行与行的界限可能不准'

/** How people call the place of each line: by its page, and its number from the top in the order of reading. */
function labels(
  items: readonly (readonly Item[])[],
  pages: readonly Page[]
): (line: Line) => string {
  const numbers = new Map<Line, number>()
  for (const own of items) {
    let number = 0
    for (const item of own) {
      if (item.type !== 'table') {
        numbers.set(item.type === 'line' ? item.set.line : item.line, ++number)
        continue
      }
      // Lines of several cells on one base line have one number.
      let y = -Infinity
      const lines = item.part.rows.flat(2)
      for (const line of lines.sort((a, b) => a.y - b.y)) {
        if (line.y - y > line.size / 3) {
          number++
          y = line.y
        }
        numbers.set(line, number)
      }
    }
  }
  return (line) => {
    const page = pages[line.page]?.label ?? ''
    return `第${page}页第${String(numbers.get(line) ?? 0)}行`
  }
}
