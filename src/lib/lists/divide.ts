/** Items under one heading of a list. */
export interface Group<Item> {
  /** Its id on the page. */
  id: string
  label: string
  items: readonly Item[]
}

/** What of a group stands on one page. */
export interface Part<Item> extends Group<Item> {
  /** Items of the whole group. */
  total: number
  /** Whether it began on a page before. */
  isContinued: boolean
}

/** So many documents are on one page of a list. */
export const rowsTogether = 100

/**
 * A list in pages of so many items, in their order; a group goes on where its page is full. There
 * is always one page.
 *
 * @param most items of a page
 */
export function dividePages<Item>(
  groups: readonly Group<Item>[],
  most: number = rowsTogether
): Part<Item>[][] {
  const pages: Part<Item>[][] = [[]]
  let room = most
  for (const {id, label, items} of groups) {
    for (let at = 0; at < items.length;) {
      if (room === 0) {
        pages.push([])
        room = most
      }
      const part = items.slice(at, at + room)
      pages.at(-1)?.push({id, label, items: part, total: items.length, isContinued: at > 0})
      at += part.length
      room -= part.length
    }
  }
  return pages
}

/** Address of a page of a list, from that of the first. @param page counted from 1 */
export function addressOfPage(list: string, page: number): string {
  return page > 1 ? `${list}${String(page)}/` : list
}

/**
 * Where each group of a list begins.
 *
 * @param list address of the first page
 */
export function addressesOfGroups(
  list: string,
  pages: readonly (readonly Part<unknown>[])[]
): Map<string, string> {
  const addresses = new Map<string, string>()
  for (const [at, parts] of pages.entries()) {
    for (const {id, isContinued} of parts) {
      if (!isContinued) addresses.set(id, `${addressOfPage(list, at + 1)}#${id}`)
    }
  }
  return addresses
}
