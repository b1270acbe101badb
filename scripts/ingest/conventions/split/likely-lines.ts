/** Whatever is compared with titles: the pairs of characters that it holds. */
interface Compared {
  pairs: ReadonlySet<string>
}

/** A bundle of so few documents is searched from its first line to its last for each of them. */
const fewEntries = 64
/** In larger ones each entry is compared with so many lines, and with more where there are many lines for each. */
const leastLines = 100
const linesForEach = 32

/** Lines that a title is compared with. */
export interface LikelyLines {
  /** Indices, rising. */
  starts: readonly number[]
  /** The line where its place in the list lets expect it; `null` where every line is as likely. */
  expected: number | null
}

/**
 * Chooses the lines that are worth comparing with a title. All of them, where
 * entries are few; else those that share its rarest pairs of characters, and of
 * a pair that many lines share, the lines at about the place of the entry in the list.
 * So the work grows with the length of a bundle, however alike its titles are.
 *
 * @returns told the pairs of a title, and its place among the entries
 */
export function createLikelyLines(
  lines: readonly Compared[],
  entries: number
): (pairs: ReadonlySet<string>, entry: number) => LikelyLines {
  const all = {starts: [...lines.keys()], expected: null}
  if (entries <= fewEntries) return () => all
  const most = leastLines + Math.ceil((linesForEach * lines.length) / entries)
  const linesOf = new Map<string, number[]>()
  lines.forEach(({pairs}, at) => {
    for (const pair of pairs) {
      const known = linesOf.get(pair)
      if (known) known.push(at)
      else linesOf.set(pair, [at])
    }
  })
  return (pairs, entry) => {
    const sharing = [...pairs].flatMap((pair) => {
      const list = linesOf.get(pair)
      return list ? [list] : []
    })
    sharing.sort((a, b) => a.length - b.length)
    const [rarest = []] = sharing
    const likely = new Set<number>()
    let left = most
    for (const list of sharing) {
      const share = list.length <= left ? list : around(list, entry / entries, left)
      for (const line of share) likely.add(line)
      left -= share.length
      if (left <= 0) break
    }
    return {
      starts: [...likely].sort((a, b) => a - b),
      expected: rarest[Math.floor((rarest.length * entry) / entries)] ?? 0
    }
  }
}

/** So many items of a list, about a place in it from 0 to 1. */
function around(list: readonly number[], place: number, count: number): readonly number[] {
  const middle = Math.floor(list.length * place)
  const start = Math.max(0, Math.min(middle - Math.floor(count / 2), list.length - count))
  return list.slice(start, start + count)
}
