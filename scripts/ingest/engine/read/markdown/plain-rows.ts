import type {TableRow} from 'mdast'

/** A row of cells that hold nothing but text. */
const row = /^\|(?:[^\\*_&<`[\]!|\x00-\x1f]*\|)+$/
const delimiters = /^\|(?: *:?-+:? *\|)+$/

function columnsOf(line: string): number {
  return line.split('|').length - 2
}

/**
 * How many lines from one on are rows of a table that hold nothing but text, up to its end, where the
 * two lines above are its head; 0 where there are none, or others behind them.
 *
 * @param lineAt the line at an index; `undefined` behind the last
 */
export function plainRowsFrom(lineAt: (at: number) => string | undefined, start: number): number {
  const [head = '', below = ''] = [lineAt(start - 2), lineAt(start - 1)?.trimEnd()]
  if (!delimiters.test(below) || !row.test(head)) return 0
  const columns = columnsOf(head)
  if (columnsOf(below) !== columns) return 0
  let end = start
  for (let line = lineAt(end); line !== undefined && row.test(line); line = lineAt(++end)) {
    if (columnsOf(line) > columns) return 0
  }
  return /^[ \t]*$/.test(lineAt(end) ?? '') ? end - start : 0
}

/** Such a row as the parser would give it. */
export function plainRow(text: string, line: number, offset: number): TableRow {
  const position = (start: number, end: number) => ({
    start: {line, column: start + 1, offset: offset + start},
    end: {line, column: end + 1, offset: offset + end}
  })
  let at = 1
  const children = text
    .slice(1, -1)
    .split('|')
    .map((cell): TableRow['children'][number] => {
      let [start, end] = [0, cell.length]
      while (cell[start] === ' ') start++
      while (end > start && cell[end - 1] === ' ') end--
      const own = position(at + start, at + end)
      at += cell.length + 1
      if (start === end) return {type: 'tableCell', children: []}
      const value = cell.slice(start, end)
      return {type: 'tableCell', children: [{type: 'text', value, position: own}]}
    })
  return {type: 'tableRow', children, position: position(0, text.length)}
}
