import type {ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {subscribe, unsubscribe} from 'node:diagnostics_channel'
import {close, createIndex, type CustomRecord, type IndexFile} from 'pagefind'
import {Failure} from '../failure.ts'

/** Pagefind, which runs in a process of its own: that can die or stand still, and then says nothing. */
export interface Indexer {
  /** Its process, for those who watch over it. */
  pid: number | undefined
  add: (record: CustomRecord) => Promise<void>
  /** All that belongs to the index, to be written below one folder. */
  files: () => Promise<IndexFile[]>
  close: () => Promise<void>
}

/** The index was not built. */
class IndexError extends Failure {
  constructor(what: string) {
    super(`没有建成检索索引：${what}`)
  }
}

export interface IndexerOptions {
  /** What its records are taken for; Pagefind cuts some languages into words. */
  language: string
  /** Places of words in a chunk of the index; Pagefind's own measure where it is not given. */
  chunkSize?: number
}

/** Milliseconds for one answer. The longest, a whole index, takes half a minute. */
const patience = 15 * 60_000

/** How Pagefind is told of the size of its chunks. */
const chunkVariable = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'

/**
 * Start Pagefind. One at a time: its package keeps a single process.
 *
 * Whatever it is asked ends: with an answer, or with a {@link Failure} when it
 * reports an error, when its process dies, or when it does not answer in time.
 */
export async function startIndexer({language, chunkSize}: IndexerOptions): Promise<Indexer> {
  let process: ChildProcess | undefined
  let ended: IndexError | null = null
  let fail: (error: Error) => void = () => undefined
  const ask = async <Answer extends {errors: string[]}>(
    what: string,
    request: () => Promise<Answer>
  ): Promise<Answer> => {
    const timer = setTimeout(() => {
      fail(new IndexError(`Pagefind 太久没有回应（${what}）。请再运行一次；若仍然如此，请报告。`))
    }, patience)
    try {
      const answer = await new Promise<Answer>((resolve, reject) => {
        fail = reject
        if (ended) throw ended
        request().then(resolve, reject)
      })
      if (answer.errors.length === 0) return answer
      throw new IndexError(`Pagefind 报告错误（${what}）：${answer.errors.join('；')}`)
    } catch (error) {
      if (error instanceof IndexError) throw error
      // When its process dies, the package may be the first to notice.
      if (!ended && process)
        await once(process, 'exit', {signal: AbortSignal.timeout(1000)}).catch(() => undefined)
      throw ended ?? new IndexError(messageOf(error))
    } finally {
      clearTimeout(timer)
    }
  }
  const watch = (message: unknown) => {
    ;({process} = message as {process: ChildProcess})
    process.once('exit', (code, signal) => {
      const how = signal === null ? `退出状态 ${String(code)}` : `信号 ${signal}`
      ended = new IndexError(
        `Pagefind 的进程中途停止（${how}），多半是内存不够或被人结束。请关掉别的程序，再运行一次。`
      )
      fail(ended)
    })
  }
  subscribe('child_process', watch)
  if (chunkSize !== undefined) globalThis.process.env[chunkVariable] = String(chunkSize)
  const created = await ask('启动', () => createIndex({forceLanguage: language})).finally(() => {
    unsubscribe('child_process', watch)
    Reflect.deleteProperty(globalThis.process.env, chunkVariable)
  })
  const {index} = created
  if (!index) throw new IndexError('Pagefind 没有启动。')
  return {
    pid: process?.pid,
    add: async (record) => {
      await ask(record.url, () => index.addCustomRecord(record))
    },
    files: async () => (await ask('写出', () => index.getFiles())).files,
    close: async () => {
      process?.removeAllListeners('exit')
      await close()
      // One that stands still does not hear the signal that the package sends.
      process?.kill('SIGKILL')
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
