/** Open files at a time: enough to keep the disk busy, few enough for every system. */
const atOnce = 16

/** Do the same work for every item, some at a time. The first error ends it, once what was begun is done. */
export async function forEach<Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<void>
): Promise<void> {
  const rest = items[Symbol.iterator]()
  let isFailed = false
  const takeTurns = async () => {
    for (let next = rest.next(); !isFailed && next.done !== true; next = rest.next()) {
      await work(next.value).catch((error: unknown) => {
        isFailed = true
        throw error
      })
    }
  }
  const results = await Promise.allSettled(Array.from({length: atOnce}, takeTurns))
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
}
