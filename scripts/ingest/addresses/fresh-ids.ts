/**
 * Makes ids of the same kind as others that none of them is: behind the last of its
 * kind, `p118` after `p117`, `s2-4` after `s2-3`.
 *
 * @param ids all that were ever seen
 */
export function freshIds(ids: Iterable<string>): (like: string) => string {
  const last = new Map<string, number>()
  for (const id of ids) {
    const {stem, number} = divide(id)
    last.set(stem, Math.max(last.get(stem) ?? 0, number))
  }
  return (like) => {
    const {stem, width} = divide(like)
    const number = (last.get(stem) ?? 0) + 1
    last.set(stem, number)
    return stem + String(number).padStart(width, '0')
  }
}

/** The id that counts some more: `p010` one after `p009`. */
export function following(id: string, count = 1): string {
  if (count === 0) return id
  const {stem, number, width} = divide(id)
  return stem + String(number + count).padStart(width, '0')
}

/** How many ids on one is from another; `null` where they do not count the same. */
export function distance(from: string, to: string): number | null {
  const [a, b] = [divide(from), divide(to)]
  return a.stem === b.stem && a.number <= b.number ? b.number - a.number : null
}

function divide(id: string): {stem: string; number: number; width: number} {
  const digits = /\d{1,9}$/.exec(id)?.[0] ?? ''
  return {
    stem: id.slice(0, id.length - digits.length),
    number: Number(digits),
    width: digits.length
  }
}
