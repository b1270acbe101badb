/** Something that does one piece of work at a time, and is closed after the last. */
interface Closable {
  close: () => Promise<void>
}

/**
 * Do the same work for every item, each by the first worker that is free, so that none
 * waits for an item that takes long. The first error ends it, once what was begun is done.
 *
 * @param jobs number of workers; no more are made than there are items
 */
export async function takeTurns<Item, Worker extends Closable>(
  items: readonly Item[],
  jobs: number,
  createWorker: () => Worker,
  work: (worker: Worker, item: Item) => Promise<void>
): Promise<void> {
  const rest = items.values()
  let isFailed = false
  const turns = Array.from({length: Math.min(jobs, items.length)}, async () => {
    const worker = createWorker()
    try {
      for (let next = rest.next(); !isFailed && next.done !== true; next = rest.next()) {
        await work(worker, next.value)
      }
    } catch (error) {
      isFailed = true
      throw error
    } finally {
      await worker.close()
    }
  })
  const failed = (await Promise.allSettled(turns)).find(({status}) => status === 'rejected')
  if (failed?.status === 'rejected') throw failed.reason
}
