/**
 * How much of a sequence of numbers rises: the length of its longest rising part, of all; 1 for
 * none.
 */
export function risingShare(numbers: readonly number[]): number {
  const ends: number[] = []
  for (const number of numbers) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) < number) low = middle + 1
      else high = middle
    }
    ends[low] = number
  }
  return numbers.length === 0 ? 1 : ends.length / numbers.length
}
