import type {Line} from './line.ts'

/**
 * How people call the places of a page: 第3段; its lines where it has several, 第3段第2行; the cells of a
 * table 第3段第2行第1列; and the data in its head 网页头部第1项.
 *
 * @param head how many places of the head stand in front
 */
export function labelsOf(lines: readonly Line[], count: number, head: number): string[] {
  const labels = Array.from({length: count}, () => '')
  for (let at = 0; at < head; at++) labels[at] = `网页头部第${String(at + 1)}项`
  let number = 0
  let row = 0
  let line = 0
  for (const [at, each] of lines.entries()) {
    const before = lines[at - 1]
    if (each.row) {
      if (before?.row?.table !== each.row.table) number++
      row = before?.row?.table === each.row.table ? row + 1 : 1
      for (const [column, {places}] of each.row.cells.entries()) {
        const label = `第${String(number)}段第${String(row)}行第${String(column + 1)}列`
        for (const place of places) labels[place - 1] = label
      }
      continue
    }
    const isOn = each.hints.begins !== true && before !== undefined && !before.row
    if (!isOn) number++
    line = isOn ? line + 1 : 1
    const next = lines[at + 1]
    const hasLines = isOn || (next && !next.row && next.hints.begins !== true)
    const label = `第${String(number)}段${hasLines ? `第${String(line)}行` : ''}`
    for (const place of each.places) labels[place - 1] = label
  }
  return filled(labels)
}

/** An empty place is called after the one above it. */
function filled(labels: readonly string[]): string[] {
  let last = '第1段'
  return labels.map((label) => (last = label === '' ? last : label))
}
