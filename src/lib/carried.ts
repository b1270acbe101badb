/** A heading as a summary of a text tells of it. */
interface Heading {
  id: string
  level: number
  text: string
}

/**
 * The headings that a part of a document goes on below, the widest first: those that are open at
 * its start.
 *
 * @param here number of the part
 * @param partOf tells in which part a heading stands
 * @param html how the part begins
 */
export function carriedInto(
  headings: readonly Heading[],
  here: number,
  partOf: (heading: string) => number,
  html: string
): Heading[] {
  let open: Heading[] = []
  for (const heading of headings) {
    const isFirst = html.startsWith('<h') && html.slice(0, 200).includes(` id="${heading.id}"`)
    if (!isFirst && partOf(heading.id) >= here) break
    open = open.filter(({level}) => level < heading.level)
    if (isFirst) break
    open.push(heading)
  }
  return open
}
