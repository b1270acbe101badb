/**
 * Whether a comma divides the thousands of a number: 1,235. It has one to three digits in front of
 * it and three behind: 235 alone is not what the text says.
 *
 * @param at place of the comma
 */
export function dividesThousands(text: string, at: number): boolean {
  let before = 0
  while (before < 4 && isDigit(text, at - 1 - before)) before++
  let behind = 0
  while (behind < 4 && isDigit(text, at + 1 + behind)) behind++
  return before >= 1 && before <= 3 && behind === 3
}

/** Whether a digit stands at a place, whatever its width. */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff_10 && code <= 0xff_19)
}
