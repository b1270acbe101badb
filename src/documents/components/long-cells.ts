/** Characters from which on a cell needs a wide column. */
const long = 12

/**
 * Mark the first cell of each column whose text is long: on a narrow screen the column is as wide
 * as that one needs. What is kept in the text stays as it is.
 *
 * @param html a table; nothing but its tags has angle brackets
 */
export function markLong(html: string): string {
  const marked = new Set<number>()
  return html
    .split(/(?=<tr[\s>])/)
    .map((row) =>
      row
        .split(/(?=<t[dh][\s>])/)
        .map((cell, at) => {
          const isCell = /^<t[dh][\s>]/.test(cell)
          if (!isCell || marked.has(at) || lengthOf(cell) < long) return cell
          marked.add(at)
          return cell.replace(/^<t[dh]/, (start) => `${start} class="long"`)
        })
        .join('')
    )
    .join('')
}

/** How much of a cell is read: its tags are not, and an address is broken where it must. */
function lengthOf(cell: string): number {
  return cell.replaceAll(/<[^<>]*>|\s/g, '').replaceAll(/&[#\w]+;/g, '.').length
}
