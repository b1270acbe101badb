import type {Queue} from './queue.ts'

/** Something that does one piece of work at a time, and is closed after the last. */
interface Closable {
  close: () => Promise<void>
}

/**
 * Do the same work for every item of a queue, each by the first worker that is free, so that none
 * waits for an item that takes long. The first error ends it, once what was begun is done.
 *
 * @param jobs number of workers
 */
export async function takeTurns<Item, Worker extends Closable>(
  queue: Queue<Item>,
  jobs: number,
  createWorker: () => Worker,
  work: (worker: Worker, item: Item) => Promise<void>
): Promise<void> {
  let isFailed = false
  const turns = Array.from({length: jobs}, async () => {
    const worker = createWorker()
    try {
      for (let item = await queue.take(); item !== null; item = await queue.take()) {
        if (isFailed) break
        await work(worker, item).finally(() => queue.done(item))
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
