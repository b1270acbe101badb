/** Characters from which on a cell needs a wide column, and from which on one as wide as a text. */
const classes = [
  [12, 'long'],
  [60, 'long wide']
] as const

/**
 * Mark the first cell of each column whose text is long, and the first that is a text of its own:
 * the column is as wide as these need. What is kept in the text stays as it is.
 *
 * @param html a table; nothing but its tags has angle brackets
 */
export function markLong(html: string): string {
  const marked = new Map<number, number>()
  return html
    .split(/(?=<tr[\s>])/)
    .map((row) =>
      row
        .split(/(?=<t[dh][\s>])/)
        .map((cell, at) => {
          const length = /^<t[dh][\s>]/.test(cell) ? lengthOf(cell) : 0
          const [least, name] = classes.findLast(([from]) => from <= length) ?? [0]
          if (name === undefined || (marked.get(at) ?? 0) >= least) return cell
          marked.set(at, least)
          return cell.replace(/^<t[dh]/, (start) => `${start} class="${name}"`)
        })
        .join('')
    )
    .join('')
}

/** How much of a cell is read: its tags are not, and an address is broken where it must. */
function lengthOf(cell: string): number {
  return cell.replaceAll(/<[^<>]*>|\s/g, '').replaceAll(/&[#\w]+;/g, '.').length
}
