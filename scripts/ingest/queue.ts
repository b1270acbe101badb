/** Work that is taken in order, but for what has no room beside what is being done. */
export interface Queue<Item> {
  /** The next item, once there is one that has room; `null` where none is left. */
  take: () => Promise<Item | null>
  /** Say that an item is done. */
  done: (item: Item) => void
}

/**
 * @param sizeOf how much room an item takes
 * @param most room for all that is being done at a time; an item that takes more is done alone
 */
export function createQueue<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  most: number
): Queue<Item> {
  // The next stands last, from where it is taken at no cost.
  const rest = items.toReversed()
  const waiting: (() => void)[] = []
  let count = 0
  let taken = 0
  const hasRoom = (item: Item) => count === 0 || taken + sizeOf(item) <= most
  return {
    take: async () => {
      while (rest.length > 0) {
        const [item] = rest.splice(lastIndex(rest, hasRoom), 1)
        if (item !== undefined) {
          count++
          taken += sizeOf(item)
          return item
        }
        await new Promise<void>((resolve) => waiting.push(resolve))
      }
      return null
    },
    done: (item) => {
      count--
      taken -= sizeOf(item)
      for (const proceed of waiting.splice(0)) proceed()
    }
  }
}

/** The place of the last item that is such; behind all where there is none. */
function lastIndex<Item>(items: readonly Item[], isSuch: (item: Item) => boolean): number {
  const at = items.findLastIndex(isSuch)
  return at === -1 ? items.length : at
}
