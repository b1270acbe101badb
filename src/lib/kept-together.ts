/** A tag, or what no line ends in: a number and what it counts, a name with a number. */
const kept = /(<[^<>]*>)|\d{1,9} \p{Script=Han}|[A-Z]{1,9}-\d{1,9}/gu

/** HTML of sentences of the site itself, in which lines end neither in `5 份` nor in `SHA-256`; its text is the same. */
export function keptTogether(html: string): string {
  return html.replace(kept, (found, tag: string | undefined) =>
    tag === undefined ? `<span class="nb">${found}</span>` : found
  )
}
