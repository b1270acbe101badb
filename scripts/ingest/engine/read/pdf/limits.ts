/** What a PDF may have; one with more is not read. */
export const most = {
  pages: 5000,
  /** On one page, and on all. */
  characters: {page: 500_000, all: 8_000_000},
  /** What paints a page, and what paints all. */
  operators: {page: 1_000_000, all: 10_000_000},
  /** Settings that are kept while others hold. */
  kept: 4096,
  /** Packed parts, and bytes that one of them, and all of them, may become. */
  streams: 150_000,
  unpacked: {one: 40_000_000, all: 400_000_000}
}

/** A file has more of something than may be; the message says of what. */
export class TooMany extends Error {}

/** Counts what paints the pages of a file while they are read. */
export interface Bound {
  /** A page begins. */
  begin: () => void
  /** More operators of it were read. */
  add: (operators: number) => void
  /** More characters of it were. */
  show: (characters: number) => void
  /** So many settings are kept. */
  deepen: (kept: number) => void
  isExceeded: () => boolean
  /** Rejects with {@link TooMany} when there is more than may be. */
  exceeded: Promise<never>
}

export function createBound(): Bound {
  const {promise, reject} = Promise.withResolvers<never>()
  // Where nobody waits, nobody needs to know.
  promise.catch(() => undefined)
  const page = {operators: 0, characters: 0}
  const all = {operators: 0, characters: 0}
  let isExceeded = false
  const check = (count: number, limit: number, what: string) => {
    if (count <= limit || isExceeded) return
    isExceeded = true
    reject(new TooMany(`${what}，上限 ${String(limit)}`))
  }
  return {
    begin: () => {
      page.operators = page.characters = 0
    },
    add: (operators) => {
      check((page.operators += operators), most.operators.page, '一页上绘制的次数太多')
      check((all.operators += operators), most.operators.all, '绘制的次数太多')
    },
    show: (characters) => {
      check((page.characters += characters), most.characters.page, '一页上的字太多')
      check((all.characters += characters), most.characters.all, '字数太多')
    },
    deepen: (kept) => {
      check(kept, most.kept, '绘制的状态嵌套太深')
    },
    isExceeded: () => isExceeded,
    exceeded: promise
  }
}
