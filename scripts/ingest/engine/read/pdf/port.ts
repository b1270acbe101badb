/** Operators that paint a part of a page, and what each is given. */
export interface Operators {
  fnArray: number[]
  argsArray: unknown[][]
}

/** What the library sends between its two halves: a step of a stream has a chunk. */
interface Message {
  chunk?: object
}

type Listener = (event: {data: Message}) => void

/**
 * The way between the two halves of the library, in one thread. What is sent arrives as it is and
 * later, not as a copy: that of a page would cost more than to read it. Operators do not arrive: who
 * reads a page takes them on the way, so that nobody gathers them.
 */
export class Port extends EventTarget {
  readonly #listeners = new Set<Listener>()
  /** Takes the operators of the page that is read. */
  take: (operators: Operators) => void = () => undefined

  postMessage({chunk, ...message}: Message): void {
    // The sender goes on to fill the lists of a chunk.
    const own = chunk && withOwnLists(chunk)
    queueMicrotask(() => {
      const data = own ? {...message, chunk: this.#without(own)} : message
      for (const listener of this.#listeners) listener({data})
    })
  }

  override addEventListener(_: string, listener: unknown, options?: {signal?: AbortSignal}): void {
    this.#listeners.add(listener as Listener)
    options?.signal?.addEventListener('abort', () => this.#listeners.delete(listener as Listener))
  }

  override removeEventListener(_: string, listener: unknown): void {
    this.#listeners.delete(listener as Listener)
  }

  #without(chunk: object): object {
    if (!('fnArray' in chunk)) return chunk
    this.take(chunk as Operators)
    return {...chunk, fnArray: [], argsArray: [], length: 0}
  }
}

function withOwnLists(chunk: object): object {
  return Object.fromEntries(
    Object.entries(chunk).map(([key, value]: [string, unknown]) => [
      key,
      Array.isArray(value) ? value.slice() : value
    ])
  )
}
