/** A page of the printed form, and the place of the source at which it is told. */
export interface PageMark {
  place: number
  page: number
  /** What readers see: 原刊第 12 页, 第 2 页. */
  label: string
}

const block = /<(?:p|h[2-6])(?: [a-z-]+="[^"]*")*? data-at="(\d+)/g

/**
 * HTML of a text with the pages of its printed form: each in front of the first block behind the
 * place where it is told, for inside of a block no place is known. As the links of blocks they are
 * of the page and not of the text: what they show comes from the style sheet.
 *
 * @param marks in the order of their places
 */
export function withPageMarks(html: string, marks: readonly PageMark[]): string {
  if (marks.length === 0) return html
  // What lies before the text, or before this part of it, is told there.
  const first = Number(new RegExp(block.source).exec(html)?.[1] ?? Infinity)
  const seen = new Map<number, number>()
  let next = marks.findIndex(({place}) => place > first)
  if (next < 0) return html
  return html.replace(block, (tag, start: string) => {
    let before = ''
    for (let mark = marks[next]; mark && mark.place <= Number(start); mark = marks[++next])
      before += markOf(mark, timesIn(seen, mark.page))
    return before + tag
  })
}

/** How often a page was told, this time included: where the pages of an annex are counted anew, there are two of one number. */
function timesIn(seen: Map<number, number>, page: number): number {
  const times = (seen.get(page) ?? 0) + 1
  seen.set(page, times)
  return times
}

function markOf({page, label}: PageMark, times: number): string {
  const id = `pg${String(page)}${times > 1 ? `-${String(times)}` : ''}`
  // The id stands beside it: what holds the link of a block has the id of the block, and this is none.
  return `<span id="${id}"></span><span class="pb" data-page="${label}"><a class="pl" href="#${id}" tabindex="-1" aria-hidden="true"></a></span>`
}
