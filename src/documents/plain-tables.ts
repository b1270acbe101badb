import {inert} from './inert.ts'

const openTag = /^<Table rows="([\w-]+(?: [\w-]+)*)" at="[\d,-]+(?: [\d,-]+)*"(?: head="none")?>$/
const cell = String.raw`${inert}(?:(?: |\u3000+)?${inert})*`
/** A row of cells that no engine can take for anything else, see `plain-blocks.ts`. */
const row = new RegExp(String.raw`^ {2}\|(?!.*(?:[wW]{3}|//))(?: (?:${cell} )?\|)+$`)
const delimiters = /^ {2}\|(?: :?-:? \|)+$/

/** A table that it takes no engine to read. */
export interface PlainTable {
  /** Texts of its rows, cells divided by tabs. */
  texts: string[]
  /** Index of the line behind its last. */
  end: number
}

/** The table that begins at a line, as ingest writes it; `null` where none does, or one with more than plain text. */
export function plainTableAt(lines: readonly string[], start: number): PlainTable | null {
  const ids = openTag.exec(lines[start] ?? '')?.[1]
  if (ids === undefined || !delimiters.test(lines[start + 2] ?? '')) return null
  const texts: string[] = []
  let columns = 0
  let end = start + 1
  for (let line = lines[end]; line !== undefined && line !== '</Table>'; line = lines[++end]) {
    if (!line.startsWith('  |')) return null
    const cells = line.split('|').slice(1, -1)
    columns ||= cells.length
    if (cells.length !== columns) return null
    if (end === start + 2) continue
    if (!row.test(line)) return null
    texts.push(cells.map((each) => each.trim()).join('\t'))
  }
  const isWhole = lines[end] === '</Table>' && ids.split(' ').length === texts.length
  return isWhole ? {texts, end: end + 1} : null
}
