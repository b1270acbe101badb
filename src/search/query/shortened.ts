/** Characters of what was typed that a sentence repeats. */
const most = 60

/** What was typed, as a sentence repeats it: of what is very long, the beginning. */
export function shortened(typed: string): string {
  const front = Array.from(typed.slice(0, 2 * (most + 1)))
  return front.length <= most ? typed : `${front.slice(0, most).join('')}…`
}
